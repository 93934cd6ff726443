/// <reference path="../text-files.d.ts" />
import about from '../../seeds/about.md';
import before from '../../seeds/before-about.md';
import brand from '../../seeds/brand.yaml';
import linden from '../../seeds/case-studies/linden-street.md';
import letter from '../../seeds/newsletter/read-your-gas-bill.md';
import repair from '../../seeds/posts/repair-or-replace.md';
import seal from '../../seeds/posts/the-fourteen-euro-seal.md';
import sound from '../../seeds/posts/what-the-oven-hears.md';
import leftSide from '../../seeds/posts/why-the-left-side-burns.md';
import matchTest from '../../seeds/social/the-match-test.md';
import loaves from '../../seeds/social/three-loaves.md';
import heat from '../../seeds/talks/teaching-heat.md';
import {addDays, type Day} from './day.js';

/** A file of the starter brand. `path` is relative to the folder it is planted in, with `/`. */
export interface Seed {
  readonly path: string;
  readonly text: string;
}

const templates: readonly Seed[] = [
  {path: 'brand.yaml', text: brand},
  {path: 'about.md', text: about},
  {path: 'before-about.md', text: before},
  {path: 'case-studies/linden-street.md', text: linden},
  {path: 'newsletter/read-your-gas-bill.md', text: letter},
  {path: 'posts/repair-or-replace.md', text: repair},
  {path: 'posts/the-fourteen-euro-seal.md', text: seal},
  {path: 'posts/what-the-oven-hears.md', text: sound},
  {path: 'posts/why-the-left-side-burns.md', text: leftSide},
  {path: 'social/the-match-test.md', text: matchTest},
  {path: 'social/three-loaves.md', text: loaves},
  {path: 'talks/teaching-heat.md', text: heat},
];

/**
 * The starter brand, dated around `today`: every `{{day -12}}` in a template becomes the day twelve days before it. One
 * draft, `before-about.md`, reads like a resume on purpose.
 */
export function plantSeeds(today: Day): readonly Seed[] {
  return templates.map(({path, text}) => ({
    path,
    text: text.replace(/\{\{day ([+-]\d+)\}\}/g, (_, days: string) => addDays(today, Number(days))),
  }));
}
