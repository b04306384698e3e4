import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { widgets } from '../widgets.js';
import { complete, countOf, differences, look, makeBox, ways, type Seen } from './draw.js';
import { leavesOf, markerOf, swapsOf, withStrings } from './swap.js';
import { samples } from './sample.js';
import { watchPage, type Watch } from './watch.js';

describe('probe', () => {
  it('x', async function () {
    this.timeout(100000);
    for (const widget of widgets) {
      const box = makeBox();
      let watch: Watch | undefined;
      for (const { name, document } of samples) {
        const leaves = leavesOf(document);
        const innocent = withStrings(document, leaves, leaves.map((_, i) => markerOf(i)));
        const el = ways['data']!(widget.tag, box, innocent, () => undefined);
        await complete(el);
        const base: Seen = await look(widget, el);
        console.log(name, leaves.length, el.status, base.pictures.length, JSON.stringify(el.problems.map((p) => p.code + p.pointer)), base.strangers.join('|'));
        const counts = countOf(base);
        console.log('undrawn', leaves.filter((_, i) => !counts.has(i)).map((l) => l.place).join(' '));
        box.replaceChildren();
        watch ??= watchPage();
        const t = performance.now();
        let n = 0;
        for (const { document: d, swapped } of swapsOf(document, 1)) {
          const names = Object.keys(ways);
          const e = ways[names[n % names.length]!]!(widget.tag, box, d, watch.allow);
          const seen = await look(widget, e);
          const diff = differences(base.pictures, seen.pictures, swapped.map((s) => s.leaf.kind === 'id' ? s.text.normalize('NFC') : s.text));
          const w = await watch.seen();
          if (n < 60 && (diff.length || w.length || seen.strangers.length || e.problems.length)) console.log(n, JSON.stringify(diff.slice(0, 2)).slice(0, 600), e.problems.map((p) => p.code + p.pointer + p.message.slice(0, 60)).join(' ; ').slice(0, 300), w.join('|').slice(0, 300), seen.strangers.join('|').slice(0, 300));
          box.replaceChildren();
          n++;
        }
        console.log(name, n, 'docs', Math.round(performance.now() - t), 'ms');
      }
      watch!.stop();
    }
    expect(1).to.equal(1);
  });
});
