import type {Brief} from '../brief/brief.js';
import {isDay} from './day.js';
import {tomlText, yamlText} from './encode-value.js';
import {findFrontMatter} from './front-matter-block.js';
import {slugOf} from './new-draft.js';

/** What a draft made from a template is about; ids are those of the brief. */
export interface TemplateOptions {
  readonly title: string;
  readonly date: string;
  readonly audience?: string | undefined;
  readonly pillar?: string | undefined;
  readonly channel?: string | undefined;
}

/** The variables that a template may use, and what each stands for. */
const templateVariables = [
  'title',
  'date',
  'slug',
  'name',
  'promise',
  'summit',
  'audience.id',
  'audience.name',
  'audience.wants',
  'pillar.id',
  'pillar.name',
  'channel.id',
  'channel.name',
] as const;
type Variable = (typeof templateVariables)[number];

/** The values of the variables; null where the brief or the options say nothing. A list of one needs no choice. */
export function templateValues(
  options: TemplateOptions,
  brief: Brief | null,
): Readonly<Record<Variable, string | null>> {
  const {title, date} = options;
  const audience = chosen(brief?.audiences ?? [], options.audience);
  const pillar = chosen(brief?.pillars ?? [], options.pillar);
  const channel = chosen(brief?.channels ?? [], options.channel);
  return {
    title,
    date,
    slug: slugOf(title),
    name: brief?.name ?? null,
    promise: brief?.promise ?? null,
    summit: brief?.summit ?? null,
    'audience.id': audience?.id ?? options.audience ?? null,
    'audience.name': audience?.name ?? null,
    'audience.wants': audience?.wants ?? null,
    'pillar.id': pillar?.id ?? options.pillar ?? null,
    'pillar.name': pillar?.name ?? null,
    'channel.id': channel?.id ?? options.channel ?? null,
    'channel.name': channel?.name ?? null,
  };
}

function chosen<Item extends {readonly id: string}>(items: readonly Item[], id: string | undefined): Item | undefined {
  return id === undefined && items.length === 1 ? items[0] : items.find(item => item.id === id);
}

const variable = /\$\{([A-Za-z][\w.-]*)\}/g;

/**
 * Fills the variables of a template. One that nobody knows, or that has no value, stays as it is and is told in `unfilled`.
 * In the front matter a filled value is written so that it is read as that value, quotes and colons and all.
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | null>>,
): {readonly text: string; readonly unfilled: readonly string[]} {
  const unfilled = new Set<string>();
  const fill = (text: string, encode = (value: string) => value): string =>
    text.replace(variable, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : null;
      if (value !== null && value !== undefined) return encode(value);
      unfilled.add(whole);
      return whole;
    });
  const block = findFrontMatter(template);
  const [from, to] = block?.closed ? [block.contentStart, block.contentEnd] : [0, 0];
  const matter = template
    .slice(from, to)
    .split('\n')
    .map(line => (line.includes('${') ? fillLine(line, block?.format === 'yaml' ? yamlText : tomlText, fill) : line))
    .join('\n');
  return {text: fill(template.slice(0, from)) + matter + fill(template.slice(to)), unfilled: [...unfilled]};
}

const valueShape =
  /^([ \t]*(?:-[ \t]+)?(?:["']?[\w.-]+["']?[ \t]*[:=][ \t]*)?)(["']?)(.*?)\2([ \t]*,?[ \t]*(?:[ \t]#.*)?\r?)$/;

/** A line of front matter: the whole value is filled first and written then, in the quotes that the template gave it. */
function fillLine(
  line: string,
  write: (text: string, like: '"' | "'" | '') => string,
  fill: (text: string, encode?: (value: string) => string) => string,
): string {
  const [, key = '', quote = '', value = '', rest = ''] = valueShape.exec(line) ?? [];
  const like = quote === '"' || quote === "'" ? quote : '';
  const encode = (text: string): string => (like === '' && isDay(text) ? text : write(text, like));
  if (key === '' || /^[[{]/.test(value)) return fill(line, encode);
  const filled = fill(value);
  return filled === value ? line : key + encode(filled) + rest;
}

/** The template that is written into an empty folder, to be changed. */
export const exampleTemplate = `---
title: \${title}
date: \${date}
status: drafting
kind: post
audience: \${audience.id}
---

<!-- A template of your own. Variables: ${templateVariables.join(', ')}, each written like \${title}. -->

If you are one of the \${audience.name}, you want \${audience.wants}.

<!-- What did you see this week that helps them? One case, with a name or a number. -->

<!-- What can they try before next week, and how do they tell you what came of it? -->
`;
