import type {Example, Rule} from './rule.js';

/** A rule's page in Markdown: what it says, why, its options, and its examples. */
export function rulePage(rule: Rule): string {
  const options = Object.entries(rule.defaults);
  const parts = [
    `# ${rule.id}`,
    `${rule.summary}.`,
    rule.why,
    ...(rule.applies === null ? [] : [rule.applies]),
    ...(options.length === 0
      ? []
      : [
          '## Options',
          options.map(([name, value]) => `- \`${name}\`: ${JSON.stringify(value)} by default`).join('\n'),
        ]),
    '## Silent',
    ...rule.examples.filter(example => example.says.length === 0).map(exampleBlock),
    '## Speaking',
    ...rule.examples.filter(example => example.says.length > 0).map(exampleBlock),
  ];
  return `${parts.join('\n\n')}\n`;
}

function exampleBlock({draft, says, options}: Example): string {
  const fenced = `\`\`\`\`markdown\n${draft.replace(/\n$/, '')}\n\`\`\`\``;
  const set = options === undefined ? '' : `With \`${JSON.stringify(options)}\`:\n\n`;
  return `${set}${fenced}${says.map(message => `\n\n> ${message}`).join('')}`;
}
