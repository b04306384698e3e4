import { expect } from '@open-wc/testing';
import { columnsOf, isCatalogue } from '../../src/domain/columns.js';
import { category, level, matrix, scaleOf, skill } from './build.js';

const levels = [level('junior'), level('senior')];
const scale = scaleOf('basic', 'good', 'expert');
const filled = [category('c', skill('a'), skill('b', { junior: { mandatory: false } }))];
const unfilled = [category('c', skill('a'), skill('b'))];

const shown = (more: Parameters<typeof matrix>[0]): string[] => columnsOf(matrix(more)).map(({ kind, id }) => `${kind} ${id}`);

describe('columnsOf', () => {
  it('gives the levels where a cell is filled', () => {
    expect(shown({ levels, scale, categories: filled })).to.deep.equal(['level junior', 'level senior']);
  });

  it('gives the steps of the scale for a catalogue of skills', () => {
    expect(shown({ levels, scale, categories: unfilled })).to.deep.equal(['step basic', 'step good', 'step expert']);
  });

  it('gives the steps of the scale where there are no levels', () => {
    expect(shown({ scale, categories: unfilled })).to.deep.equal(['step basic', 'step good', 'step expert']);
  });

  it('keeps the levels of a catalogue that has no scale, rather than no column', () => {
    expect(shown({ levels, categories: unfilled })).to.deep.equal(['level junior', 'level senior']);
  });

  it('carries the level or the step itself', () => {
    expect(columnsOf(matrix({ levels, categories: filled }))[0]).to.deep.equal({ kind: 'level', id: 'junior', level: levels[0] });
    expect(columnsOf(matrix({ scale }))[0]).to.deep.equal({ kind: 'step', id: 'basic', proficiency: scale[0] });
  });

  it('gives no column for neither levels nor a scale', () => {
    expect(shown({})).to.deep.equal([]);
  });
});

describe('isCatalogue', () => {
  it('is whether no cell is filled', () => {
    expect(isCatalogue(matrix({ levels, categories: filled }))).to.equal(false);
    expect(isCatalogue(matrix({ levels, categories: unfilled }))).to.equal(true);
    expect(isCatalogue(matrix({ levels }))).to.equal(true);
  });
});
