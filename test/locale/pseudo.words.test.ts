import { expect } from '@open-wc/testing';
import { everyWord } from '../support/every-word.js';
import { english } from '../support/english.js';
import { pseudo } from '../support/pseudo.js';

const of = (text: string): string => text.replaceAll(/[⟦⟧~ ]/g, '');

describe('The pseudo-language', () => {
  it('has an accent on every letter of every word, and says every name as it is', () => {
    // Names are Greek in the samples, so that every other letter is the interface's.
    const said = everyWord(pseudo).filter(({ place }) => !place.endsWith('.lang'));
    expect(said.filter(({ said: it }) => /[a-z]/i.test(it))).to.deep.equal([]);
    const names = (text: string): string => (text.match(/\p{Script=Greek}+/gu) ?? []).join();
    expect(said.map(({ said: it }) => names(it))).to.deep.equal(everyWord(english).filter(({ place }) => !place.endsWith('.lang')).map(({ said: it }) => names(it)));
  });

  it('is a third longer, in groups between which a line may end, and in brackets', () => {
    expect(pseudo.matrix.search).to.equal('⟦Šéáŕçĥ šķíļļš ~~~ ~⟧');
    expect(pseudo.matrix.to).to.equal('⟦ţö ~⟧');
    expect(of(pseudo.matrix.stale).length).to.equal(english.matrix.stale.replaceAll(' ', '').length);
  });

  it('leaves numbers and signs alone', () => {
    expect([pseudo.matrix.noLevel, pseudo.grade.percent(0.5), pseudo.paper.yes]).to.deep.equal(['–', '50\u00a0%', '✓']);
  });

  it('leaves names out of a document, wherever they stand in what is given', () => {
    expect(pseudo.matrix.table('ML Engineer')).to.equal('⟦Šķíļļ ɱáţŕíẋ: ML Engineer ~~~ ~⟧');
    expect(pseudo.phrases.listed(['Git', 'SQL and more'])).to.equal('⟦Git áñđ SQL and more ~⟧');
    expect(pseudo.faq.advance.byPoints([{ name: 'Can teach', points: 1 }], [], true)).to.contain('Can teach 1.');
  });

  it('keeps the pieces of a sentence', () => {
    expect(pseudo.catalog.unknownRole('Nobody')).to.deep.equal(['⟦Ţĥé ļíñķ ļéáđš ţö á ŕöļé ţĥáţ íš ñöţ íñ ţĥíš çáţáļöĝ: “', 'Nobody', '”. ~~~ ~~~ ~~~ ~~~ ~~⟧']);
  });

  it('says what functions look up: kinds, days, whether there is a name', () => {
    expect(pseudo.radar.title('Senior', 'category', undefined)).to.match(/^⟦Ŵĥáţ Senior ášķš ƒöŕ ƀý çáţéĝöŕý( ~+)+⟧$/);
    expect(pseudo.opinion.title('', '2026-11-20')).to.match(/20 Ñöṽéɱƀéŕ 2026/);
    expect(pseudo.grade.aimNext('')).to.match(/^⟦ŵĥáţ çöɱéš ñéẋţ( ~+)+⟧$/);
    expect([pseudo.summary.saysFamily('Platform family'), pseudo.summary.saysFamily('Platform')]).to.deep.equal([true, false]);
    expect([pseudo.matrix.lang, pseudo.export.lang]).to.deep.equal(['en', 'en']);
  });
});
