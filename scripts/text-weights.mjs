// How much each labelled text counts, and into which part of a cross-validation it falls.
import {isDisguise} from './labelled-texts.mjs';

/**
 * How much each text counts: classes alike however many texts they have, texts of one source less the more there are,
 * the project's own less, and both labels half.
 */
export function weightsOf(texts, {ownShare, disguiseShare}) {
  const shareOf = ({kind, own}) => (own ? (isDisguise(kind) ? disguiseShare : ownShare) : 1);
  const sizes = new Map();
  for (const {kind, source} of texts) sizes.set(`${kind} ${source}`, (sizes.get(`${kind} ${source}`) ?? 0) + 1);
  const raw = texts.map(({kind, source}) => 1 / Math.sqrt(sizes.get(`${kind} ${source}`)));
  const mean = new Map();
  texts.forEach(({kind}, at) => {
    const {sum, count} = mean.get(kind) ?? {sum: 0, count: 0};
    mean.set(kind, {sum: sum + raw[at], count: count + 1});
  });
  const even = texts.map((text, at) => {
    const {sum, count} = mean.get(text.kind);
    return (shareOf(text) * raw[at] * count) / sum;
  });
  const total = {true: 0, false: 0};
  texts.forEach(({resume}, at) => {
    total[resume] += even[at];
  });
  return texts.map(({resume}, at) => (even[at] * texts.length) / 2 / total[resume]);
}

/** Which of `parts` a text falls into, always the same for all texts of a source. */
export function partOf({source}, parts, round) {
  return hash(`${round} ${source}`) % parts;
}

function hash(text) {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  value = Math.imul(value ^ (value >>> 15), 2246822507);
  return (value ^ (value >>> 13)) >>> 0;
}
