import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { agreedAssessment, opinionsOf } from '../../src/domain/opinions.js';
import type { Rating } from '../../src/model/assessment.js';
import type { Requirement } from '../../src/model/types.js';
import { category, level, matrix as role, scaleOf, skill } from './build.js';

const scale = scaleOf('one', 'two', 'three', 'four');
const asks: Record<string, Requirement> = { senior: { proficiency: scale[1]!, mandatory: false } };
const inWords: Record<string, Requirement> = { senior: { mandatory: false, detail: { text: 'Speaks up.', statements: [], examples: [] } } };
/** Three skills by four steps, and one in words alone. */
const matrix = role({ id: 'role', levels: [level('senior')], categories: [category('all', ...['sql', 'git', 'rust'].map((id) => ({ ...skill(id, asks), scale })), skill('talk', inWords))] });
const ratings = (record: Record<string, Rating>): Map<string, Rating> => new Map(Object.entries(record));
const at = (proficiency: string | null): Rating => ({ proficiency });
const none = new Map<string, Rating>();

describe('two opinions', () => {
  it('come with differences first, the widest first, then what one alone says, then what both say', () => {
    const { all, counts } = opinionsOf(matrix, ratings({ sql: at('one'), git: at('one'), rust: at('two') }), ratings({ sql: at('two'), git: at('four'), talk: { met: new Map([['senior', true]]) }, rust: at('two') }), none);
    expect(all.map(({ skill, relation, distance }) => [skill.id, relation, distance])).to.deep.equal([['git', 'apart', 0.75], ['sql', 'apart', 0.25], ['talk', 'theirs', undefined], ['rust', 'same', undefined]]);
    expect(counts).to.deep.equal({ apart: 2, mine: 0, theirs: 1, same: 1, neither: 0 });
  });

  const pairs: [what: string, mine: Rating | undefined, theirs: Rating | undefined, relation: string][] = [
    ['nobody', undefined, undefined, 'neither'],
    ['a note alone', { note: 'n' }, undefined, 'neither'],
    ['a step that the scale does not have', at('seven'), at('one'), 'theirs'],
    ['words of a level that there is not', { met: new Map([['gone', true]]) }, undefined, 'neither'],
    ['no step yet, and a step', at(null), at('one'), 'apart'],
    ['no step yet, twice', at(null), at(null), 'same'],
    ['not applicable, and a step', { notApplicable: true }, at('one'), 'apart'],
    ['not applicable twice, with what was said before', { notApplicable: true, proficiency: 'one' }, { notApplicable: true }, 'same'],
    ['the same step with other evidence, on another day', { proficiency: 'one', note: 'a', at: '2026-01-01' }, { proficiency: 'one', at: '2026-02-02' }, 'same'],
    ['only mine', at('one'), undefined, 'mine'],
  ];
  for (const [what, mine, theirs, relation] of pairs) {
    it(`are ${relation} where there is ${what}`, () => {
      const { all } = opinionsOf(matrix, new Map(mine && [['sql', mine]]), new Map(theirs && [['sql', theirs]]), none);
      expect(all.find(({ skill }) => skill.id === 'sql')!.relation).to.equal(relation);
    });
  }

  it('agree on what both say and on what has been settled, and on nothing else', () => {
    const opinions = opinionsOf(matrix, ratings({ sql: at('one'), git: at('one'), rust: { proficiency: 'two', note: 'mine' } }), ratings({ sql: at('two'), git: at('four'), rust: at('two') }), ratings({ git: { proficiency: 'three', at: '2026-01-01' }, sql: at('seven'), gone: at('one') }));
    expect(opinions.open).to.deep.equal({ total: 2, settled: 1 });
    const agreed = agreedAssessment(opinions, { matrix: 'role', target: 'senior', updated: 'before', ratings: none }, '2026-11-24T10:00:00Z');
    expect(agreed).to.deep.equal({ matrix: 'role', target: 'senior', updated: '2026-11-24T10:00:00Z', ratings: ratings({ git: at('three'), rust: at('two') }) });
  });

  it('are the same from either side, and lose no skill', () => {
    const rating: fc.Arbitrary<Rating> = fc.record({ proficiency: fc.constantFrom('one', 'two', 'three', 'four', null) });
    const answers = fc.dictionary(fc.constantFrom('sql', 'git', 'rust'), rating).map((it) => new Map(Object.entries(it)));
    fc.assert(
      fc.property(answers, answers, (mine, theirs) => {
        const [there, back] = [opinionsOf(matrix, mine, theirs, none), opinionsOf(matrix, theirs, mine, none)];
        expect(there.all.length).to.equal(4);
        expect([back.counts.apart, back.counts.mine, back.counts.theirs, back.counts.same]).to.deep.equal([there.counts.apart, there.counts.theirs, there.counts.mine, there.counts.same]);
        expect(opinionsOf(matrix, mine, mine, none).open.total).to.equal(0);
        expect(there.all.filter(({ agreed }) => agreed).length).to.equal(there.counts.same);
      }),
    );
  });
});
