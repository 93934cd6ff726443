/** The regular forms of an English verb or noun: "plan" gives plan, plans, planned, planning. */
export function inflections(word: string): readonly string[] {
  const forms = new Set([word]);
  const last = word.at(-1) ?? '';
  if (/(?:s|x|z|o|ch|sh)$/.test(word)) forms.add(`${word}es`);
  else if (/[^aeiou]y$/.test(word)) forms.add(`${word.slice(0, -1)}ies`);
  else forms.add(`${word}s`);
  if (last === 'e') {
    forms.add(`${word}d`);
    forms.add(`${word.slice(0, -1)}ing`);
  } else if (/[^aeiou]y$/.test(word)) {
    forms.add(`${word.slice(0, -1)}ied`);
    forms.add(`${word}ing`);
  } else {
    forms.add(`${word}ed`);
    forms.add(`${word}ing`);
    if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) {
      forms.add(`${word}${last}ed`);
      forms.add(`${word}${last}ing`);
    }
  }
  return [...forms];
}
