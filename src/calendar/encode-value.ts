// Words that some YAML reader takes for something other than text.
const notText = /^(?:true|false|yes|no|on|off|y|n|null|~|[-+.\d].*)$/i;
const plain = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_ ./()&’'–—-]*[\p{L}\p{N}_./)’'–—-])?$/u;

/** The text as a YAML value: plain where every reader takes it for text, else in double quotes (or those of `like`). */
export function yamlText(text: string, like: '"' | "'" | '' = ''): string {
  const simple = !hasControl(text);
  if (like === "'" && simple) return `'${text.replace(/'/g, "''")}'`;
  if (like === '' && plain.test(text) && !notText.test(text)) return text;
  return escaped(text);
}

/** The text as a TOML string, in the quotes of `like` where they can hold it. */
export function tomlText(text: string, like: '"' | "'" | '' = '"'): string {
  return like === "'" && !text.includes("'") && !hasControl(text) ? `'${text}'` : escaped(text);
}

function hasControl(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uFEFF]/u.test(text);
}

/** A double-quoted string that YAML, TOML and JSON read alike. */
function escaped(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
