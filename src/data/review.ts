/** What is legal and still worth a word to the author of a document. */
import type { MatrixInput } from '../model/schema.js';
import type { Category, Level, Matrix, Skill } from '../model/types.js';
import type { Path } from './check.js';
import type { ProblemReport } from './problems.js';
import { ownText } from './reading.js';

const WARNING = 'warning';

/** Reports drops along the ladder and what nothing requires. */
export function review(input: MatrixInput, matrix: Matrix, report: ProblemReport): void {
  const paths = new Paths(input);
  const filled = matrix.categories.some((category) => category.skills.some((skill) => skill.requirements.size > 0));
  const expectRequirements = filled && matrix.grading.method !== 'points';
  const required = new Set<string>();
  for (const category of matrix.categories) {
    if (expectRequirements && category.skills.length === 0) {
      report.add('matrix/category-without-skill', paths.category(category), 'It has no skill.', 'Add one, or remove the category.', WARNING);
    }
    for (const skill of category.skills) {
      for (const id of skill.requirements.keys()) required.add(id);
      if (expectRequirements && skill.requirements.size === 0) {
        report.add('matrix/skill-without-requirement', paths.skill(category, skill), 'No level requires it.', 'Add a requirement, or remove the skill.', WARNING);
      }
      for (const [from, to] of drops(matrix.levels, skill)) {
        report.add('matrix/requirement-drops', [...paths.skill(category, skill), 'requirements', to.id], `It asks less than ${ownText(from.name, matrix.lang)} before it.`, 'If that is meant, leave it: it is drawn as it stands.', WARNING);
      }
    }
  }
  if (expectRequirements) {
    for (const level of matrix.levels) {
      if (required.has(level.id)) continue;
      report.add('matrix/level-without-requirement', ['levels', paths.level(level)], 'No skill requires anything at this level.', 'Add a requirement, or remove the level.', WARNING);
    }
  }
}

/** The steps of the ladder, holes skipped, on which the required proficiency falls. */
function* drops(levels: readonly Level[], skill: Skill): Generator<[Level, Level]> {
  const rank = (level: Level): number | undefined => skill.requirements.get(level.id)?.proficiency?.rank;
  const byId = new Map(levels.map((level) => [level.id, level]));
  for (const from of levels) {
    const high = rank(from);
    if (high === undefined) continue;
    const seen = new Set<string>();
    const ahead = [...from.next];
    for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
      const level = byId.get(id);
      if (!level || seen.has(id)) continue;
      seen.add(id);
      const there = rank(level);
      if (there === undefined) ahead.push(...level.next);
      else if (there < high) yield [from, level];
    }
  }
}

/** Where the parts of a matrix stand in the document that it was read from. */
class Paths {
  readonly #places = new Map<string, Path>();
  readonly #levels: ReadonlyMap<string, number>;

  constructor(input: MatrixInput) {
    const note = (id: string, path: Path): void => {
      const key = `${path.length}${id.normalize('NFC')}`;
      if (!this.#places.has(key)) this.#places.set(key, path);
    };
    input.skills?.forEach((skill, i) => note(skill.id, ['skills', i]));
    input.categories?.forEach((category, i) => {
      this.#places.set(`category ${category.id.normalize('NFC')}`, ['categories', i]);
      category.skills?.forEach((skill, j) => note(skill.id, ['categories', i, 'skills', j]));
    });
    this.#levels = new Map(input.levels?.map((level, i) => [level.id.normalize('NFC'), i]).reverse() as [string, number][] | undefined);
  }

  category({ id }: Category): Path {
    return this.#places.get(`category ${id}`) ?? [];
  }

  skill(category: Category, { id }: Skill): Path {
    return this.#places.get(`${category.name === undefined ? 2 : 4}${id}`) ?? [];
  }

  level({ id }: Level): number {
    return this.#levels.get(id) ?? 0;
  }
}
