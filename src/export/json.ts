/** A matrix as a document of format 1 again: what widgets read, with shorthands where nothing is lost. */
import type { DetailInput, LevelInput, MatrixInput, ProficiencyInput, RequirementInput, SkillInput } from '../model/schema.js';
import type { Category, Detail, Grading, Level, Matrix, Proficiency, Requirement, Skill, Technology, Text } from '../model/types.js';

/** The document; read again it is the same matrix. Addresses in it are whole, wherever the first document stood. */
export function matrixJson(matrix: Matrix): MatrixInput {
  const { id, name, description, family, lang, revision, license, source, contact, notes, changes, links, scale, levels, categories, grading, faq } = matrix;
  return {
    format: 1,
    id,
    name,
    ...given({ description, family, lang, revision, license, source, contact }),
    ...filled({ notes, changes, links }),
    ...(scale.length > 0 && { scale: scale.map(stepJson) }),
    ...(levels.length > 0 && { levels: levels.map(levelJson) }),
    ...categoriesJson(categories, scale),
    grading: gradingJson(grading),
    ...filled({ faq }),
  };
}

/** The text of a file. */
export const matrixJsonText = (matrix: Matrix): string => `${JSON.stringify(matrixJson(matrix), null, 2)}\n`;

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const given = <T extends object>(entries: T): Given<T> => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Given<T>;

type Filled<T> = { [K in keyof T]?: T[K] extends readonly (infer I)[] ? I[] : never };
const filled = <T extends object>(lists: T): Filled<T> => Object.fromEntries(Object.entries(lists).filter(([, list]) => (list as readonly unknown[]).length > 0)) as Filled<T>;

/** Ids may be names that objects have of themselves: as entries they are keys like any other. */
const record = <T, R>(map: ReadonlyMap<string, T>, write: (value: T) => R): Record<string, R> => Object.fromEntries([...map].map(([id, value]) => [id, write(value)]));

const stepJson = ({ id, name, abbr, description }: Proficiency): ProficiencyInput => ({ id, name, abbr, ...given({ description }) });

const levelJson = ({ id, name, abbr, description, focus, stack, group, track, next }: Level): LevelInput => ({
  id,
  name,
  abbr,
  ...given({ description }),
  ...filled({ focus }),
  ...(stack.length > 0 && { stack: stack.map(technologyJson) }),
  ...given({ group, track }),
  next: [...next],
});

/** What has no id of its own has its name for one, which need not be an id. */
function technologyJson({ id, name, skills, href }: Technology): NonNullable<LevelInput['stack']>[number] {
  const own = typeof name === 'string' ? name : (Object.values(name)[0] ?? '');
  const isNamed = own.normalize('NFC') === id;
  if (isNamed && typeof name === 'string' && skills.length === 0 && href === undefined) return name;
  return { ...(!isNamed && { id }), name, ...filled({ skills }), ...given({ href }) };
}

/** Skills without any category stand at the top; a category has a scale of its own where its skills share one that is not the document's. */
function categoriesJson(categories: readonly Category[], scale: readonly Proficiency[]): Pick<MatrixInput, 'categories' | 'skills'> {
  const loose = categories.find((it) => it.name === undefined);
  const named = categories.filter((it) => it !== loose);
  return {
    ...(loose && { skills: loose.skills.map((it) => skillJson(it, scale)) }),
    ...((named.length > 0 || !loose) && {
      categories: named.map((category) => {
        const { id, name, description, group, skills } = category;
        const own = skills[0]?.scale;
        const shared = own && own !== scale && skills.every((it) => it.scale === own) ? own : undefined;
        return { id, name: name!, ...given({ description, group }), ...(shared && { scale: shared.map(stepJson) }), skills: skills.map((it) => skillJson(it, shared ?? scale)) };
      }),
    }),
  };
}

function skillJson({ id, name, description, href, tags, weight, sameAs, scale, expectations, resources, requirements }: Skill, nearest: readonly Proficiency[]): SkillInput {
  return {
    id,
    name,
    ...given({ description, href }),
    ...filled({ tags, sameAs }),
    ...(weight !== 1 && { weight }),
    ...(scale !== nearest && { scale: scale.map(stepJson) }),
    ...(expectations.size > 0 && { expectations: record(expectations, detailJson) }),
    ...(resources.length > 0 && { resources: resources.map((it) => ({ title: it.title, href: it.href, ...filled({ for: it.for }) })) }),
    ...(requirements.size > 0 && { requirements: record(requirements, requirementJson) }),
  };
}

function requirementJson({ proficiency, mandatory, detail }: Requirement): RequirementInput {
  if (proficiency && !mandatory && !detail) return proficiency.id;
  return { ...(proficiency && { proficiency: proficiency.id }), ...(mandatory && { mandatory }), ...(detail && { ...given({ text: detail.text }), ...listsJson(detail) }) };
}

function detailJson(detail: Detail): DetailInput {
  const { text, statements, examples } = detail;
  return text !== undefined && statements.length + examples.length === 0 ? text : { ...given({ text }), ...listsJson(detail) };
}

type StatementInput = Extract<DetailInput, readonly unknown[]>[number];

const listsJson = ({ statements, examples }: Detail): { statements?: StatementInput[]; examples?: Text[] } => ({
  ...(statements.length > 0 && { statements: statements.map((it) => (it.examples.length === 0 ? it.text : { text: it.text, examples: [...it.examples] })) }),
  ...(examples.length > 0 && { examples: [...examples] }),
});

function gradingJson(grading: Grading): NonNullable<MatrixInput['grading']> {
  if (grading.method === 'threshold') return { method: 'threshold', threshold: grading.threshold };
  return { method: 'points', points: record(grading.points, (it) => it), bands: grading.bands.map((it) => ({ ...it })) };
}
