import {addedField, eolOf, indentOf, newBlock} from './add-field.js';
import type {Edit, EditableMatter} from './edit.js';
import {applyEdits, takeApart} from './edit-front-matter.js';
import {type FrontMatter, readFrontMatter} from './front-matter.js';
import type {FrontMatterFormat} from './front-matter-block.js';
import {type Posted, record} from './posted.js';
import {sameData} from './same-data.js';
import {jsonFields} from './written-fields.js';
import {yamlMapping} from './yaml-fields.js';

/**
 * The edit that records, as `posted: {<channel>: {day, link}}`, where a piece went out; every other byte stays. Throws an
 * Error that says what is in the way when the front matter is broken, or tells of that channel already.
 */
export function recordPosted(text: string, posted: Posted): Edit[] {
  const matter = readFrontMatter(text);
  if (matter.broken) throw new Error(`${matter.problem ?? ''} It was left as it is: mend it, then try again.`);
  const old = matter.values.get('posted');
  if (Object.hasOwn(record(old), posted.channel)) {
    throw new Error(`The front matter already tells when this went out on “${posted.channel}”: change it there.`);
  }
  if (old !== undefined && (typeof old !== 'object' || old === null || Array.isArray(old))) {
    throw new Error('“posted” holds something else than channels, so it was left as it is: change it by hand.');
  }
  const edit = old === undefined ? firstOne(text, matter, posted) : oneMore(text, matter, posted);
  verify(text, matter, edit, posted);
  return [edit];
}

function firstOne(text: string, matter: FrontMatter, posted: Posted): Edit {
  const format = matter.block?.format ?? 'yaml';
  const pair = ['posted', {written: `{${pairOf(posted, format)}}`}] as const;
  if (matter.block) return addedField(text, takeApart(text, matter), [pair]);
  return newBlock(text, [pair])[0] ?? {start: 0, end: 0, text: ''};
}

function oneMore(text: string, matter: FrontMatter, posted: Posted): Edit {
  const editable = takeApart(text, matter);
  const format = matter.block?.format ?? 'yaml';
  const field = editable.fields.find(({key}) => key === 'posted');
  const pair = pairOf(posted, format);
  if (format === 'toml') return field ? beforeBrace(text, field.end, pair) : table(text, editable, posted);
  if (!field) throw new Error('“posted” is written in a way that cannot be edited safely: change it by hand.');
  if (format === 'json') {
    const fields = jsonFields(text, field.start, field.end);
    if (fields.length === 0) return beforeBrace(text, field.end, pair);
    return addedField(text, {...editable, fields}, [[posted.channel, {written: inlineOf(posted, format)}]]);
  }
  return inYaml(text, editable, pair);
}

function inYaml(text: string, {block}: EditableMatter, pair: string): Edit {
  const from = block?.contentStart ?? 0;
  const mapping = yamlMapping(text.slice(from, block?.contentEnd), 'posted');
  const [first, last] = [mapping?.fields[0], mapping?.fields.at(-1)];
  if (!mapping || !first || !last) throw new Error('“posted” stands there empty: take it out, then try again.');
  if (mapping.flow) {
    const at = from + (mapping.lastEnd ?? last.end);
    return {start: at, end: at, text: `, ${pair}`};
  }
  const lineEnd = text.indexOf('\n', from + last.end) + 1;
  return {start: lineEnd, end: lineEnd, text: `${indentOf(text, from + first.keyStart)}${pair}${eolOf(text, {block})}`};
}

function beforeBrace(text: string, end: number, pair: string): Edit {
  let at = end - 1;
  while (/[ \t]/.test(text[at - 1] ?? '')) at--;
  return {start: at, end: at, text: text[at - 1] === '{' ? pair : `, ${pair}`};
}

// A TOML table grows by a table of its own, behind all others.
function table(text: string, {block}: EditableMatter, {channel, day, link}: Posted): Edit {
  const eol = eolOf(text, {block});
  const lines = [
    `[posted.${keyOf(channel, 'toml')}]`,
    `day = ${day}`,
    ...(link ? [`link = ${JSON.stringify(link)}`] : []),
  ];
  const at = block?.contentEnd ?? 0;
  return {start: at, end: at, text: `${lines.join(eol)}${eol}`};
}

function pairOf(posted: Posted, format: FrontMatterFormat): string {
  return `${keyOf(posted.channel, format)}${format === 'toml' ? ' = ' : ': '}${inlineOf(posted, format)}`;
}

function inlineOf({day, link}: Posted, format: FrontMatterFormat): string {
  const url = link === null ? null : JSON.stringify(link);
  if (format === 'json') return `{"day": "${day}"${url ? `, "link": ${url}` : ''}}`;
  const is = format === 'toml' ? ' = ' : ': ';
  return `{day${is}${day}${url ? `, link${is}${url}` : ''}}`;
}

function keyOf(channel: string, format: FrontMatterFormat): string {
  return format !== 'json' &&
    /^[a-z][\w-]*$/i.test(channel) &&
    !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(channel)
    ? channel
    : JSON.stringify(channel);
}

function verify(text: string, before: FrontMatter, edit: Edit, {channel, day, link}: Posted): void {
  const after = readFrontMatter(applyEdits(text, [edit]));
  const told = {...record(before.values.get('posted')), [channel]: link === null ? {day} : {day, link}};
  const others = [...before.values].every(([key, value]) => key === 'posted' || sameData(after.values.get(key), value));
  const grown = after.values.size === before.values.size + (before.values.has('posted') ? 0 : 1);
  if (!after.broken && others && grown && sameData(after.values.get('posted'), told)) return;
  throw new Error('“posted” cannot be changed without touching another part of the front matter: change it by hand.');
}
