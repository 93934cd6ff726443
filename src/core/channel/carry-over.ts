import type {Heading, Paragraph, Root} from 'mdast';
import {readPosted} from '../../calendar/posted.js';
import {parseMarkdown} from '../markdown.js';
import {sentencesOf} from '../prose/sentences.js';
import {tokensOf} from '../prose/tokens.js';
import {plainTextOf} from './plain-text.js';

/** What a piece brings along when it is told again elsewhere; all of it in its writer's own words. */
export interface CarriedOver {
  /** Its first sentence. */
  readonly hook: string | null;
  /** Its headings, without the title. */
  readonly points: readonly string[];
  /** Where it can be read, once it is out. */
  readonly link: string | null;
}

/** Reads what carries over from a draft. Never throws. */
export function carryOver(text: string): CarriedOver {
  const {children} = parseMarkdown(text);
  const paragraph = children.find(node => node.type === 'paragraph' && wordsOf(node) !== '');
  const headings = children.filter(node => node.type === 'heading');
  // One heading of the first rank is the title; several are points.
  const titles = headings.filter(({depth}) => depth === 1);
  return {
    hook: paragraph?.type === 'paragraph' ? firstSentence(wordsOf(paragraph)) : null,
    points: headings.filter(({depth}) => depth > 1 || titles.length > 1).map(wordsOf),
    link: readPosted(text).find(({link}) => link !== null)?.link ?? null,
  };
}

/** The body of a draft that tells a piece again: its hook and points, a link back, and questions in comments. */
export function retelling(
  {hook, points, link}: CarriedOver,
  source: {readonly title: string; readonly path: string},
): string {
  const of = `“${source.title}” (${source.path})`.replaceAll('--', '- -').replaceAll('>', '');
  return [
    `<!-- From ${of}. Which one of its points does this reader need? Tell that one; the others can wait for another day. -->`,
    hook,
    points.map(point => `- ${point}`).join('\n'),
    '<!-- What would make this reader stop at the first line? -->',
    link === null
      ? '<!-- Once the first piece is out: where can the reader find it? Add the link here. -->'
      : `The whole piece: <${link}>`,
  ]
    .filter(Boolean)
    .map(part => `${part}\n`)
    .join('\n');
}

function wordsOf(node: Heading | Paragraph): string {
  const root: Root = {type: 'root', children: [node]};
  return plainTextOf(root).replace(/\s+/g, ' ');
}

function firstSentence(text: string): string {
  const tokens = tokensOf(text);
  const [sentence] = sentencesOf(text, tokens);
  return text.slice(0, tokens[(sentence?.to ?? tokens.length) - 1]?.end ?? text.length);
}
