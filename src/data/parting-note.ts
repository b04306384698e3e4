/**
 * What a page leaves behind that goes away while a write is under way.
 *
 * A browser that leaves a page gives up its transactions; only `localStorage` is written before the page is gone. Whoever next
 * opens the answers takes the note up. It says what has changed, not how everything stands: others may have answered since.
 */
import { applyPatch, compose, NOTHING, patchBetween, type Patch } from '../domain/answers-patch.js';
import { assessmentJson } from '../domain/answers-json.js';
import type { Moment } from '../domain/progress.js';
import type { Assessment } from '../model/assessment.js';
import { readAssessment } from './assessment.js';
import { isMoment } from './snapshots-kept.js';

const PREFIX = 'skill-matrix/answers@1 ';

type Key = readonly [name: string, matrix: string];

const startOf = (key: Key): string => `${PREFIX}${JSON.stringify(key)} `;

/** Whether what another tab has put into `localStorage` under `name` is a note about these answers. */
export const isNote = (name: string | null, key: Key): boolean => name?.startsWith(startOf(key)) === true;

/** What is to be done to what is kept. */
export interface Step {
  readonly patch: Patch;
  /** First everything goes: what is kept, the snapshots, and what has been set aside. */
  readonly erase: boolean;
  /** What this tab has last seen there: it stands in for what turns out to be unreadable. */
  readonly known: Assessment;
}

export interface Notes {
  readonly names: readonly string[];
  readonly patch: Patch;
  readonly erase: boolean;
  readonly snapshots: readonly Moment[];
}

/** @param moments snapshots that are still to be kept */
export function leaveNote(key: Key, { patch, erase, known }: Step, moments: readonly Moment[]): void {
  const snapshots = moments.map(({ at, assessment }) => ({ at, answers: assessmentJson(assessment) }));
  const note = { erase, before: assessmentJson(known), after: assessmentJson(applyPatch(known, patch)), snapshots };
  try {
    // Two tabs may be closed at once: each leaves its own.
    localStorage.setItem(`${startOf(key)}${Date.now()} ${Math.random()}`, JSON.stringify(note));
  } catch {
    // Full, or not allowed: then this one change is lost with the page.
  }
}

/** All that pages have left, in the order in which they went. What is no note of ours is passed over. */
export function readNotes(key: Key): Notes {
  let all: Notes = { names: [], patch: NOTHING, erase: false, snapshots: [] };
  try {
    for (const name of Object.keys(localStorage).filter((it) => isNote(it, key)).sort()) {
      const read = readNote(localStorage.getItem(name) ?? '', key[1]);
      const names = [...all.names, name];
      if (read?.erase) all = { ...read, names };
      else all = { names, patch: compose(all.patch, read?.patch ?? NOTHING), erase: all.erase, snapshots: [...all.snapshots, ...(read?.snapshots ?? [])] };
    }
  } catch {
    // Not allowed: then none has been left either.
  }
  return all;
}

/** To be called when they have been done. */
export function removeNotes({ names }: Notes): void {
  for (const name of names) localStorage.removeItem(name);
}

function readNote(text: string, matrix: string): Omit<Notes, 'names'> | undefined {
  let note: unknown;
  try {
    note = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { erase, before, after, snapshots } = Object(note) as Record<string, unknown>;
  const [was, is] = [before, after].map((it) => readAssessment(it, { matrix }).assessment);
  return was && is ? { patch: patchBetween(was, is), erase: erase === true, snapshots: readMoments(snapshots, matrix) } : undefined;
}

function readMoments(list: unknown, matrix: string): readonly Moment[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((it: unknown) => {
    const { at, answers } = Object(it) as Record<string, unknown>;
    const { assessment } = readAssessment(answers, { matrix });
    return typeof at === 'string' && isMoment(at) && assessment ? [{ at, assessment }] : [];
  });
}
