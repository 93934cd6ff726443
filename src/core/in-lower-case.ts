/**
 * The expression that finds in a text in lower case what `pattern` finds in any case. Throws where the pattern itself is
 * written with capitals, for it would find nothing.
 */
export function inLowerCase(pattern: RegExp): RegExp {
  const capital = pattern.source.replace(/\\p\{[^}]*\}|\\./gi, '').match(/\p{Lu}\S*/u)?.[0];
  if (capital !== undefined) throw new Error(`Expected a pattern in lower case, found ${capital} in ${pattern}`);
  return new RegExp(pattern.source, pattern.flags.replace('i', ''));
}
