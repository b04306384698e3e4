/**
 * How snapshots lie in the browser's storage: beside the answers, under their key and the moment. So the database needs no new
 * version, which would lock pages with an older library out.
 */
import type { Snapshot } from '../model/answers.js';
import type { Assessment } from '../model/assessment.js';
import { contentOf, pack, unpack } from './answers-kept.js';

type Key = readonly [name: string, matrix: string];

/** As much of the object store as is needed here. */
interface Store {
  getKey(key: string[]): Promise<string[] | undefined>;
  getAllKeys(range: IDBKeyRange): Promise<string[][]>;
  get(key: string[]): Promise<unknown>;
  add(value: unknown, key: string[]): Promise<unknown>;
  delete(key: string[]): Promise<void>;
}

/** What lies there under one moment. */
export interface Found {
  readonly at: string;
  readonly value: unknown;
}

/** All that begins with the key, and not the key itself: under that lie the answers. No string comes between `m` and `m\0`. */
export const snapshotsOf = ([name, matrix]: Key): IDBKeyRange => IDBKeyRange.bound([name, matrix], [name, `${matrix}\0`], true, true);

/**
 * Another one that is there under the same moment stays: this one comes after it. The same one, which a page that went away in the
 * middle of this may have left a note of, is not kept twice.
 *
 * @returns the moment under which it lies
 */
export async function keepIn(store: Store, key: Key, at: string, assessment: Assessment): Promise<string> {
  const value = pack(assessment);
  for (let moment = at; ; moment = new Date(Date.parse(moment) + 1).toISOString()) {
    const there = await findIn(store, [...key, moment]);
    if (!there) await store.add(value, [...key, moment]);
    if (!there || JSON.stringify(there.value) === JSON.stringify(value)) return moment;
  }
}

export async function removeIn(store: Store, key: Key, at: string): Promise<void> {
  for (const it of await store.getAllKeys(snapshotsOf(key))) if (nameOf(it) === at) await store.delete(it);
}

export const keysIn = (store: Store, key: Key): Promise<string[][]> => store.getAllKeys(snapshotsOf(key));

/** Undefined: it has gone meanwhile. */
export async function findIn(store: Store, key: string[]): Promise<Found | undefined> {
  const isThere = (await store.getKey(key)) !== undefined;
  return isThere ? { at: nameOf(key), value: await store.get(key) } : undefined;
}

export async function readSnapshot({ at, value }: Found, matrix: string): Promise<Snapshot> {
  const read = isMoment(at) ? unpack(value, matrix) : 'damaged';
  if (typeof read !== 'string') return { kind: 'readable', at, assessment: read, saved: 'saved' };
  // What can be written down in no way, a file that the browser has lost for instance, is no reason to hide the others.
  return { kind: 'unreadable', at, why: read, content: await contentOf(value).catch(() => '') };
}

/** Of what another version or a person has put there, whatever it is made of. */
export const nameOf = (key: readonly unknown[]): string => String(key.slice(2));

/** Whether it is a moment as this library writes it. */
export const isMoment = (at: string): boolean => !Number.isNaN(Date.parse(at)) && new Date(at).toISOString() === at;
