/** What the schema finds wrong with a document of answers, in words for the person who opens it. */
import { nearest } from '../domain/nearest.js';
import { ASSESSMENT_PROBLEM_CODES, type AssessmentProblem, type AssessmentProblemCode } from '../model/assessment-problems.js';
import type { Issue, Path } from './check.js';

type Named = ((skill: string) => string | undefined) | undefined;

export const pointerTo = (path: Path): string => path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** "Docker", "Docker at senior", "ratings", "the document". */
export function placeOf([part, skill, property, level]: Path, nameOf: Named): string {
  if (part === undefined) return 'the document';
  if (part !== 'ratings' || skill === undefined) return String(part).slice(0, 80);
  const name = (nameOf?.(String(skill)) ?? String(skill)).slice(0, 80);
  return property === 'met' && level !== undefined ? `${name} at ${String(level).slice(0, 80)}` : name;
}

export function problemsOf(issues: readonly Issue[], nameOf: Named): readonly AssessmentProblem[] {
  return issues.flatMap((issue): AssessmentProblem[] => {
    const make = (code: AssessmentProblemCode, path: Path, message: string, cure: string): AssessmentProblem => ({ code, severity: ASSESSMENT_PROBLEM_CODES[code], pointer: pointerTo(path), place: placeOf(path, nameOf), message, cure });
    const { path } = issue;
    const key = String(path.at(-1)).slice(0, 80);
    switch (issue.code) {
      case 'unknown-keys':
        return issue.keys.map((name) => {
          const [near] = nearest(name, issue.known, 1);
          return make('assessment/unknown-property', [...path, name], `"${name.slice(0, 80)}" is not a property of format 1; it is left out.`, near ? `Did you mean "${near}"?` : 'Remove it, or start its name with "x-" if it is your own.');
        });
      case 'missing':
        return [make('assessment/missing-property', path.slice(0, -1), `It has no "${key}".`, `Add "${key}".`)];
      case 'key':
      case 'pattern':
        return [make('assessment/invalid-id', path, `"${key}" is no id, or has none.`, 'An id has 1 to 128 characters and no white space.')];
      case 'union':
        // A proficiency: the one place with two types. Text that is no id fails by its pattern.
        return issue.branches.flat().some(({ code }) => code === 'pattern')
          ? [make('assessment/invalid-id', path, `"${key}" has no id.`, 'An id has 1 to 128 characters and no white space.')]
          : [make('assessment/wrong-type', path, `"${key}" has the wrong type.`, 'Write the id of a step of the scale, or null for none yet.')];
      default:
        return [make('assessment/wrong-type', path, `"${key}" has the wrong type.`, WANTED[issue.code === 'type' ? issue.expected : 'other'] ?? WANTED['other']!)];
    }
  });
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'Write a text in quotes.',
  boolean: 'Write true or false.',
  object: 'Write an object: { … }.',
  other: 'See the JSON Schema of format 1 for what may stand here.',
};
