import {type Brief, type FieldName, fieldNames} from '../brief/brief.js';
import type {Explanation} from '../brief/explain-brief.js';
import type {Proposal, Proposals} from '../brief/proposals.js';
import {tomlText, yamlText} from './encode-value.js';
import {type Choice, choicesOf, fieldOfKey} from './field-choices.js';
import {defaultKeys} from './fields.js';
import {type MatterPlace, matterPlaceAt} from './matter-place.js';
import {matterWords} from './matter-words.js';

const fieldNotes: Readonly<Record<FieldName, string>> = {
  title: 'What the reader gets from it; the calendar shows it.',
  date: 'The day it goes out, as 2026-11-22; a time may follow.',
  status: 'Where it stands. Advice on the whole draft begins at “ready”.',
  draft: 'true keeps it from being published, for generators that know this key.',
  kind: 'What it is; some rules depend on it.',
  channel: 'Where it goes out, by the channel’s id in the brand brief.',
  audience: 'Whom it is for, by the audience’s id in the brand brief.',
  pillar: 'The theme it belongs to, by the pillar’s id in the brand brief.',
  series: 'The series it is part of.',
  updated: 'The day it was last made current.',
};

/** What a caret in the front matter of a draft can be completed to; null anywhere else. */
export function proposeInMatter(text: string, offset: number, brief: Brief | null): Proposals | null {
  const place = matterPlaceAt(text, offset);
  if (!place) return null;
  const {start, end, key} = place;
  const field = key === null ? null : fieldOfKey(key, brief);
  const bare = key !== null && place.quote === '' && text[start - 1] === ':' ? ' ' : '';
  const proposals: readonly Proposal[] =
    key === null
      ? keysAt(place, brief)
      : field
        ? choicesOf(field, brief).map(choice => {
            const note = [choice.name === choice.id ? '' : choice.name, choice.note].filter(Boolean).join('. ');
            return {label: choice.id, insert: bare + asWritten(choice, place), note, kind: 'value', opens: false};
          })
        : [];
  return proposals.length > 0 ? {start, end, proposals} : null;
}

function keysAt(place: MatterPlace, brief: Brief | null): Proposal[] {
  const taken = place.taken.map(key => fieldOfKey(key, brief));
  return fieldNames
    .filter(field => !taken.includes(field))
    .map(field => {
      const key = brief?.calendar.fields[field]?.[0] ?? defaultKeys[field][0] ?? field;
      const opens = !place.written && choicesOf(field, brief).length > 0;
      return {label: key, insert: keyText(key, field, place), note: fieldNotes[field], kind: 'key', opens};
    });
}

function keyText(key: string, field: FieldName, {written, quote, format}: MatterPlace): string {
  const bare = field === 'date' || field === 'updated' || field === 'draft';
  if (written || quote) return key;
  if (format === 'toml') return `${key} = ${bare ? '$0' : '"$0"'}`;
  return format === 'json' ? `"${key}": ${field === 'draft' ? '$0' : '"$0"'}` : `${key}: $0`;
}

function asWritten({id}: Choice, {quote, format}: MatterPlace): string {
  const quoted = format === 'yaml' ? yamlText(id, quote) : tomlText(id, quote || '"');
  return (quote ? quoted.slice(1, -1) : quoted).replace(/[\\$}]/g, '\\$&');
}

/** What a key or a value of the front matter means under a brief; null in the body and for keys of others. */
export function explainInMatter(text: string, offset: number, brief: Brief | null): Explanation | null {
  const word = matterWords(text).find(({start, end}) => start <= offset && offset <= end);
  const field = word && fieldOfKey(word.key, brief);
  if (!word || !field) return null;
  const {start, end} = word;
  const choices = choicesOf(field, brief);
  if (word.isKey)
    return {start, end, note: fieldNotes[field], expected: choices.map(({id}) => id).join(', '), example: ''};
  const choice = choices.find(({id}) => id === text.slice(start, end));
  return choice
    ? {start, end, note: [choice.name, choice.note].filter(Boolean).join('. '), expected: '', example: ''}
    : null;
}
