import type { CategoryInput, DetailInput, MatrixInput, RequirementInput, SkillInput } from '../model/schema.js';
import type { Category, Detail, Proficiency, Requirement, Skill, Statement } from '../model/types.js';
import { distinct, distinctNames, nfc, ownText, readLink, type Reading } from './reading.js';
import { readScale } from './normalize-scale.js';
import type { Path } from './check.js';

interface Known {
  readonly levels: ReadonlySet<string>;
  readonly scale: readonly Proficiency[];
  readonly lang: string | undefined;
}

/** The categories; skills at the top level are one category without a name. */
export function readCategories(reading: Reading, input: MatrixInput, known: Known): readonly Category[] {
  const seen = new Set<string>();
  const loose: Category[] = input.skills ? [{ id: '', skills: readSkills(reading, input.skills, ['skills'], known, seen) }] : [];
  return [...loose, ...distinct(reading, input.categories ?? [], ['categories']).map(([category, i]) => readCategory(reading, category, i, known, seen))];
}

function readCategory(reading: Reading, category: CategoryInput, i: number, known: Known, seen: Set<string>): Category {
  const path = ['categories', i];
  const { scale, skills, ...rest } = category;
  const own = scale ? readScale(reading, scale, [...path, 'scale'], known.lang) : known.scale;
  return { ...rest, id: nfc(category.id), skills: readSkills(reading, skills ?? [], [...path, 'skills'], { ...known, scale: own }, seen) };
}

function readSkills(reading: Reading, skills: readonly SkillInput[], path: Path, known: Known, seen: Set<string>): Skill[] {
  return distinctNames(reading, skills, path, seen).map(([skill, i]) => readSkill(reading, skill, [...path, i], known));
}

function readSkill(reading: Reading, skill: SkillInput, path: Path, { levels, scale: nearestScale, lang }: Known): Skill {
  const { href, sameAs, scale: ownScale, expectations, resources, requirements, tags, weight, ...rest } = skill;
  const scale = ownScale ? readScale(reading, ownScale, [...path, 'scale'], lang) : nearestScale;
  const step = (name: string, at: Path, loss: string): Proficiency | undefined => {
    const id = nfc(name);
    const found = scale.find((it) => it.id === id) ?? scale.find((it) => nfc(ownText(it.abbr, lang)) === id);
    if (!found) {
      reading.report.add('matrix/unknown-proficiency', at, `The scale has no "${name.slice(0, 80)}".`, `${oneOf(scale.map((it) => it.id))} Until then the ${loss} is left out.`);
    }
    return found;
  };
  const url = readLink(reading, href, [...path, 'href']);
  return {
    ...rest,
    id: nfc(skill.id),
    ...(url !== undefined && { href: url }),
    tags: tags ?? [],
    weight: weight ?? 1,
    sameAs: (sameAs ?? []).flatMap((it, i) => readLink(reading, it, [...path, 'sameAs', i]) ?? []),
    scale,
    expectations: new Map(
      Object.entries(expectations ?? {}).flatMap(([id, detail]): [string, Detail][] => {
        const found = step(id, [...path, 'expectations', id], 'expectation');
        return found ? [[found.id, readDetail(detail)]] : [];
      }),
    ),
    resources: (resources ?? []).flatMap(({ title, href: address, for: helps }, i) => {
      const safe = readLink(reading, address, [...path, 'resources', i, 'href']);
      const ids = (helps ?? []).flatMap((id, j) => step(id, [...path, 'resources', i, 'for', j], 'mention')?.id ?? []);
      return safe === undefined ? [] : [{ title, href: safe, for: ids }];
    }),
    requirements: new Map(
      Object.entries(requirements ?? {}).flatMap(([id, requirement]): [string, Requirement][] => {
        const at = [...path, 'requirements', id];
        if (!levels.has(nfc(id))) {
          reading.report.add('matrix/unknown-level', at, `There is no level "${id.slice(0, 80)}".`, `${oneOf([...levels])} Until then the requirement is left out.`);
          return [];
        }
        const read = readRequirement(requirement, (name, part) => step(name, part ? [...at, part] : at, 'requirement'));
        return read ? [[nfc(id), read]] : [];
      }),
    ),
  };
}

function readRequirement(input: RequirementInput, step: (name: string, part?: string) => Proficiency | undefined): Requirement | undefined {
  if (input === null) return undefined;
  if (typeof input === 'string') {
    const proficiency = step(input);
    return proficiency && { proficiency, mandatory: false };
  }
  if (Array.isArray(input)) return { mandatory: false, detail: readDetail(input) };
  const { proficiency: name, mandatory = false, ...words } = input;
  const detail = Object.keys(words).length > 0 ? { detail: readDetail(words) } : {};
  if (name === undefined) return { mandatory, ...detail };
  const proficiency = step(name, 'proficiency');
  return proficiency && { proficiency, mandatory, ...detail };
}

function readDetail(input: DetailInput): Detail {
  if (typeof input === 'string') return { text: input, statements: [], examples: [] };
  if (Array.isArray(input)) return { statements: input.map(readStatement), examples: [] };
  const { text, statements, examples, ...languages } = input as Exclude<typeof input, Record<string, string>>;
  if (Object.keys(languages).length > 0) return { text: languages, statements: [], examples: [] };
  return { ...(text !== undefined && { text }), statements: (statements ?? []).map(readStatement), examples: examples ?? [] };
}

function readStatement(input: NonNullable<Extract<DetailInput, unknown[]>>[number]): Statement {
  if (typeof input === 'string') return { text: input, examples: [] };
  if (!('text' in input)) return { text: input, examples: [] };
  const { text, examples } = input as { text: Statement['text']; examples?: Statement['examples'] };
  return { text, examples: examples ?? [] };
}

/** What could have been meant, as far as a sentence can hold it. */
const oneOf = (ids: readonly string[]): string => (ids.length === 0 ? 'There is none.' : `Use one of ${ids.slice(0, 12).map((id) => `"${id.slice(0, 40)}"`).join(', ')}${ids.length > 12 ? ', …' : ''}.`);
