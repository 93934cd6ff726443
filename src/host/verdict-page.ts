import type {Draft} from '../core/draft.js';
import type {Finding, Report} from '../core/finding.js';
import ruleList from '../core/rule-list.json';
import {severityOf} from '../core/severity.js';
import {sentence, type Translate, verdictWords} from './verdict-words.js';

/**
 * The page, as the inside of an HTML body, that explains the verdict on a draft: what it is and why, where in the text it
 * shows, what would make the whole draft stronger, and what was not judged. Buttons carry `data-line` (from 1),
 * `data-rule`, or `data-card` for the card of the model.
 */
export function verdictPage(report: Report, draft: Draft, {path, t}: {readonly path: string; readonly t: Translate}) {
  const {label, means} = verdictWords(report, draft.kind, t);
  const reasons = report.verdict?.reasons ?? [];
  // The finding on the title tells the reasons once more.
  const loud = report.findings.filter(({severity, rule}) => severity !== 'hint' && rule !== 'reads-like-resume');
  const hints = report.findings.filter(({severity}) => severity === 'hint');
  const why =
    report.verdict?.label === 'brand' ? t('What still pulls toward a resume') : t('Why, and what to do about it');
  const place = (finding: Finding): string => placed(finding, t);
  return [
    `<h1>${escaped(label)}</h1>`,
    `<p>${escaped(means)}</p>`,
    `<p class="about">${escaped(path)} · ${escaped(t('{0} words', report.words))}</p>`,
    section(
      why,
      'ol',
      reasons.map(({says}) => escaped(sentence(says))),
    ),
    section(t('Where it shows in the text'), 'ul', loud.map(place)),
    section(t('What would make the whole draft stronger'), 'ul', hints.map(place)),
    report.findings.length === 0 ? `<p>${escaped(t('No rule has anything to point out.'))}</p>` : '',
    section(t('What was not judged'), 'ul', notJudged(draft, t).map(escaped)),
    `<h2>${escaped(t('How the verdict is made'))}</h2>`,
    `<p>${escaped(t('A model counts plain features of the whole draft, such as how much of it speaks to a reader, how much is lists, and how much a reader could check. It was learnt from labelled texts and can be wrong; nothing leaves this machine.'))} <button data-card>${escaped(t('How it was learnt, and how often it is wrong'))}</button></p>`,
  ].join('\n');
}

/** Text that HTML shows as it stands. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function section(title: string, list: 'ol' | 'ul', lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<h2>${escaped(title)}</h2>\n<${list}>${lines.map(line => `<li>${line}</li>`).join('\n')}</${list}>`;
}

function placed({line, message, rule}: Finding, t: Translate): string {
  const words = escaped(sentence(message)).replace(/`([^`]*)`/g, '<code>$1</code>');
  const name = escaped(rule);
  return `<button data-line="${line}">${escaped(t('Line {0}', line))}</button>: ${words} <button class="rule" data-rule="${name}">${name}</button>`;
}

function notJudged(draft: Draft, t: Translate): readonly string[] {
  const ids = ruleList.map(({id}) => id).filter(id => id !== 'no-unused-disable');
  const off = ids.filter(id => draft.brief.check.rules[id]?.severity === 'off');
  const unfit = ids.filter(id => !off.includes(id) && severityOf(id, draft, false) === null);
  const waiting = ids.some(id => severityOf(id, draft, false) !== null && severityOf(id, draft, true) === null);
  const testimonial = draft.kind === 'testimonial';
  return [
    t('Code, quotations of others, words that are only spoken about, and front matter: they are not your own claims.'),
    ...(off.length > 0 ? [t('Switched off in the brand brief: {0}.', off.join(', '))] : []),
    ...(unfit.length > 0 && !testimonial
      ? [t('Left out because they do not fit a draft of the kind {0}: {1}.', draft.kind ?? '', unfit.join(', '))]
      : []),
    ...(waiting
      ? [t('This draft says “{0}”: until it is ready, advice on the whole of it shows only here.', draft.status ?? '')]
      : []),
    ...(draft.hasBrief
      ? []
      : [t('Whether it fits your audience, pillar, channel and voice: there is no brand brief to compare it with.')]),
  ];
}
