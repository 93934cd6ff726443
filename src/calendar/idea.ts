import {yamlText} from './encode-value.js';
import {slugOf} from './new-draft.js';

const longestTitle = 80;

/**
 * The file name (`slug`, without extension) and text of an idea: an undated draft whose title is the idea's first sentence
 * or line, and whose body is the whole of it, as it was written, where the title does not say it all.
 */
export function ideaDraft(idea: string): {readonly slug: string; readonly title: string; readonly text: string} {
  const words = idea.replace(/\r\n?/g, '\n').trim();
  const title = titleOf(words);
  const body = title === words.replace(/\.$/, '') ? '' : `\n${words}\n`;
  return {slug: slugOf(title), title, text: `---\ntitle: ${yamlText(title)}\nstatus: idea\nkind: post\n---\n${body}`};
}

function titleOf(words: string): string {
  const line = words
    .split('\n', 1)[0]
    ?.replace(/^(?:#{1,6}|[-*+>]|\d+[.)])\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!line) return 'Untitled';
  const sentence = /^.{3,}?[.!?…](?=\s|$)/u.exec(line)?.[0].replace(/\.$/, '') ?? line;
  if (sentence.length <= longestTitle) return sentence;
  const cut = sentence.slice(0, longestTitle).replace(/\s+\S*$/, '');
  return `${cut}…`;
}
