import {isDay} from './day.js';
import type {Edit, EditableMatter} from './edit.js';
import {tomlText, yamlText} from './encode-value.js';
import {readWrittenDate} from './written-date.js';
import type {WrittenField} from './written-fields.js';

/** The edits that put another value in a field's place: none when it already says so. Throws when the date there cannot be read. */
export function replacedValue(
  text: string,
  matter: EditableMatter,
  field: WrittenField,
  value: string | boolean,
): Edit[] {
  const raw = text.slice(field.start, field.end);
  const old = matter.values.get(field.key);
  if (old === value) return [];
  if (typeof value === 'string' && isDay(value)) {
    const moved = movedDay(raw, field, value);
    if (moved) return moved;
    if (typeof old === 'string' && /\d/.test(old)) {
      throw new Error(
        `“${field.key}: ${old.slice(0, 60)}” cannot be read as a day, so it was left as it is: write it like 2026-11-22, then try again.`,
      );
    }
  }
  if (typeof old === 'object' && old !== null) {
    throw new Error(`“${field.key}” holds a list or a group of values, so it was left as it is: change it by hand.`);
  }
  const encoded = encode(value, quoteOf(raw), matter);
  return [
    {start: field.start, end: field.end, text: raw === '' && matter.block?.format === 'yaml' ? ` ${encoded}` : encoded},
  ];
}

// Only the characters of the day are replaced, wherever they stand in quotes, folds or before a time.
function movedDay(raw: string, field: WrittenField, day: string): Edit[] | null {
  const quote = /^(?:"""|'''|["'])/.exec(raw)?.[0] ?? '';
  const opening = /^(?:[>|][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n)?\s*/.exec(raw.slice(quote.length))?.[0] ?? '';
  const inner = quote.length + opening.length;
  const content = raw.slice(inner, raw.length - quote.length);
  const date = readWrittenDate(content.trimEnd());
  if (!date) return null;
  if (date.day === day) return [];
  return [{start: field.start + inner + date.start, end: field.start + inner + date.end, text: date.put(day)}];
}

function quoteOf(raw: string): '"' | "'" | '' {
  return raw.startsWith('"') ? '"' : raw.startsWith("'") ? "'" : '';
}

function encode(value: string | boolean, quote: '"' | "'" | '', matter: EditableMatter): string {
  const format = matter.block?.format ?? 'yaml';
  if (typeof value === 'boolean') return String(value);
  if (format === 'json') return JSON.stringify(value);
  const bareDate = quote === '' && readWrittenDate(value) !== null && /^\d{4}-\d{2}-\d{2}/.test(value);
  if (format === 'toml') return bareDate ? value : tomlText(value, quote);
  return bareDate ? value : yamlText(value, quote);
}
