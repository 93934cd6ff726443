import type {Kind} from '../brief/brief.js';
import {fewestWords, type Report} from '../core/finding.js';

/** Puts a sentence into the reader's language: `vscode.l10n.t`, or in a test its English. */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/** A verdict as people read it: a few words, and one sentence that says what they mean. */
export interface VerdictWords {
  readonly label: string;
  readonly means: string;
  /** A codicon: the magnet attracts, the magnifying glass searches. */
  readonly icon: string;
}

/** Puts a report's verdict into words, or why there is none. */
export function verdictWords({verdict, words, findings}: Report, kind: Kind | null, t: Translate): VerdictWords {
  if (verdict?.label === 'resume') {
    const means = t('A reader would take this draft for a generic resume: it could be sent to anybody.');
    return {label: t('Reads like a resume'), means, icon: 'search'};
  }
  if (verdict?.label === 'mixed') {
    const means = t('Parts of this draft speak to a reader, and parts of it read like a resume.');
    return {label: t('Mixed'), means, icon: 'arrow-swap'};
  }
  if (verdict) {
    const means = t('This draft is aimed at somebody, with something to show.');
    return {label: t('Speaks to a reader'), means, icon: 'magnet'};
  }
  if (kind === 'testimonial') {
    const means = t('A testimonial is somebody else’s words: they stay as they were said.');
    return {label: t('Not judged: not your words'), means, icon: 'quote'};
  }
  if (findings.some(({rule}) => rule === 'require-english')) {
    const means = t('Lodestone judges English only, so this draft gets no verdict.');
    return {label: t('Not judged: not English'), means, icon: 'globe'};
  }
  if (words >= fewestWords) {
    const means = t(
      'Fewer than {0} of its words are your own and in English, so this draft gets no verdict.',
      fewestWords,
    );
    return {label: t('Not judged: few words of your own'), means, icon: 'quote'};
  }
  const means = t('This draft has {0} words. From {1} words on it gets a verdict.', words, fewestWords);
  return {label: t('Too short to judge'), means, icon: 'dash'};
}

/** A reason as a sentence. */
export function sentence(says: string): string {
  const end = /[.!?…]$/.test(says) ? '' : '.';
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}${end}`;
}

/** Text that Markdown shows as it stands. */
export function asMarkdown(text: string): string {
  return text.replace(/[\\*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
