import {addDays, type Day} from './day.js';

/** The files of the starter brand, relative to `seeds/` and to the folder they are planted in, with `/`. */
export const seedPaths = [
  'brand.yaml',
  'about.md',
  'before-about.md',
  'case-studies/linden-street.md',
  'newsletter/read-your-gas-bill.md',
  'posts/repair-or-replace.md',
  'posts/the-fourteen-euro-seal.md',
  'posts/what-the-oven-hears.md',
  'posts/why-the-left-side-burns.md',
  'social/the-match-test.md',
  'social/three-loaves.md',
  'talks/teaching-heat.md',
] as const;

/** A template dated around `today`: every `{{day -12}}` in it becomes the day twelve days before. */
export function datedSeed(template: string, today: Day): string {
  return template.replace(/\{\{day ([+-]\d+)\}\}/g, (_, days: string) => addDays(today, Number(days)));
}
