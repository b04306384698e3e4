import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { KEPT, schemaFiles } from './schema.mjs';

const files = await schemaFiles();

test('the JSON Schemas in data are those that the sources say (else: npm run schema)', () => {
  assert.deepEqual(readdirSync('data').filter((name) => name.endsWith('.schema.json')).sort(), [...KEPT].sort());
  for (const name of KEPT) assert.equal(readFileSync(`data/${name}`, 'utf8'), files[name]);
});

test('the JSON Schema of answers is small enough to be fetched for them', () => {
  const { length } = gzipSync(JSON.stringify(JSON.parse(files['assessment.schema.json'])));
  assert.ok(length > 100 && length < 700, `${length} bytes`);
});

test('every document kind has a titled schema of draft 2020-12', () => {
  assert.deepEqual(Object.keys(files), ['matrix', 'catalog', 'assessment', 'team'].map((kind) => `${kind}.schema.json`));
  for (const text of Object.values(files)) {
    const { $schema, $id, title, type } = JSON.parse(text);
    assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.match($id, /^urn:skill-matrix-elements:[a-z]+:1$/);
    assert.ok(title);
    assert.equal(type, 'object');
  }
});

test('every closed object leaves names that start with x- to the author', () => {
  let closed = 0;
  const walk = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (node.additionalProperties === false) {
      closed += 1;
      assert.deepEqual(node.patternProperties, { '^x-': {} });
    }
    Object.values(node).forEach(walk);
  };
  Object.values(files).forEach((text) => walk(JSON.parse(text)));
  assert.ok(closed >= 10, `only ${closed} closed objects seen`);
});
