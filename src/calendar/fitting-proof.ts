import type {Brief, Proof} from '../brief/brief.js';
import {mayBeQuoted} from '../brief/consent.js';
import {proofsIn} from './proof-use.js';

/** What a proof should fit: the sentence that claims something, and the strengths of the draft's pillar. */
export interface ProofPlace {
  readonly sentence: string;
  readonly pillar: string | null;
  /** The whole draft: a proof that it tells already is not offered again. */
  readonly text: string;
}

/** The brief's proofs that fit a place, the best first; never one that its people have not agreed to. */
export function fittingProofs(brief: Brief, {sentence, pillar, text}: ProofPlace): readonly Proof[] {
  const facets = brief.pillars.find(({id}) => id === pillar)?.facets ?? [];
  const words = stemsOf(sentence);
  const held = proofsIn(text, brief.proof);
  return brief.proof
    .filter(proof => mayBeQuoted(proof) && !held.includes(proof))
    .map(proof => {
      const shared = [...stemsOf(`${proof.says} ${proof.who ?? ''}`)].filter(stem => words.has(stem)).length;
      return {proof, fit: shared + 2 * proof.facets.filter(facet => facets.includes(facet)).length};
    })
    .filter(({fit}) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({proof}) => proof);
}

const everyday = new Set(
  'about after again against all also and any are because been before being between could does doing done during each every for from had has have her his how its not now off our out own she the was way who why you having here into just like made make makes many more most much must only other over same should some such than that their them then there these they this those through under until very were what when where which while will with would your yours'.split(
    ' ',
  ),
);

/** The telling words of a text, cut to their first letters, so that "ovens" meets "oven" and "baked" meets "bakes". */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(
    words.filter(word => !everyday.has(word)).map(word => word.replace(/(?<=.{3})(?:ies|es|ed|ing|s|y)$/, '')),
  );
}
