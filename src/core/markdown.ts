import type {Nodes, Root} from 'mdast';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item';
import {frontmatter, type Options as Matters} from 'micromark-extension-frontmatter';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough';
import {gfmTable} from 'micromark-extension-gfm-table';
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item';
import {combineExtensions} from 'micromark-util-combine-extensions';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const matters: Matters = ['yaml', 'toml', {type: 'json', fence: {open: '{', close: '}'}}];

/** The labels that link and footnote definitions give, as the parser compares them. */
export interface Labels {
  readonly links: readonly string[];
  readonly notes: readonly string[];
}

/** No label at all. */
export const noLabels: Labels = {links: [], notes: []};

type Extension = ReturnType<typeof gfmTable>;

let elsewhere: Labels = noLabels;
let found: Labels | null = null;

/** Matches nothing; it tells the parser, before it reads any words, which labels are defined elsewhere. */
const foreword: Extension = {
  flowInitial: {
    null: {
      name: 'foreword',
      tokenize(_, __, nok) {
        if (found === null) {
          const {parser} = this;
          parser.gfmFootnotes ??= [];
          parser.defined.push(...elsewhere.links);
          parser.gfmFootnotes.push(...elsewhere.notes);
          found = {links: parser.defined, notes: parser.gfmFootnotes};
        }
        return nok;
      },
    },
  },
};

// The parser combines its extensions anew for every text, which for a short one is most of its work.
const extensions = [foreword, gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()];

/**
 * Markdown as drafts are written: CommonMark, tables, task lists, strikethrough and footnotes. Bare addresses are left as
 * text: finding them costs much time, and no rule needs them.
 */
const markdown = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [combineExtensions(extensions)])
  .data('fromMarkdownExtensions', [
    frontmatterFromMarkdown(matters),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ])
  .freeze();

const withMatter = markdown();
withMatter.data('micromarkExtensions', [combineExtensions([...extensions, frontmatter(matters)])]);

/**
 * Where the fence stands that closes the front matter of a text, in YAML, TOML or JSON; 0 where there is none. The parser
 * is only told of front matter that is there: looking for a fence that never comes, it would miss every list and quote.
 */
export function closingFenceOf(text: string): number {
  const fence = /^(?:---|\+\+\+|\{)(?=[ \t]*(?:\r?\n|\r))/.exec(text)?.[0];
  if (fence === undefined) return 0;
  const closer =
    fence === '{'
      ? /(?<=[\r\n])\}[ \t]*(?:[\r\n]|$)/
      : fence === '---'
        ? /(?<=[\r\n])---[ \t]*(?:[\r\n]|$)/
        : /(?<=[\r\n])\+\+\+[ \t]*(?:[\r\n]|$)/;
  return closer.exec(text)?.index ?? 0;
}

/**
 * The tree of a text; positions count its UTF-16 units (without a byte order mark). `defined` are labels of definitions
 * outside of it, which hold in it too. Never throws: what is nested deeper than anybody writes is left out, since whoever
 * walked its tree would run out of stack.
 */
export function parseMarkdown(text: string, defined: Labels = noLabels): Root {
  elsewhere = defined;
  found = null;
  const tree: Root = (closingFenceOf(text) === 0 ? markdown : withMatter).parse(text);
  pruneDepths(tree);
  return tree;
}

/** The tree of a text by itself, and the labels that it defines. */
export function parseAlone(text: string): {readonly tree: Root; readonly labels: Labels} {
  const tree = parseMarkdown(text);
  return {tree, labels: found ?? noLabels};
}

const deepest = 500;

/** Takes the content from whatever stands at the deepest level that is read. */
function pruneDepths(tree: Root): void {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; depth < deepest && level.length > 0; depth++)
    level = level.flatMap(node => ('children' in node ? node.children : []));
  for (const node of level) if ('children' in node) node.children = [];
}
