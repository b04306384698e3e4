import { expect } from '@open-wc/testing';
import { stackSearch } from '../../src/domain/stack-search.js';
import { category, level, matrix, skill } from './build.js';

const search = stackSearch(
  matrix({
    levels: [
      level('a', { stack: [{ id: 'pytorch', name: 'PyTorch basics', skills: ['deep'] }, { id: '__proto__', name: 'Prototype', skills: [] }] }),
      level('b', { stack: [{ id: 'pytorch', name: 'PyTorch advanced', skills: [] }, { id: 'k8s', name: 'Kubernetes', skills: ['ops', 'deep'] }] }),
    ],
    categories: [category('c', { ...skill('deep'), name: 'Réseaux profonds' }, { ...skill('ops'), name: 'Operations' }, { ...skill('other'), name: 'Baking' })],
  }),
  (text) => text as string,
);

describe('stackSearch', () => {
  const cases: [what: string, query: string, found: string[] | undefined][] = [
    ['everything without a word', ' ', undefined],
    ['a name', 'kuber', ['k8s']],
    ['a name of any level', 'ADVANCED', ['pytorch']],
    ['words of several names of one technology', 'basics advanced', ['pytorch']],
    ['what stands for a skill, without regard to accents', 'reseaux', ['pytorch', 'k8s']],
    ['nothing by a skill that no technology stands for', 'baking', []],
    ['nothing by words of different technologies', 'basics kubernetes', []],
    ['an id such as "__proto__"', 'prototype', ['__proto__']],
  ];
  for (const [what, query, found] of cases) {
    it(`finds ${what}`, () => {
      const ids = search.find(query);
      expect(ids && [...ids]).to.deep.equal(found);
    });
  }

  it('suggests the nearest names, of technologies and of the skills that they stand for', () => {
    expect(search.suggest('kubernets')).to.deep.equal(['Kubernetes']);
    expect(search.suggest(' operatons ')).to.deep.equal(['Operations']);
    expect(search.suggest('pytorhc')).to.deep.equal(['PyTorch basics', 'PyTorch advanced']);
    expect(search.suggest('bakign')).to.deep.equal([]);
  });
});
