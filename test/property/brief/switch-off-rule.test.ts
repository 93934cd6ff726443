import fc from 'fast-check';
import {expect, test} from 'vitest';
import {stringify} from 'yaml';
import {readBrief} from '../../../src/brief/read-brief.js';
import {switchOffRule} from '../../../src/brief/switch-off-rule.js';

const setting = fc.constantFrom('off', 'hint', 'warning', ['information', {max: 3}]);
const rule = fc.constantFrom('no-buzzword', 'no-duty-list', 'require-evidence', 'reads-like-resume');
const file = fc.record(
  {
    name: fc.constantFrom('Ada', 'Zoë: the baker', '# no comment'),
    check: fc.record(
      {
        rules: fc.oneof(fc.dictionary(rule, setting), fc.constant(null)),
        allow: fc.array(fc.constantFrom('soft', 'warm: bread')),
      },
      {requiredKeys: []},
    ),
    audiences: fc.constant([{id: 'owners', name: 'Owners', words: ['oven']}]),
  },
  {requiredKeys: []},
);

test('whatever the brief holds, one rule is off afterwards, and only what was asked for is written', () => {
  fc.assert(
    fc.property(file, rule, fc.constantFrom(2, 4), fc.boolean(), (data, id, indent, flow) => {
      const text = stringify(data, {
        indent,
        aliasDuplicateObjects: false,
        ...(flow ? {collectionStyle: 'flow' as const} : {}),
      });
      const edits = switchOffRule(text, id);
      expect(edits).toHaveLength(1);
      const [edit] = edits;
      if (!edit) return;
      const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
      expect(readBrief(after).brief.check.rules[id]?.severity).toBe('off');
      expect(readBrief(after).problems).toEqual(readBrief(text).problems.filter(({message}) => !message.includes(id)));
    }),
    {numRuns: 400},
  );
});
