import {type Block, lastBlocks, type Prose} from '../prose/prose.js';

/** Thanks to the reader, and not to a person by name ("Thank you, Ines, for …"). */
const thanks =
  /\b(?:thank you|thanks|thank-you)(?: again| (?:very|so) much| a lot| in advance| for (?:your|reading|considering|visiting|stopping|checking|watching|listening|(?:taking )?(?:the )?(?:time|opportunity|chance|consideration)|taking your)\b|(?=\s*(?:[.!…]|,?\s*(?:\n|$))))/i;
const outlook = /(?:\b(?:i|we)\b[^.!?\n]{0,25} |(?:^|[.!?\n])\s*)look(?:ing)? forward\b/i;
/** A line that signs a letter off. */
const signOff =
  /^[ \t]*(?:(?:yours|kind|kindest|best|warm|warmest|with)\b[a-z ]{0,20})?\b(?:sincerely|faithfully|truly|regards)\b[a-z ]{0,10}[,.!]?[ \t]*$/im;

/** How many blocks from the end are looked at: a signature may take several lines. */
const reach = 8;

/** Whether the last two blocks that speak, or what is left below them, thank the reader or sign off as a letter does. */
export function endsInCourtesy(prose: Prose, speaks: (block: Block) => boolean): boolean {
  const last = lastBlocks(prose, reach, ({type, tokens}) => type !== 'heading' && type !== 'cell' && tokens.length > 0);
  const speaking = last.filter(speaks);
  const start = speaking.at(-2);
  return last
    .slice(start === undefined ? 0 : last.indexOf(start))
    .some(({text, quoted}) => !quoted && [thanks, outlook, signOff].some(pattern => pattern.test(text)));
}
