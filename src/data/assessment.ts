/**
 * From unknown JSON to a person's answers, or to what is wrong with it. Loaded on demand: for what the browser has kept, for
 * a file, and for what a page hands in.
 */
import assessmentSchema from '../../data/assessment.schema.json';
import type { Assessment, Rating } from '../model/assessment.js';
import { ASSESSMENT_PROBLEM_CODES, type AssessmentProblem, type AssessmentProblemCode } from '../model/assessment-problems.js';
import type { AssessmentInput } from '../model/schema.js';
import { problemsOf, placeOf, pointerTo } from './assessment-issues.js';
import { check, type Path, type Schema } from './check.js';
import { readJson, readObject } from './json.js';
import { whyOf } from './json-words.js';
import { nfc } from './reading.js';

const schema = assessmentSchema as unknown as Schema;

/** Of a hostile document nobody reads more. */
const MOST_PROBLEMS = 50;
/** A date, or a date and a time, of ISO 8601. */
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** What the answers have to be about. */
export interface About {
  /** The matrix's id. */
  readonly matrix: string;
  /** A skill's name in the reader's language, for the place of a problem. */
  readonly nameOf?: (skill: string) => string | undefined;
}

/** `assessment` is undefined where one of the problems is an error. */
export interface AssessmentRead {
  readonly assessment?: Assessment;
  readonly problems: readonly AssessmentProblem[];
}

/** Reads the text of a document, or an object that the page holds, which is neither kept nor changed. Ids come out in NFC. */
export function readAssessment(input: unknown, about: About): AssessmentRead {
  const read = typeof input === 'string' ? readJson(input) : readObject(input);
  if ('code' in read) {
    const cures = {
      'assessment/not-json': 'Choose the file that was saved here; it may have been cut off or changed.',
      'assessment/too-large': 'Shorten its notes.',
      'assessment/too-deep': 'Choose the file that was saved here.',
    };
    const code = read.code.replace('matrix/', 'assessment/') as keyof typeof cures;
    return { problems: [problem(about, code, [], whyOf(read).slice(0, 200), cures[code])] };
  }
  const refused = refuse(read.value, about);
  if (refused) return { problems: [refused] };
  const problems = problemsOf(check(schema, read.value), about.nameOf).slice(0, MOST_PROBLEMS);
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const { assessment, problems: more } = convert(read.value as AssessmentInput, about);
  return more.length > 0 ? { problems: [...problems, ...more].slice(0, MOST_PROBLEMS) } : { assessment, problems };
}

const problem = ({ nameOf }: About, code: AssessmentProblemCode, path: Path, message: string, cure: string): AssessmentProblem => ({
  code,
  severity: ASSESSMENT_PROBLEM_CODES[code],
  pointer: pointerTo(path),
  place: placeOf(path, nameOf),
  message,
  cure,
});

/** What is no document of answers at all. */
function refuse(root: unknown, about: About): AssessmentProblem | undefined {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return problem(about, 'assessment/wrong-kind', [], 'It is JSON, but not an object.', 'Choose a file of answers: it starts with { "format": 1, "kind": "assessment", … }.');
  const { format, kind } = root as Record<string, unknown>;
  if (typeof format === 'number' && format > 1) return problem(about, 'assessment/future-format', ['format'], `It is made for a newer version (format ${format}).`, 'Open it on a page with a newer version of skill-matrix.');
  if (format !== 1) return problem(about, 'assessment/wrong-format', ['format'], 'It does not say "format": 1.', 'Choose a file of answers that was saved here.');
  if (kind !== 'assessment') return problem(about, 'assessment/wrong-kind', ['kind'], `It is a document of another kind (${String(JSON.stringify(kind)).slice(0, 40)}).`, 'Choose a file of answers: its "kind" is "assessment".');
  return undefined;
}

/** What the schema cannot say: whose matrix, ids that are the same, dates that are none. */
function convert({ matrix, revision, subject, updated, target, ratings }: AssessmentInput, about: About): { assessment: Assessment; problems: readonly AssessmentProblem[] } {
  const problems: AssessmentProblem[] = [];
  if (nfc(matrix) !== about.matrix) {
    problems.push(problem(about, 'assessment/other-matrix', ['matrix'], `These are answers to "${matrix.slice(0, 80)}", not to "${about.matrix.slice(0, 80)}".`, 'Open them beside the matrix that they are about.'));
  }
  const date = (text: string | undefined, path: Path): void => {
    if (text !== undefined && (!DATE.test(text) || Number.isNaN(Date.parse(text)))) problems.push(problem(about, 'assessment/invalid-date', path, `"${text.slice(0, 40)}" is not a date.`, 'Write dates as 2026-11-23T10:00:00Z.'));
  };
  const byId = <T, R>(record: Readonly<Record<string, T>>, path: Path, read: (value: T, path: Path) => R): Map<string, R> => {
    const map = new Map<string, R>();
    for (const [key, value] of Object.entries(record)) {
      const at = [...path, key];
      if (map.has(nfc(key))) problems.push(problem(about, 'assessment/duplicate-id', at, `The id "${key.slice(0, 80)}" is there twice.`, 'Keep one of the two.'));
      map.set(nfc(key), read(value, at));
    }
    return map;
  };
  date(updated, ['updated']);
  const rated = byId(ratings, ['ratings'], ({ proficiency, met, notApplicable, note, at }, path): Rating => {
    date(at, [...path, 'at']);
    const answers = met && byId(met, [...path, 'met'], (is) => is);
    return {
      ...(proficiency !== undefined && { proficiency: proficiency === null ? null : nfc(proficiency) }),
      ...(answers && answers.size > 0 && { met: answers }),
      ...(notApplicable !== undefined && { notApplicable }),
      ...(note !== undefined && { note }),
      ...(at !== undefined && { at }),
    };
  });
  const assessment: Assessment = {
    matrix: about.matrix,
    ...(revision !== undefined && { revision }),
    ...(subject !== undefined && { subject }),
    ...(updated !== undefined && { updated }),
    ...(target !== undefined && { target: nfc(target) }),
    ratings: rated,
  };
  return { assessment, problems };
}
