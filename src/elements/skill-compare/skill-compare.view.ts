/** Pure: two documents and the levels that are asked for → what is to be drawn. */
import { skillsOf } from '../../domain/cells.js';
import { matchLevel } from '../../domain/level-match.js';
import { comparableLevels, compareRoles, type Difference, type LoneSkill, type RoleComparison, type SharedSkill, type Side } from '../../domain/role-compare.js';
import type { CompareNumbers } from '../../locale/messages/compare.js';
import type { Matrix, Requirement, Skill } from '../../model/types.js';

/** A group of more rows than this is folded until the reader unfolds it. */
const MANY = 150;

export type GroupName = 'different' | 'onlyHere' | 'onlyThere' | 'same' | 'alone';

export interface RowView {
  /** As the role here has it, where it does. */
  readonly skill: Skill;
  readonly isOurs: boolean;
  /** The same skill there, where it is called otherwise or has another id. */
  readonly theirs: Skill | undefined;
  readonly here: AskedView;
  readonly there: AskedView;
  readonly difference: Difference | undefined;
  readonly steps: number;
}

/** What a role asks in a skill; undefined where it does not have it. */
export type AskedView = { readonly requirement: Requirement | undefined } | undefined;

export interface GroupView {
  readonly name: GroupName;
  readonly rows: readonly RowView[];
  /** Whether it is unfolded until the reader folds it. */
  readonly open: boolean;
}

export interface CompareView {
  readonly here: Side;
  /** Undefined: there is no other role, and this one stands alone. */
  readonly there: Side | undefined;
  /** Whether the level there has been chosen for its place on the ladder, since none has the same id. */
  readonly byPlace: boolean;
  readonly numbers: CompareNumbers;
  /** Those with rows. */
  readonly groups: readonly GroupView[];
}

/**
 * Two roles at a level of each.
 *
 * @param levels ids: of the role here, one that it does not have stands for its first; of the other one, for that which stands for the level here
 */
export function viewOf(matrix: Matrix, other: Matrix | undefined, levels: { readonly here: string | undefined; readonly there: string | undefined }): CompareView {
  const ours = comparableLevels(matrix);
  const here = ours.find(({ id }) => id === levels.here) ?? ours[0];
  if (!other) return aloneView({ matrix, level: here });
  const theirs = comparableLevels(other);
  const chosen = theirs.find(({ id }) => id === levels.there);
  const match = chosen ? undefined : matchLevel(ours, here?.id, theirs);
  const there = chosen ?? match?.level ?? theirs[0];
  return pairView(compareRoles(matrix, other, { here: here?.id, there: there?.id }), match?.by === 'place');
}

function pairView(comparison: RoleComparison, byPlace: boolean): CompareView {
  const { here, there, different, onlyHere, onlyThere, same, unasked } = comparison;
  return {
    here,
    there,
    byPlace,
    numbers: { different: different.length, onlyHere: onlyHere.length, onlyThere: onlyThere.length, same: same.length, unasked },
    groups: [
      group('different', different.map(sharedRow)),
      group('onlyHere', onlyHere.map((it) => loneRow(it, true))),
      group('onlyThere', onlyThere.map((it) => loneRow(it, false))),
      group('same', same.map(sharedRow), false),
    ].filter(({ rows }) => rows.length > 0),
  };
}

function aloneView(here: Side): CompareView {
  const { matrix, level } = here;
  const skills = skillsOf(matrix).filter(({ requirements }) => !level || requirements.has(level.id));
  const rows = skills.map((skill) => loneRow({ skill, requirement: level && skill.requirements.get(level.id) }, true));
  const unasked = { shared: 0, here: skillsOf(matrix).length - skills.length, there: 0 };
  return { here, there: undefined, byPlace: false, numbers: { different: 0, onlyHere: rows.length, onlyThere: 0, same: 0, unasked }, groups: rows.length > 0 ? [group('alone', rows)] : [] };
}

const group = (name: GroupName, rows: readonly RowView[], open = rows.length <= MANY): GroupView => ({ name, rows, open });

const sharedRow = ({ here, there, asked, difference, steps }: SharedSkill): RowView => ({
  skill: here,
  isOurs: true,
  theirs: there,
  here: { requirement: asked.here },
  there: { requirement: asked.there },
  difference,
  steps,
});

const loneRow = ({ skill, requirement }: LoneSkill, isOurs: boolean): RowView => ({
  skill,
  isOurs,
  theirs: undefined,
  here: isOurs ? { requirement } : undefined,
  there: isOurs ? undefined : { requirement },
  difference: undefined,
  steps: 0,
});
