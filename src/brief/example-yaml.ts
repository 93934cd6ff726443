/**
 * One of the schema's examples under its key, in the lines a person would write. Examples are made of words that need no
 * quotes: a test reads every one of them back.
 */
export function exampleYaml(key: string, example: unknown, indent = ''): string {
  if (typeof example !== 'object' || example === null) return `${indent}${key}: ${example}`;
  return [`${indent}${key}:`, ...linesOf(example, `${indent}  `)].join('\n');
}

function linesOf(group: object, indent: string): string[] {
  if (!Array.isArray(group)) return Object.entries(group).map(([key, value]) => exampleYaml(key, value, indent));
  return group.map(item => {
    const lines =
      typeof item === 'object' && item !== null ? linesOf(item, `${indent}  `).join('\n').trimStart() : item;
    return `${indent}- ${lines}`;
  });
}
