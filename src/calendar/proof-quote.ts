import type {Proof} from '../brief/brief.js';

/**
 * A proof as a Markdown quotation, with its person's name only where they agreed to be named. A proof without a person is
 * the writer's own record, and stands as a plain sentence.
 */
export function quoteOf({says, who, consent}: Proof): string {
  if (who === null) return says;
  const words = says.replace(/^[“"«]([^“”"«»]*)[”"»]$/, '$1');
  return consent === 'named' ? `> ${words}\n>\n> — ${who}` : `> ${words}`;
}

/** A quotation set off by blank lines from what stands around its place; a plain sentence as it is. */
export function placedIn(text: string, offset: number, quote: string): string {
  if (!quote.startsWith('>')) return quote;
  const [before, after] = [text.slice(0, offset).replace(/\r/g, ''), text.slice(offset).replace(/\r/g, '')];
  const above = /(?:^|\n[ \t]*\n)[ \t]*$/.test(before) ? '' : /\n[ \t]*$/.test(before) ? '\n' : '\n\n';
  const below = /^[ \t]*(?:\n[ \t]*(?:\n|$)|$)/.test(after) ? '' : /^[ \t]*\n/.test(after) ? '\n' : '\n\n';
  return `${above}${quote}${below}`;
}
