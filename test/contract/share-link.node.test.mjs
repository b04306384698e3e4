/** A link of answers is read as a stranger would, by what the page about links says and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const page = readFileSync('stories/decisions/0008-share-links.md', 'utf8');
const block = (language) => page.match(new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``))[1];
const [link, json] = [block('text'), block('json')];
const { decode } = await import(`data:text/javascript,${encodeURIComponent(block('js'))}`);

test('the decoder on the page reads the link on the page as the JSON on the page', () => {
  assert.deepEqual(decode(link), { version: '1', matrix: 'sample', answers: JSON.parse(json) });
  assert.deepEqual(decode(`https://example.com/role?x=1${link}`).answers, JSON.parse(json));
});

test('the decoder on the page notices a link that was cut off', () => {
  for (let length = link.lastIndexOf('/') + 1; length < link.length; length++) assert.throws(() => decode(link.slice(0, length)), `${length} characters`);
});

test('the JSON on the page is written in the order of ids, as links are', () => {
  const ids = Object.keys(JSON.parse(json).ratings);
  assert.ok(ids.length > 1);
  assert.deepEqual(ids, [...ids].sort());
});

test('the link on the page is the one that the library is held to', () => {
  assert.ok(readFileSync('test/data/share-code.test.ts', 'utf8').includes(`'${link}'`));
});
