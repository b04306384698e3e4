import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { slugsOf } from '../../src/domain/slug.js';

describe('slugsOf', () => {
  const cases: [what: string, text: string, slug: string][] = [
    ['words in lower case, joined', 'How is a Role reviewed?', 'how-is-a-role-reviewed'],
    ['digits and signs', '  C++ & Python 3.12 – why?! ', 'c-python-3-12-why'],
    ['other scripts', 'Как изменить роль?', 'как-изменить-роль'],
    ['marks that belong to letters', 'क्या यह नया है?', 'क्या-यह-नया-है'],
    ['letters that are written in two ways', 'Cafe\u0301', 'café'],
    ['nothing to name it by', '???', 'question'],
    ['at most 60 characters, no dash at the end', `${'a'.repeat(59)} bc`, 'a'.repeat(59)],
    ['no half of a character', `${'a'.repeat(59)}𝒜`, 'a'.repeat(59)],
  ];
  for (const [what, text, slug] of cases) {
    it(`makes: ${what}`, () => {
      expect(slugsOf([text])).to.deep.equal([slug]);
    });
  }

  it('numbers those that clash, with each other and with those that are taken', () => {
    expect(slugsOf(['Why?', 'why', 'Why 2', 'WHY!', 'Skills?'], ['skills'])).to.deep.equal(['why', 'why-2', 'why-2-2', 'why-3', 'skills-2']);
  });

  it('makes different, short and equal ones for equal lists, whatever the texts', () => {
    const texts = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 90 }), fc.constantFrom('a', 'A!', 'a 2', 'a-2', 'b'.repeat(70), 'b'.repeat(80))), { maxLength: 30 });
    fc.assert(
      fc.property(texts, (list) => {
        const slugs = slugsOf(list, ['skills']);
        expect(new Set([...slugs, 'skills']).size).to.equal(list.length + 1);
        for (const slug of slugs) expect(slug).to.match(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u).and.to.have.property('length').that.is.at.most(60);
        expect(slugsOf(list, ['skills'])).to.deep.equal(slugs);
      }),
    );
  });

  it('names 20,000 equal questions in no time', () => {
    const start = performance.now();
    expect(slugsOf(Array.from({ length: 20_000 }, () => 'Why?')).at(-1)).to.equal('why-20000');
    expect(performance.now() - start).to.be.below(1_000);
  });
});
