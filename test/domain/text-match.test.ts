import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold, marksIn, termsOf } from '../../src/domain/text-match.js';

/** Text that is likely to hold what breaks positions. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom('ß', 'ﬁ', 'İ', 'ı', 'é', 'e\u0301', 'Å', '한', '😀', '👩‍💻', 'й', 'ё', 'ς', '\u0301', '\ud83d', ' ', 'a', 'E'),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  const cases: [text: string, folded: string][] = [
    ['Docker', 'docker'],
    ['', ''],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['İstanbul', 'istanbul'],
    ['Йод и Ёж', 'иод и еж'],
    ['Straße', 'straße'],
    ['Tiếng Việt', 'tieng viet'],
    ['مُهَنْدِس', 'مهندس'],
  ];
  for (const [text, folded] of cases) {
    it(`reads “${text}” as “${folded}”`, () => {
      expect(fold(text).text).to.equal(folded);
    });
  }

  it('keeps no positions for plain ASCII, where they are the same', () => {
    expect(fold('Unit Testing').at).to.equal(undefined);
  });

  it('leads every folded character back to where it came from', () => {
    expect(fold('aé\u0301İß').at).to.deep.equal([0, 1, 3, 4]);
  });

  it('gives each folded code unit a rising position within the text', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const { text: folded, at } = fold(text);
        if (!at) return folded.length === text.length;
        return at.length === folded.length && at.every((it, i) => it < text.length && it >= (at[i - 1] ?? 0));
      }),
    );
  });

  it('changes nothing that it has folded', () => {
    fc.assert(fc.property(tricky, (text) => fold(fold(text).text).text === fold(text).text));
  });

  it('reads composed and decomposed text alike', () => {
    fc.assert(fc.property(tricky, (text) => fold(text.normalize('NFC')).text === fold(text.normalize('NFD')).text));
  });
});

describe('termsOf', () => {
  const cases: [query: string, terms: string[]][] = [
    ['', []],
    [' \t\n\u00a0 ', []],
    ['\u0301', []],
    ['  Unit   testing ', ['unit', 'testing']],
    ['Docker dócker DOCKER', ['docker']],
    ['C++ c#', ['c++', 'c#']],
  ];
  for (const [query, terms] of cases) {
    it(`splits ${JSON.stringify(query)} into ${terms.length} words`, () => {
      expect(termsOf(query)).to.deep.equal(terms);
    });
  }
});

describe('marksIn', () => {
  const cases: [text: string, query: string, marked: string[]][] = [
    ['Docker and docker', 'docker', ['Docker', 'docker']],
    ['Café au lait', 'cafe', ['Café']],
    ['Cafe\u0301s', 'cafe', ['Cafe\u0301']],
    ['Cafe\u0301', 'caf', ['Caf']],
    ['Die Straße führt', 'fuhrt', ['führt']],
    ['ßßx', 'x', ['x']],
    ['İİx', 'x', ['x']],
    ['ﬁnx', 'x', ['x']],
    ['İstanbul', 'i', ['İ']],
    ['😀 Kafka', 'kafka', ['Kafka']],
    ['한국어', '한국', ['한국']],
    ['Йога', 'иога', ['Йога']],
    ['testing', 'test sting', ['testing']],
    ['abcd', 'ab cd', ['abcd']],
    ['nothing', 'else', []],
    ['a.b*c', '.b*', ['.b*']],
  ];
  for (const [text, query, marked] of cases) {
    it(`marks ${JSON.stringify(marked)} in “${text}” for “${query}”`, () => {
      expect(marksIn(text, termsOf(query)).map(([start, end]) => text.slice(start, end))).to.deep.equal(marked);
    });
  }

  it('marks nothing without words, and ignores empty ones', () => {
    expect(marksIn('text', [])).to.deep.equal([]);
    expect(marksIn('text', [''])).to.deep.equal([]);
  });

  const search = fc
    .tuple(tricky, fc.nat(), fc.nat({ max: 4 }), tricky)
    .map(([text, from, length, other]) => ({
      text,
      terms: termsOf(`${fold(text).text.slice(from % (text.length + 1)).slice(0, length)} ${other}`),
    }));

  it('marks sorted ranges inside the text that neither touch nor overlap', () => {
    fc.assert(
      fc.property(search, ({ text, terms }) => {
        let before = -1;
        for (const [start, end] of marksIn(text, terms)) {
          expect(start).to.be.greaterThan(before);
          expect(end).to.be.greaterThan(start).and.at.most(text.length);
          before = end;
        }
      }),
    );
  });

  it('marks only what holds a word, and something whenever a word occurs', () => {
    fc.assert(
      fc.property(search, ({ text, terms }) => {
        const marks = marksIn(text, terms);
        for (const [start, end] of marks) {
          const { text: marked } = fold(text.slice(start, end));
          expect(terms.some((term) => marked.includes(term))).to.equal(true);
        }
        expect(marks.length > 0).to.equal(terms.some((term) => fold(text).text.includes(term)));
      }),
    );
  });

  it('never cuts an accent off its letter, nor a surrogate pair in two', () => {
    fc.assert(
      fc.property(search, ({ text, terms }) => {
        for (const edge of marksIn(text, terms).flat()) {
          expect(/^\p{M}/u.test(text.slice(edge)), 'an accent after the edge').to.equal(false);
          const inPair = /[\ud800-\udbff]$/.test(text.slice(0, edge)) && /^[\udc00-\udfff]/.test(text.slice(edge));
          expect(inPair, 'an edge inside a pair').to.equal(false);
        }
      }),
    );
  });
});
