import { expect } from '@open-wc/testing';
import { linesOf, runsLeft, widthOf } from '../../../src/ui/chart/words.js';

describe('widthOf', () => {
  const TEXTS = ['Machine Learning & AI', 'WWW MMM @@@ %%%', 'illicit jill', 'DATABASE MANAGEMENT', '0123456789', 'Überprüfungsgrößen', 'Проверка и тестирование', 'Δοκιμές', 'هندسة البيانات', 'אבטחת מידע', '可观测性与监控', 'データ工学', '데이터 공학', '🧑‍💻 Dev', 'e\u0301te\u0301'];
  it('is no less than any usual font needs', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    for (const font of ['sans-serif', 'serif', 'monospace', 'system-ui', 'bold 100px sans-serif']) {
      context.font = font.includes('px') ? font : `100px ${font}`;
      for (const text of TEXTS) expect(widthOf(text) * 100, `${text} in ${font}`).to.be.at.least(context.measureText(text).width);
    }
  });
  it('is not much more than they need', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = '100px sans-serif';
    for (const text of TEXTS.slice(0, 5)) expect(widthOf(text) * 100, text).to.be.at.most(context.measureText(text).width * 2.6);
  });
});

describe('linesOf', () => {
  it('breaks between words, into lines as even as can be', () => {
    expect(linesOf('Version Control & Collaboration', 14, 3)).to.deep.equal(['Version Control', '& Collaboration']);
    expect(linesOf('One', 14, 3)).to.deep.equal(['One']);
    expect(linesOf('  a \n\t b  ', 14, 1)).to.deep.equal(['a b']);
    expect(linesOf('', 14, 1)).to.deep.equal([]);
  });
  it('breaks a word that is wider than the line, and never one letter of several signs', () => {
    const lines = linesOf('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 5, 4)!;
    expect(lines.join('')).to.equal('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦');
    for (const line of lines) expect([...new Intl.Segmenter().segment(line)].every(({ segment }) => segment === '👨‍👩‍👧‍👦')).to.equal(true);
  });
  it('keeps to the width', () => {
    for (const width of [3, 7, 12, 20]) for (const line of linesOf('Rechtsschutzversicherungsgesellschaft oder Observability', width, 99)!) expect(widthOf(line)).to.be.at.most(width);
  });
  it('gives up where there are too few lines', () => {
    expect(linesOf('one two three four', 3, 2)).to.equal(undefined);
    expect(linesOf('x'.repeat(100), 10, 3)).to.equal(undefined);
  });
});

describe('runsLeft', () => {
  it('goes by the first letter that has a direction', () => {
    expect(['بيانات', '12 בדיקה', '… الاختبار SQL'].map(runsLeft)).to.deep.equal([true, true, true]);
    expect(['SQL بيانات', '', '123', '可观测性', '🧪 Tests'].map(runsLeft)).to.deep.equal([false, false, false, false, false]);
  });
});
