import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { schemaFiles } from './schema.mjs';

const files = await schemaFiles();

test('the JSON Schema in data is the one that the sources say (else: npm run schema)', () => {
  assert.equal(readFileSync('data/matrix.schema.json', 'utf8'), files['matrix.schema.json']);
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
