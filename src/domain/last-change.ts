import type { Matrix } from '../model/types.js';

type Change = Matrix['changes'][number];

/** The change with the latest date, the first of equals; where none has a date, that of the document's own revision, or the only one. */
export function lastChange({ changes, revision }: Matrix): Change | undefined {
  const dated = changes.filter(({ date }) => date !== undefined && dayOf(date) !== undefined);
  if (dated.length === 0) return changes.length === 1 ? changes[0] : changes.find((change) => change.revision !== undefined && change.revision === revision);
  return dated.reduce((latest, change) => (dayOf(change.date!)! > dayOf(latest.date!)! ? change : latest));
}

/** The day that `2026-11-24`, also with a time behind it, names, as milliseconds of its start in UTC; undefined for what is no day. */
export function dayOf(date: string): number | undefined {
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:T|$)/.exec(date) ?? [];
  const start = day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`);
  // Some engines take the 31st of February for a day in March.
  return !Number.isNaN(start) && new Date(start).toISOString().startsWith(day!) ? start : undefined;
}
