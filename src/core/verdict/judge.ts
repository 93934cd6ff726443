import type {Reason} from '../finding.js';
import type {Prose} from '../prose/prose.js';
import {featuresOf, wordRates} from './features.js';
import {type Model, pullOf} from './model.js';
import {themes} from './themes.js';
import {vocabularyOf} from './vocabulary.js';
import {wordGroups} from './word-groups.js';

/** Words that may be shown as a reason; the others weigh, but tell a writer nothing. */
const telling: ReadonlySet<string> = new Set(
  (['duties', 'career', 'seeking', 'employer', 'breadth', 'praise', 'virtues', 'selfVerbs'] as const).flatMap(group =>
    wordGroups[group].split(' '),
  ),
);

/** What the model makes of a draft: the score from 0 to 1, and what pulls it up, strongest first. */
export interface Judgement {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Weighs the prose of a whole draft. */
export function judge(prose: Prose, model: Model): Judgement {
  const rates = wordRates(prose, model.vocabulary);
  const features = new Map([...featuresOf(prose), ['vocabulary', vocabularyOf(rates.keys(), model.vocabulary)]]);
  let sum = model.bias;
  const pulls = new Map<string, number>();
  for (const [name, weight] of model.features) {
    const pull = pullOf(weight, features.get(name) ?? 0);
    pulls.set(name, pull);
    sum += pull;
  }
  for (const [word, weight] of model.words) sum += pullOf(weight, rates.get(word) ?? 0);
  return {score: 1 / (1 + Math.exp(-sum)), reasons: [...themeReasons(), ...wordReason()].sort(byPull).map(withoutPull)};

  function themeReasons(): readonly PulledReason[] {
    const reasons: PulledReason[] = [];
    for (const theme of themes) {
      let pull = 0;
      let strongest = '';
      let most = 0;
      for (const feature of theme.features) {
        const weight = model.features.get(feature);
        if (weight === undefined) continue;
        const mine = pulls.get(feature) ?? 0;
        const present = (features.get(feature) ?? 0) > weight.mean;
        // Only what the theme can put into words counts for it.
        if ((present ? theme.more : theme.less) === '') continue;
        pull += mine;
        if (mine > most) {
          most = mine;
          strongest = feature;
        }
      }
      const weight = model.features.get(strongest);
      if (weight === undefined || pull <= 0) continue;
      const value = features.get(strongest) ?? 0;
      const tooMuch = value > weight.mean;
      // Nobody believes a reason that says something is missing which stands in front of them.
      if (!tooMuch && isThere(theme.features)) continue;
      const says = tooMuch ? theme.more : theme.less;
      reasons.push({feature: strongest, weight: weight.weight, value: round(value), says, pull});
    }
    return reasons;
  }

  /** Whether there is more of the first feature than usual, which stands for all, or of two others that speak for a draft. */
  function isThere(names: readonly string[]): boolean {
    const plenty = names.filter(name => {
      const weight = model.features.get(name);
      return weight !== undefined && weight.weight < 0 && (features.get(name) ?? 0) > weight.mean;
    });
    return plenty.length >= 2 || plenty[0] === names[0];
  }

  /** Only words that tell a writer something are shown, and only what they weigh together counts. */
  function wordReason(): readonly PulledReason[] {
    const weight = model.features.get('vocabulary');
    const leaning = (word: string) => model.vocabulary.get(word) ?? 0;
    const shown = [...rates.keys()]
      .filter(word => telling.has(word) && leaning(word) > 0)
      .sort((one, other) => leaning(other) - leaning(one) || (one < other ? -1 : 1))
      .slice(0, 4);
    if (weight === undefined || (pulls.get('vocabulary') ?? 0) <= 0 || shown.length < 2) return [];
    const share = shown.reduce((sum, word) => sum + leaning(word), 0) / rates.size;
    const says = `its words are those of resumes: ${shown.map(word => `“${word}”`).join(', ')}; tell a case in which one of them mattered to somebody`;
    const value = round(features.get('vocabulary') ?? 0);
    return [{feature: 'vocabulary', weight: weight.weight, value, says, pull: (weight.weight * share) / weight.spread}];
  }
}

interface PulledReason extends Reason {
  readonly pull: number;
}

function byPull(one: PulledReason, other: PulledReason): number {
  return other.pull - one.pull;
}

function withoutPull({feature, weight, value, says}: PulledReason): Reason {
  return {feature, weight, value, says};
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
