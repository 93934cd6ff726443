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
import type {Day} from './day.js';
import {datedSeed, seedPaths} from './seed-files.js';

/** A file of the starter brand. `path` is relative to the folder it is planted in, with `/`. */
export interface Seed {
  readonly path: string;
  readonly text: string;
}

const templates: Readonly<Record<(typeof seedPaths)[number], string>> = {
  'brand.yaml': brand,
  'about.md': about,
  'before-about.md': before,
  'case-studies/linden-street.md': linden,
  'newsletter/read-your-gas-bill.md': letter,
  'posts/repair-or-replace.md': repair,
  'posts/the-fourteen-euro-seal.md': seal,
  'posts/what-the-oven-hears.md': sound,
  'posts/why-the-left-side-burns.md': leftSide,
  'social/the-match-test.md': matchTest,
  'social/three-loaves.md': loaves,
  'talks/teaching-heat.md': heat,
};

/** The starter brand, dated around `today`. One draft, `before-about.md`, reads like a resume on purpose. */
export function plantSeeds(today: Day): readonly Seed[] {
  return seedPaths.map(path => ({path, text: datedSeed(templates[path], today)}));
}
