import type {Prose} from './prose.js';

const english = new Set(
  'the and of to a in is for that with on it you i as are was this be my we or at by from have not your an'.split(' '),
);
const foreign = new Set(
  'der die das und ist nicht ich mit den ein eine für auf zu von sich dem le la les des et est une pour dans que qui je vous nous pas du en el los las y un una por con para del se lo su il di che non per sono della het een niet van och att det som på er af til jeg og de o os e em não uma com do da'.split(
    ' ',
  ),
);

/**
 * Whether prose reads as English. A resume may be all names and nouns, so a text counts as foreign only where other
 * languages' little words clearly outnumber the English ones, or where most letters are not Latin.
 */
export function looksEnglish(prose: Prose): boolean {
  let ours = 0;
  let theirs = 0;
  let words = 0;
  let latin = 0;
  for (const block of prose.blocks) {
    for (const {word, shape} of block.tokens) {
      if (shape !== 'word') continue;
      words++;
      if (/^[\p{Script=Latin}'’-]+$/u.test(word)) latin++;
      if (english.has(word)) ours++;
      if (foreign.has(word)) theirs++;
    }
  }
  return latin * 2 >= words && !(theirs > ours && theirs * 25 > words);
}
