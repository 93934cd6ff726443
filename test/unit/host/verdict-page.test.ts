import {expect, test} from 'vitest';
import {readBrief} from '../../../src/brief/read-brief.js';
import {createChecker} from '../../../src/core/checker.js';
import {readDraft} from '../../../src/core/draft.js';
import {verdictPage} from '../../../src/host/verdict-page.js';
import {verdictWords} from '../../../src/host/verdict-words.js';

const t = (message: string, ...values: (string | number)[]): string =>
  message.replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)]));
const duties =
  'Results-driven professional with 10 years of experience seeking a challenging position where I can utilize my skills. I was responsible for a ward of forty beds, managed a team of nurses, trained new staff and reduced waiting times. I have a proven track record, strong communication skills, leadership, planning and time management. I am looking for a new role where I can grow, and I am open to any position.';
const resume = `---\nstatus: drafting\n---\n\n# Ada <Novak>\n\n${duties}\n\nReferences available upon request.\n`;

function pageOf(text: string, brand?: string): string {
  const brief = brand === undefined ? undefined : readBrief(brand).brief;
  const path = 'posts/ada.md';
  const report = createChecker(brief ? {brief} : {}).check(text, {path});
  return verdictPage(report, readDraft(text, path, brief), {path, t});
}

function labelOf(text: string): string {
  const path = 'posts/ada.md';
  return verdictWords(createChecker().check(text, {path}), readDraft(text, path, undefined).kind, t).label;
}

test('the page says the verdict in words, why, where, what would help, and what was not judged', () => {
  const page = pageOf(resume);
  expect(page).toContain('<h1>Reads like a resume</h1>');
  expect(page).toMatch(/<ol><li>[A-Z][^<]+\.<\/li>/);
  expect(page).toContain('<button data-line="7">Line 7</button>: Unexpected <code>');
  expect(page).toContain('data-rule="require-next-step"');
  expect(page).toContain('This draft says “drafting”');
  expect(page).toContain('there is no brand brief');
  expect(page).toContain('data-card');
});

test('the page names the rules that the brief switches off, and shows text as text', () => {
  const page = pageOf(resume, 'check: {rules: {no-buzzword: off}, allow: []}\nvoice: {avoid: ["<novak>"]}\n');
  expect(page).toContain('Switched off in the brand brief: no-buzzword.');
  expect(page).not.toContain('<novak>');
  expect(page).not.toContain('<Novak>');
});

test('a draft without a verdict is told why', () => {
  const german =
    'Wir bauen seit zwanzig Jahren Öfen für kleine Bäckereien. Wer bei uns anruft, spricht mit dem, der auch kommt, und das ist noch in derselben Nacht.\n';
  expect(labelOf('I bake.\n')).toBe('Too short to judge');
  expect(labelOf(german)).toBe('Not judged: not English');
  expect(labelOf(`---\nkind: testimonial\n---\n\n${duties} ${duties}\n`)).toBe('Not judged: not your words');
  expect(labelOf(`# Ada\n\n${duties}\n`)).toBe('Reads like a resume');
});
