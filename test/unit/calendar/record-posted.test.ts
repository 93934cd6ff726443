import {expect, test} from 'vitest';
import {applyEdits} from '../../../src/calendar/edit-front-matter.js';
import {readPosted} from '../../../src/calendar/posted.js';
import {recordPosted} from '../../../src/calendar/record-posted.js';

const posted = {channel: 'linkedin', day: '2026-11-22', link: 'https://example.org/a?b=c#d'};
const link = '"https://example.org/a?b=c#d"';

test.each([
  ['a file without front matter', 'Text\n', `---\nposted: {linkedin: {day: 2026-11-22, link: ${link}}}\n---\n\nText\n`],
  ['YAML', '---\ntitle: a\n---\n', `---\ntitle: a\nposted: {linkedin: {day: 2026-11-22, link: ${link}}}\n---\n`],
  [
    'YAML by lines',
    '---\nposted:\n  site: {day: 2026-11-20} # first\ntitle: a\n---\n',
    `---\nposted:\n  site: {day: 2026-11-20} # first\n  linkedin: {day: 2026-11-22, link: ${link}}\ntitle: a\n---\n`,
  ],
  [
    'deeper YAML with CRLF',
    '---\r\nposted:\r\n    site:\r\n        day: 2026-11-20\r\n---\r\n',
    `---\r\nposted:\r\n    site:\r\n        day: 2026-11-20\r\n    linkedin: {day: 2026-11-22, link: ${link}}\r\n---\r\n`,
  ],
  [
    'YAML in braces',
    '---\nposted: {site: {day: 2026-11-20}}\n---\n',
    `---\nposted: {site: {day: 2026-11-20}, linkedin: {day: 2026-11-22, link: ${link}}}\n---\n`,
  ],
  [
    'TOML',
    "+++\ntitle = 'a'\n[menu]\nx = 1\n+++\n",
    `+++\ntitle = 'a'\nposted = {linkedin = {day = 2026-11-22, link = ${link}}}\n[menu]\nx = 1\n+++\n`,
  ],
  [
    'a TOML inline table',
    '+++\nposted = { site = {day = 2026-11-20} } # x\n+++\n',
    `+++\nposted = { site = {day = 2026-11-20}, linkedin = {day = 2026-11-22, link = ${link}} } # x\n+++\n`,
  ],
  [
    'a TOML table',
    '+++\n[posted.site]\nday = 2026-11-20\n+++\n',
    `+++\n[posted.site]\nday = 2026-11-20\n[posted.linkedin]\nday = 2026-11-22\nlink = ${link}\n+++\n`,
  ],
  [
    'JSON',
    '{\n  "posted": {\n    "site": {"day": "2026-11-20"}\n  }\n}\n',
    `{\n  "posted": {\n    "site": {"day": "2026-11-20"},\n    "linkedin": {"day": "2026-11-22", "link": ${link}}\n  }\n}\n`,
  ],
  ['empty JSON', '{"posted": {}}\n', `{"posted": {"linkedin": {"day": "2026-11-22", "link": ${link}}}}\n`],
])('%s records where a piece went out', (_name, before, after) => {
  const edited = applyEdits(before, recordPosted(before, posted));
  expect(edited).toBe(after);
  expect(readPosted(edited).at(-1)).toEqual(posted);
});

test('a channel with an odd name and no link is recorded as well', () => {
  const edited = applyEdits(
    '---\ntitle: a\n---\n',
    recordPosted('---\ntitle: a\n---\n', {channel: 'Mail: no', day: '2026-11-22', link: null}),
  );
  expect(edited).toBe('---\ntitle: a\nposted: {"Mail: no": {day: 2026-11-22}}\n---\n');
  expect(readPosted(edited)).toEqual([{channel: 'Mail: no', day: '2026-11-22', link: null}]);
});

test.each([
  ['---\nposted: {linkedin: {day: 2026-11-20}}\n---\n', 'already tells'],
  ['---\nposted: yes\n---\n', 'something else'],
  ['---\ntitle: "a\n---\n', 'cannot be read'],
])('%j is left as it is', (text, reason) => {
  expect(() => recordPosted(text, posted)).toThrow(reason);
});
