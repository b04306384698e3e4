import { expect } from '@open-wc/testing';
import { countsOf, levelCountsOf } from '../../src/domain/stats.js';
import { category, level, matrix, scaleOf, skill } from './build.js';

const [low, high] = scaleOf('low', '__proto__') as [Step, Step];
type Step = ReturnType<typeof scaleOf>[number];

describe('countsOf', () => {
  it('counts skills, levels, categories, filled cells and items of stacks', () => {
    const python = { id: 'python', name: 'Python', skills: [] };
    const counts = countsOf(
      matrix({
        levels: [level('junior', { stack: [python] }), level('senior', { stack: [python, { ...python, id: 'go' }] })],
        categories: [
          category('a', skill('s1', { junior: { proficiency: low, mandatory: false }, senior: { proficiency: high, mandatory: true } })),
          category('b', skill('s2', { senior: { proficiency: high, mandatory: false } }), skill('s3', { senior: { mandatory: true } })),
          category('empty'),
        ],
      }),
    );
    expect({ ...counts, byProficiency: [...counts.byProficiency] }).to.deep.equal({
      skills: 3,
      levels: 2,
      categories: 3,
      requirements: 4,
      mandatory: 2,
      // The same technology at two levels stands in two stacks.
      technologies: 3,
      byProficiency: [['low', 1], ['__proto__', 2]],
    });
  });

  it('counts nothing in an empty document', () => {
    const { byProficiency, ...numbers } = countsOf(matrix());
    expect(Object.values(numbers).every((it) => it === 0)).to.equal(true);
    expect(byProficiency.size).to.equal(0);
  });
});

describe('levelCountsOf', () => {
  it('counts what one level asks and names, by the same definitions', () => {
    const senior = level('senior', { stack: [{ id: 'go', name: 'Go', skills: [] }] });
    const role = matrix({
      levels: [level('junior'), senior],
      categories: [category('a', skill('s1', { junior: { mandatory: true }, senior: { proficiency: low, mandatory: true } }), skill('s2', { senior: { mandatory: false } })), category('b', skill('s3', { junior: { mandatory: true } }))],
    });
    expect(levelCountsOf(role, senior)).to.deep.equal({ requirements: 2, mandatory: 1, technologies: 1 });
    expect(levelCountsOf(role, level('unknown'))).to.deep.equal({ requirements: 0, mandatory: 0, technologies: 0 });
  });
});
