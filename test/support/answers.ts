import { openDB } from 'idb';
import { AnswersStore } from '../../src/data/assessments.js';
import { DATABASE, Shelf } from '../../src/data/shelf.js';
import { applyRating } from '../../src/domain/answers.js';
import type { AnswersState } from '../../src/model/answers.js';
import type { Assessment, Rating } from '../../src/model/assessment.js';

export const MATRIX = 'sample';
export const NOW = '2026-11-24T10:00:00Z';

let stores = 0;
/** A name that no other test uses: what one leaves in the browser is nothing to the next. */
export const freshName = (): string => `test ${Date.now()} ${stores++}`;

export const openStore = (name: string, matrix = MATRIX): AnswersStore => new AnswersStore(matrix, (heard) => Promise.resolve(new Shelf([name, matrix], heard)));

/** The state once it is as wished; the runner's own limit ends the wait. */
export function until(store: AnswersStore, is: (state: AnswersState) => boolean): Promise<AnswersState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!is(store.state)) return;
      resolve(store.state);
      queueMicrotask(() => leave());
    };
    const leave = store.subscribe(look);
    look();
  });
}

export const rate = (skill: string, rating: Rating | undefined) => (assessment: Assessment): Assessment => applyRating(assessment, skill, rating, { now: NOW });

/** By skill: what it is rated. */
export const ratedAs = ({ ratings }: Assessment): Record<string, unknown> => Object.fromEntries([...ratings].map(([id, { proficiency }]) => [id, proficiency]));

/** The browser's storage itself, behind the library's back. */
export async function inDatabase<T>(act: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  // Made by the library, as on a first visit.
  const first = new Shelf(['first', MATRIX], () => undefined);
  await first.listAside();
  first.close();
  const database = await openDB(DATABASE);
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

export const plant = (name: string, value: unknown, matrix = MATRIX): Promise<unknown> => inDatabase((database) => database.put('answers', value, [name, matrix]));
export const kept = (name: string, matrix = MATRIX): Promise<unknown> => inDatabase((database): Promise<unknown> => database.get('answers', [name, matrix]));
