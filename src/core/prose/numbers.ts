const cardinals = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens half twice'.split(
    ' ',
  ),
);

/** Whether a lower-case word spells a number; "one" does not count, since it mostly stands for a person or a thing. */
export function isNumberWord(word: string): boolean {
  return cardinals.has(word);
}
