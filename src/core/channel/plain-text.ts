import type {Blockquote, FootnoteDefinition, List, ListItem, Nodes, PhrasingContent, Root, Table} from 'mdast';
import {parseMarkdown} from '../markdown.js';

/**
 * A draft as plain text that pastes well where Markdown is not read: LinkedIn, a mail, a form. Front matter and comments
 * are dropped, marks of emphasis too; a link is `words (address)`, a link to another file of the site its words alone;
 * an image is its alternative text, a footnote a number with its text at the end. Lines that were only wrapped become
 * one, hard line breaks stay. Never throws.
 */
export function toPlainText(text: string): string {
  return plainTextOf(parseMarkdown(text.startsWith('\uFEFF') ? text.slice(1) : text));
}

/** The same for a tree that was parsed already. */
export function plainTextOf(tree: Root): string {
  const addresses = new Map<string, string>();
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, node => {
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
  });
  /** Footnotes in the order in which the text comes to speak of them. */
  const told: string[] = [];

  function numberOf(note: string): number {
    if (!told.includes(note)) told.push(note);
    return told.indexOf(note) + 1;
  }

  let depth = 0;
  /** Reads what is below a node; where nobody would nest on purpose, its words are enough. */
  function below(node: Nodes, read: () => string): string {
    if (depth > deepest) return wordsBelow(node);
    depth++;
    const text = read();
    depth--;
    return text;
  }

  function words(nodes: readonly PhrasingContent[]): string {
    let text = '';
    for (const [at, node] of nodes.entries()) {
      const next = below(node, () => wordsOf(node));
      // Where a comment was taken out between two spaces, one is enough.
      const doubled = nodes[at - 1]?.type === 'html' && /\s$/.test(text);
      text += doubled ? next.replace(/^ /, '') : next;
    }
    return text;
  }

  function wordsOf(node: PhrasingContent): string {
    switch (node.type) {
      case 'text':
        return node.value.replace(mdxComment, '').replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ');
      case 'inlineCode':
        return node.value;
      case 'break':
        return '\n';
      case 'html':
        return /^<br\b/i.test(node.value) ? '\n' : '';
      case 'image':
      case 'imageReference':
        return node.alt ?? '';
      case 'link':
        return linked(words(node.children), node.url);
      case 'linkReference':
        return linked(words(node.children), addresses.get(node.identifier) ?? '');
      case 'footnoteReference':
        return notes.has(node.identifier) ? `[${numberOf(node.identifier)}]` : '';
      case 'emphasis':
      case 'strong':
      case 'delete':
        return words(node.children);
    }
  }

  const line = (nodes: readonly PhrasingContent[]): string =>
    words(nodes)
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .trim();
  const blocks = (nodes: readonly Nodes[], between = '\n\n'): string =>
    nodes
      .map(node => below(node, () => block(node)))
      .filter(Boolean)
      .join(between);

  function block(node: Nodes): string {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        return line(node.children);
      case 'code':
        return node.value.replace(lineEnd, '\n');
      case 'thematicBreak':
        return '———';
      case 'html':
        return textOfHtml(node.value);
      case 'blockquote':
        return quote(node);
      case 'list':
        return list(node);
      case 'table':
        return table(node);
      default:
        return '';
    }
  }

  function list({ordered, start, spread, children}: List): string {
    const first = start ?? 1;
    const items = children.map((item, at) => listItem(item, ordered ? `${first + at}.` : '•'));
    return items.filter(Boolean).join(spread ? '\n\n' : '\n');
  }

  function listItem({checked, spread, children}: ListItem, mark: string): string {
    const text = blocks(children, spread ? '\n\n' : '\n');
    const sign = typeof checked === 'boolean' ? (checked ? '☑' : '☐') : mark;
    return text && `${sign} ${text.replace(/\n(?=.)/g, `\n${' '.repeat(sign.length + 1)}`)}`;
  }

  function table({children}: Table): string {
    const rows = children.map(row => row.children.map(cell => line(cell.children).replace(/\n/g, ' ')).join(' | '));
    return rows.join('\n');
  }

  function quote({children}: Blockquote): string {
    const text = blocks(children);
    if (children.every(child => child.type === 'paragraph')) return inQuotationMarks(text);
    return text.replace(/^(?=.)/gm, '> ');
  }

  const body = blocks(tree.children);
  const footnotes: string[] = [];
  // A footnote may speak of another one, so the list can grow while it is written; one nobody speaks of comes last.
  for (let at = 0; at < told.length; at++) footnotes.push(footnote(at));
  for (const note of notes.keys()) if (!told.includes(note)) footnotes.push(footnote(numberOf(note) - 1));

  function footnote(at: number): string {
    return `[${at + 1}] ${blocks(notes.get(told[at] ?? '')?.children ?? [])}`;
  }

  return [body, footnotes.join('\n')]
    .filter(Boolean)
    .join('\n\n')
    .replace(/^\n+|\s+$/g, '');
}

const deepest = 100;
const lineEnd = /\r\n?/g;
const mdxComment = / ?\{\/\*[\s\S]*?\*\/\}/g;

/** Calls `each` for a node and all below it, in order, however deep they go. */
function visit(root: Nodes, each: (node: Nodes) => void): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    each(node);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
}

function wordsBelow(root: Nodes): string {
  const found: string[] = [];
  visit(root, node => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') found.push(node.value);
  });
  return found.join(' ');
}

/** Words with the address they lead to; once where both say the same. An address within the site leads nowhere elsewhere. */
function linked(words: string, url: string): string {
  const address = url.replace(/^(?:mailto|tel):/i, '').replace(/^(?=\/\/)/, 'https:');
  if (!/^[a-z][a-z\d+.-]*:/i.test(url) && !url.startsWith('//')) return words;
  const bare = (text: string): string => text.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  if (words === '' || bare(words) === bare(address)) return address;
  return `${words} (${address})`;
}

/** Somebody's words in quotation marks, unless they have some; a last line that begins with a dash says whose they are. */
function inQuotationMarks(text: string): string {
  const [, said = text, who = ''] = /^([\s\S]*?)(\n+[—–-][^\n]*)?$/.exec(text) ?? [];
  return said === '' || /^["“„«‘']/.test(said) ? text : `“${said}”${who}`;
}

/** What HTML shows, without its tags and comments. */
function textOfHtml(html: string): string {
  const shown = html
    .replace(lineEnd, '\n')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, '')
    .replace(/<br\b[^>]*>/gi, '\\\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/^[ \t]+/gm, '')
    .trim();
  // Read once more for its entities; without a “<” there is no HTML in it.
  return shown && plainTextOf(parseMarkdown(shown.replaceAll('<', '&lt;')));
}
