import { expect } from '@open-wc/testing';
import * as ar from '../../src/locale/ar/index.js';
import * as de from '../../src/locale/de/index.js';
import * as es from '../../src/locale/es/index.js';
import * as fr from '../../src/locale/fr/index.js';
import * as ru from '../../src/locale/ru/index.js';
import * as zh from '../../src/locale/zh/index.js';
import type { Tables } from '../../src/locale/tables.js';
import { english } from '../support/english.js';

describe('The signs between words', () => {
  const expected: readonly (readonly [string, Tables, row: string, apart: string, pair: string])[] = [
    ['English', english, 'a, b, c', 'a; b', 'a: b'],
    ['Arabic', ar.tables, 'a، b، c', 'a؛ b', 'a: b'],
    ['German', de.tables, 'a, b, c', 'a; b', 'a: b'],
    ['Spanish', es.tables, 'a, b, c', 'a; b', 'a: b'],
    ['French', fr.tables, 'a, b, c', 'a\u202f; b', 'a\u00a0: b'],
    ['Russian', ru.tables, 'a, b, c', 'a; b', 'a: b'],
    ['Chinese', zh.tables, 'a、b、c', 'a；b', 'a：b'],
  ];
  for (const [name, { phrases, export: files, keep, radar, result, matrix }, row, apart, pair] of expected) {
    it(`are those of ${name}`, () => {
      expect([phrases.row(['a', 'b', 'c']), phrases.apart(['a', 'b']), phrases.pair('a', 'b')]).to.deep.equal([row, apart, pair]);
      expect([files.row(['a', 'b', 'c']), files.apart(['a', 'b']), files.pair('a', 'b')], 'in files').to.deep.equal([row, apart, pair]);
      expect([keep.row(['a', 'b', 'c']), keep.pair('a', 'b'), radar.value('a', 'b')]).to.deep.equal([row, pair, pair]);
      expect(radar.values('a', ['b'])).to.equal(pair);
      expect(result.resources(['a', 'b', 'c']).endsWith(row)).to.equal(true);
      expect(matrix.searchHint('a').startsWith(pair.slice(0, -1)), matrix.searchHint('a')).to.equal(true);
    });
  }
});
