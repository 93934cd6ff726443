/** Nouns for people that do not end like the name of a trade. */
const people = [
  'adults|amateurs|anyone|apprentices|athletes|babies|beginners|boys|brides|candidates|chefs?|children|citizens|colleagues|cooks?',
  'couples?|dads?|daughters|doctors?|drivers?|elders|employees|engineers?|everybody|everyone|families|fans|fathers|folks?|freelancers',
  'friends|girls|graduates|grooms|guests?|homeowners|households|juniors|kids|landlords?|leaders?|leads?|locals|members?|men',
  'midwives|moms?|mothers|mums?|neighbors|neighbours|newcomers|newlyweds|novices|nurses?|owners?|parents?|partners|patients?',
  'peers|pensioners|people|professionals|pupils|readers?|retirees|seniors|siblings|sons|spouses|staff|teachers?|teens?',
  'those|tourists|users?|volunteers|widows|wives|women',
].join('|');

/** Nouns for what people run, or belong to. */
const bodies = [
  'agencies|associations|bakeries|businesses|charities|churches|clinics|clubs|co-?ops|colleges|communities|companies|congregations',
  'councils|enterprises|farms|firms|foundations|governments|hospitals|hotels|institutions|kitchens|labs|laboratories|libraries',
  'ministries|municipalities|museums|non-?profits|offices|organi[sz]ations|pharmacies|restaurants|retailers|schools|shops|start-?ups',
  'stores|studios|teams?|unions|universities|vendors|villages',
].join('|');

/**
 * The small letters of European languages, for a character class. In a large expression `\p{L}` takes tens of milliseconds
 * to compile, since it holds hundreds of ranges.
 */
export const letter = 'a-z\u00df-\u024f';

/** A class of readers as a part of a regular expression for text in lower case: people, or what they run, mostly in the plural. */
export const readers = `(?:${people}|${bodies}|[${letter}]{3,}(?:ers|ors|ists|ians|ants|ents|men|women|folk)|(?:cto|ceo|cfo)s?)`;
