/** What the answers to the questions that every role is asked rest on. */
import { textIn } from '../locale/text.js';
import type { Category, Grading, Level, Matrix } from '../model/types.js';
import { compareRequirements } from './compare.js';
import { keyDomains } from './key-domains.js';
import { slugsOf } from './slug.js';
import { countsOf, levelCountsOf, type Counts, type LevelCounts } from './stats.js';
import { endsOf, nextOf } from './steps.js';

/** How the requirements of one level become those of a next one: how many of each kind. */
export interface StepFacts {
  readonly from: Level;
  readonly to: Level;
  readonly raised: number;
  readonly added: number;
  readonly changed: number;
  readonly lowered: number;
  readonly dropped: number;
  /** Of those that both levels have, whatever else changes in them. */
  readonly becomeMandatory: number;
  readonly becomeOptional: number;
}

export interface Facts {
  readonly counts: Counts;
  readonly byLevel: readonly { readonly level: Level; readonly counts: LevelCounts }[];
  readonly first: readonly Level[];
  readonly last: readonly Level[];
  readonly namedCategories: number;
  readonly domains: readonly Category[];
  /** Along the ladder, in the document's order. */
  readonly steps: readonly StepFacts[];
  /** The levels that name technologies. */
  readonly stack: readonly Level[];
  readonly grading: Grading;
  /** Whether every skill weighs the same. */
  readonly even: boolean;
  /** An id for each question of the document's own, for links. */
  readonly ids: readonly string[];
}

export const COMPUTED = ['skills', 'advance', 'stack'] as const;

export function factsOf(matrix: Matrix): Facts {
  const { levels, categories, grading, faq, lang } = matrix;
  return {
    counts: countsOf(matrix),
    byLevel: levels.map((level) => ({ level, counts: levelCountsOf(matrix, level) })),
    ...endsOf(levels),
    namedCategories: categories.filter(({ name }) => name !== undefined).length,
    domains: keyDomains(matrix),
    steps: levels.flatMap((from) => nextOf(levels, from.id).map((to) => stepOf(matrix, from, to))),
    stack: levels.filter(({ stack }) => stack.length > 0),
    grading,
    even: new Set(categories.flatMap(({ skills }) => skills.map(({ weight }) => weight))).size <= 1,
    // In the document's own language, whatever the reader's: a link is for everybody.
    ids: slugsOf(faq.map(({ question }) => textIn(question, () => false, lang)), COMPUTED),
  };
}

function stepOf({ categories }: Matrix, from: Level, to: Level): StepFacts {
  const pairs = categories.flatMap(({ skills }) => skills.map(({ requirements }) => [requirements.get(from.id), requirements.get(to.id)] as const));
  const kinds = pairs.map(([before, after]) => compareRequirements(before, after)?.kind);
  const of = (kind: (typeof kinds)[number]): number => kinds.filter((it) => it === kind).length;
  const turned = (mandatory: boolean): number => pairs.filter(([before, after]) => before && after && before.mandatory !== mandatory && after.mandatory === mandatory).length;
  return {
    from,
    to,
    raised: of('raised'),
    added: of('new'),
    changed: of('changed'),
    lowered: of('lowered'),
    dropped: of('dropped'),
    becomeMandatory: turned(true),
    becomeOptional: turned(false),
  };
}
