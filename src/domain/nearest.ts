import { fold } from './text-match.js';

const MAX_LENGTH = 64;

/**
 * The names that `word` was probably meant to be, best first: whole names, words of names and their beginnings are
 * compared by edit distance (neighbours swapped count once), at most a third of the word may be wrong.
 */
export function nearest(word: string, candidates: readonly string[], limit = 3): string[] {
  const wanted = fold(word.slice(0, MAX_LENGTH)).text.trim();
  if (wanted === '') return [];
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  return candidates
    .map((name, i) => ({ name, i, distance: distanceToName(wanted, name, allowed) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || a.i - b.i)
    .slice(0, limit)
    .map(({ name }) => name);
}

function distanceToName(wanted: string, name: string, allowed: number): number {
  const folded = fold(name.slice(0, MAX_LENGTH)).text;
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  let best = Infinity;
  for (const it of new Set([folded, ...words, ...words.map((it) => it.slice(0, wanted.length))])) {
    // A lone letter is near to everything.
    if (it.length < 2 && it !== wanted) continue;
    if (Math.abs(it.length - wanted.length) <= allowed) best = Math.min(best, editDistance(wanted, it));
  }
  return best;
}

/** Optimal string alignment: insert, delete, replace, swap neighbours. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
