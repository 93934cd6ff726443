import type {Root} from 'mdast';
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
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const matters: Matters = ['yaml', 'toml', {type: 'json', fence: {open: '{', close: '}'}}];

/**
 * Markdown as drafts are written: CommonMark, front matter in YAML, TOML or JSON, tables, task lists, strikethrough and
 * footnotes. Bare addresses are left as text: finding them doubles the time of a parse, and no rule needs them.
 */
const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [frontmatter(matters), gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()])
  .data('fromMarkdownExtensions', [
    frontmatterFromMarkdown(matters),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ])
  .freeze();

/** The tree of a draft; positions count UTF-16 units of `text` (without a byte order mark). Never throws. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
