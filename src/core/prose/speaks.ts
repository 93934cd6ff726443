import {onceFor} from '../once-for.js';
import {type Block, blocksOf, lastBlocks, type Prose} from './prose.js';

/**
 * Whether a block says something where it stands: not one of pictures, badges, template tags or imports alone, not a line
 * of nothing but links, and not a footnote.
 */
export const speaks = onceFor((block: Block): boolean => {
  if (block.note || imports(block.text)) return false;
  const words = block.tokens.filter(token => token.shape !== 'mark');
  if (words.length === 0) return false;
  if (block.type === 'heading' || block.sentences.some(({ends}) => ends === '.' || ends === '?')) return true;
  const links = block.marks.filter(mark => mark.type === 'link');
  return words.some(word => !links.some(link => link.start <= word.start && word.end <= link.end));
});

/** The module imports of an MDX file, which Markdown takes for a paragraph. */
function imports(text: string): boolean {
  return /^import\s/.test(text) && text.split('\n').every(line => /^import\s.*['"];?\s*$/.test(line));
}

/** Where a draft begins for its reader: its title or its first words. Without any, the first block that is there. */
export function openingBlock(prose: Pick<Prose, 'parts'>): Block | undefined {
  for (const block of blocksOf(prose)) if (speaks(block)) return block;
  for (const block of blocksOf(prose)) if (block.text.trim() !== '') return block;
  return undefined;
}

/** The end of a draft. */
export interface Closing {
  /** From the first of the last sentences to the end; pictures and template tags between them included. */
  readonly blocks: readonly Block[];
  /** The last block that holds a sentence; without any, the last one that speaks, or is there at all. */
  readonly last: Block | undefined;
}

/** For each sentence wanted, how many blocks may be looked through. */
const reach = 5;
/** A line without a full stop counts as a sentence from this many words on; a signature is shorter. */
const fewestWords = 6;

/** The end of a draft that holds the last `count` blocks with a sentence in them; headings, footnotes and credits are passed over. */
export function closingOf(prose: Prose, count: number): Closing {
  const within = lastBlocks(
    prose,
    count * reach,
    ({type, note, tokens, section}) =>
      type !== 'heading' && !note && tokens.length > 0 && !backMatter.test(section?.text ?? ''),
  );
  const told = within.filter(tells);
  const start = told.at(-count);
  const from = start === undefined ? 0 : within.indexOf(start);
  return {blocks: within.slice(from), last: told.at(-1) ?? within.findLast(speaks) ?? within.at(-1)};
}

/** What stands behind the end: thanks, sources and small print. */
const backMatter = /^\W*(?:acknowledge?ments?|credits?|disclaimers?|licen[cs]e|references|bibliography|footnotes)\W*$/i;

/** Whether a block holds a sentence. */
function tells(block: Block): boolean {
  if (!speaks(block)) return false;
  return (
    block.sentences.some(({ends}) => ends === '.' || ends === '?' || ends === '!') ||
    block.tokens.filter(token => token.shape !== 'mark').length >= fewestWords
  );
}
