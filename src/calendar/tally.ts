import type {Brief, Facet} from '../brief/brief.js';
import {coverageOf} from './coverage.js';
import type {Entry} from './entry.js';
import {cheapest} from './open-slots.js';
import type {PlannedPiece} from './planned-piece.js';

/** Counts what the quarter shows already, so that the next piece can show what it shows least. */
export class Tally {
  readonly #brief: Brief;
  readonly #pillars: Map<string, number>;
  readonly #audiences: Map<string, number>;
  readonly #facets: Map<string, number>;
  /** How often a prompt asked for a pillar, and for one of its strengths: the same question twice is a poor plan. */
  readonly #asked = new Map<string, number>();

  constructor(brief: Brief, entries: readonly Entry[]) {
    const {facets, audiences, pillars} = coverageOf(brief, entries);
    this.#brief = brief;
    this.#pillars = new Map(Object.entries(pillars));
    this.#audiences = new Map(Object.entries(audiences));
    this.#facets = new Map(Object.entries(facets));
  }

  /** How often the quarter shows what this piece would show; the least wins. */
  cost({pillar, audience, source}: PlannedPiece): number {
    const facets = source.by === 'proof' ? source.proof.facets : this.#facetsOf(pillar);
    const darkest = facets.length > 0 ? Math.min(...facets.map(facet => this.#facets.get(facet) ?? 0)) : 0;
    return (this.#pillars.get(pillar ?? '') ?? 0) + (this.#audiences.get(audience ?? '') ?? 0) + darkest;
  }

  /** Gives a new draft the pillar and audience that are shown least; a captured idea keeps what it says. */
  fill(piece: PlannedPiece): PlannedPiece {
    const {source} = piece;
    if (source.by === 'idea') return piece;
    const wanted: readonly Facet[] = source.by === 'proof' ? source.proof.facets : [];
    const fitting = this.#brief.pillars.filter(({facets}) => facets.some(facet => wanted.includes(facet)));
    const pillars = (fitting.length > 0 ? fitting : this.#brief.pillars).map(({id}) => id);
    const shown = (id: string) => (this.#pillars.get(id) ?? 0) + (this.#asked.get(id) ?? 0);
    const pillar = piece.pillar ?? cheapest(pillars, shown) ?? null;
    const readers = this.#brief.audiences.map(({id}) => id);
    const audience = piece.audience ?? cheapest(readers, id => this.#audiences.get(id) ?? 0) ?? null;
    if (source.by !== 'prompt') return {...piece, pillar, audience};
    const asked = (facet: Facet) => this.#asked.get(`${pillar} ${facet}`) ?? 0;
    const facet = cheapest(this.#facetsOf(pillar), one => (this.#facets.get(one) ?? 0) + 9 * asked(one)) ?? null;
    return {...piece, pillar, audience, source: {by: 'prompt', facet}};
  }

  /** Counts a piece that was planned. */
  count({pillar, audience, source}: PlannedPiece): void {
    const facets = source.by === 'prompt' && source.facet !== null ? [source.facet] : this.#facetsOf(pillar);
    if (pillar !== null) add(this.#pillars, pillar);
    if (source.by === 'prompt') {
      add(this.#asked, pillar ?? '');
      add(this.#asked, `${pillar} ${source.facet}`);
    }
    if (audience !== null) add(this.#audiences, audience);
    for (const facet of facets) add(this.#facets, facet);
  }

  #facetsOf(pillar: string | null): readonly Facet[] {
    return this.#brief.pillars.find(({id}) => id === pillar)?.facets ?? [];
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
