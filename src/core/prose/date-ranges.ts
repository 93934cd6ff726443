const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|fall|autumn|winter)\\.?,?';
const moment = `(?:(?:${month}|\\d{1,2}\\s*[/.])\\s*['’]?)?(?:19|20)\\d\\d`;
const until = `(?:${moment}|present|now|current(?:ly)?|today|ongoing|till date|to date)`;
const range = new RegExp(
  `(?<![\\w/])${moment}\\s*(?:-+|–|—|to|until|till|through|→|~)\\s*${until}(?![\\p{L}\\p{N}]|-\\d)`,
  'giu',
);

/** Stretches such as "Jan 2019 – present", "2015-2018" or "03/2020 to 05/2021", as offsets into `text`. */
export function dateRanges(text: string): readonly {readonly start: number; readonly end: number}[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  return [...text.matchAll(range)].map(match => ({start: match.index, end: match.index + match[0].length}));
}
