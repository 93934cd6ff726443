import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readBrief} from '../../../src/brief/read-brief.js';
import {addProof} from '../../../src/calendar/add-proof.js';
import {applyEdits} from '../../../src/calendar/edit-front-matter.js';

const word = fc.stringMatching(/^[a-zäé][a-z #:'"-]{0,20}[a-z]$/);
const comment = fc.constantFrom('', '', ' # why', '  # - not: an item');
const item = fc.oneof(
  word.map(says => [`- ${JSON.stringify(says)}`]),
  fc.tuple(word, comment).map(([says, note]) => [`- says: ${JSON.stringify(says)}${note}`, '  consent: no']),
  word.map(says => [`- {says: ${JSON.stringify(says)}, facets: [skill]}`]),
  word.map(says => ['-   id: a', `    says: ${JSON.stringify(says)}`]),
  fc.constant(['- >', '  folded', '  words']),
  fc.constant(['- says: |+', '    kept', '', '']),
  fc.constant(['# between', '- x', '']),
);
const proof = fc.oneof(
  fc.constant<string[]>([]),
  fc.constantFrom(
    ['proof:'],
    ['proof:   # none yet'],
    ['proof: ~'],
    ['proof: []'],
    ['"proof": [ ]'],
    ['proof: [a, {says: b}]'],
    ['proof: [', '  a,', '  b, # second', ']'],
  ),
  fc
    .tuple(fc.array(item, {minLength: 1, maxLength: 4}), fc.constantFrom('', '  ', '    '), comment)
    .map(([items, indent, note]) => [`proof:${note}`, ...items.flat().map(line => (line ? indent + line : line))]),
);
const others = fc.array(
  fc.oneof(
    word.map(name => [`name: ${JSON.stringify(name)}`]),
    fc.constant(['# A line of its own.', '']),
    fc.constant(['promise: |', '  two', '  lines']),
    fc.constant(['audiences:', '  - {id: a, name: b}', '', '  # more']),
    fc.constant(['check: {rules: {no-buzzword: off}}']),
  ),
  {maxLength: 3},
);
const brief = fc
  .tuple(others, proof, others, fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.constantFrom('', '\uFEFF', '---\n'))
  .map(([before, list, after, eol, ended, head]) => {
    const seen = new Set<string>();
    const once = [...before, list, ...after].filter(lines => {
      const key = /^[a-z"]+:/.exec(lines[0] ?? '')?.[0];
      if (key === undefined || !seen.has(key)) return seen.add(key ?? '') !== undefined;
      return false;
    });
    return head + once.flat().join(eol) + (ended ? eol : '');
  });

test('a captured proof is one more in the list, and every other byte of the brief is kept', () => {
  fc.assert(
    fc.property(brief, fc.string({minLength: 1, unit: 'grapheme'}), (text, typed) => {
      const words = typed.replace(/\s+/g, ' ').trim();
      fc.pre(words !== '');
      const [edit, ...more] = addProof(text, typed);
      expect(more).toEqual([]);
      const gone = text.slice(edit?.start, edit?.end);
      expect(['', '~']).toContain(gone);
      const [before, after] = [readBrief(text).brief, readBrief(applyEdits(text, edit ? [edit] : [])).brief];
      expect(after.proof.map(({says}) => says)).toEqual([...before.proof.map(({says}) => says), words]);
      expect({...after, proof: []}).toEqual({...before, proof: []});
    }),
    {numRuns: 1500},
  );
});
