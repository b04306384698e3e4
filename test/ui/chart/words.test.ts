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
  it('breaks beside any sign of a script without spaces, and before no point', () => {
    expect(linesOf('可观测性与监控', 4, 3)).to.deep.equal(['可观测', '性与监', '控']);
    expect(linesOf('データ。工学', 4, 3)!.join('|')).to.match(/^[^|。]+。?[^|。]*(\|[^。][^|]*)+$/);
    expect(linesOf('AI 与数据', 4, 3)).to.deep.equal(['AI 与', '数据']);
  });
  it('keeps to the width', () => {
    for (const width of [11, 14, 20]) for (const line of linesOf('Testing, monitoring and observability of all 可观测性与监控', width, 99)!) expect(widthOf(line)).to.be.at.most(width);
  });
  it('breaks no word', () => {
    expect(linesOf('Observability', 5, 9)).to.equal(undefined);
    expect(linesOf('of Observability', 5, 9)).to.equal(undefined);
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
