import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cadenceExamples} from '../../../src/brief/cadence.js';
import {readBrief} from '../../../src/brief/read-brief.js';
import {isDraft} from '../../../src/calendar/is-draft.js';
import {readEntry} from '../../../src/calendar/read-entry.js';
import {startBrandFiles} from '../../../src/calendar/start-brand.js';

const words = fc.string({unit: 'grapheme', minLength: 1, maxLength: 80}).filter(text => text.trim() !== '');
const answers = fc.record({
  name: words.map(text => text.trim()),
  reader: words.map(text => text.trim()),
  promise: words.map(text => text.trim()),
  proof: words.map(text => text.trim()),
  channel: fc.oneof(
    fc.constantFrom('Blog', 'LinkedIn', 'Newsletter', 'Talks'),
    words.map(text => text.trim()),
  ),
  cadence: fc.constantFrom(...cadenceExamples),
});

test('the brief says back what the person answered, whatever they typed', () => {
  fc.assert(
    fc.property(answers, given => {
      const text = startBrandFiles(given).find(({path}) => path === 'brand.yaml')?.text ?? '';
      const {brief, problems} = readBrief(text);
      expect(problems).toEqual([]);
      expect(brief.name).toBe(given.name);
      expect(brief.promise).toBe(given.promise);
      expect(brief.proof.map(({says}) => says)).toEqual([given.proof]);
      expect(brief.audiences.map(({name}) => name)).toEqual([given.reader]);
      expect(brief.channels.map(({name}) => name)).toEqual([given.channel]);
      expect(brief.channels[0]?.cadence).not.toBeNull();
    }),
  );
});

test('every page it writes is a draft of its own brief, aimed at the audience the brief names', () => {
  fc.assert(
    fc.property(answers, given => {
      const [briefFile, ...pages] = startBrandFiles(given);
      const {brief} = readBrief(briefFile?.text ?? '');
      for (const {path, text} of pages) {
        const entry = readEntry(text, {path, brief});
        expect(isDraft(path, text, brief)).toBe(true);
        expect(entry.problem).toBeNull();
        expect([brief.audiences[0]?.id, null]).toContain(entry.audience);
      }
    }),
  );
});
