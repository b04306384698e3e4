import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import { gradeOf, type GradeResult } from '../../src/domain/grade.js';
import type { Matrix } from '../../src/model/types.js';
import { realDocument } from '../support/fixtures.js';
import { answers, profileOf, role } from './role.js';

/**
 * The rule in plain words, case by case: each was worked out by hand from "Grading, exactly" of format 1, and the numbers
 * stand beside it. `junior: attained, middle: open` is how the levels stand, `→ junior` the grade.
 */
const said = ({ levels, grades }: GradeResult): string => `${levels.map(({ level, standing }) => `${level.id}: ${standing}`).join(', ')} → ${grades.map(({ id }) => id).join(' and ') || 'not yet'}`;
const graded = (it: Matrix, who: Parameters<typeof answers>[0]): string => said(gradeOf(it, answers(who)));
const tenOf = (row: string, rest: Record<string, string> = {}): Record<string, string> => ({ ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`s${i}`, row])), ...rest });
/** The first `count` of ten skills rated. */
const rated = (count: number, at: string, rest: Record<string, string> = {}): Record<string, string> => ({ ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`s${i}`, at])), ...rest });

describe('Grading, case by case', () => {
  it('1. Of ten equal skills eight are there: 8/10 is 0.8, which is the threshold, so the level is attained', () => {
    expect(graded(role('junior', tenOf('W')), rated(8, 'W'))).to.equal('junior: attained → junior');
  });

  it('2. With seven of ten it is not: 0.7 is less than 0.8', () => {
    expect(graded(role('junior', tenOf('W')), rated(7, 'W'))).to.equal('junior: open → not yet');
  });

  it('3. All but one are there, and that one is mandatory: 0.9 would do, the mandatory one does not', () => {
    expect(graded(role('junior', tenOf('W', { s9: 'W!' })), rated(9, 'W'))).to.equal('junior: open → not yet');
  });

  it('4. More than is asked is as good as what is asked, and does not make up for another skill: 7 of 10 at Expert stay 0.7', () => {
    expect(graded(role('junior', tenOf('A')), rated(8, 'E'))).to.equal('junior: attained → junior');
    expect(graded(role('junior', tenOf('A')), rated(7, 'E'))).to.equal('junior: open → not yet');
  });

  it('5. Weights decide: one skill of weight 8 beside two of weight 1 is 8/10, the two without it are 2/10', () => {
    const it = role('junior', { big: 'W *8', one: 'W', two: 'W' });
    expect(graded(it, { big: 'W' })).to.equal('junior: attained → junior');
    expect(graded(it, { one: 'W', two: 'W' })).to.equal('junior: open → not yet');
  });

  it('6. Weights of a third make a sum that a computer cannot write exactly: 0.1 + 0.7 of 1 are still eight tenths', () => {
    expect(graded(role('junior', { a: 'W *0.1', b: 'W *0.7', c: 'W *0.2' }), { a: 'W', b: 'W', c: '0' })).to.equal('junior: attained → junior');
  });

  it('7. A mandatory skill is not applicable: it leaves the level, and the other four of four are all that is left', () => {
    const it = role('junior', { must: 'W!', a: 'W', b: 'W', c: 'W', d: 'W' });
    expect(graded(it, { must: 'n/a', a: 'W', b: 'W', c: 'W', d: 'W' })).to.equal('junior: attained → junior');
  });

  it('8. Two of ten are not applicable and six are there: 6/8 is 0.75, one more makes 7/8', () => {
    expect(graded(role('junior', tenOf('W')), rated(6, 'W', { s8: 'n/a', s9: 'n/a' }))).to.equal('junior: open → not yet');
    expect(graded(role('junior', tenOf('W')), rated(7, 'W', { s8: 'n/a', s9: 'n/a' }))).to.equal('junior: attained → junior');
  });

  it('9. Nothing of Junior is applicable: it is undecided and blocks Middle, which passes', () => {
    expect(graded(role('junior middle', { a: 'W W', b: '- W', c: '- W', d: '- W', e: '- W' }), { a: 'n/a', b: 'W', c: 'W', d: 'W', e: 'W' })).to.equal('junior: undecided, middle: passed → not yet');
  });

  it('10. Somebody has all of Senior and nothing of Middle, which asks other skills that Senior asks too: passed, not graded', () => {
    const it = role('middle senior', { m: 'W! W', a: '- V', b: '- V', c: '- V', d: '- V' });
    expect(graded(it, { a: 'V', b: 'V', c: 'V', d: 'V' })).to.equal('middle: open, senior: passed → not yet');
  });

  it('11. Senior lowers Docker from Advanced to Awareness: on the way to Senior the earlier Advanced counts as Awareness', () => {
    const it = role('middle senior', { docker: 'V! A!', sql: 'A W' });
    expect(graded(it, { docker: 'A', sql: 'W' })).to.equal('middle: open, senior: attained → senior');
  });

  it('12. Senior leaves Docker out: on the way to Senior it is not asked at Middle', () => {
    const it = role('middle senior', { docker: 'V! -', sql: 'A W' });
    expect(graded(it, { docker: '0', sql: 'W' })).to.equal('middle: open, senior: attained → senior');
  });

  it('13. Lowered for Senior is not lowered for Lead: with Docker at Awareness the way to Lead is closed, and Lead is only passed', () => {
    const rest = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, '- - W']));
    const it = role('middle senior lead', { docker: 'V! A! V', sql: 'A W W', ...rest });
    expect(graded(it, { docker: 'A', sql: 'W', a: 'W', b: 'W', c: 'W', d: 'W' })).to.equal('middle: open, senior: attained, lead: passed → senior');
  });

  it('14. A level that asks nothing stands between: it is no grade and holds nobody up', () => {
    expect(graded(role('junior trainee middle', { a: 'W - V' }), { a: 'V' })).to.equal('junior: attained, trainee: empty, middle: attained → middle');
    expect(graded(role('junior trainee', { a: 'W' }), { a: 'V' })).to.equal('junior: attained, trainee: empty → junior');
  });

  it('15. The ladder forks after Senior: each branch has its own grade, and the stem is no grade any more', () => {
    const it = role('senior>staff,manager staff> manager>', { code: 'W V W', people: '- - W' });
    expect(graded(it, { code: 'V', people: 'W' })).to.equal('senior: attained, staff: attained, manager: attained → staff and manager');
    expect(graded(it, { code: 'V' })).to.equal('senior: attained, staff: attained, manager: open → staff');
    expect(graded(it, { code: 'W' })).to.equal('senior: attained, staff: open, manager: open → senior');
  });

  it('16. Two branches meet in Director: one of them is enough, whichever it is', () => {
    const it = role('senior>staff,manager staff>director manager>director director>', { code: 'W V! - W', people: '- - V! W', money: '- - - W!' });
    expect(graded(it, { code: 'W', people: 'V', money: 'W' })).to.equal('senior: attained, staff: open, manager: attained, director: attained → director');
    expect(graded(it, { code: 'V', people: 'W', money: 'W' })).to.equal('senior: attained, staff: attained, manager: open, director: attained → director');
  });

  it('17. A requirement in words alone is met by a yes for that very level, and by nothing else', () => {
    const it = role('junior', { mentoring: 't!', sql: 'A' });
    expect(graded(it, { mentoring: 'met junior', sql: 'A' })).to.equal('junior: attained → junior');
    expect(graded(it, { mentoring: 'not junior', sql: 'A' })).to.equal('junior: open → not yet');
    expect(graded(it, { mentoring: 'met senior', sql: 'A' })).to.equal('junior: open → not yet');
    expect(graded(it, { mentoring: 'E', sql: 'A' })).to.equal('junior: open → not yet');
  });

  it('18. A ladder of words alone: a yes to all of Senior is Senior, and answers for Junior too on that way', () => {
    const it = role('junior senior', { mentoring: 't t', writing: 't! t' });
    expect(graded(it, { mentoring: 'met senior', writing: 'met senior' })).to.equal('junior: open, senior: attained → senior');
  });

  it('19. Nothing is answered: everything is a gap, and there is no grade yet', () => {
    expect(graded(role('junior middle', { a: 'A W' }), {})).to.equal('junior: open, middle: open → not yet');
  });

  it('20. Points: Working 2 × weight 3 and Advanced 3 × weight 1 are 9; none, unanswered and not applicable add nothing', () => {
    const grading = { method: 'points' as const, points: new Map([['awareness', 1], ['working', 2], ['advanced', 3], ['expert', 4]]), bands: [{ level: 'junior', min: 4 }, { level: 'middle', min: 9 }, { level: 'senior', min: 10 }] };
    const it = role('junior middle senior', { a: 'W *3', b: 'W', c: 'W', d: 'W', e: 'W' }, grading);
    expect(graded(it, { a: 'W', b: 'V', c: '0', d: 'n/a' })).to.equal('junior: attained, middle: attained, senior: open → middle');
    expect(graded(it, { a: 'A' })).to.equal('junior: open, middle: open, senior: open → not yet');
  });

  it('21. Points: two branches with a band from the same number on are reached together', () => {
    const grading = { method: 'points' as const, points: new Map([['awareness', 1]]), bands: [{ level: 'staff', min: 2 }, { level: 'senior', min: 1 }, { level: 'manager', min: 2 }] };
    const it = role('senior>staff,manager staff> manager>', { a: 'A', b: 'A' }, grading);
    expect(graded(it, { a: 'A', b: 'A' })).to.equal('senior: attained, staff: attained, manager: attained → staff and manager');
    expect(graded(it, { a: 'A' })).to.equal('senior: attained, staff: open, manager: open → senior');
  });
});

describe('Grading the ML Engineer role, case by case', () => {
  let ml: Matrix;
  before(async () => {
    ml = (await parseData(await realDocument())).document!;
  });
  const after = (level: string, change: (ratings: Map<string, { proficiency: string | null } | { notApplicable: true }>) => void): GradeResult => {
    const ratings = new Map(profileOf(ml, level)) as Parameters<typeof change>[0];
    change(ratings);
    return gradeOf(ml, ratings);
  };

  for (const id of ['junior', 'middle', 'senior', 'lead', 'principal']) {
    it(`22. Somebody with exactly the profile of ${id} is graded ${id}, and ready for it by all of it`, () => {
      const result = gradeOf(ml, profileOf(ml, id));
      expect(result.grades.map((level) => level.id)).to.deep.equal([id]);
      expect(result.levels.find(({ level }) => level.id === id)!.readiness).to.equal(1);
    });
  }

  it('23. Senior’s profile but PyTorch only at Working, where Advanced is mandatory: 57 of 58 are there, and it is Middle', () => {
    const result = after('senior', (it) => it.set('pytorch', { proficiency: 'working' }));
    expect(said(result)).to.equal('junior: attained, middle: attained, senior: open, lead: open, principal: open → middle');
    const senior = result.levels[2]!;
    expect(senior.deciding.map(({ skill }) => skill.id)).to.deep.equal(['pytorch']);
    expect([senior.mandatory, senior.weight.met, senior.weight.total]).to.deep.equal([{ met: 32, total: 33 }, 57, 58]);
  });

  it('24. Middle’s profile without eleven skills that are not mandatory: 47 of 58 is 0.81, with twelve 46 of 58 is 0.79', () => {
    const optional = ['github-copilot', 'cursor-ide', 'chatgpt-claude', 'prompt-engineering-for-code', 'rest-api-design', 'graphql-design', 'websocket-api-design', 'grpc-protocol-buffers', 'api-documentation', 'system-design-fundamentals', 'python-web-frameworks', 'structured-logging'];
    const without = (count: number): GradeResult => after('middle', (it) => optional.slice(0, count).forEach((id) => it.set(id, { proficiency: null })));
    expect(without(11).levels[1]!.standing).to.not.equal('open');
    expect(without(12).levels[1]!.standing).to.equal('open');
  });

  it('25. Principal leaves out three skills that Senior asks: with Principal’s profile 55 of Senior’s 58 are there, and nothing holds up', () => {
    const result = gradeOf(ml, profileOf(ml, 'principal'));
    const senior = result.levels[2]!;
    expect(senior.cells.filter(({ state }) => state === 'unanswered').map(({ skill }) => skill.id)).to.deep.equal(['cursor-ide', 'structured-logging', 'prometheus-grafana']);
    expect([senior.weight.met, senior.weight.total, result.levels[4]!.blockedBy]).to.deep.equal([55, 58, []]);
    expect(result.answered).to.deep.equal({ given: 55, total: 58 });
  });

  it('26. PyTorch is not applicable for somebody with Senior’s profile otherwise: it is left out, named first, and the grade stays', () => {
    const result = after('senior', (it) => it.set('pytorch', { notApplicable: true }));
    expect(result.grades.map(({ id }) => id)).to.deep.equal(['senior']);
    expect(result.levels[2]!.leftOut.map(({ skill }) => skill.id)).to.deep.equal(['pytorch']);
    expect(result.levels[2]!.mandatory).to.deep.equal({ met: 32, total: 32 });
  });
});
