/** Pure: a document and the two levels that are asked for → what is to be drawn. */
import { branchesOf, type Path } from '../../domain/branches.js';
import { sameWords } from '../../domain/compare.js';
import { previousOf } from '../../domain/steps.js';
import { stepBetween, stepsAlong, type SkillStep, type Step } from '../../domain/track.js';
import type { SectionName, StepNumbers, Way } from '../../locale/messages/track.js';
import type { Category, Level, Matrix, Proficiency, Text } from '../../model/types.js';

/** With at most so many lines nothing is folded. */
const FEW = 12;
/** Beyond so many, the lines of a folded category are drawn when it is unfolded. */
const DRAWN_AT_ONCE = 300;

/** The ladder with its rungs put under their common headings. */
export type Rungs = readonly (
  | { readonly kind: 'level'; readonly level: Level; readonly after: readonly Level[] }
  | { readonly kind: 'group'; readonly name: Text; readonly rungs: Rungs }
  | { readonly kind: 'fork'; readonly branches: readonly { readonly track: string | undefined; readonly rungs: Rungs }[] }
)[];

/** How many skills of a category go from one proficiency to another; undefined for what is not asked, or asked in words alone. */
export interface Move {
  readonly from: Proficiency | undefined;
  readonly to: Proficiency | undefined;
  readonly count: number;
}

export interface GroupView {
  /** Of all groups of all sections. */
  readonly key: string;
  readonly category: Category;
  readonly skills: readonly SkillStep[];
  readonly moves: readonly Move[];
}

export interface SectionView {
  readonly name: SectionName;
  readonly count: number;
  readonly groups: readonly GroupView[];
}

export interface TrackView {
  readonly step: Step;
  readonly numbers: StepNumbers;
  readonly sections: readonly SectionView[];
  /** Whether all is to be seen at once. */
  readonly few: boolean;
  /** Whether what is folded waits to be drawn. */
  readonly late: boolean;
}

const SECTIONS: Readonly<Record<SectionName, (step: SkillStep) => boolean>> = {
  new: ({ change }) => change.kind === 'new',
  raised: ({ change }) => change.kind === 'raised',
  mandatory: ({ becomes }) => becomes === 'mandatory',
  changed: ({ change }) => change.kind === 'changed',
  lowered: ({ change }) => change.kind === 'lowered',
  optional: ({ becomes }) => becomes === 'optional',
  dropped: ({ change }) => change.kind === 'dropped',
};

/** A document's ladder, and the step into each of its levels: worked out once. */
export class TrackReader {
  readonly matrix: Matrix;
  readonly rungs: Rungs;
  /** By level id: what it brings, compared with the first of those before it. */
  readonly brings: ReadonlyMap<string, { readonly way: Way; readonly numbers: StepNumbers }>;
  #view: TrackView | undefined;

  constructor(matrix: Matrix) {
    this.matrix = matrix;
    this.rungs = rungsOf(branchesOf(matrix.levels));
    this.brings = new Map(stepsAlong(matrix).map((step) => [step.to.id, { way: step.direction, numbers: numbersOf(step) }] as const).reverse());
  }

  level(id: string | null | undefined): Level | undefined {
    return this.matrix.levels.find((level) => level.id === id);
  }

  /**
   * The step to be shown, the same object as long as it is the same step; undefined where there is no level.
   *
   * @param from '' nothing; any other that is no other level: the level before
   * @param to first of these that is a level; else the second level of the ladder
   */
  view(from: string | null | undefined, ...to: readonly (string | null | undefined)[]): TrackView | undefined {
    const { levels } = this.matrix;
    const high = to.map((id) => this.level(id)).find((it) => it) ?? levels[1] ?? levels[0];
    if (!high) return undefined;
    const wanted = this.level(from);
    const low = from === '' ? undefined : wanted && wanted !== high ? wanted : previousOf(levels, high.id)[0];
    if (this.#view?.step.from !== low || this.#view?.step.to !== high) this.#view = viewOf(stepBetween(this.matrix, low, high));
    return this.#view;
  }
}

function viewOf(step: Step): TrackView {
  const sections = Object.entries(SECTIONS).flatMap(([name, is]): SectionView[] => {
    const groups = step.categories.flatMap(({ category, skills: all }): GroupView[] => {
      const skills = all.filter(is);
      return skills.length > 0 ? [{ key: `${name}/${category.id}`, category, skills, moves: movesOf(skills) }] : [];
    });
    const count = groups.reduce((sum, { skills }) => sum + skills.length, 0);
    return count > 0 ? [{ name: name as SectionName, count, groups }] : [];
  });
  const lines = sections.reduce((sum, { count }) => sum + count, 0);
  return { step, numbers: numbersOf(step), sections, few: lines <= FEW, late: lines > DRAWN_AT_ONCE };
}

const numbersOf = ({ counts, stack }: Step): StepNumbers => ({
  ...counts,
  technologiesNew: stack.added.length,
  technologiesChanged: stack.changed.length,
  technologiesGone: stack.gone.length,
});

function movesOf(skills: readonly SkillStep[]): readonly Move[] {
  const moves: { -readonly [K in keyof Move]: Move[K] }[] = [];
  for (const { from, to } of skills) {
    if (!from?.proficiency && !to?.proficiency) continue;
    const move = moves.find((it) => it.from === from?.proficiency && it.to === to?.proficiency);
    if (move) move.count++;
    else moves.push({ from: from?.proficiency, to: to?.proficiency, count: 1 });
  }
  return moves.sort((a, b) => b.count - a.count);
}

/** Neighbours of the same group under one heading. */
function rungsOf(path: Path): Rungs {
  const rungs: Rungs[number][] = [];
  let last: { name: Text; rungs: Rungs[number][] } | undefined;
  for (const stretch of path) {
    if (stretch.kind === 'fork') {
      last = undefined;
      rungs.push({ kind: 'fork', branches: stretch.branches.map((branch) => ({ track: trackOf(branch), rungs: rungsOf(branch) })) });
      continue;
    }
    const { level, after = [] } = stretch;
    const rung = { kind: 'level', level, after } as const;
    if (level.group === undefined) {
      last = undefined;
      rungs.push(rung);
    } else if (last && sameWords(last.name, level.group)) {
      last.rungs.push(rung);
    } else {
      last = { name: level.group, rungs: [rung] };
      rungs.push({ kind: 'group', ...last });
    }
  }
  return rungs;
}

const trackOf = ([first]: Path): string | undefined => (first?.kind === 'level' ? first.level.track : undefined);
