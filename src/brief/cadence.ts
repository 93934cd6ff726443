import type {Cadence} from './brief.js';

const adverbs: Readonly<Record<string, Cadence['unit']>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
};
const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const number = `\\d{1,3}|${Object.keys(numberWords).join('|')}`;
const unit = '(day|week|month|quarter|year)s?';
const rate = `(?:(${number})(?: times| pieces?| posts?)?|(${number}) times?) ?(?:per|a|an|each|every|/) ?(?:(${number}) )?${unit}`;
const every = `every (?:(other|${number}) )?${unit}`;
const shape = new RegExp(`^(?:(${Object.keys(adverbs).join('|')})|${rate}|${every})$`, 'i');

/** The ways to write a cadence that a person should be shown, plainest first. */
export const cadenceExamples = ['weekly', '2 per month', 'every 2 weeks', 'monthly', 'once a quarter'] as const;

/**
 * Reads a cadence written in words: "weekly", "2 per month", "twice a month", "every 2 weeks", "3/week".
 * Returns null for anything else, and for a count or a span of zero.
 */
export function parseCadence(text: string): Cadence | null {
  const match = shape.exec(text.trim().replace(/\s+/g, ' '));
  if (!match) return null;
  const [, adverb, count, times, span, rateUnit, everySpan, everyUnit] = match;
  if (adverb) return cadence(1, 1, adverbs[adverb.toLowerCase()]);
  if (everyUnit) return cadence(1, everySpan?.toLowerCase() === 'other' ? 2 : toNumber(everySpan), unitOf(everyUnit));
  return cadence(toNumber(count ?? times), toNumber(span), unitOf(rateUnit));
}

/** A cadence in the words in which a brief would say it: "2 per month", "every 2 weeks". */
export function cadenceWords({count, every, unit}: Cadence): string {
  if (every === 1) return `${count} per ${unit}`;
  return `${count === 1 ? '' : `${count} `}every ${every} ${unit}s`;
}

function cadence(count: number, span: number, unitName: Cadence['unit'] | undefined): Cadence | null {
  return count > 0 && span > 0 && unitName ? {count, every: span, unit: unitName} : null;
}

function toNumber(text: string | undefined): number {
  return text === undefined ? 1 : (numberWords[text.toLowerCase()] ?? Number(text));
}

function unitOf(text: string | undefined): Cadence['unit'] | undefined {
  return Object.values(adverbs).find(name => name === text?.toLowerCase());
}
