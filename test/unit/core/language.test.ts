import {expect, test} from 'vitest';
import {createChecker} from '../../../src/core/checker.js';

const repeat = (text: string): string => `# Titel\n\n${`${text} `.repeat(4)}\n\n- MS Office, SAP, Excel, team player\n`;

/** The same resume language in five languages that are not English, none of them with a word list of its own here. */
const drafts: Readonly<Record<string, string>> = {
  German:
    'Ich bin ein hoch motivierter Fachmann mit über zehn Jahren Erfahrung und suche eine neue Herausforderung, in der ich meine Fähigkeiten einbringen kann.',
  French:
    'Je suis un professionnel motivé avec plus de dix ans d’expérience et je cherche un nouveau poste dans lequel je pourrai mettre à profit mes compétences.',
  Spanish:
    'Soy un profesional con más de diez años de experiencia y busco un nuevo puesto en el que pueda aportar todas mis capacidades a la empresa.',
  Polish:
    'Jestem zmotywowanym specjalistą z ponad dziesięcioletnim doświadczeniem i szukam nowej pracy, w której będę mógł wykorzystać swoje umiejętności.',
  Japanese: '私は十年以上の経験を持つ意欲的な専門家であり、これまでに培った能力を活かせる新しい職場を探しています。',
};

for (const [language, text] of Object.entries(drafts)) {
  test(`a draft in ${language} gets no verdict and no prose finding, and is told so`, () => {
    const {findings, verdict} = createChecker().check(repeat(text));
    expect(verdict).toBeNull();
    expect(findings.map(({rule}) => rule)).toEqual(['require-english']);
  });
}

test('the language in the front matter counts more than the words', () => {
  const text = 'We mended the oven of a bakery at night, and it burns less gas than it did in March.';
  const rulesFor = (lang: string) =>
    createChecker()
      .check(`---\nlang: ${lang}\n---\n\n# An oven\n\n${text} Proven track record.\n`)
      .findings.map(({rule}) => rule);
  expect(rulesFor('nl')).toEqual(['require-english']);
  expect(rulesFor('Deutsch')).toEqual(['require-english']);
  for (const english of ['en-US', 'en_GB', 'English']) expect(rulesFor(english)).toContain('no-resume-phrase');
});

test('a license in capitals is no word of another language', () => {
  const {findings} = createChecker().check('# Deep Bread\n\nRecursive dough folding.\n\n## License\n\nMIT\n');
  expect(findings).toEqual([]);
});

test('the language of a program in the front matter is not that of the draft', () => {
  const text = 'We mended the oven of a bakery at night, and it burns less gas than it did in March.';
  for (const language of ['typescript', 'js', 'C#']) {
    const {findings} = createChecker().check(`---\nlanguage: ${language}\n---\n\n# An oven\n\n${text}\n`);
    expect(findings).toEqual([]);
  }
});

test('an English draft that quotes another language is judged', () => {
  const text =
    '# Team player wanted\n\nI am a results-driven team player. My grandmother said: „Wer nicht wagt, der nicht gewinnt“, and she was right about that.\n';
  expect(
    createChecker()
      .check(text)
      .findings.map(({rule}) => rule),
  ).toContain('no-buzzword');
});
