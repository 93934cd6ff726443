// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of a template look like that
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readBrief} from '../../../src/brief/read-brief.js';
import {readFrontMatter} from '../../../src/calendar/front-matter.js';
import {exampleTemplate, fillTemplate, templateValues} from '../../../src/calendar/template.js';

const {brief} = readBrief(
  'name: Hedda\npromise: Even bread\naudiences: [{id: owners, name: Owners, wants: less gas}]\npillars: [{id: a}, {id: b}]\n',
);
const options = {title: 'The “hot” corner: part 2', date: '2026-11-22'};

test('variables are filled from the options and the brief, the only audience without asking', () => {
  const {text, unfilled} = fillTemplate(
    '# ${title}\n\n${name} for ${audience.name}, ${date}: ${audience.wants}.\n',
    templateValues(options, brief),
  );
  expect(text).toBe('# The “hot” corner: part 2\n\nHedda for Owners, 2026-11-22: less gas.\n');
  expect(unfilled).toEqual([]);
});

test('a variable nobody knows, or without a value, stays as it is and is told once', () => {
  const {text, unfilled} = fillTemplate(
    '${mood} ${pillar.name} ${mood} $${} ${1:stop}\n',
    templateValues(options, brief),
  );
  expect(text).toBe('${mood} ${pillar.name} ${mood} $${} ${1:stop}\n');
  expect(unfilled).toEqual(['${mood}', '${pillar.name}']);
});

test('in the front matter a value is written so that it is read back', () => {
  const template =
    '---\ntitle: ${title}\nsub: "For ${audience.name}: ${title}" # kept\ndate: ${date}\ntags:\n  - ${slug}\nlist: [${title}, x]\n---\n';
  const {text} = fillTemplate(template, templateValues(options, brief));
  const {values, problem} = readFrontMatter(text);
  expect(problem).toBeNull();
  expect(Object.fromEntries(values)).toEqual({
    title: options.title,
    sub: `For Owners: ${options.title}`,
    date: '2026-11-22',
    tags: ['the-hot-corner-part-2'],
    list: [options.title, 'x'],
  });
  expect(text).toContain(' # kept\n');
  expect(text).toContain('\ndate: 2026-11-22\n');
});

test.each([
  ['YAML', '---\ntitle: ${title}\nnote: kept\n---\n\n${title}\n'],
  ['YAML in single quotes', "---\ntitle: '${title}'\nnote: kept\n---\n"],
  ['YAML under Windows', '---\r\ntitle: ${title}\r\nnote: kept\r\n---\r\n'],
  ['TOML', '+++\ntitle = "${title}"\nnote = "kept"\n+++\n'],
  ['JSON', '{\n  "title": "${title}",\n  "note": "kept"\n}\n'],
])('any title is read back from %s', (_, template) => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', minLength: 1}), typed => {
      const title = typed.replace(/\s+/g, ' ').trim() || 'x';
      const {values} = readFrontMatter(fillTemplate(template, templateValues({...options, title}, null)).text);
      expect(Object.fromEntries(values)).toEqual({title, note: 'kept'});
    }),
  );
});

test('the example template fills without a rest under a brief with one audience', () => {
  const {text} = fillTemplate(exampleTemplate.replace(/<!-- A template[^>]*-->/, ''), templateValues(options, brief));
  expect(text).not.toContain('${');
  expect(readFrontMatter(text).values.get('audience')).toBe('owners');
});
