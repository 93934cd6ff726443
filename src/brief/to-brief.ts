import {type Brief, fieldNames, standardStatuses} from './brief.js';
import type {BrandFile} from './schema.js';
import {toSlug} from './slug.js';

/** Fills in what a checked `brand.yaml` leaves out: empty lists, nulls, ids from names and names from ids. */
export function toBrief(file: BrandFile): Brief {
  const {voice = {}, calendar = {}, check = {}} = file;
  return {
    name: file.name ?? null,
    summit: file.summit ?? null,
    promise: file.promise ?? null,
    proof: (file.proof ?? []).map(({says, ...rest}) => {
      const {id = null, who = null, source = null, facets = [], consent = null} = rest;
      return {id, says, who, source, facets, consent};
    }),
    audiences: (file.audiences ?? []).map(item => {
      const {wants = null, words = []} = item;
      return {...named(item), wants, words};
    }),
    pillars: (file.pillars ?? []).map(item => {
      const {facets = [], words = []} = item;
      return {...named(item), facets, words};
    }),
    channels: (file.channels ?? []).map(item => {
      const {folder = null, cadence = null, limit = null, fold = null} = item;
      return {...named(item), folder, cadence, limit, fold};
    }),
    voice: {
      prefer: voice.prefer ?? [],
      avoid: (voice.avoid ?? []).map(({word, prefer = []}) => ({word, prefer})),
    },
    calendar: {
      content: calendar.content ?? null,
      fields: Object.fromEntries(
        fieldNames.flatMap(field => {
          const keys = calendar.fields?.[field];
          return keys ? [[field, keys]] : [];
        }),
      ),
      weekStart: calendar.weekStart ?? null,
      statuses: withStandard(calendar.statuses ?? []),
    },
    check: {rules: check.rules ?? {}, allow: check.allow ?? [], threshold: check.threshold ?? null},
  };
}

function named({id, name}: {readonly id?: string | undefined; readonly name?: string | undefined}) {
  return {id: id ?? toSlug(name ?? ''), name: name ?? id ?? ''};
}

/** The standard statuses with the brief's own after the one they follow in its list ("drafting" when they lead it). */
function withStandard(own: readonly string[]): readonly string[] {
  const statuses: string[] = [...standardStatuses];
  let previous = 'drafting';
  for (const status of own) {
    if (!statuses.includes(status)) statuses.splice(statuses.indexOf(previous) + 1, 0, status);
    previous = status;
  }
  return statuses;
}
