import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { widgets } from '../widgets.js';
import { complete, countOf, differences, look, makeBox, ways, type Seen } from './draw.js';
import { samplesOf } from './sample.js';
import { classes } from './strings.js';
import { leavesOf, markerOf, swapsOf, withStrings, type Turns } from './swap.js';
import { Tally } from './tally.js';
import { watchPage, type Watch } from './watch.js';

/** A skill is the same thing within a category and without. */
const placeOf = (place: string): string => place.replace(/^categories\/\*\/skills\b/, 'skills');
const wayNames = Object.keys(ways);

for (const widget of widgets) {
  const { tag, undrawn } = widget;
  const samples = samplesOf(widget.kind);
  describe(`<${tag}> and hostile text`, function () {
    this.timeout(100_000);
    const innocent = new Map<unknown, Seen>();
    const tally = new Tally(tag);
    const turns: Turns = new Map();
    let box: HTMLElement;
    let watch: Watch;

    before(async () => {
      box = makeBox();
      for (const { document } of samples) {
        const leaves = leavesOf(document);
        const element = ways['data']!(tag, box, withStrings(document, leaves, leaves.map((_, i) => markerOf(i))), () => undefined);
        await complete(element);
        expect(element.status, 'status').to.equal('ready');
        expect(element.problems, 'problems').to.deep.equal([]);
        innocent.set(document, await look(widget, element));
        box.replaceChildren();
      }
      watch = watchPage();
    });

    after(() => {
      watch.stop();
      box.remove();
      console.log(tally.toString());
    });

    it('draws every string of a document, but for those for which a reason is written', () => {
      const drawn = new Set<string>();
      const all = new Set<string>();
      for (const { document } of samples) {
        const counts = countOf(innocent.get(document)!);
        leavesOf(document).forEach(({ place }, i) => {
          all.add(placeOf(place));
          if (counts.has(i)) drawn.add(placeOf(place));
        });
      }
      expect([...all].filter((place) => !drawn.has(place)).sort()).to.deep.equal(Object.keys(undrawn).sort());
    });

    for (const { name, document } of samples) {
      it(`is drawn letter for letter, as nothing but text, whatever is written in ${name}`, async () => {
        const { pictures } = innocent.get(document)!;
        let drawn = 0;
        for (const { document: hostile, swapped } of swapsOf(document, turns)) {
          const element = ways[wayNames[drawn++ % wayNames.length]!]!(tag, box, hostile, watch.allow);
          const seen = await look(widget, element);
          expect(element.problems, 'problems').to.deep.equal([]);
          // Ids are compared in one normal form, and drawn in it.
          const different = differences(pictures, seen.pictures, swapped.map(({ leaf, text }) => (leaf.kind === 'id' ? text.normalize('NFC') : text)));
          tally.add(swapped, different);
          expect(different, 'not letter for letter').to.deep.equal([]);
          expect(seen.strangers, 'strangers').to.deep.equal([]);
          box.replaceChildren();
          expect(await watch.seen(), 'seen on the page').to.deep.equal([]);
        }
        expect(drawn).to.be.greaterThan(classes.length);
      });
    }
  });
}
