/**
 * Tells whether a path with `/` matches a glob: `*` and `?` stay within a name, `**` goes through folders; `[a-z]`, `[!a-z]`,
 * `{one,other}`, `@(a|b)`, `?(a)`, `*(a)`, `+(a)`, `!(a)`; a backslash takes what follows as it stands. No wildcard finds a
 * hidden name. A glob that makes no sense matches nothing.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  try {
    // `**.md` is written for `**/*.md`.
    const whole = glob.replace(/^\*\*(?=\.\w+$)/, '**/*');
    const pattern = new RegExp(`^${pathPattern(whole, true)}$`);
    return path => pattern.test(path);
  } catch {
    return () => false;
  }
}

const visible = '(?!\\.)';
const folder = `${visible}[^/]+`;

/** Names between slashes; `opens` when a name begins where the text does. */
function pathPattern(glob: string, opens: boolean): string {
  const names = split(glob, '/');
  let pattern = '';
  let slash = '';
  for (const [index, name] of names.entries()) {
    const anyDepth = name === '**' && (opens || index > 0);
    if (!anyDepth) pattern += slash + namePattern(name, opens || index > 0);
    else if (index < names.length - 1) pattern += `${slash}(?:${folder}/)*`;
    else pattern += `${slash}${folder}(?:/${folder})*`;
    slash = anyDepth ? '' : '/';
  }
  return pattern;
}

function namePattern(text: string, opens: boolean): string {
  let pattern = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const before = opens && at === 0 ? visible : '';
    const group = groupAt(rest);
    const [set = '', not = '', chars = ''] = /^\[([!^]?)(\]?[^\]/]+)\]/.exec(rest) ?? [];
    const [stars = ''] = /^\*+/.exec(rest) ?? [];
    if (group) {
      const {kind, parts, length} = group;
      const any = `(?:${parts.map(part => pathPattern(part, before !== '')).join('|')})`;
      if (kind === '!') {
        const others = namePattern(rest.slice(length), false);
        return `${pattern}${before}(?!${any}${others}(?:/|$))[^/]*${others}`;
      }
      pattern += any + (kind === '@' ? '' : kind);
      at += length;
    } else if (set) {
      pattern += `${before}(?!/)[${not && '^'}${chars.replace(/[\\[\]^]/g, '\\$&')}]`;
      at += set.length;
    } else if (stars) {
      pattern += `${before}[^/]*`;
      at += stars.length;
    } else if (rest.startsWith('?')) {
      pattern += `${before}[^/]`;
      at++;
    } else {
      const [char = ''] = /^\\?./s.exec(rest) ?? [];
      pattern += (char.length > 1 ? char.slice(1) : char).replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
      at += char.length;
    }
  }
  return pattern;
}

/** `{a,b}` or `!(a|b)` at the head of a text; braces take no sign, and only with a comma are they more than braces. */
function groupAt(
  text: string,
): {readonly kind: string; readonly parts: readonly string[]; readonly length: number} | null {
  const sign = /^(?:[@?*+!](?=\()|(?=\{))/.exec(text)?.[0];
  const end = sign === undefined ? -1 : closing(text, sign.length);
  if (sign === undefined || end < 0) return null;
  const parts = split(text.slice(sign.length + 1, end), sign === '' ? ',' : '|');
  return sign === '' && parts.length < 2 ? null : {kind: sign || '@', parts, length: end + 1};
}

/** The parts between separators that stand in no brackets. */
function split(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{' || text[at] === '(') at = Math.max(at, closing(text, at));
    else if (text[at] === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** Where the bracket at a place is closed; -1 where it never is. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{' || text[at] === '(') depth++;
    else if ((text[at] === '}' || text[at] === ')') && --depth === 0) return at;
  }
  return -1;
}
