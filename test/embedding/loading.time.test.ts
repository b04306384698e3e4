import { expect } from '@open-wc/testing';
import { patience } from '../../src/data/patience.js';
import { Corner } from '../support/faulty.js';
import { part, until } from './drawing.js';
import { nameIn } from './lifecycle/made.js';
import { loadedBy, Stage } from './loading.stage.js';
import { documentOf, widgets } from './widgets.js';

const NORMAL = { ...patience };
const MB = 1_000_000;
const MIB = 1024 * 1024;

/** Watches what the browser hands to whoever reads a body: the size of each part, and its first byte. Nothing is changed. */
function watchReads(): { readonly sizes: number[]; readonly firsts: number[]; stop(): void } {
  const [sizes, firsts]: [number[], number[]] = [[], []];
  const watched = [ReadableStreamDefaultReader.prototype, ReadableStreamBYOBReader.prototype].map((prototype) => {
    const { read } = prototype;
    prototype.read = async function (this: unknown, ...buffer: unknown[]) {
      const result = (await Reflect.apply(read, this, buffer)) as ReadableStreamReadResult<Uint8Array>;
      if (result.value?.length) {
        sizes.push(result.value.length);
        firsts.push(result.value[0]!);
      }
      return result;
    } as never;
    return () => void (prototype.read = read as never);
  });
  return { sizes, firsts, stop: () => watched.forEach((restore) => restore()) };
}

it('waits 3 seconds for a word and 30 for a byte, unless the page says otherwise', () => {
  expect(NORMAL).to.deep.equal({ slow: 3_000, inactivity: 30_000 });
});

for (const { tag, kind } of widgets) {
  const { small: SMALL } = loadedBy(tag);
  describe(`<${tag}>, when the server takes its time`, () => {
    let stage: Stage;
    let corner: Corner;
    beforeEach(() => {
      stage = new Stage();
      corner = new Corner(kind);
    });
    afterEach(async () => {
      Object.assign(patience, NORMAL);
      expect(await stage.leave(), 'errors that nobody caught').to.deep.equal([]);
    });

    for (const at of ['/hang', '/hang-in-body']) {
      it(`says at ${at} first that it loads, then that it still does, and keeps its children`, async () => {
        patience.slow = 200;
        const element = stage.add(tag, { src: corner.url(at) });
        const said = (): string => part(element, '[part=status]').textContent!;
        await until(element, () => element.status === 'loading', 'load');
        expect(said()).to.equal(documentOf(tag).loading);
        expect(stage.child(element).checkVisibility()).to.equal(true);
        await until(element, () => said().startsWith('Still loading'), 'say that it still loads');
        expect(stage.child(element).checkVisibility()).to.equal(true);
        expect(stage.heard(element)).to.deep.equal([]);
      });
    }

    it('reads a document that comes a byte at a time to its end, though it takes longer than any pause may', async () => {
      Object.assign(patience, { slow: 100, inactivity: 700 });
      const start = performance.now();
      const element = stage.add(tag, { src: corner.url('/drip') });
      await until(element, () => element.shadowRoot!.querySelector('[part=status]')?.textContent!.startsWith('Still loading'), 'say that it still loads');
      await until(element, () => element.status === 'ready', 'be ready');
      expect(performance.now() - start).to.be.greaterThan(patience.inactivity);
      expect(stage.heard(element)).to.deep.equal([SMALL]);
    });

    it('never gives up where the page has endless patience', async () => {
      Object.assign(patience, { slow: Infinity, inactivity: Infinity });
      const element = stage.add(tag, { src: corner.url('/drip') });
      await until(element, () => element.status === 'ready', 'be ready');
      expect(stage.heard(element)).to.deep.equal([SMALL]);
    });

    it('reads a megabyte in splinters that end within characters, letter for letter', async () => {
      const reads = watchReads();
      const loaded = new Promise<void>((resolve) => stage.box.addEventListener(documentOf(tag).loadEvent, () => resolve()));
      try {
        const element = stage.add(tag, { src: corner.url('/splinters') });
        await loaded;
        expect(nameIn(element) === '🧭能力'.repeat(110_000), 'the text is what was sent').to.equal(true);
      } finally {
        reads.stop();
      }
      // The byte after such a splinter continues a character.
      const cut = reads.firsts.filter((byte) => byte >> 6 === 0b10).length;
      expect(cut).to.be.greaterThan(3);
      console.log(`<${tag}>, splinters: ${reads.sizes.length} reads, ${cut} of them begin within a character`);
    });

    for (const bytes of [true, false]) {
      it(`stops a bomb of 100 MB ${bytes ? 'before 10 MB of it have been read' : 'where a body cannot be read in small parts, at the very part that is too much'}`, async () => {
        const { prototype } = ReadableStream;
        const { getReader } = prototype;
        if (!bytes) {
          prototype.getReader = function (this: ReadableStream, options?: unknown) {
            if (options) throw new TypeError('Not a byte stream.');
            return getReader.call(this);
          } as typeof getReader;
        }
        const reads = watchReads();
        try {
          const element = stage.add(tag, { src: corner.url('/bomb') });
          await until(element, () => element.status === 'error', 'refuse it');
        } finally {
          reads.stop();
          prototype.getReader = getReader;
        }
        const read = reads.sizes.reduce((sum, size) => sum + size, 0);
        expect(read).to.be.greaterThan(8 * MIB);
        expect(bytes ? read : 0).to.be.lessThan(10 * MB);
        expect(read - reads.sizes.at(-1)!, 'before the last part').to.be.at.most(8 * MIB);
        console.log(`<${tag}>, bomb of 105 MB: ${(read / MB).toFixed(2)} MB read in ${reads.sizes.length} parts`);
      });
    }

    it('hangs up on a bomb by its first 9 MiB, without waiting for more', async () => {
      const element = stage.add(tag, { src: corner.url('/bomb-begins') });
      await until(element, () => element.status === 'error', 'refuse it');
      const [visit] = await corner.logged(([it]) => it!.closed);
      expect(visit!.sent).to.be.greaterThan(8 * MIB).and.at.most(9 * MIB);
      expect(stage.heard(element)).to.deep.equal(['skill-error load/too-large']);
    });

    for (const at of ['/endless', '/500-endless']) {
      it(`hangs up at ${at} as soon as it knows enough`, async () => {
        const element = stage.add(tag, { src: corner.url(at) });
        await until(element, () => element.status === 'error', 'refuse it');
        await corner.logged(([visit]) => visit!.closed);
      });
    }
  });
}
