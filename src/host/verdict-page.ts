import * as vscode from 'vscode';
import type {Draft} from '../core/draft.js';
import type {Finding, Report} from '../core/finding.js';
import {rules} from '../core/rules/index.js';
import {severityOf} from '../core/severity.js';
import {pathOf} from './text.js';
import {asMarkdown, sentence, verdictWords} from './verdict-words.js';

/** Where a page's links lead: the draft itself and the model's card (relative to the page). */
export interface PageLinks {
  readonly uri: vscode.Uri;
  readonly modelCard: string;
}

/**
 * The page, in Markdown, that explains the verdict on a draft: what it is and why, where in the text it shows, what would
 * make the whole draft stronger, and what was not judged.
 */
export function verdictPage(report: Report, draft: Draft, links: PageLinks): string {
  const {t} = vscode.l10n;
  const {label, means} = verdictWords(report, draft.kind);
  const reasons = report.verdict?.reasons ?? [];
  const loud = report.findings.filter(({severity}) => severity !== 'hint');
  const hints = report.findings.filter(({severity}) => severity === 'hint');
  const why =
    report.verdict?.label === 'brand' ? t('What still pulls toward a resume') : t('Why, and what to do about it');
  return [
    `# ${label}`,
    means,
    `\`${pathOf(links.uri)}\` · ${t('{0} words', report.words)}`,
    ...section(
      why,
      reasons.map(({says}, at) => `${at + 1}. ${asMarkdown(sentence(says))}`),
    ),
    ...section(
      t('Where it shows in the text'),
      loud.map(finding => line(finding, links.uri)),
    ),
    ...section(
      t('What would make the whole draft stronger'),
      hints.map(finding => line(finding, links.uri)),
    ),
    ...(report.findings.length === 0 ? [t('No rule has anything to point out.')] : []),
    ...section(t('What was not judged'), notJudged(draft)),
    `## ${t('How the verdict is made')}`,
    `${t('A model counts plain features of the whole draft, such as how much of it speaks to a reader, how much is lists, and how much a reader could check. It was learnt from labelled texts and can be wrong; nothing leaves this machine.')} [${t('How it was learnt, and how often it is wrong')}](${links.modelCard}).`,
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function line({line: at, message, rule}: Finding, uri: vscode.Uri): string {
  const place = vscode.l10n.t('Line {0}', at);
  const address = addressOf(uri, at);
  const link = address === undefined ? place : `[${place}](${address})`;
  return `- ${link}: ${sentence(message)} (\`${rule}\`)`;
}

/** The preview follows addresses from the root of the first workspace folder, and no others. */
function addressOf(uri: vscode.Uri, at: number): string | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder?.index !== 0) return undefined;
  const path = uri.path.slice(folder.uri.path.replace(/\/$/, '').length);
  return `${path.split('/').map(encoded).join('/')}#L${at}`;
}

/** Parentheses would end the address in Markdown. */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29');
}

function notJudged(draft: Draft): readonly string[] {
  const {t} = vscode.l10n;
  const off = rules.map(({id}) => id).filter(id => draft.brief.check.rules[id]?.severity === 'off');
  const unfit = rules
    .map(({id}) => id)
    .filter(id => !off.includes(id) && id !== 'no-unused-disable' && severityOf(id, draft, false) === null);
  const waiting = severityOf('require-evidence', draft, true) === null && !off.includes('require-evidence');
  const list = (ids: readonly string[]): string => ids.map(id => `\`${id}\``).join(', ');
  return [
    t('Code, quotations of others, words that are only spoken about, and front matter: they are not your own claims.'),
    ...(off.length > 0 ? [t('Switched off in the brand brief: {0}.', list(off))] : []),
    ...(unfit.length > 0 && draft.kind !== 'testimonial'
      ? [t('Left out because they do not fit a draft of the kind {0}: {1}.', String(draft.kind), list(unfit))]
      : []),
    ...(waiting && draft.status !== null && draft.kind !== 'testimonial'
      ? [t('This draft says “{0}”: until it is ready, advice on the whole of it shows only here.', draft.status)]
      : []),
    ...(draft.hasBrief
      ? []
      : [t('Whether it fits your audience, pillar, channel and voice: there is no brand brief to compare it with.')]),
  ].map(one => `- ${one}`);
}
