// Collects every sentence that people read in the editor, for translators, and finds those that could not be translated.
// Usage: node scripts/l10n.mjs            writes l10n/bundle.l10n.json
//        node scripts/l10n.mjs --check    fails where that file is out of date, or a sentence goes past l10n.t
//                                 or past package.nls.json
// The host says t = vscode.l10n.t; the calendar page says t of src/webview/words.ts, and is handed the same table.
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {ownManifestProblems, translationProblems} from './manifest-words.mjs';
import {root, Sentence, script} from './steps.mjs';

const bundlePath = 'l10n/bundle.l10n.json';
const places = ['src/extension.ts', 'src/host', 'src/webview'];
const translates = /^(?:(?:vscode\.)?l10n\.)?t$/;
/** What goes to the log is for whoever mends the program. */
const logs = /(?:^|\.)(?:log|logger|console)\.\w+$/;
/** The path of a small picture, or the name of a file. */
const drawing = /^M[\d.]|^[\w ]+\.\w+$/;
const keys = /^(?:Arrow\w+|Enter|Escape|Home|End|Page(?:Up|Down)|Tab|Shift|Control|Delete|Backspace|[A-Z])$/;

/**
 * @typedef {object} Literal
 * @property {string} text what is between the quotes; a template's `${…}` stand as `{}`
 * @property {number} line 1-based
 * @property {boolean} template
 * @property {string} call what is called with it, as `vscode.l10n.t`; empty for none
 * @property {boolean} first whether it is the first argument of that call
 * @property {readonly string[]} around all calls around it, the innermost last
 */

/**
 * The texts of a TypeScript source, in order; comments and regular expressions are passed over.
 * @param {string} source
 * @returns {Literal[]}
 */
export function literalsOf(source) {
  const found = [];
  /** @type {{call: string, arguments: number}[]} */
  const open = [];
  let at = 0;
  let before = '';

  const lineAt = offset => source.slice(0, offset).split('\n').length;

  function put(text, start, template) {
    const around = open.map(({call}) => call);
    const inner = open.at(-1);
    found.push({text, line: lineAt(start), template, call: inner?.call ?? '', first: inner?.arguments === 0, around});
  }

  /** Reads up to the end of the file, or to the `}` that closes a place in a template. */
  function read(inTemplate) {
    let depth = 0;
    while (at < source.length) {
      const rest = source.slice(at, at + 2);
      const char = rest[0];
      if (rest === '//' || rest === '/*') {
        const end = source.indexOf(rest === '//' ? '\n' : '*/', at + 2);
        at = end < 0 ? source.length : end + (rest === '//' ? 0 : 2);
        continue;
      }
      if (char === '/' && /(?:^|[([{,;:=!&|?+>\n]|\breturn|\bcase)\s*$/.test(before.slice(-12))) {
        const [pattern = '/'] = /^\/(?:\[(?:\\.|[^\]\\\n])*\]|\\.|[^/\\[\n])+\/[a-z]*/.exec(source.slice(at)) ?? [];
        at += pattern.length;
        before = 'x';
        continue;
      }
      if (char === "'" || char === '"') quoted(char);
      else if (char === '`') template();
      else {
        if (char === '(' || char === '[' || char === '{') {
          const [call = ''] = char === '(' ? (/[\w$.?#]+(?=\s*(?:<[\w\s,<>[\]|]*>)?$)/.exec(before) ?? []) : [];
          open.push({call: call.replaceAll('?', ''), arguments: 0});
          depth++;
        } else if (char === ')' || char === ']' || char === '}') {
          if (depth === 0 && inTemplate) return;
          open.pop();
          depth--;
        } else if (char === ',' && open.length > 0) open[open.length - 1].arguments++;
        before = (before + char).slice(-120);
        at++;
      }
    }
  }

  function quoted(quote) {
    const start = at;
    for (at++; at < source.length && source[at] !== quote; at++) if (source[at] === '\\') at++;
    at++;
    put(unescaped(source.slice(start + 1, at - 1)), start, false);
    before = 'x';
  }

  function template() {
    const start = at;
    let text = '';
    for (at++; at < source.length && source[at] !== '`'; at++) {
      if (source[at] === '\\') text += source[++at];
      else if (source.startsWith('${', at)) {
        at += 2;
        text += '{}';
        before = '';
        read(true);
      } else text += source[at];
    }
    at++;
    put(text, start, true);
    before = 'x';
  }

  read(false);
  return found;
}

function unescaped(text) {
  return text.replace(/\\(u[\da-f]{4}|.)/gi, (_, code) =>
    code.length > 1 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : code === 'n' ? '\n' : code,
  );
}

/**
 * @param {string} source
 * @returns {string[]} the sentences that a source hands to `t`
 */
export function messagesOf(source) {
  return literalsOf(source)
    .filter(({call, first, template}) => translates.test(call) && first && !template)
    .map(({text}) => text);
}

/**
 * The texts of a source that look like words for people and are not handed to `t`: a capital or a full stop, and two
 * words; in the page one word is enough. Words in lower case cannot be told from names.
 * @param {string} source
 * @param {{page?: boolean}} [options]
 * @returns {{line: number, text: string}[]}
 */
export function unlocalized(source, {page = false} = {}) {
  return literalsOf(source)
    .filter(({text, template, call, first, around}) => {
      if (translates.test(call) && first && !template) return false;
      if (around.some(one => logs.test(one)) || drawing.test(text)) return false;
      const words = text.replaceAll('{}', '0');
      if (page && /^[A-Z][a-z]+(?=$|[\s“])/.test(words.trim())) return !keys.test(words);
      return (
        /\p{L}\S*\s+\S*\p{L}/u.test(words) && (/^["“]?\p{Lu}/u.test(words) || /[\p{L}\p{N}]["”)]?[.?!…]$/u.test(words))
      );
    })
    .map(({line, text}) => ({line, text}));
}

/** @returns {{path: string, source: string, page: boolean}[]} every source that speaks to people in the editor */
export function speakingSources() {
  const files = places.flatMap(place =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(join(root, place), {recursive: true, encoding: 'utf8'})
          .filter(name => name.endsWith('.ts'))
          .map(name => `${place}/${name.replaceAll('\\', '/')}`),
  );
  return files
    .sort()
    .map(path => ({path, source: readFileSync(join(root, path), 'utf8'), page: path.startsWith('src/webview/')}));
}

/** The problems of every translation beside its English table, as `l10n/bundle.l10n.es.json`. */
function ownTranslationProblems() {
  const read = path => JSON.parse(readFileSync(join(root, path), 'utf8'));
  return [bundlePath, 'package.nls.json'].flatMap(path => {
    const start = path.replace(/json$/, '');
    return [...readdirSync(join(root, 'l10n')).map(name => `l10n/${name}`), ...readdirSync(root)]
      .filter(name => name.startsWith(start) && name.endsWith('.json') && name !== path)
      .flatMap(name => translationProblems(read(path), read(name)).map(problem => `${name}: ${problem}`));
  });
}

async function main() {
  const sources = speakingSources();
  const messages = [...new Set(sources.flatMap(({source}) => messagesOf(source)))].sort();
  const bundle = `${JSON.stringify(Object.fromEntries(messages.map(message => [message, message])), null, 2)}\n`;
  const missed = sources.flatMap(({path, source, page}) =>
    unlocalized(source, {page}).map(({line, text}) => `${path}:${line}: ${JSON.stringify(text)}`),
  );
  const file = join(root, bundlePath);
  if (!process.argv.includes('--check')) {
    mkdirSync(join(root, 'l10n'), {recursive: true});
    writeFileSync(file, bundle);
    console.log(`${messages.length} sentences in ${bundlePath}`);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== bundle) {
    throw new Sentence(`${bundlePath} is out of date: run "npm run l10n".`);
  }
  const problems = [...ownManifestProblems(), ...ownTranslationProblems()];
  if (problems.length > 0) throw new Sentence(problems.join('\n'));
  if (missed.length > 0) throw new Sentence(`Hand these to l10n.t:\n${missed.join('\n')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await script(main);
