/** From a document whose shape is right to the matrix that widgets draw: shorthands written out, references resolved. */
import type { MatrixInput } from '../model/schema.js';
import type { Grading, Matrix, Proficiency, Text } from '../model/types.js';
import { readLevels } from './normalize-levels.js';
import { readCategories } from './normalize-skills.js';
import { readScale } from './normalize-scale.js';
import { nfc, readLink, type Reading } from './reading.js';

export function normalize(input: MatrixInput, reading: Reading): Matrix {
  const { id, name, family, lang, links, grading, faq, notes = [], changes = [] } = input;
  const scale = readScale(reading, input.scale ?? [], ['scale'], lang);
  const levels = readLevels(reading, input);
  const known = { levels: new Set(levels.map((level) => level.id)), scale, lang };
  const matrix: Matrix = {
    ...pick(input, ['description', 'lang', 'revision', 'license', 'source', 'contact']),
    id: nfc(id),
    name,
    ...(family !== undefined && { family: readFamily(reading, family) }),
    notes,
    changes,
    links: (links ?? []).flatMap((link, i) => {
      const href = readLink(reading, link.href, ['links', i, 'href']);
      return href === undefined ? [] : [{ ...link, href }];
    }),
    scale,
    levels,
    categories: readCategories(reading, input, known),
    grading: readGrading(reading, grading, known),
    faq: faq ?? [],
  };
  const skills = new Set(matrix.categories.flatMap((category) => category.skills.map((skill) => skill.id)));
  return { ...matrix, levels: levels.map((level, i) => ({
    ...level,
    stack: level.stack.map((technology, j) => ({
      ...technology,
      skills: technology.skills.filter((skill) => {
        if (skills.has(skill)) return true;
        reading.report.add('matrix/unknown-skill', ['levels', i, 'stack', j, 'skills'], `There is no skill "${skill}".`);
        return false;
      }),
    })),
  })) };
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]))) as Partial<Pick<T, K>>;
}

function readFamily(reading: Reading, family: NonNullable<MatrixInput['family']>): NonNullable<Matrix['family']> {
  if (typeof family === 'string' || !Object.hasOwn(family, 'name')) return { name: family as Text };
  const { id, name, href } = family as { id?: string; name: Text; href?: string };
  const url = readLink(reading, href, ['family', 'href']);
  return { ...(id !== undefined && { id }), name, ...(url !== undefined && { href: url }) };
}

function readGrading({ report }: Reading, grading: MatrixInput['grading'], known: { levels: ReadonlySet<string>; scale: readonly Proficiency[] }): Grading {
  if (grading?.method !== 'points') return { method: 'threshold', threshold: grading?.threshold ?? 0.8 };
  const steps = new Set(known.scale.map((step) => step.id));
  return {
    method: 'points',
    points: new Map(
      Object.entries(grading.points).flatMap(([id, points]): [string, number][] => {
        if (steps.has(nfc(id)) || steps.size === 0) return [[nfc(id), points]];
        report.add('matrix/unknown-proficiency', ['grading', 'points', id], `The scale has no "${id}".`, 'Use the id of a step of the scale; until then its points are left out.');
        return [];
      }),
    ),
    bands: grading.bands.flatMap(({ level, min }, i) => {
      if (known.levels.has(nfc(level))) return [{ level: nfc(level), min }];
      report.add('matrix/unknown-level', ['grading', 'bands', i, 'level'], `There is no level "${level}".`, 'Use the id of a level; until then the band is left out.');
      return [];
    }),
  };
}
