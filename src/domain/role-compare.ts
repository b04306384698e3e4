/** Two roles side by side: which skills they share, and what a level of each asks in them. */
import type { Level, Matrix, Requirement, Skill } from '../model/types.js';
import { skillsOf } from './cells.js';
import { compareRequirements, type Change } from './compare.js';
import { sameScale } from './scales.js';

/** The same skill in two roles. */
export interface SkillPair {
  readonly here: Skill;
  readonly there: Skill;
  /** `id`: both call it so; `address`: they have an address in common that they say they are the same as. */
  readonly by: 'id' | 'address';
}

/**
 * How what is asked there differs from what is asked here, as for two levels of one role (`compareRequirements`).
 * `not-comparable`: a proficiency each, on scales that are not the same: neither is above the other.
 */
export type Difference = Change | { readonly kind: 'not-comparable' };

export interface SharedSkill extends SkillPair {
  readonly asked: { readonly here: Requirement | undefined; readonly there: Requirement | undefined };
  /** Undefined where both ask the same. */
  readonly difference: Difference | undefined;
  /** Steps of the scale from here to there: below 0 where less is asked there; 0 where there is nothing to count. */
  readonly steps: number;
}

export interface LoneSkill {
  readonly skill: Skill;
  /** Undefined in a role that only lists its skills. */
  readonly requirement: Requirement | undefined;
}

/** What is compared of one role; without a level its skills alone, as of a document that asks for nothing. */
export interface Side {
  readonly matrix: Matrix;
  readonly level: Level | undefined;
}

export interface RoleComparison {
  readonly here: Side;
  readonly there: Side;
  /** What is asked more there first, the widest first; then what is otherwise; then what is asked less. Of equals the order of the document here. */
  readonly different: readonly SharedSkill[];
  readonly onlyHere: readonly LoneSkill[];
  readonly onlyThere: readonly LoneSkill[];
  readonly same: readonly SharedSkill[];
  /** Skills that are in none of these, since neither level asks for them. */
  readonly unasked: { readonly shared: number; readonly here: number; readonly there: number };
}

const ORDER: readonly Difference['kind'][] = ['raised', 'new', 'mandatory', 'changed', 'not-comparable', 'optional', 'lowered', 'dropped'];

/**
 * The skills that both roles have, each once: those of the same id, then of the others those with an address in common, the first in
 * document order. In the order of the document here.
 */
export function pairSkills(here: Matrix, there: Matrix): readonly SkillPair[] {
  const [ours, theirs] = [skillsOf(here), skillsOf(there)];
  const byId = new Map(theirs.map((skill) => [skill.id, skill]));
  const known = new Set(ours.map(({ id }) => id));
  const byAddress = new Map<string, Skill[]>();
  for (const skill of theirs) if (!known.has(skill.id)) for (const address of skill.sameAs) byAddress.set(address, [...(byAddress.get(address) ?? []), skill]);
  const taken = new Set<Skill>();
  return ours.flatMap((skill): SkillPair[] => {
    const named = byId.get(skill.id);
    if (named) return [{ here: skill, there: named, by: 'id' }];
    const meant = skill.sameAs.flatMap((address) => byAddress.get(address) ?? []).find((it) => !taken.has(it));
    if (!meant) return [];
    taken.add(meant);
    return [{ here: skill, there: meant, by: 'address' }];
  });
}

/** The levels that can be compared: none of a document that asks for nothing. */
export const comparableLevels = (matrix: Matrix): readonly Level[] => (skillsOf(matrix).some(({ requirements }) => requirements.size > 0) ? matrix.levels : []);

/**
 * Compares what one level of a role asks with what a level of another asks.
 *
 * @param levels ids; one that the role does not have, and any of a role that asks for nothing: its skills are compared without a level
 */
export function compareRoles(here: Matrix, there: Matrix, levels: { readonly here: string | undefined; readonly there: string | undefined }): RoleComparison {
  const [ours, theirs] = [sideOf(here, levels.here), sideOf(there, levels.there)];
  const pairs = pairSkills(here, there);
  const shared = pairs.map((pair) => sharedSkill(pair, ours, theirs));
  const isListed = ({ here: a, there: b }: SkillPair): boolean => lists(ours, a) || lists(theirs, b);
  const listed = shared.filter(isListed);
  const [oursShared, theirsShared] = [new Set(pairs.map((pair) => pair.here)), new Set(pairs.map((pair) => pair.there))];
  const [onlyHere, onlyThere] = [loneSkills(ours, oursShared), loneSkills(theirs, theirsShared)];
  return {
    here: ours,
    there: theirs,
    // A stable sort: of equals the order of the document stays.
    different: listed.filter(({ difference }) => difference).toSorted((a, b) => rankOf(a) - rankOf(b) || widthOf(b) - widthOf(a)),
    onlyHere,
    onlyThere,
    same: listed.filter(({ difference }) => !difference),
    unasked: {
      shared: shared.length - listed.length,
      here: skillsOf(here).length - pairs.length - onlyHere.length,
      there: skillsOf(there).length - pairs.length - onlyThere.length,
    },
  };
}

const rankOf = ({ difference }: SharedSkill): number => ORDER.indexOf(difference!.kind);
const widthOf = ({ here, steps }: SharedSkill): number => (steps === 0 ? 0 : Math.abs(steps) / here.scale.length);

const sideOf = (matrix: Matrix, id: string | undefined): Side => ({ matrix, level: comparableLevels(matrix).find((level) => level.id === id) });

const askedOf = ({ level }: Side, { requirements }: Skill): Requirement | undefined => level && requirements.get(level.id);

/** Whether the skill has a place in the comparison. */
const lists = (side: Side, skill: Skill): boolean => !side.level || askedOf(side, skill) !== undefined;

const loneSkills = (side: Side, shared: ReadonlySet<Skill>): readonly LoneSkill[] =>
  skillsOf(side.matrix)
    .filter((skill) => !shared.has(skill) && lists(side, skill))
    .map((skill) => ({ skill, requirement: askedOf(side, skill) }));

function sharedSkill(pair: SkillPair, ours: Side, theirs: Side): SharedSkill {
  const asked = { here: askedOf(ours, pair.here), there: askedOf(theirs, pair.there) };
  const [from, to] = [asked.here?.proficiency, asked.there?.proficiency];
  const isMeasured = from !== undefined && to !== undefined;
  if (isMeasured && !sameScale(pair.here.scale, pair.there.scale)) return { ...pair, asked, difference: { kind: 'not-comparable' }, steps: 0 };
  return { ...pair, asked, difference: compareRequirements(asked.here, asked.there), steps: isMeasured ? to.rank - from.rank : 0 };
}
