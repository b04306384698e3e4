import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeShare, encodeShare, ShareError } from '../../src/data/share-code.js';
import { LONGEST_SHARE } from '../../src/domain/share-link.js';
import type { ShareFault } from '../../src/model/share.js';
import { failureOf, folded, link } from '../support/share.js';

const about = { matrix: 'sample', nameOf: (skill: string): string | undefined => (skill === 'docker' ? 'Docker' : undefined) };
const file = (change: object = {}): object => ({ format: 1, kind: 'assessment', matrix: 'sample', ratings: {}, ...change });
const rated = (rating: unknown): object => file({ ratings: { docker: rating } });
const linkOf = async (content: string | object | Uint8Array<ArrayBuffer>): Promise<string> =>
  link(await folded(typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)));
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const unhandled: unknown[] = [];
const note = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
before(() => addEventListener('unhandledrejection', note));
after(() => removeEventListener('unhandledrejection', note));
afterEach(() => expect(unhandled.splice(0)).to.deep.equal([]));

describe('a stranger’s link', () => {
  /** Folded as they should be: only the content is foul. */
  const CONTENTS: Record<string, [fault: ShareFault, contents: (string | object)[]]> = {
    'no JSON': ['share/unreadable', ['', ' ', '{', '{"format":1', 'undefined', 'NaN', "{'format':1}", '<html></html>', '{"format":1,}', '\u0000', 'alert(1)', '{}{}', '\ufeff\ufeff{}', '01', '{"a":"\n"}']],
    'JSON of another thing': ['share/unreadable', ['null', 'true', '7', '""', '[]', '{}', '"#skill-share=1/sample/AA"', file({ kind: 'team' }), file({ kind: null }), file({ kind: ['assessment'] }), { format: 1, id: 'sample', name: 'S', skills: [] }]],
    'a false format': ['share/unreadable', [file({ format: 0 }), file({ format: '1' }), file({ format: null }), file({ format: -1 }), file({ format: 0.5 }), file({ format: [1] }), '{"format":-1e999,"kind":"assessment"}']],
    'false ratings': ['share/unreadable', [file({ ratings: null }), file({ ratings: [] }), file({ ratings: 'all' }), file({ ratings: undefined }), rated(null), rated([]), rated('working'), rated(3), rated(true)]],
    'a false answer': ['share/unreadable', [rated({ proficiency: 7 }), rated({ proficiency: '' }), rated({ proficiency: 'a b' }), rated({ proficiency: {} }), rated({ proficiency: 'x'.repeat(129) }), rated({ met: [] }), rated({ met: { senior: 1 } }), rated({ met: { '': true } }), rated({ met: null }), rated({ notApplicable: 'yes' }), rated({ note: 7 }), rated({ note: { toString: 1 } }), rated({ at: 'today' })]],
    'a false head': ['share/unreadable', [file({ matrix: null }), file({ matrix: '' }), file({ matrix: ['sample'] }), file({ target: '' }), file({ target: 3 }), file({ subject: {} }), file({ revision: 1 }), file({ updated: 'x' }), file({ updated: '2026-99-99' })]],
    'ids that are the same or none': ['share/unreadable', ['{"format":1,"kind":"assessment","matrix":"sample","ratings":{"\u00e9":{},"e\u0301":{}}}', file({ ratings: { 'a b': {} } }), file({ ratings: { '': {} } }), file({ ratings: { ['x'.repeat(129)]: {} } }), file({ ratings: { 'a\u2028b': {} } })]],
    depth: ['share/unreadable', [nested(100), nested(2_000), nested(100_000), `{"a":${nested(80)}}`, '['.repeat(200_000)]],
    'a later format': ['share/newer', [file({ format: 2 }), file({ format: 1.5 }), { format: 9, what: 'ever' }, '{"format":1e999}']],
    'another matrix inside': ['share/other-matrix', [file({ matrix: 'other' }), file({ matrix: 'Sample' }), file({ matrix: 'sample/..' }), file({ matrix: '__proto__' })]],
  };
  for (const [what, [fault, contents]] of Object.entries(CONTENTS)) {
    it(`with ${what} says ${fault}, and what is wrong`, async () => {
      for (const content of contents) {
        const read = await decodeShare(await linkOf(content), about);
        const shown = JSON.stringify(content).slice(0, 80);
        expect(read, shown).to.include({ fault });
        expect(read.problems, shown).to.have.property('length').greaterThan(0);
      }
    });
  }

  const bytes = (...list: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(list);
  it('with bytes that are no ZLIB stream of UTF-8 is damaged', async () => {
    const json = JSON.stringify(file());
    const good = await folded(json);
    const foul: Uint8Array[] = [
      bytes(0), bytes(0x78), bytes(0x78, 0x9c), bytes(0x78, 0x9d, 3, 0), bytes(0xff, 0xff, 0xff, 0xff), bytes(0x78, 0x9c, 7, 0), bytes(0x78, 0x9c, 1, 5, 0, 0, 0),
      bytes(0x78, 0xbb, 0, 0, 0, 1, 3, 0), new Uint8Array(5_000), new TextEncoder().encode(json), await folded(json, 'gzip'), await folded(json, 'deflate-raw'),
      good.slice(0, -1), good.slice(0, -4), good.slice(2), good.slice(1), good.map((byte, i) => (i < good.length - 4 ? byte : 0)), good.toReversed(),
      await folded(bytes(0xff)), await folded(bytes(0x22, 0xc3, 0x22)), await folded(bytes(0x22, 0xed, 0xa0, 0x80, 0x22)), await folded(bytes(0x22, 0xc0, 0xaf, 0x22)), await folded(bytes(0xc3)),
      await folded(new Uint8Array(new Uint16Array([...json].map((char) => char.charCodeAt(0))).buffer).map((byte) => byte || 0xfe)),
    ];
    for (const [i, it] of foul.entries()) expect(await decodeShare(link(it), about), `number ${i}`).to.deep.equal({ fault: 'share/damaged' });
  });

  it('with any bytes whatever is a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), async (it) => {
        expect(await decodeShare(link(it), about)).to.have.property('fault');
      }),
      { numRuns: 100 },
    );
  });

  it('is none at all where the fragment is another’s, and another’s where the matrix is', async () => {
    for (const fragment of ['', '#', '#skill=sample/docker', 'javascript:alert(1)', 'https://example.com/']) expect(await decodeShare(fragment, about)).to.deep.equal({ fault: 'share/damaged' });
    expect(await decodeShare(await linkOf(file()), { matrix: 'other' })).to.deep.equal({ fault: 'share/other-matrix' });
    expect(await decodeShare('#skill-share=2/sample/AA', about)).to.deep.equal({ fault: 'share/newer' });
    expect(await decodeShare(`#skill-share=1/sample/${'A'.repeat(LONGEST_SHARE)}`, about)).to.deep.equal({ fault: 'share/too-large' });
  });

  it('with keys that mean something to an object changes no object', async () => {
    const text = '{"format":1,"kind":"assessment","matrix":"sample","__proto__":{"polluted":1},"ratings":{"__proto__":{"note":"x"},"toString":{"note":"y"},"docker":{"__proto__":{"polluted":1},"note":"z"}}}';
    const read = await decodeShare(await linkOf(text), about);
    expect(read).to.have.nested.property('assessment.ratings').deep.equal(new Map([['toString', { note: 'y' }], ['docker', { note: 'z' }]]));
    expect({}).not.to.have.property('polluted');
  });

  it('with properties that nobody knows is read without them, and says so', async () => {
    const read = await decodeShare(await linkOf(rated({ proficiency: 'working', proficency: 'x' })), about);
    expect(read.problems?.map(({ code, place }) => [code, place])).to.deep.equal([['assessment/unknown-property', 'Docker']]);
    expect(read).to.have.nested.property('assessment.ratings').deep.equal(new Map([['docker', { proficiency: 'working' }]]));
  });
});

describe('a link that unfolds to more than is read', () => {
  it('is given up before a megabyte, and nothing of it goes on', async () => {
    const bomb = await linkOf(new Uint8Array(40 * 1024 * 1024).fill(0x20));
    expect(bomb.length).to.be.below(LONGEST_SHARE);
    const Real = DecompressionStream;
    let seen = 0;
    class Counting {
      readonly writable: WritableStream<BufferSource>;
      readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
      constructor(format: CompressionFormat) {
        const inner = new Real(format);
        this.writable = inner.writable;
        this.readable = inner.readable.pipeThrough(new TransformStream({ transform: (chunk, to) => { seen += chunk.length; to.enqueue(chunk); } }));
      }
    }
    globalThis.DecompressionStream = Counting;
    try {
      expect(await decodeShare(bomb, about)).to.deep.equal({ fault: 'share/too-large' });
    } finally {
      globalThis.DecompressionStream = Real;
    }
    expect(seen).to.be.within(512 * 1024, 1024 * 1024);
  });

  it('is read up to the limit and no byte further', async () => {
    const padded = (size: number): string => JSON.stringify(file()).padEnd(size);
    expect(await decodeShare(await linkOf(padded(512 * 1024)), about)).to.have.property('assessment');
    expect(await decodeShare(await linkOf(padded(512 * 1024 + 1)), about)).to.deep.equal({ fault: 'share/too-large' });
  });
});

describe('a browser without streams of ZLIB', () => {
  const without = async (name: 'CompressionStream' | 'DecompressionStream', act: () => Promise<void>): Promise<void> => {
    const kept = Object.getOwnPropertyDescriptor(globalThis, name)!;
    Reflect.deleteProperty(globalThis, name);
    await act().finally(() => Object.defineProperty(globalThis, name, kept));
  };

  it('says so of a link, but still names what is wrong with its form', async () => {
    const fragment = await linkOf(file());
    await without('DecompressionStream', async () => {
      expect(await decodeShare(fragment, about)).to.deep.equal({ fault: 'share/unsupported' });
      expect(await decodeShare(`${fragment}.`, about)).to.deep.equal({ fault: 'share/damaged' });
    });
  });

  it('writes none', async () => {
    await without('CompressionStream', async () => {
      const failure = await failureOf(encodeShare({ matrix: 'sample', ratings: new Map() }));
      expect(failure).to.be.instanceOf(ShareError).and.to.have.property('fault', 'share/unsupported');
    });
  });
});
