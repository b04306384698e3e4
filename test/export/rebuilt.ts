import { linesIn } from '../../src/export/words.js';
import { tellingOf } from '../../src/export/options.js';
import type { Matrix } from '../../src/model/types.js';

/** What of a matrix a table has to give back: every requirement, whether it is mandatory, and every text. */
export interface Told {
  readonly category: string;
  readonly skill: string;
  readonly id: string;
  readonly description: string;
  /** By level. */
  readonly requirements: Readonly<Record<string, { readonly proficiency: string; readonly mandatory: boolean; readonly words: string }>>;
  /** By proficiency. */
  readonly expectations: Readonly<Record<string, string>>;
}

/** Of the matrix itself, as a reader of its own language has it. @param name of what a requirement is told by */
export function toldOf(matrix: Matrix, name: 'name' | 'id' = 'name'): readonly Told[] {
  const telling = tellingOf(matrix, {});
  const { text } = telling;
  const levels = new Map(matrix.levels.map((level) => [level.id, text(level[name])]));
  return matrix.categories.flatMap((category) =>
    category.skills.map((skill) => ({
      category: text(category.name),
      skill: text(skill.name),
      id: skill.id,
      description: text(skill.description),
      requirements: Object.fromEntries(
        [...skill.requirements].map(([level, { proficiency, mandatory, detail }]) => [levels.get(level)!, { proficiency: text(proficiency?.[name]), mandatory, words: linesIn(telling, detail) }]),
      ),
      expectations: Object.fromEntries([...skill.expectations].map(([id, detail]) => [text(skill.scale.find((step) => step.id === id)![name]), linesIn(telling, detail)]).filter(([, words]) => words !== '')),
    })),
  );
}

/**
 * Of a table as `rowsOf` describes it, by that description alone.
 *
 * @param proficiencies their names, the longest first
 */
export function toldIn(rows: readonly (readonly string[])[], levels: readonly string[], proficiencies: readonly string[]): readonly Told[] {
  const [heading = [], ...lines] = rows;
  const at = (name: string): number => heading.indexOf(name);
  const first = heading.findIndex((it, i) => i > 2 && it === levels[0]);
  return lines.map((line) => {
    const value = (column: number): string => (column < 0 ? '' : (line[column] ?? ''));
    return {
      category: value(0),
      skill: value(1),
      id: value(2),
      description: value(at('Description')),
      requirements: Object.fromEntries(levels.flatMap((level, i) => (value(first + i) === '' ? [] : [[level, requirementIn(value(first + i), proficiencies)]]))),
      expectations: Object.fromEntries(proficiencies.map((name) => [name, value(at(`What ${name} means`))]).filter(([, words]) => words !== '')),
    };
  });
}

function requirementIn(cell: string, proficiencies: readonly string[]): Told['requirements'][string] {
  for (const sign of [...proficiencies, '¶']) {
    for (const mandatory of [true, false]) {
      const start = mandatory ? `${sign} *` : sign;
      if (cell !== start && !cell.startsWith(`${start}: `)) continue;
      return { proficiency: sign === '¶' ? '' : sign, mandatory, words: cell.slice(start.length + 2) };
    }
  }
  return { proficiency: '', mandatory: false, words: cell };
}
