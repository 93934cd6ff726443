import type {Proof} from '../brief/brief.js';

/**
 * Whether a proof may stand in a draft as it is: not where its person said no, and not where its words tell a name that
 * nobody agreed to.
 */
export function mayBeQuoted({says, who, consent}: Proof): boolean {
  if (consent === 'no') return false;
  return consent === 'named' || who === null || !namesIn(who).some(name => says.includes(name));
}

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

/** The names in “Ana Quill, owner”: words with a capital before the first comma; a role alone (“the head cook”) has none. */
function namesIn(who: string): readonly string[] {
  const [person = ''] = who.split(',');
  return person.match(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu) ?? [];
}
