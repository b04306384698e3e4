import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { asText, sentence } from '../../src/locale/sentence.js';

describe('sentence', () => {
  it('keeps names apart from words', () => {
    expect(sentence((name) => `From ${name('a')} to ${name('b')}.`)).to.deep.equal(['From ', 'a', ' to ', 'b', '.']);
    expect(sentence((name) => `${name('a')}${name('b')}`)).to.deep.equal(['', 'a', '', 'b', '']);
    expect(sentence(() => 'Words alone')).to.deep.equal(['Words alone']);
  });

  it('reads as if the names had been written into it, whatever they hold and in whatever order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const pieces = sentence((name) => {
          const [first, second] = [name(a), name(b)];
          return `${second} and ${first}`;
        });
        expect(pieces).to.deep.equal(['', b, ' and ', a, '']);
        expect(asText(pieces)).to.equal(`${b} and ${a}`);
      }),
    );
  });

  it('is not misled by a name that holds its own mark', () => {
    expect(sentence((name) => `${name('\ue0000\ue000')}!`)).to.deep.equal(['', '\ue0000\ue000', '!']);
  });
});
