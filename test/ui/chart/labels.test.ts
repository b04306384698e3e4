import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LETTER, planOf, type Box, type Plan } from '../../../src/ui/chart/labels.js';

const SHORT = 'Security';
const USUAL = 'Machine Learning & AI';
const LONG = 'Observability, monitoring and incident management';
const UNBROKEN = 'Rechtsschutzversicherungsgesellschaftsangestelltenverhältnisse';
const ARABIC = 'هندسة البيانات والبنية التحتية السحابية';
const CHINESE = '可观测性与监控以及事件管理';
const EVERY_COUNT = Array.from({ length: 22 }, (_, i) => i + 3);
/** 320 px with letters of 16 px, with such of 32 px, a column, a wide page. */
const WIDTHS = [200, 100, 360, 480, 800];

const nearestTo = ({ left, top, right, bottom }: Box, { x, y }: Plan['center']): number => Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));

/** What is wrong with where the labels stand. */
function faults(plan: Plan): string[] {
  const found: string[] = [];
  for (const [i, { box, lines }] of plan.labels.entries()) {
    if (box.left < 0 || box.top < 0 || box.right > plan.width + 0.1 || box.bottom > plan.height + 0.1) found.push(`${lines.join(' ')} sticks out`);
    if (nearestTo(box, plan.center) < plan.radius) found.push(`${lines.join(' ')} lies on the chart`);
    for (const other of plan.labels.slice(i + 1)) {
      if (box.left < other.box.right && other.box.left < box.right && box.top < other.box.bottom - 0.01 && other.box.top < box.bottom - 0.01) found.push(`${lines.join(' ')} lies on ${other.lines.join(' ')}`);
    }
  }
  return found;
}
const textsOf = ({ labels }: Plan): string[] => labels.map(({ lines }) => lines.join('').replaceAll(' ', ''));
const same = (name: string, count: number): string[] => Array.from({ length: count }, () => name);

describe('planOf', () => {
  for (const [what, name] of Object.entries({ SHORT, USUAL, LONG, UNBROKEN, ARABIC, CHINESE })) {
    it(`places 3 to 24 labels without a collision at every width: ${what.toLowerCase()}`, () => {
      for (const width of WIDTHS) {
        for (const count of EVERY_COUNT) {
          const plan = planOf(same(name, count), width);
          expect(faults(plan), `${count} at ${width}`).to.deep.equal([]);
          expect(plan.width, `${count} at ${width}`).to.be.at.most(Math.max(140, width) + 2);
          expect(textsOf(plan), `${count} at ${width}`).to.deep.equal(plan.numbered ? same('', count).map((_, i) => String(i + 1)) : same(name.replaceAll(' ', ''), count));
        }
      }
    });
  }

  it('finds fault with a plan whose labels collide', () => {
    const plan = planOf(same(SHORT, 6), 400);
    const [first, second, ...rest] = plan.labels;
    expect(faults({ ...plan, labels: [first!, { ...second!, box: first!.box }, ...rest] })).to.deep.equal([`${SHORT} lies on ${SHORT}`]);
    expect(faults({ ...plan, radius: plan.radius + 20 })).not.to.deep.equal([]);
    expect(faults({ ...plan, width: plan.width - 40 })).not.to.deep.equal([]);
  });

  it('keeps names where there is room for them, and numbers them only where there is none', () => {
    expect(planOf(same(USUAL, 14), 480).numbered, 'a role of usual size in a column').to.equal(false);
    expect(planOf(same(SHORT, 24), 560).numbered, 'as many as there may be').to.equal(false);
    expect(planOf(same(SHORT, 5), 300).numbered, 'few on a small page').to.equal(false);
    expect(planOf(same(LONG, 24), 800).numbered, 'long names, many axes').to.equal(true);
    expect(planOf(same(USUAL, 14), 200).numbered, 'a telephone').to.equal(true);
  });

  it('takes the side of each label from its angle', () => {
    const { labels, center } = planOf(same(SHORT, 8), 480);
    expect(labels.map(({ anchor }) => anchor)).to.deep.equal(['middle', 'left', 'left', 'left', 'middle', 'right', 'right', 'right']);
    for (const { anchor, x } of labels) expect(Math.sign(Math.round(x - center.x))).to.equal({ left: 1, middle: 0, right: -1 }[anchor]);
  });

  it('leaves no label below the size of a letter', () => {
    for (const { box } of planOf(same(SHORT, 8), 480).labels) expect(box.bottom - box.top).to.be.at.least(LETTER);
  });

  it('holds for whatever the axes are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 3, maxLength: 24 }), fc.integer({ min: 60, max: 1000 }), (names, width) => {
        const plan = planOf(names, width);
        expect(faults(plan)).to.deep.equal([]);
        expect(plan.labels).to.have.length(names.length);
      }),
      { numRuns: 60 },
    );
  });

  it('comes to an end with a name of a hundred thousand letters', () => {
    const plan = planOf(['x'.repeat(100_000), 'y z '.repeat(25_000), SHORT], 480);
    expect(plan.numbered).to.equal(true);
  });
});
