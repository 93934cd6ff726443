import type {VFile} from 'vfile';
import {type Brief, emptyBrief, type Kind} from '../brief/brief.js';
import {findValues, keysOf} from '../calendar/fields.js';
import {readFrontMatter} from '../calendar/front-matter.js';
import {readEntry} from '../calendar/read-entry.js';

/** What a rule may know of a draft beyond its words. */
export interface Draft {
  readonly title: string | null;
  /** What the file itself says; null where it says nothing. */
  readonly status: string | null;
  readonly kind: Kind | null;
  readonly channel: string | null;
  readonly audience: string | null;
  readonly pillar: string | null;
  readonly date: string | null;
  /** The language that the front matter names (`lang: fr`), or null. */
  readonly language: string | null;
  readonly brief: Brief;
  /** Whether there is a `brand.yaml` at all. */
  readonly hasBrief: boolean;
}

declare module 'vfile' {
  interface DataMap {
    lodestone: Draft;
  }
}

const unknownDraft: Draft = {
  title: null,
  status: null,
  kind: null,
  channel: null,
  audience: null,
  pillar: null,
  date: null,
  language: null,
  brief: emptyBrief,
  hasBrief: false,
};

/** What is known of the draft in a file; a file that came without is a draft of no kind, under no brief. */
export function draftOf(file: VFile): Draft {
  return file.data.lodestone ?? unknownDraft;
}

/** A draft of which only the brief is known: what a rule on chunks may ask for. */
export function briefOnly(brief: Brief | undefined): Draft {
  return {...unknownDraft, brief: brief ?? emptyBrief, hasBrief: brief !== undefined};
}

/** Reads what the front matter and the path say; `path` is relative to the brief's folder, with `/`. Never throws. */
export function readDraft(text: string, path: string, brief: Brief | undefined): Draft {
  const {title, status, kind, channel, audience, pillar, date} = readEntry(text, {path, brief: brief ?? null});
  return {
    title,
    status: saysItsStatus(text, brief ?? null) ? status : null,
    kind,
    channel,
    audience,
    pillar,
    date,
    language: languageIn(text),
    brief: brief ?? emptyBrief,
    hasBrief: brief !== undefined,
  };
}

function saysItsStatus(text: string, brief: Brief | null): boolean {
  const {values} = readFrontMatter(text);
  return findValues(values, [...keysOf('status', brief), ...keysOf('draft', brief)]).length > 0;
}

function languageIn(text: string): string | null {
  const [found] = findValues(readFrontMatter(text).values, ['lang', 'language', 'locale']);
  const value = typeof found?.value === 'string' ? found.value.trim() : '';
  return value !== '' && isLanguage(value) ? value : null;
}

/** Made when a draft first names its language, for it takes some 25 ms. */
let languages: Intl.DisplayNames | null = null;

/** Whether people speak it: "en_US", "pt-BR" and "Deutsch" are such, "typescript" and "js" are not. */
function isLanguage(value: string): boolean {
  if (languageNames.test(value)) return true;
  try {
    languages ??= new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});
    return languages.of(value.replace('_', '-')) !== undefined;
  } catch {
    return false;
  }
}

const languageNames =
  /^(?:english|arabic|chinese|czech|danish|dansk|dutch|nederlands|finnish|suomi|french|français|german|deutsch|greek|hebrew|hindi|hungarian|magyar|italian|italiano|japanese|korean|norwegian|norsk|polish|polski|portuguese|português|romanian|russian|spanish|español|swedish|svenska|turkish|türkçe|ukrainian|vietnamese)\b/iu;
