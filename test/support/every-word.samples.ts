/** Plausible arguments for every function of the tables. */
import type { CompareNumbers } from '../../src/locale/messages/compare.js';
import type { StepInWords } from '../../src/locale/messages/faq.js';
import type { StandingNumbers } from '../../src/locale/messages/grade.js';
import type { ProgressKind } from '../../src/locale/messages/progress.js';
import type { StackCounts } from '../../src/locale/messages/stack.js';
import type { RoleInWords } from '../../src/locale/messages/summary.js';
import type { StepNumbers, Way } from '../../src/locale/messages/track.js';
import type { Tables } from '../../src/locale/tables.js';

type HasFunctions<T> = T extends string ? false : T extends (...args: never[]) => unknown ? true : true extends { [Key in keyof T]: HasFunctions<T[Key]> }[keyof T] ? true : false;

/** A function whose arguments are missing does not compile. */
export type Samples<T> = T extends (...args: infer Args) => unknown ? readonly Readonly<Args>[] : { readonly [Key in keyof T as HasFunctions<T[Key]> extends true ? Key : never]: Samples<T[Key]> };

/** Names out of a document: in a script that no language of the interface is written in. */
const [A, B, C] = ['Ωα', 'Ωβ', 'Ωγ'] as const;

/** At which languages change the form of a word. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 101, 1_000] as const;
const SOME = COUNTS.slice(1);
const PARTS: readonly (readonly [some: number, all: number])[] = [[0, 1], [1, 1], [0, 2], [1, 2], [2, 2], [0, 5], [1, 5], [2, 5], [3, 5], [5, 5], [11, 21], [21, 101], [101, 1_000], [1_000, 1_000]];
const LISTS: readonly (readonly string[])[] = [[A], [A, B], [A, B, C]];
const NOON = Date.UTC(2026, 9, 24, 12);
const DAY = '2026-10-24';

const counted = COUNTS.map((n) => [n] as const);
const some = SOME.map((n) => [n] as const);
const named = [[A]] as const;
const maybe = [[''], [A]] as const;
const named2 = [[A, B]] as const;
const lists = LISTS.map((it) => [it] as const);
/** Signs between names. */
const signs = { row: lists, apart: lists, pair: named2 };

/** All at once, each alone, and none. */
const mixes = <T extends object>(none: T): readonly T[] => [none, ...SOME.flatMap((n) => [all(none, n), ...Object.keys(none).map((key) => ({ ...none, [key]: n }))])];
const all = <T extends object>(none: T, n: number): T => Object.fromEntries(Object.keys(none).map((key) => [key, n])) as T;

const NO_STEP: StepNumbers = { new: 0, newMandatory: 0, raised: 0, becomesMandatory: 0, changed: 0, lowered: 0, becomesOptional: 0, dropped: 0, technologiesNew: 0, technologiesChanged: 0, technologiesGone: 0 };
const NO_CHANGE: StepInWords = { raised: 0, added: 0, changed: 0, lowered: 0, dropped: 0, becomeMandatory: 0, becomeOptional: 0 };
const NO_STACK: StackCounts = { new: 0, changed: 0, kept: 0, carried: 0 };
const NO_PROGRESS: Readonly<Record<ProgressKind, number>> = { answered: 0, 'taken-back': 0, raised: 0, lowered: 0, changed: 0, 'not-applicable': 0, applicable: 0, met: 0, 'no-longer-met': 0, 'words-answered': 0, 'words-taken-back': 0 };
const NO_COMPARISON: Omit<CompareNumbers, 'unasked'> = { different: 0, same: 0, onlyHere: 0, onlyThere: 0 };
const NO_DIFFERENCE = { added: 0, changed: 0, removed: 0, note: 0 };
const NOT_ASKED: CompareNumbers['unasked'] = { shared: 0, here: 0, there: 0 };

const steps = mixes(NO_STEP).map((it) => ({ ...it, newMandatory: Math.min(it.newMandatory, it.new) }));
const ways: readonly Way[] = ['up', 'down', 'across', 'start'];
const standings: readonly StandingNumbers[] = PARTS.flatMap(([met, total]) => [{ met, total, mandatoryMet: 0, mandatoryTotal: 0, share: met / total }, { met, total, mandatoryMet: met, mandatoryTotal: total, share: met / total }, { met, total, mandatoryMet: 0, mandatoryTotal: 1, share: undefined }]);
const roles: readonly RoleInWords[] = [
  ...SOME.flatMap((n) => [0, 1, n].flatMap((levels) => [0, ...(levels === 0 ? [] : [n])].flatMap((requirements) => [0, n].map((skills) => ({ skills, levels, requirements: skills === 0 ? 0 : requirements, mandatory: 0 }))))),
  ...PARTS.map(([mandatory, requirements]) => ({ skills: 3, levels: 2, requirements, mandatory })),
].flatMap((numbers) => [
  { role: A, family: undefined, familyIsSaid: false, first: [B], last: [C], domains: [], ...numbers },
  { role: A, family: B, familyIsSaid: false, first: [B], last: [B, C], domains: [C], ...numbers },
  { role: A, family: B, familyIsSaid: true, first: [], last: [], domains: [B, C], ...numbers },
]);

export const samples: Samples<Tables> = {
  calculator: { categoryWith: PARTS.map(([n, of]) => [A, n, of]), place: PARTS, answeredOf: PARTS, previous: named, next: named, undone: named, keys: [[0], [1], [2], [3], [5], [9]], noteOf: named, takeBackOf: named },
  carry: {
    fits: named,
    title: named,
    grade: lists,
    carried: PARTS.map(([n, of]) => [n, of, A]),
    stay: some,
    why: { 'no-skill': SOME.map((n) => [n, A, B]), 'other-scale': SOME.map((n) => [n, A, B]), 'other-words': SOME.map((n) => [n, A, B]), 'not-applicable': SOME.map((n) => [n, A, B]) },
    atLevel: named2,
    standing: standings.map((it) => [A, it]),
    noGaps: named,
    requirementCount: counted,
  },
  catalog: {
    searchHint: named,
    ready: COUNTS.flatMap((n) => [['', n], [A, n]] as const),
    size: COUNTS.flatMap((n) => COUNTS.map((families) => [n, families] as const)),
    roles: counted,
    shown: PARTS,
    numbers: { skills: counted, levels: counted },
    mandatory: [[0, 0] as const, ...PARTS].map(([mandatory, requirements]) => [{ skills: 3, levels: 2, requirements, mandatory }]),
    retryRole: named,
    readSoFar: PARTS,
    readEnd: COUNTS.flatMap((n) => [0, 1, 2, 5].map((failed) => [n, failed] as const)),
    moreSkills: some,
    chosen: named,
    unknownRole: named,
  },
  compare: {
    roleAt: [[A, ''], [A, B]],
    sentence: mixes(NO_COMPARISON).map((it) => [A, B, { here: A, there: B }, { ...it, unasked: NOT_ASKED }]),
    byPlace: [[A, B, C]],
    groups: { only: named, alone: named },
    skillCount: counted,
    called: named,
    steps: SOME.flatMap((n) => [[n], [-n]] as const),
    rank: PARTS.filter(([n]) => n > 0),
    unasked: mixes(NOT_ASKED).slice(1).map((it) => [it, A, B]),
  },
  export: { ...signs, title: named, skillMarked: [['◥']], means: named, gapTo: named, short: some, noGaps: named },
  faq: {
    copyLinkTo: named,
    skills: { question: [[A, true], [A, false]], answer: roles.filter(({ skills }) => skills > 0).map((it) => [{ ...it, categories: it.skills === 3 ? 2 : Math.min(it.skills, 1) }]), domains: lists, atLevel: [[0, 0] as const, ...PARTS].map(([mandatory, requirements]) => [requirements, mandatory]) },
    advance: {
      question: named,
      byThreshold: [0.5, 0.675, 1].flatMap((threshold) => [true, false].flatMap((even) => [true, false].map((mandatory) => [threshold, even, mandatory] as const))),
      byPoints: [[[], [], true], ...[true, false].flatMap((even) => SOME.map((n) => [[{ name: A, points: n }, { name: B, points: 2.5 }], [{ level: C, min: n }], even] as const)), [[{ name: A, points: 1 }], [], true]],
      last: named,
      step: named2,
      changes: mixes(NO_CHANGE).map((it) => [it]),
    },
    stack: { question: named, answer: SOME.flatMap((n) => [[n, [A]], [n, [A, B]], [n, [A, B, C]]] as const), names: lists },
  },
  focus: { noneHere: named },
  grade: {
    fits: named,
    grade: lists,
    changed: maybe,
    aimNext: maybe,
    row: standings.map((it) => [it]),
    rowPoints: PARTS,
    percent: [[0], [0.5], [0.799], [1]],
    legend: [[0.8], [1]],
    mandatory: { title: named, met: named, open: PARTS.map(([met, total]) => [A, met, total]), none: named },
  },
  keep: {
    row: lists,
    pair: named2,
    day: [[NOON]],
    removeAsk: some,
    setAsideWhy: { damaged: [[DAY]], newer: [[DAY]], foreign: [[DAY]] },
    withWhat: named2,
    gone: LISTS.flatMap((it) => COUNTS.map((n) => [it, n] as const)),
    goneStep: named2,
    foreign: PARTS,
    preview: maybe,
    previewCounts: mixes(NO_DIFFERENCE).slice(1).map((it) => [it]),
    previewTarget: maybe,
    more: some,
    inWords: PARTS,
  },
  later: { unknownSkill: named, unknownLevel: named, unknownMatrix: named },
  matrix: { searchHint: named, ready: named, table: named, skillCount: counted, cell: [[A, B, C, true], [A, B, C, false]], step: named2, shown: PARTS, mandatoryCount: PARTS },
  nearest: {
    row: lists,
    pair: named2,
    noAnswers: named,
    rule: [[A, ''], [A, B]],
    progress: PARTS,
    share: [[0.499, A], [0.01, A], [1, A]],
    mandatoryMet: PARTS,
    gradeIs: [[[]], ...lists],
    answered: PARTS,
    compareWith: named,
    failed: some,
    found: [['', undefined], [A, undefined], [A, 0.499], [A, 0.01]],
  },
  opinion: { title: [['', ''], ['', DAY], [A, ''], [A, DAY]], them: maybe, settled: [[0, 0], ...PARTS], agreedOn: named, asThem: maybe, shown: counted },
  owner: { notShown: some },
  paper: { resultOf: named, answersOf: named, of: named, revision: named, more: some, asked: maybe },
  phrases: { ...signs, listed: lists, either: lists, day: [[NOON]] },
  progress: { day: [['2026-10-24T10:30:00Z'], [A]], at: [['', 0, 5], ...PARTS.map(([n, of]) => [A, n, of] as const)], of: named2, changes: named2, counts: mixes(NO_PROGRESS).slice(1).map((it) => [it]), inLevel: named2, gone: some },
  radar: {
    title: [undefined, A].flatMap((level) => [[level, 'category', undefined], [level, 'skill', undefined], [level, 'skill', B]] as const),
    about: [['category'], ['skill']],
    asked: named,
    someone: some,
    percent: [[0], [0.314], [1]],
    value: named2,
    values: LISTS.map((it) => [A, it] as const),
    askedMean: COUNTS.flatMap((n) => [[0.314, A, n], [0.314, undefined, n]] as const),
    askedStep: [[A, true], [A, false]],
    ratedMean: PARTS.flatMap(([n, of]) => [[0.314, A, n, of], [0.314, undefined, n, of]] as const),
    ratedStep: [[A], [null]],
    number: [[0], [1.5], [1_000.25]],
    tooFew: [[0], [1], [2]],
    tooMany: [[25, 24], [101, 24], [1_000, 24]],
    tooManySeries: [[5, 4], [21, 4], [101, 4]],
    tooManyPeople: [[4, 3], [21, 3], [101, 3]],
    assessmentLeftOut: named2,
    valuesLeftOut: some,
  },
  ratings: { met: [[A], [undefined]], short: SOME.flatMap((n) => [[A, n], [null, n], [undefined, n]] as const), cell: named2 },
  result: {
    resources: lists,
    rule: [0.8, 1].flatMap((threshold) => [true, false].flatMap((even) => [true, false].map((mandatory) => [threshold, even, mandatory] as const))),
    rulePoints: COUNTS.flatMap((n) => [[n, true], [n, false]] as const),
    leftOut: LISTS.flatMap((it) => COUNTS.map((n) => [it, n] as const)),
    fits: standings.map((it) => [A, it]),
    open: standings.filter(({ share = 1, mandatoryMet, mandatoryTotal }) => share < 1 || mandatoryMet < mandatoryTotal).flatMap((it) => [[A, it, 1], ...(it.share === undefined || it.share < 0.8 ? [[A, it, 0.8] as const] : [])] as const),
    passed: standings.flatMap((it) => LISTS.map((before) => [A, it, before.map((name) => `${name}Ω`)] as const)),
    undecided: named,
    empty: named,
    bandReached: COUNTS.map((n) => [A, n]),
    bandOpen: SOME.flatMap((n) => [[A, n, 1], [A, n, n]] as const),
    gapsTo: named,
    noGaps: named,
    skillCount: counted,
    goTo: named,
    tryItOn: named,
    pathSentence: SOME.flatMap((n) => [['fewest', n, A], ['short', n, A]] as const),
    noPath: named,
    chart: named,
    whatIfMoves: [['', A], [A, ''], [A, B]],
    whatIfSame: maybe,
  },
  share: { withNotes: some, holds: SOME.flatMap((n) => [[n, 0, ''], [n, n, ''], [n, 0, A], [n, n, A]] as const), length: some },
  stack: { searchHint: named, shown: PARTS, noneHere: named, needs: mixes(NO_STACK).slice(1).flatMap((it) => [[it, true], [it, false]] as const), after: lists, from: named, carriedFold: some, listed: lists, leads: named2 },
  summary: {
    pair: named2,
    counted: { skills: counted, levels: counted, requirements: counted, technologies: counted, categories: counted },
    number: counted,
    mandatory: PARTS.filter(([n]) => n > 0),
    saysFamily: named,
    role: roles.map((it) => [it]),
    atLevel: [[0, 0] as const, ...PARTS].flatMap(([mandatory, requirements]) => COUNTS.map((technologies) => [{ level: A, requirements, mandatory, technologies }] as const)),
    day: [[NOON]],
  },
  takeAway: { whole: some, copied: named, downloaded: named, working: named, downloadDoubtful: [[A, true], [A, false]] },
  track: { after: lists, brings: ways.flatMap((way) => steps.map((it) => [way, it] as const)), sentence: ways.flatMap((way) => steps.map((it) => [way, way === 'start' ? '' : A, B, it] as const)), skillCount: counted, focus: named, noFocus: named, stackKept: some, noStack: named },
};
