import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

interface Text {
  readonly path: string;
  /** Texts of one group may share facts: the two halves of a pair. */
  readonly group: string;
  readonly words: readonly string[];
}

const folder = 'test/judgement';
const fewest = 34;
const runLength = 7;

/** The words of a text in lower case, letters and digits only, in order. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

/** The texts of a set that the model learns from, and after them those that are held out. */
function textsOf(set: string): readonly Text[] {
  return [set, `held-out/${set}`].flatMap(parent =>
    readdirSync(`${folder}/${parent}`).map(name => {
      const path = `${parent}/${name}`;
      const group = path.replace(/(?:-resume|-brand)?\.md$/, '');
      return {path, group, words: wordsOf(readFileSync(`${folder}/${path}`, 'utf8'))};
    }),
  );
}

function lengths(texts: readonly Text[]): readonly number[] {
  return texts.map(text => text.words.length).sort((a, b) => a - b);
}

/** The value below which `share` (0 to 1) of sorted numbers lie. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

const pairs = textsOf('pairs');
const disguised = textsOf('disguised');
const tempting = textsOf('tempting');
const pages = textsOf('pages');
const short = textsOf('short');
const resumes = pairs.filter(text => text.path.endsWith('-resume.md'));
const brands = pairs.filter(text => text.path.endsWith('-brand.md'));

describe('the texts for judging framing', () => {
  test('are enough of every kind', () => {
    const halves = [pages, short].flatMap(set =>
      ['-resume.md', '-brand.md'].map(end => set.filter(text => text.path.endsWith(end))),
    );
    expect(halves.flat().length).toBe(pages.length + short.length);
    for (const set of [resumes, brands, disguised, tempting, ...halves])
      expect(set.length).toBeGreaterThanOrEqual(fewest);
  });

  test('hold both halves of every pair', () => {
    expect(resumes.length + brands.length).toBe(pairs.length);
    expect(resumes.map(text => text.group)).toEqual(brands.map(text => text.group));
  });

  test(`repeat no run of ${runLength} words outside their own pair`, () => {
    const first = new Map<string, Text>();
    const repeated: string[] = [];
    for (const text of [...pairs, ...pages, ...short, ...disguised, ...tempting]) {
      for (let at = 0; at + runLength <= text.words.length; at++) {
        const run = text.words.slice(at, at + runLength).join(' ');
        const earlier = first.get(run);
        if (earlier === undefined) first.set(run, text);
        else if (earlier.group !== text.group) repeated.push(`${earlier.path} and ${text.path}: ${run}`);
      }
    }
    expect(repeated).toEqual([]);
  });

  test('do not give the label away by their length', () => {
    const kinds = [resumes, brands, disguised, tempting].map(lengths);
    const medians = kinds.map(kind => quantile(kind, 0.5));
    expect(Math.max(...medians) / Math.min(...medians)).toBeLessThanOrEqual(1.6);
    const highestLow = Math.max(...kinds.map(kind => quantile(kind, 0.1)));
    const lowestHigh = Math.min(...kinds.map(kind => quantile(kind, 0.9)));
    expect(highestLow).toBeLessThan(lowestHigh);
  });

  test('are longer in the resume half of some pairs and in the brand half of others', () => {
    const longer = resumes.filter((text, at) => text.words.length > (brands[at]?.words.length ?? 0));
    expect(longer.length).toBeGreaterThanOrEqual(8);
    expect(brands.length - longer.length).toBeGreaterThanOrEqual(8);
  });
});
