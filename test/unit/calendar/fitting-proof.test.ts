import {expect, test} from 'vitest';
import {readBrief} from '../../../src/brief/read-brief.js';
import {fittingProofs} from '../../../src/calendar/fitting-proof.js';

const {brief} = readBrief(`
pillars:
  - {id: heat, name: Heat, facets: [skill]}
proof:
  - {id: gas, says: Linden Street burned 236 cubic meters of gas in March., who: Ana Quill, facets: [achievement], consent: named}
  - {id: log, says: 57 of 61 ovens still bake, facets: [skill]}
  - {id: secret, says: A bank halved its gas bill, who: a bank, facets: [skill], consent: no}
  - {id: clinic, says: A clinic kitchen throws away less gas, who: Head Cook, consent: anonymous}
`);
const ids = (sentence: string, pillar: string | null = null, text = ''): (string | null)[] =>
  fittingProofs(brief, {sentence, pillar, text}).map(({id}) => id);

test('a proof fits by the words of the sentence or the strengths of the pillar, the best first', () => {
  expect(ids('We are the best at ovens.')).toEqual(['log']);
  expect(ids('An unmatched gas bill in March.', 'heat')).toEqual(['gas', 'log', 'clinic']);
  expect(ids('A unique approach.')).toEqual([]);
});

test('a proof without consent is never offered, and one that the draft tells already is not offered again', () => {
  expect(ids('We halve every gas bill at the bank.')).not.toContain('secret');
  expect(ids('The best ovens.', null, 'So far 57 of 61 ovens still bake.')).toEqual([]);
});
