import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { profileOf } from '../../src/domain/profile.js';
import type { Rating } from '../../src/model/assessment.js';
import type { Matrix, Proficiency, Requirement, Skill } from '../../src/model/types.js';
import { category, level, matrix, scaleOf, skill } from './build.js';

const FOUR = scaleOf('a', 'w', 'v', 'e');
const THREE = scaleOf('low', 'mid', 'high');
const asks = (scale: readonly Proficiency[], id: string, mandatory = false): Requirement => ({ proficiency: scale.find((it) => it.id === id)!, mandatory });
const words: Requirement = { mandatory: false, detail: { text: 'in words', statements: [], examples: [] } };
const of = (id: string, requirements: Record<string, Requirement>, more: Partial<Skill> = {}): Skill => ({ ...skill(id, requirements), scale: FOUR, ...more });
const role = (...skills: Skill[][]): Matrix => matrix({ levels: [level('one'), level('two')], scale: FOUR, categories: skills.map((it, i) => category(`c${i + 1}`, ...it)) });
const rated = (ratings: Record<string, Rating>): Map<string, Rating> => new Map(Object.entries(ratings));
const filler = (id: string): Skill[] => [of(id, { one: asks(FOUR, 'w') })];
/** The first axis of a role with three categories. */
const first = (skills: Skill[], ratings: Record<string, Rating> = {}, at: string | null = 'one') => {
  const { asked, people } = profileOf(role(skills, filler('f1'), filler('f2')), at ?? undefined, [rated(ratings)]);
  return { asked: asked?.[0], own: people[0]![0]! };
};

describe('profileOf', () => {
  describe('what a level asks for', () => {
    it('is the mean of rank by steps, and the step nearest to it', () => {
      const { asked } = first([of('x', { one: asks(FOUR, 'w') }), of('y', { one: asks(FOUR, 'e', true) })]);
      expect(asked).to.deep.equal({ state: 'measured', value: 0.75, step: FOUR[2], skills: 2, counted: 2, described: 0, mandatory: 1 });
    });

    it('counts a skill as often as it weighs', () => {
      const { asked } = first([of('x', { one: asks(FOUR, 'a') }, { weight: 3 }), of('y', { one: asks(FOUR, 'e') })]);
      expect(asked!.value).to.equal((3 * 0.25 + 1) / 4);
    });

    it('counts a skill that is not asked as nothing', () => {
      expect(first([of('x', { one: asks(FOUR, 'e') }), of('y', { two: asks(FOUR, 'e') })]).asked).to.include({ state: 'measured', value: 0.5, skills: 2, counted: 1 });
    });

    it('is nothing, which is a value, where no skill is asked', () => {
      expect(first([of('x', { two: asks(FOUR, 'e') })]).asked).to.deep.equal({ state: 'nothing', value: 0, step: null, skills: 1, counted: 0, described: 0, mandatory: 0 });
    });

    it('leaves out what is asked in words alone, and says how much that is', () => {
      expect(first([of('x', { one: asks(FOUR, 'v') }), of('y', { one: words })]).asked).to.include({ state: 'measured', value: 0.75, skills: 1, described: 1 });
      expect(first([of('x', { one: words })]).asked).to.include({ state: 'described', value: undefined, described: 1 });
      expect(first([of('x', { one: words }), of('y', {})]).asked, 'one asked in words, one not at all').to.include({ state: 'described', value: undefined });
    });

    it('measures each skill by its own scale, and names no step where they differ', () => {
      const own = of('y', { one: asks(THREE, 'high') }, { scale: THREE });
      expect(first([of('x', { one: asks(FOUR, 'w') }), own]).asked).to.include({ value: 0.75, step: undefined });
      expect(first([own]).asked).to.include({ value: 1, step: THREE[2] });
    });

    it('knows nothing of a level that the role does not have', () => {
      expect(first(filler('x'), {}, 'three').asked).to.equal(undefined);
      expect(first(filler('x'), {}, null).asked).to.equal(undefined);
    });
  });

  describe('what a person has', () => {
    const two = [of('x', { one: asks(FOUR, 'e') }), of('y', { one: asks(FOUR, 'e') })];

    it('counts a skill that is not rated as nothing, and says how many are', () => {
      expect(first(two, { x: { proficiency: 'e' } }).own).to.include({ state: 'measured', value: 0.5, skills: 2, counted: 1 });
    });

    it('tells no rating from a rating of nothing', () => {
      expect(first(two, {}).own).to.include({ state: 'unrated', value: undefined });
      expect(first(two, { x: { note: 'later' }, y: { proficiency: 'gone' } }).own).to.include({ state: 'unrated', value: undefined });
      expect(first(two, { x: { proficiency: null } }).own).to.include({ state: 'measured', value: 0, step: null, counted: 1 });
    });

    it('leaves out what is not applicable, of this person alone', () => {
      const { asked, own } = first(two, { x: { notApplicable: true }, y: { proficiency: 'w' } });
      expect(own).to.include({ value: 0.5, skills: 1, counted: 1 });
      expect(asked).to.include({ value: 1, skills: 2 });
      expect(first(two, { x: { notApplicable: true }, y: { notApplicable: true } }).own).to.include({ state: 'not-applicable', value: undefined });
    });

    it('leaves out what the level asks in words alone', () => {
      expect(first([of('x', { one: words }), of('y', { one: asks(FOUR, 'e') })], { x: { proficiency: 'e' }, y: { proficiency: 'a' } }).own).to.include({ value: 0.25, skills: 1, described: 1 });
      expect(first([of('x', { one: words })], { x: { proficiency: 'e' } }).own).to.include({ state: 'described', value: undefined });
    });

    it('is the same at every level that asks in steps', () => {
      const skills = [of('x', { one: asks(FOUR, 'a'), two: asks(FOUR, 'e') }), of('y', { two: asks(FOUR, 'w') })];
      const ratings = { x: { proficiency: 'v' }, y: { proficiency: 'a' } };
      expect(first(skills, ratings, 'one').own).to.deep.equal(first(skills, ratings, 'two').own);
      expect(first(skills, ratings, null).own).to.deep.equal(first(skills, ratings, 'two').own);
    });
  });

  describe('the axes', () => {
    const names = (document: Matrix, wanted?: string) => profileOf(document, 'one', [], wanted).axes.map(({ kind, category: { id }, skills }) => (kind === 'category' ? id : skills[0]!.id));

    it('are the categories that have skills', () => {
      expect(names(role(filler('x'), [], filler('y'), filler('z')))).to.deep.equal(['c1', 'c3', 'c4']);
    });

    it('are the skills of the category that is asked for', () => {
      const document = role([...filler('x'), ...filler('y')], filler('z'), filler('u'));
      expect(names(document, 'c1')).to.deep.equal(['x', 'y']);
      expect(profileOf(document, 'one', [], 'c1').category?.id).to.equal('c1');
      expect(names(document, 'constructor'), 'one that is not there').to.deep.equal(['c1', 'c2', 'c3']);
    });

    it('are all skills where there are fewer than three categories', () => {
      expect(names(role([...filler('x'), ...filler('y')], filler('z')))).to.deep.equal(['x', 'y', 'z']);
      expect(profileOf(role([...filler('x')], filler('z')), 'one').category).to.equal(undefined);
      expect(profileOf(role(filler('x'), []), 'one').category?.id).to.equal('c1');
      expect(names(role())).to.deep.equal([]);
    });

    it('share a scale only where every skill has it', () => {
      expect(profileOf(role(filler('x'), filler('y'), filler('z')), 'one').scale).to.equal(FOUR);
      expect(profileOf(role(filler('x'), filler('y'), [of('z', {}, { scale: THREE })]), 'one').scale).to.equal(undefined);
      expect(profileOf(role(filler('x'), filler('y'), [of('z', {}, { scale: [] })]), 'one').scale, 'a skill without a scale').to.equal(FOUR);
    });
  });

  describe('whatever the role', () => {
    const requirement = fc.option(fc.oneof(fc.constant(words), fc.constantFrom(...FOUR).map((it): Requirement => ({ proficiency: it, mandatory: true }))), { nil: undefined });
    const rating: fc.Arbitrary<Rating | undefined> = fc.constantFrom<(Rating | undefined)[]>(undefined, { notApplicable: true }, { proficiency: null }, { proficiency: 'a' }, { proficiency: 'e' }, { note: 'n' });
    const oneSkill = fc.record({ requirement, rating, weight: fc.constantFrom(0.5, 1, 3) });
    const roles = fc.array(fc.array(oneSkill, { maxLength: 4 }), { maxLength: 5 }).map((categories) => {
      const ratings = new Map<string, Rating>();
      const document = role(
        ...categories.map((skills, i) =>
          skills.map((it, j) => {
            const id = `s${i}.${j}`;
            if (it.rating) ratings.set(id, it.rating);
            return of(id, it.requirement ? { one: it.requirement } : {}, { weight: it.weight });
          }),
        ),
      );
      return { document, ratings };
    });

    it('a value is from 0 to 1, and there exactly where it is measured or nothing is asked', () => {
      fc.assert(
        fc.property(roles, ({ document, ratings }) => {
          const { asked, people, axes } = profileOf(document, 'one', [ratings]);
          expect(asked).to.have.length(axes.length);
          expect(people[0]).to.have.length(axes.length);
          for (const { value, state } of [...asked!, ...people[0]!]) {
            expect(value !== undefined).to.equal(state === 'measured' || state === 'nothing');
            if (value !== undefined) expect(value).to.be.within(0, 1);
          }
        }),
      );
    });

    it('whoever has just what is asked lies on the line', () => {
      fc.assert(
        fc.property(roles, ({ document }) => {
          const ratings = rated(Object.fromEntries(document.categories.flatMap(({ skills }) => skills).map((it) => [it.id, { proficiency: it.requirements.get('one')?.proficiency?.id ?? null }])));
          const { asked, people } = profileOf(document, 'one', [ratings]);
          for (const [i, measure] of people[0]!.entries()) if (measure.value !== undefined) expect(measure.value).to.equal(asked![i]!.value ?? 0);
        }),
      );
    });

    it('more of one skill never draws less', () => {
      fc.assert(
        fc.property(roles, ({ document, ratings }) => {
          const better = new Map([...ratings].map(([id, it]) => [id, it.proficiency === undefined ? it : { proficiency: 'e' }] as const));
          const { people } = profileOf(document, 'one', [ratings, better]);
          for (const [i, measure] of people[0]!.entries()) if (measure.value !== undefined) expect(people[1]![i]!.value).to.be.at.least(measure.value);
        }),
      );
    });
  });
});
