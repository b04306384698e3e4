import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatPart, formatTarget, parsePart, parseTarget, type Part, type Target } from '../../src/domain/deep-link.js';

describe('parseTarget', () => {
  const good: [hash: string, target: Target][] = [
    ['#skill=ml-engineer', { matrix: 'ml-engineer' }],
    ['#skill=ml-engineer/docker', { matrix: 'ml-engineer', skill: 'docker' }],
    ['#skill=ml-engineer/docker/senior', { matrix: 'ml-engineer', skill: 'docker', level: 'senior' }],
    ['#skill=a%2Fb/c%23/100%25', { matrix: 'a/b', skill: 'c#', level: '100%' }],
    ['#skill=%D0%BE%D0%BF%D1%8B%D1%82', { matrix: 'опыт' }],
    ['#skill=опыт', { matrix: 'опыт' }],
    ['#skill=cafe%CC%81', { matrix: 'café' }],
    ['#skill=__proto__/constructor', { matrix: '__proto__', skill: 'constructor' }],
  ];
  for (const [hash, target] of good) {
    it(`reads ${hash}`, () => {
      expect(parseTarget(hash)).to.deep.equal(target);
    });
  }

  const bad: [what: string, hash: string][] = [
    ['nothing', ''],
    ['a bare hash', '#'],
    ['another fragment', '#section-2'],
    ['another page’s parameter', '#skills=a'],
    ['no part', '#skill='],
    ['an empty first part', '#skill=/b'],
    ['an empty middle part', '#skill=a//c'],
    ['an empty last part', '#skill=a/b/'],
    ['four parts', '#skill=a/b/c/d'],
    ['a lone percent sign', '#skill=a%'],
    ['a percent sign before no digits', '#skill=%zz'],
    ['a sequence that is not UTF-8', '#skill=%ff'],
    ['a part of a sequence', '#skill=%D0'],
    ['an encoded surrogate', '#skill=%ED%A0%80'],
    ['more than 4,000 characters', `#skill=${'a'.repeat(4_000)}`],
  ];
  for (const [what, hash] of bad) {
    it(`takes ${what} for no address of ours`, () => {
      expect(parseTarget(hash)).to.equal(undefined);
    });
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseTarget(`#skill=${text}`)));
  });
});

describe('formatTarget', () => {
  // At most 25 code points each: 3 × 25 × 12 encoded characters stay below the limit.
  const id = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 25 }),
      fc.string({ unit: fc.constantFrom('/', '#', '%', '?', '&', '=', '.', 'ж', '😀', 'é', 'ع'), minLength: 1, maxLength: 25 }),
    )
    .map((text) => text.normalize('NFC'))
    .filter((text) => encodeURIComponent(text).length <= 300);
  const target = fc.oneof(
    fc.record({ matrix: id }),
    fc.record({ matrix: id, skill: id }),
    fc.record({ matrix: id, skill: id, level: id }),
  );

  it('writes an address that reads as the same target', () => {
    fc.assert(
      fc.property(target, (it) => {
        expect(parseTarget(formatTarget(it))).to.deep.equal(it);
      }),
    );
  });

  it('writes nothing that a URL would have to escape', () => {
    fc.assert(fc.property(target, (it) => /^#skill=[\w.~!*'()%/-]+$/.test(formatTarget(it))));
  });

  it('puts the replacement character for half a character instead of throwing', () => {
    expect(parseTarget(formatTarget({ matrix: 'a\ud800', skill: '\udc00b' }))).to.deep.equal({ matrix: 'a\ufffd', skill: '\ufffdb' });
  });

  it('drops a level without skill, which would read as a skill', () => {
    expect(formatTarget({ matrix: 'm', level: 'senior' })).to.equal('#skill=m');
  });
});

describe('parsePart', () => {
  const good: [hash: string, part: Part][] = [
    ['#skill-part=ml-engineer/faq', { matrix: 'ml-engineer', part: 'faq' }],
    ['#skill-part=ml-engineer/faq/skills', { matrix: 'ml-engineer', part: 'faq', item: 'skills' }],
    ['#skill-part=a%2Fb/stack/%D0%BE%D0%BF%D1%8B%D1%82', { matrix: 'a/b', part: 'stack', item: 'опыт' }],
    ['#skill-part=m/faq/cafe%CC%81', { matrix: 'm', part: 'faq', item: 'café' }],
    ['#skill-part=__proto__/constructor', { matrix: '__proto__', part: 'constructor' }],
  ];
  for (const [hash, part] of good) {
    it(`reads ${hash}`, () => {
      expect(parsePart(hash)).to.deep.equal(part);
    });
  }

  const bad: [what: string, hash: string][] = [
    ['nothing', ''],
    ['a cell', '#skill=m/faq'],
    ['another page’s parameter', '#skill-parts=m/faq'],
    ['no part', '#skill-part='],
    ['a matrix alone', '#skill-part=m'],
    ['a matrix with an empty part', '#skill-part=m/'],
    ['an empty matrix', '#skill-part=/faq'],
    ['an empty item', '#skill-part=m/faq/'],
    ['four parts', '#skill-part=m/faq/a/b'],
    ['a lone percent sign', '#skill-part=m/faq/50%'],
    ['a percent sign before no digits', '#skill-part=m/%zz'],
    ['a sequence that is not UTF-8', '#skill-part=m/faq/%ff'],
    ['an encoded surrogate', '#skill-part=m/faq/%ED%A0%80'],
    ['more than 4,000 characters', `#skill-part=m/faq/${'a'.repeat(4_000)}`],
  ];
  for (const [what, hash] of bad) {
    it(`takes ${what} for no part`, () => {
      expect(parsePart(hash)).to.equal(undefined);
    });
  }

  it('never throws, and never takes a cell’s address for a part nor the reverse', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parsePart(`#skill-part=${text}`);
        expect(parsePart(`#skill=${text}`)).to.equal(undefined);
        expect(parseTarget(`#skill-part=${text}`)).to.equal(undefined);
      }),
    );
  });

  it('reads what formatPart has written, whatever the ids', () => {
    const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 25 }).map((text) => text.replaceAll(/\p{Surrogate}/gu, '').normalize('NFC')).filter(Boolean);
    fc.assert(
      fc.property(fc.oneof(fc.record({ matrix: id, part: id }), fc.record({ matrix: id, part: id, item: id })), (it) => {
        expect(formatPart(it)).to.match(/^#skill-part=[\w.~!*'()%/-]+$/);
        expect(parsePart(formatPart(it))).to.deep.equal(it);
      }),
    );
  });

  it('leads to the longest question in a script of three bytes a character', () => {
    const target: Part = { matrix: 'क'.repeat(128), part: 'faq', item: 'क'.repeat(60) };
    expect(parsePart(formatPart(target))).to.deep.equal(target);
  });
});
