const between = (count: number, unit: string) => `---\ntitle: a\n${unit.repeat(count)}\ndate: 2026-11-20\n---\n`;

/** Front matters and headings that would hang a careless reader: a name, and how to make one about so many characters long. */
export const hostileTexts: readonly (readonly [string, (count: number) => string])[] = [
  ['dashes', count => '-'.repeat(count)],
  ['lines of almost a fence', count => `---\n${'---x\n'.repeat(count)}`],
  ['a fence that never closes', count => `---\n${'a: b\n'.repeat(count)}`],
  ['spaces', count => `---\ndate:${' '.repeat(count)}2026-11-20\n---\n`],
  ['spaces behind', count => `---\ndate: 2026-11-20${' '.repeat(count)}x\n---\n`],
  ['a long comment', count => between(count, '# ')],
  ['a long text', count => `---\ntitle: "${'\\" '.repeat(count)}"\n---\n`],
  ['open brackets', count => between(count, '[')],
  ['open braces', count => `{${'{'.repeat(count)}`],
  ['nested maps', count => between(1, `x: ${'{a: '.repeat(count)}`)],
  ['nested lists', count => between(1, `x:\n${'- '.repeat(count)}`)],
  [
    'anchors',
    count => between(1, Array.from({length: count / 20}, (_, index) => `k${index}: &a${index} [x]\n`).join('')),
  ],
  ['question marks', count => between(count, '? ')],
  ['tabs', count => between(count, '\t')],
  ['quotes', count => between(count, '"')],
  ['keys', count => between(1, Array.from({length: count / 10}, (_, index) => `k${index}: v\n`).join(''))],
  ['doubled keys', count => between(count / 10, 'k: v\n')],
  ['TOML strings', count => `+++\na = """${'"" '.repeat(count)}`],
  ['TOML lists', count => `+++\na = ${'['.repeat(count)}\n+++\n`],
  ['TOML keys', count => `+++\n${Array.from({length: count / 10}, (_, index) => `k${index} = 1\n`).join('')}+++\n`],
  ['JSON strings', count => `{"a": "${'\\"'.repeat(count)}`],
  ['headings', count => `${'#'.repeat(count)} x\n`],
  ['emphasis in a heading', count => `# ${'**a'.repeat(count)}\n`],
  ['links in a heading', count => `# ${'[a]('.repeat(count)}\n`],
  ['underlines', count => 'a\n=x\n'.repeat(count)],
  ['spaces in a heading', count => `# a${' '.repeat(count)}b\n`],
];
