import * as vscode from 'vscode';
import type {Brief, Facet} from '../brief/brief.js';
import {cadenceWords} from '../brief/cadence.js';
import type {Balance, Light, OpenWeek, Pace} from '../calendar/balance.js';
import type {Day} from '../calendar/day.js';
import type {Entry} from '../calendar/entry.js';
import {monthDay, shortDay} from './day-words.js';
import {returnWords} from './return-words.js';

/** A line of the balance, ready for the tree. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** The whole line in words, for the tooltip and for a screen reader. */
  readonly says?: string;
  readonly icon?: string;
  readonly color?: string;
  readonly children?: readonly Line[];
  readonly folded?: boolean;
  /** Opens what would mend it. */
  readonly command?: vscode.Command;
  /** The draft that the line stands for. */
  readonly uri?: vscode.Uri;
  readonly context?: string;
}

/** What the lines need besides the balance; `results` is the file of results, null while there is none. */
export interface LineFrame {
  readonly brief: Brief;
  readonly uriOf: (entry: Entry) => vscode.Uri;
  readonly results: vscode.Uri | null;
  readonly briefUri: vscode.Uri;
  readonly today: Day;
}

const green = 'charts.green';
const yellow = 'charts.yellow';

/** The balance in words, one group for each question. Groups with nothing to say are left out. */
export function balanceLines(balance: Balance, frame: LineFrame): readonly Line[] {
  const {t} = vscode.l10n;
  const group = (id: string, label: string, children: readonly Line[], folded = false): readonly Line[] => {
    const prefix = `${frame.briefUri.toString()}#${id}`;
    const own = children.map(line => ({...line, id: `${prefix}/${line.id}`}));
    return children.length === 0 ? [] : [{id: prefix, label, children: own, folded}];
  };
  return [
    ...group(
      'overdue',
      t('Did it go out?'),
      balance.overdue.map(entry => overdueLine(entry, frame)),
    ),
    ...group('cadence', t('Cadence'), balance.paces.map(paceLine)),
    ...group(
      'gaps',
      t('Gaps'),
      balance.weeks.flatMap(week => weekLines(week, frame.brief)),
    ),
    ...group(
      'facets',
      t('Strengths, over a quarter'),
      balance.facets.map(light => facetLine(light, frame)),
    ),
    ...group('audiences', t('Readers, over a quarter'), balance.audiences.map(audienceLine)),
    ...group('mix', t('Attract and send, over a quarter'), mixLines(balance)),
    ...group('returns', t('What came back, in 90 days'), returnLines(balance, frame)),
  ];
}

function overdueLine(entry: Entry, {uriOf}: LineFrame): Line {
  const uri = uriOf(entry);
  const {t} = vscode.l10n;
  const day = shortDay(entry.date ?? '');
  return {
    id: entry.path,
    label: entry.title,
    description: day,
    says: t('{0}, planned for {1}: did it go out?', entry.title, day),
    icon: 'question',
    color: yellow,
    command: {command: 'vscode.open', title: t('Open'), arguments: [uri]},
    uri,
    context: 'entry',
  };
}

function paceLine({channel, to, planned, out}: Pace): Line {
  const {t} = vscode.l10n;
  const {count, every, unit} = channel.cadence;
  const spans = {
    day: t('today'),
    week: t('this week'),
    month: t('this month'),
    quarter: t('this quarter'),
    year: t('this year'),
  };
  const span = every === 1 ? spans[unit] : t('until {0}', shortDay(to));
  const words = cadenceWords(channel.cadence);
  const missing = count - planned - out;
  const said = t('{0} out, {1} planned {2}', out, planned, span);
  const icon =
    missing <= 0
      ? {icon: 'pass-filled', color: green}
      : planned + out > 0
        ? {icon: 'color-mode'}
        : {icon: 'circle-large-outline'};
  return {
    id: channel.id,
    label: channel.name,
    description: `${t('{0} out, {1} planned', out, planned)} · ${words}`,
    says: t('{0}: {1}; {2}', channel.name, words, said),
    ...icon,
    command: missing > 0 ? newPost({channel: channel.id}) : planWeeks(),
  };
}

function weekLines({from, slots}: OpenWeek, {channels}: Brief): readonly Line[] {
  const {t} = vscode.l10n;
  return slots.map(({channel, day}) => {
    const name = channels.find(({id}) => id === channel)?.name ?? channel;
    return {
      id: `${from}/${day}/${channel}`,
      label: t('Week of {0}', monthDay(from)),
      description: name,
      says: t('Week of {0}: {1} has room for a piece, for example on {2}', monthDay(from), name, shortDay(day)),
      icon: 'add',
      command: newPost({channel, date: day}),
    };
  });
}

function facetLine({id, past, coming, pillar}: Light, {briefUri}: LineFrame): Line {
  const {t} = vscode.l10n;
  const names: Readonly<Record<Facet, string>> = {
    talent: t('Talent'),
    skill: t('Skill'),
    achievement: t('Achievement'),
    quality: t('Quality'),
    reputation: t('Reputation'),
  };
  const label = Object.entries(names).find(([facet]) => facet === id)?.[1] ?? id;
  if (pillar !== null) return lightLine(id, label, past, coming, newPost({pillar}));
  return {
    ...lightLine(id, label, past, coming, {command: 'vscode.open', title: t('Open the brief'), arguments: [briefUri]}),
    description: t('no pillar shows it'),
    says: t('{0}: no pillar of your brief shows it yet', label),
  };
}

function audienceLine({id, name, past, coming}: Light): Line {
  return lightLine(id, name, past, coming, newPost({audience: id}));
}

function lightLine(id: string, label: string, past: number, coming: number, mend: vscode.Command): Line {
  const {t} = vscode.l10n;
  const isDark = past + coming === 0;
  const description = isDark ? t('dark') : t('{0} out, {1} planned', past, coming);
  const says = isDark
    ? t('{0}: nothing in the last 90 days or the next', label)
    : t('{0}: {1} out in the last 90 days, {2} planned for the next', label, past, coming);
  const look = isDark ? {icon: 'circle-large-outline'} : {icon: 'lightbulb', color: yellow};
  return {id, label, description, says, ...look, command: coming > 0 ? planWeeks() : mend};
}

function mixLines({mix}: Balance): readonly Line[] {
  const {t} = vscode.l10n;
  const {inbound, outbound} = mix;
  const said = (counts: {readonly past: number; readonly coming: number}) =>
    t('{0} out, {1} planned', counts.past, counts.coming);
  return [
    {id: 'attract', label: t('Attract'), description: said(inbound), icon: 'magnet', command: planWeeks()},
    {id: 'send', label: t('Send'), description: said(outbound), icon: 'send', command: planWeeks()},
  ];
}

function returnLines({returns: {inbound, outbound}}: Balance, {results}: LineFrame): readonly Line[] {
  const {t} = vscode.l10n;
  const open: vscode.Command = results
    ? {command: 'vscode.open', title: t('Open what came back'), arguments: [results]}
    : {command: 'lodestone.noteResult', title: t('Note what came back')};
  const attracted = {
    id: 'attracted',
    label: t('Attracted'),
    description: returnWords(inbound),
    icon: 'arrow-down',
    command: open,
  };
  const sent = {id: 'sent', label: t('Sent'), description: returnWords(outbound), icon: 'arrow-up', command: open};
  const note = {
    id: 'note',
    label: t('Note what came back …'),
    icon: 'comment',
    command: {command: 'lodestone.noteResult', title: t('Note what came back')},
  };
  return [attracted, sent, note];
}

function newPost(options: object): vscode.Command {
  return {command: 'lodestone.newPost', title: vscode.l10n.t('New post'), arguments: [options]};
}

function planWeeks(): vscode.Command {
  return {command: 'lodestone.planWeeks', title: vscode.l10n.t('Plan the coming weeks')};
}
