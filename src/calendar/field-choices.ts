import {type Brief, type Cadence, type FieldName, fieldNames, kinds, standardStatuses} from '../brief/brief.js';
import {noteOnKind, noteOnStatus} from '../brief/word-notes.js';
import {keysOf} from './fields.js';

/** A value that a field of the front matter may have. */
export interface Choice {
  readonly id: string;
  /** The name as people read it; the id where there is no other. */
  readonly name: string;
  /** What it means, in a sentence; empty where nobody said. */
  readonly note: string;
}

/** The field that a key of the front matter stands for, however it is capitalized; null for keys of others. */
export function fieldOfKey(key: string, brief: Brief | null): FieldName | null {
  const wanted = key.toLowerCase();
  return fieldNames.find(field => keysOf(field, brief).some(known => known.toLowerCase() === wanted)) ?? null;
}

/** The values that a field may have: those of the brief, the kinds, the statuses. Empty for free text. */
export function choicesOf(field: FieldName, brief: Brief | null): readonly Choice[] {
  switch (field) {
    case 'audience':
      return (brief?.audiences ?? []).map(({id, name, wants}) => ({id, name, note: wants ? `Wants ${wants}.` : ''}));
    case 'pillar':
      return (brief?.pillars ?? []).map(({id, name, facets}) => {
        return {id, name, note: facets.length > 0 ? `Shows ${facets.join(', ')}.` : ''};
      });
    case 'channel':
      return (brief?.channels ?? []).map(({id, name, cadence, limit}) => {
        const said = [...(cadence ? [inWords(cadence)] : []), ...(limit ? [`at most ${limit} characters`] : [])];
        return {id, name, note: said.length > 0 ? `${said.join(', ')}.` : ''};
      });
    case 'kind':
      return kinds.map(id => ({id, name: id, note: noteOnKind(id)}));
    case 'status':
      return (brief?.calendar.statuses ?? standardStatuses).map(id => ({id, name: id, note: noteOnStatus(id)}));
    default:
      return [];
  }
}

function inWords({count, every, unit}: Cadence): string {
  return `${count} per ${every === 1 ? unit : `${every} ${unit}s`}`;
}
