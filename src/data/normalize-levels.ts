import type { LevelInput, MatrixInput } from '../model/schema.js';
import type { Level, Technology } from '../model/types.js';
import { defaultNext, findCycle } from '../domain/ladder.js';
import { distinct, distinctNames, nfc, readLink, type Reading } from './reading.js';
import { abbreviations } from './normalize-scale.js';

/** The levels with their ladder: every `next` known, and no way round in a circle. */
export function readLevels(reading: Reading, input: MatrixInput): readonly Level[] {
  const written = distinctNames(reading, input.levels ?? [], ['levels']);
  const abbrs = abbreviations(written.map(([level]) => level), input.lang);
  const ids = new Set(written.map(([level]) => nfc(level.id)));
  const next = defaultNext(
    written.map(([level, i]) => ({
      id: nfc(level.id),
      ...(level.track !== undefined && { track: level.track }),
      ...(level.next && { next: knownNext(reading, level.next, ids, i) }),
    })),
  );
  const ladder = new Map(next);
  for (let cycle = findCycle(ladder); cycle; cycle = findCycle(ladder)) {
    // One step has to go: the one by which the circle closes.
    const last = cycle.at(-1)!;
    const index = written.find(([level]) => nfc(level.id) === last)?.[1] ?? 0;
    reading.report.add('matrix/ladder-cycle', ['levels', index, 'next'], `The ladder runs in a circle: ${[...cycle, cycle[0]].join(' → ')}.`);
    ladder.set(last, (ladder.get(last) ?? []).filter((id) => id !== cycle[0]));
  }
  return written.map(([level, index], i) => {
    const id = nfc(level.id);
    return { ...level, id, abbr: abbrs[i]!, focus: level.focus ?? [], stack: readStack(reading, level.stack, index), next: ladder.get(id) ?? [] };
  });
}

function knownNext({ report }: Reading, next: readonly string[], ids: ReadonlySet<string>, index: number): string[] {
  return next.map(nfc).filter((id, i) => {
    if (ids.has(id)) return true;
    report.add('matrix/unknown-next', ['levels', index, 'next', i], `There is no level "${id}" to follow.`);
    return false;
  });
}

function readStack(reading: Reading, stack: LevelInput['stack'], level: number): Technology[] {
  const path = ['levels', level, 'stack'];
  const items = (stack ?? []).map((item) => (typeof item === 'string' ? { id: item, name: item } : { ...item, id: item.id ?? Object.values(typeof item.name === 'string' ? [item.name] : item.name)[0] ?? '' }));
  return distinct(reading, items, path).map(([item, i]): Technology => {
    const { href, ...rest } = item as typeof item & { href?: string; skills?: string[] };
    const url = readLink(reading, href, [...path, i, 'href']);
    return { ...rest, id: nfc(item.id), skills: (rest.skills ?? []).map(nfc), ...(url !== undefined && { href: url }) };
  });
}
