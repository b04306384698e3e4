/** Two people's answers to one matrix side by side, and what they agree upon. */
import type { Assessment, Rating } from '../model/assessment.js';
import type { Matrix, Proficiency, Skill } from '../model/types.js';
import { sameRating } from './answers-patch.js';
import { isAnswered } from './answers.js';
import { ownOf, skillsOf, type Ratings } from './cells.js';

/**
 * How two answers stand to each other. `apart`: both have answered, differently; `mine`, `theirs`: only one of the two has answered;
 * `same`: both, alike; `neither`: nobody has.
 */
export type Relation = 'apart' | 'mine' | 'theirs' | 'same' | 'neither';

export interface Opinion {
  readonly skill: Skill;
  readonly mine: Rating | undefined;
  readonly theirs: Rating | undefined;
  readonly relation: Relation;
  /** Steps between the two as a share of the skill's scale, 0 to 1; undefined where one of them is no step. */
  readonly distance: number | undefined;
  /** What counts for both: what has been agreed, else what both say; undefined where that is still open. */
  readonly agreed: Rating | undefined;
}

export interface Opinions {
  /** Differences first, the widest first, then what one alone has answered, what both say alike, and what nobody has; within these as in the matrix. */
  readonly all: readonly Opinion[];
  /** By relation. */
  readonly counts: Readonly<Record<Relation, number>>;
  /** How many differences and one-sided answers there are, and how many of them are settled. */
  readonly open: { readonly total: number; readonly settled: number };
}

const ORDER: readonly Relation[] = ['apart', 'mine', 'theirs', 'same', 'neither'];

/** @param agreed by skill id, only what has been agreed; answers of skills that the matrix does not have are passed over */
export function opinionsOf(matrix: Matrix, mine: Ratings, theirs: Ratings, agreed: Ratings): Opinions {
  const all = skillsOf(matrix).map((skill) => opinionOf(skill, mine.get(skill.id), theirs.get(skill.id), agreed.get(skill.id)));
  const count = (relation: Relation): number => all.filter((it) => it.relation === relation).length;
  const different = all.filter(({ relation }) => relation !== 'same' && relation !== 'neither');
  return {
    // A stable sort: what is alike stays as in the matrix.
    all: [...all].sort((one, other) => ORDER.indexOf(one.relation) - ORDER.indexOf(other.relation) || (other.distance ?? 0) - (one.distance ?? 0)),
    counts: { apart: count('apart'), mine: count('mine'), theirs: count('theirs'), same: count('same'), neither: count('neither') },
    open: { total: different.length, settled: different.filter((it) => it.agreed).length },
  };
}

function opinionOf(skill: Skill, mine: Rating | undefined, theirs: Rating | undefined, settled: Rating | undefined): Opinion {
  const relation = relationOf(skill, mine, theirs);
  const [own, other] = [ownOf(skill, mine), ownOf(skill, theirs)];
  const distance = relation === 'apart' && own !== undefined && other !== undefined ? Math.abs(rankOf(own) - rankOf(other)) / skill.scale.length : undefined;
  const agreed = settled && says(skill, settled) ? settled : relation === 'same' ? answerOf(mine!) : undefined;
  return { skill, mine, theirs, relation, distance, agreed };
}

function relationOf(skill: Skill, mine: Rating | undefined, theirs: Rating | undefined): Relation {
  const [one, other] = [says(skill, mine), says(skill, theirs)];
  if (one && other) return sameRating(answerOf(mine!), answerOf(theirs!)) ? 'same' : 'apart';
  return one ? 'mine' : other ? 'theirs' : 'neither';
}

/** Whether a rating says something that the matrix still understands. */
const says = (skill: Skill, rating: Rating | undefined): boolean =>
  isAnswered(rating) && (rating!.notApplicable === true || ownOf(skill, rating) !== undefined || [...(rating!.met?.keys() ?? [])].some((level) => skill.requirements.has(level)));

const rankOf = (step: Proficiency | null): number => step?.rank ?? 0;

/** The answer alone: neither its evidence nor when it was given. */
const answerOf = ({ proficiency, met, notApplicable }: Rating): Rating => ({
  ...(notApplicable ? { notApplicable: true } : proficiency !== undefined && { proficiency }),
  ...(!notApplicable && met && met.size > 0 && { met }),
});

/** What both agree upon, as an assessment of its own. @param settled what has been agreed and kept so far @param now ISO 8601 */
export function agreedAssessment(opinions: Opinions, settled: Assessment, now: string): Assessment {
  const ratings = opinions.all.flatMap(({ skill, agreed }) => (agreed ? [[skill.id, answerOf(agreed)] as const] : []));
  const { matrix, revision, subject, target } = settled;
  return { matrix, ...(revision !== undefined && { revision }), ...(subject !== undefined && { subject }), ...(target !== undefined && { target }), updated: now, ratings: new Map(ratings) };
}
