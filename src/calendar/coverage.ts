import {type Brief, type Facet, facets} from '../brief/brief.js';
import type {Direction, Entry} from './entry.js';

/** How many pieces show each strength, speak to each audience, return to each pillar, and go out each way. */
export interface Coverage {
  /** All five, those at zero are dark. */
  readonly facets: Readonly<Record<Facet, number>>;
  /** Every audience and pillar of the brief by id, and those that drafts name. */
  readonly audiences: Readonly<Record<string, number>>;
  readonly pillars: Readonly<Record<string, number>>;
  readonly directions: Readonly<Record<Direction, number>>;
}

/** Counts the entries it is given; a facet is shown by an entry whose pillar shows it. */
export function coverageOf(brief: Brief, entries: readonly Entry[]): Coverage {
  const facetCounts = new Map(facets.map(facet => [facet, 0]));
  const audiences = new Map(brief.audiences.map(({id}) => [id, 0]));
  const pillars = new Map(brief.pillars.map(({id}) => [id, 0]));
  const directions = {inbound: 0, outbound: 0};
  for (const {audience, pillar, direction} of entries) {
    directions[direction]++;
    if (audience !== null) audiences.set(audience, (audiences.get(audience) ?? 0) + 1);
    if (pillar === null) continue;
    pillars.set(pillar, (pillars.get(pillar) ?? 0) + 1);
    for (const facet of brief.pillars.find(({id}) => id === pillar)?.facets ?? []) {
      facetCounts.set(facet, (facetCounts.get(facet) ?? 0) + 1);
    }
  }
  const [talent = 0, skill = 0, achievement = 0, quality = 0, reputation = 0] = facets.map(f => facetCounts.get(f));
  return {
    facets: {talent, skill, achievement, quality, reputation},
    audiences: Object.fromEntries(audiences),
    pillars: Object.fromEntries(pillars),
    directions,
  };
}
