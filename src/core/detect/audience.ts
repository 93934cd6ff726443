const who =
  '(?:people|those|anyone|readers?|owners?|founders?|managers?|leads?|leaders?|heads?|teams?|companies|firms|shops|clinics|schools|cooks?|chefs?|nurses?|doctors?|patients?|parents?|teachers?|students?|farmers?|growers?|builders?|makers?|developers?|engineers?|designers?|writers?|editors?|translators?|lawyers?|landlords?|tenants?|families|clients?|customers?|guests?|neighbors|neighbours|users?|maintainers?|architects?|musicians?|runners?|drivers?|\\p{L}{3,}(?:ers|ors|ists|ians|ants|ents|men|women|CTOs?|CEOs?|CFOs?))';

/** A reader named by what they are or do: "CTOs who …", "for bakers", "help families". */
const named = new RegExp(
  `\\b${who}\\s+(?:who|whose|that (?:have|need|want|run|are|do))\\b|\\b(?:for|help|helps|helping|dear|attention)\\s+(?:\\p{L}+\\s+){0,2}${who}\\b|\\b(?:CTO|CEO|CFO)s?\\b`,
  'iu',
);
const addressed =
  /\b(?:you|your|yours|yourself|you['’](?:re|ve|ll|d))\b|\b(?:let['’]s|imagine|picture|ask yourself)\b|(?:^|[.!?:]\s+)(?:don['’]t|do not|stop|try|look|take|read|open|start|bring|keep|never|ask|check|count|measure)\s/iu;

/** Whether a text names its reader, speaks to them, or uses one of the words that the brief's audience uses. */
export function namesReader(text: string, words: readonly string[] = []): boolean {
  return addressed.test(text) || named.test(text) || usesWord(text, words);
}

/** Whether a text uses one of some words or phrases, whatever their case or plural. */
export function usesWord(text: string, words: readonly string[]): boolean {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words.some(word => {
    const stem = word
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(/(?:ies|es|s|y)$/, '');
    return stem !== '' && lower.includes(` ${stem}`);
  });
}
