import {expect, test} from 'vitest';
import {nearestBrief} from '../../../src/brief/nearest-brief.js';
import {nearestWord} from '../../../src/brief/nearest-word.js';
import {toSlug} from '../../../src/brief/slug.js';

test('the nearest brief upward counts, and none beside the way', () => {
  const briefs = ['brand.yaml', 'clients/north/brand.yaml', 'clients/northern/brand.yaml'];
  expect(nearestBrief('clients/north/posts/a.md', briefs)).toBe('clients/north/brand.yaml');
  expect(nearestBrief('clients/south/a.md', briefs)).toBe('brand.yaml');
  expect(nearestBrief('a.md', briefs)).toBe('brand.yaml');
  expect(nearestBrief('elsewhere/a.md', briefs.slice(1))).toBeNull();
});

test('the nearest word is the one a typing error away, or none', () => {
  const words = ['error', 'warning', 'information', 'hint'];
  expect(nearestWord('waring', words)).toBe('warning');
  expect(nearestWord('info', words)).toBe('information');
  expect(nearestWord('HINT', words)).toBe('hint');
  expect(nearestWord('purple', words)).toBeNull();
});

test('slugs keep letters of every script and drop the rest', () => {
  expect(toSlug('  Café ovens, part 2! ')).toBe('cafe-ovens-part-2');
  expect(toSlug('Don’t panic')).toBe('dont-panic');
  expect(toSlug('橋を守る')).toBe('橋を守る'.normalize('NFKD').replace(/\p{M}/gu, ''));
  expect(toSlug('…')).toBe('');
});
