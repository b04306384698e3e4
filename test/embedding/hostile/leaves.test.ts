import { expect } from '@open-wc/testing';
import matrixSchema from '../../../data/matrix.schema.json';
import { check, type Schema } from '../../../src/data/check.js';
import { leavesOf, portions, swapsOf, type Swap, type Turns } from './swap.js';
import { schemaOf, spotsOf, spotsOfSchema, swapLeaves } from './leaves.js';
import { samples, samplesOf } from './sample.js';
import { classes, strings } from './strings.js';

const schema = matrixSchema as unknown as Schema;
const placesOf = (spots: readonly { readonly place: string; readonly kind: string }[]): string[] => [...new Set(spots.map(({ place, kind }) => `${kind} ${place}`))].sort();
/** Addresses, dates and constants are once or more often in a sample; what a leaf is found by is not. */
const described = samples.flatMap(({ document }) => spotsOf(document));

describe('hostile strings', () => {
  it('are at least 300, each once, in at least 20 classes of at least seven', () => {
    expect(strings.length).to.be.at.least(300);
    expect(new Set(strings.map(({ text }) => text)).size).to.equal(strings.length);
    expect(classes.length).to.be.at.least(20);
    expect(classes.filter((it) => it.strings.length < 7).map(({ name }) => name)).to.deep.equal([]);
    expect(strings.filter(({ text }) => text.trim() === '')).to.deep.equal([]);
  });
});

describe('the strings of a document', () => {
  it('stand in the samples wherever the schema lets one stand', () => {
    const inSamples = placesOf(described);
    // A skill is the same thing within a category and without.
    const wanted = placesOf(spotsOfSchema()).filter((place) => !/ skills\//.test(place) || inSamples.includes(place));
    expect(wanted.filter((place) => !inSamples.includes(place))).to.deep.equal([]);
    expect(inSamples.filter((place) => !wanted.includes(place))).to.deep.equal([]);
    expect(wanted.length).to.be.greaterThan(70);
  });

  it('stand in the sample of a catalog wherever its schema lets one stand', () => {
    const [catalog] = samplesOf('catalog');
    // Roles are the same with a family and without.
    const places = (spots: Parameters<typeof placesOf>[0]): string[] => [...new Set(placesOf(spots).map((place) => place.replace('families/*/roles', 'roles')))].sort();
    expect(places(spotsOf(catalog!.document))).to.deep.equal(places(spotsOfSchema(schemaOf('catalog'))));
    expect(check(schemaOf('catalog'), catalog!.document)).to.deep.equal([]);
  });

  it('would miss a property that the samples do not have', () => {
    const grown = { ...schema, properties: { ...schema.properties, motto: schema.properties!['name']! } };
    expect(placesOf(spotsOfSchema(grown)).filter((place) => !placesOf(spotsOfSchema()).includes(place))).to.deep.equal(['text motto']);
    expect(placesOf(described)).to.not.include('text motto');
  });

  it('are those of right documents, before the swap and after it', () => {
    for (const { document } of samples) {
      expect(check(schema, document)).to.deep.equal([]);
      for (const { document: swapped } of swapsOf(document)) expect(check(schema, swapped)).to.deep.equal([]);
    }
  });

  it('are all swapped, and nothing else is', () => {
    for (const { document } of samples) {
      const same = swapLeaves(document, (_, value) => value);
      expect(same).to.deep.equal(document);
      const { document: swapped, swapped: now } = swapsOf(document).next().value as Swap;
      const left = new Set(leavesOf(document).map(({ value }) => value));
      const texts = new Set(now.map(({ text }) => text));
      swapLeaves(swapped, ({ kind }, value) => {
        if (kind !== 'address' && kind !== 'tag' && (left.has(value) || !texts.has(value))) throw new Error(`"${value}" was not swapped.`);
        return value;
      });
    }
  });

  it('meet every class each, and every string meets every kind of place', () => {
    const met = { text: new Set<string>(), line: new Set<string>(), id: new Set<string>() } as Record<string, Set<string>>;
    const turns: Turns = new Map();
    for (const { document } of samples) {
      const at = new Map<string, Set<string>>();
      for (const { swapped } of swapsOf(document, turns)) {
        for (const { leaf, raw, className } of swapped) {
          met[leaf.kind]!.add(raw);
          at.set(leaf.value, (at.get(leaf.value) ?? new Set()).add(className));
        }
      }
      for (const [leaf, names] of at) expect(names.size, leaf).to.be.at.least(classes.length - 2);
    }
    const all = strings.map(({ text }) => text);
    expect(portions.flat().length).to.be.at.least(all.length);
    expect(all.filter((text) => !met['text']!.has(text))).to.deep.equal([]);
    expect(all.filter((text) => !met['line']!.has(text))).to.deep.equal([]);
    // Nothing is left of some, and one may be no id.
    expect(all.filter((text) => !met['id']!.has(text))).to.deep.equal(['__proto__']);
  });
});
