import {expect, test} from 'vitest';
import type {Proof} from '../../../src/brief/brief.js';
import {mayBeQuoted} from '../../../src/brief/consent.js';
import {quoteOf} from '../../../src/calendar/proof-quote.js';
import {proofsIn} from '../../../src/calendar/proof-use.js';

const proof: Proof = {
  id: 'gas',
  says: '“We burn 236 cubic meters of gas now instead of 412.”',
  who: 'Ana Quill, owner',
  source: null,
  facets: [],
  consent: 'named',
};

const holds = (text: string, one: Proof): boolean => proofsIn(text, [one]).length === 1;

test('who agreed to be named is named', () => {
  expect(quoteOf(proof)).toBe('> We burn 236 cubic meters of gas now instead of 412.\n>\n> — Ana Quill, owner');
});

test.each(['anonymous', null] as const)('nobody is named under the consent %s', consent => {
  expect(quoteOf({...proof, consent})).toBe('> We burn 236 cubic meters of gas now instead of 412.');
});

test('the writer’s own record is no quotation', () => {
  expect(quoteOf({...proof, says: '61 ovens since 2014', who: null, consent: null})).toBe('61 ovens since 2014');
});

test('a proof is not to be quoted without consent, nor where its words tell the name', () => {
  expect(mayBeQuoted(proof)).toBe(true);
  expect(mayBeQuoted({...proof, consent: 'no'})).toBe(false);
  expect(mayBeQuoted({...proof, consent: 'anonymous'})).toBe(true);
  expect(mayBeQuoted({...proof, consent: 'anonymous', says: 'Ana burns less gas'})).toBe(false);
  expect(mayBeQuoted({...proof, consent: null, who: 'the head cook', says: 'The head cook is glad'})).toBe(true);
});

test('a draft uses a proof when it names its id or holds a run of its words', () => {
  expect(holds('---\nproof: gas\n---\n', proof)).toBe(true);
  expect(holds('---\nproof: [seal, gas]\n---\n', proof)).toBe(true);
  expect(holds('She wrote: *burn 236 cubic\nmeters of gas* now!', proof)).toBe(true);
  expect(holds('We burn gas now instead of coal.', proof)).toBe(false);
  expect(holds('Anything at all.', {...proof, id: null, says: 'At all'})).toBe(false);
});
