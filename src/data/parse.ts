/**
 * From unknown JSON to a matrix and everything that is wrong with it, in one pass.
 *
 * Loaded on demand, since a page without a widget in view needs none of it: the elements ask for it the moment they are connected.
 */
import matrixSchema from '../../data/matrix.schema.json';
import { PROBLEM_CODES, type Problem, type ProblemCode } from '../model/problems.js';
import type { MatrixInput } from '../model/schema.js';
import type { Matrix } from '../model/types.js';
import { conforms, type Schema } from './conforms.js';
import { readJson, readObject } from './json.js';
import { normalize } from './normalize.js';
import { ProblemReport } from './problems.js';

const schema = matrixSchema as unknown as Schema;

/** `matrix` is undefined when one of the problems is fatal. */
export interface Parsed {
  readonly matrix?: Matrix;
  readonly problems: readonly Problem[];
  /** Looks for what is legal and still worth a word to the author; resolves with all problems. It is fetched when called. */
  readonly review?: () => Promise<readonly Problem[]>;
}

/**
 * Reads the text of a document.
 *
 * @param base the document's own address, against which its relative links are resolved
 */
export function parseMatrix(text: string, base?: string): Promise<Parsed> {
  return parseRead(readJson(text), base);
}

/** Reads a document that the page holds as an object. The object is neither kept nor changed. */
export function parseMatrixData(data: unknown, base?: string): Promise<Parsed> {
  return parseRead(readObject(data), base);
}

function fatal(code: ProblemCode, message: string, cure: string, pointer = ''): Parsed {
  return { problems: [{ code, severity: PROBLEM_CODES[code], pointer, place: 'the document', message, cure }] };
}

async function parseRead(read: ReturnType<typeof readJson>, base: string | undefined): Promise<Parsed> {
  if ('code' in read) {
    const cures = {
      'matrix/not-json': 'Check it with a JSON validator: a missing comma or quote is the usual cause.',
      'matrix/too-large': 'Split the role, or shorten its texts.',
      'matrix/too-deep': 'A matrix needs fewer than ten levels of nesting: check how the file was made.',
    };
    return fatal(read.code, read.why, cures[read.code]);
  }
  const root = read.value as Record<string, unknown>;
  const refused = refuse(root);
  if (refused) return refused;
  const report = new ProblemReport(root);
  completeHeader(root, report);
  // Most documents are right: what mends the others is fetched for them alone.
  if (!conforms(schema, root) && !(await import('./repair.js')).repair(root, schema, report)) return { problems: report.problems };
  const input = root as unknown as MatrixInput;
  const matrix = normalize(input, { report, base });
  const review = async (): Promise<readonly Problem[]> => {
    (await import('./review.js')).review(input, matrix, report);
    return report.problems;
  };
  return { matrix, problems: [...report.problems], review };
}

/** What nothing can be drawn from. */
function refuse(root: unknown): Parsed | undefined {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return fatal('matrix/wrong-kind', 'It is JSON, but not an object.', 'A document starts with { "format": 1, … }.');
  const { format, kind, levels, scale, skills, categories } = root as Record<string, unknown>;
  if (typeof format === 'number' && format > 1) return fatal('matrix/future-format', `It is made for a newer version (format ${format}).`, 'Update skill-matrix on this page.', '/format');
  if (format !== 1) return fatal('matrix/wrong-format', 'It does not say "format": 1.', 'Add "format": 1 at the top.', '/format');
  if (kind !== undefined && kind !== 'matrix') return fatal('matrix/wrong-kind', `It is a document of another kind (${JSON.stringify(kind).slice(0, 40)}).`, 'Give this widget a matrix.', '/kind');
  if (!Array.isArray(levels) && !Array.isArray(scale)) return fatal('matrix/no-columns', 'It has neither levels nor a scale.', 'Add "levels", "scale" or both.');
  if (!Array.isArray(skills) && !Array.isArray(categories)) return fatal('matrix/no-skills', 'It has no list of skills or categories.', 'Add "categories" or "skills"; an empty list is legal.');
  return undefined;
}

/** A document without id or name is still worth drawing: links and titles then use a stand-in. */
function completeHeader(root: Record<string, unknown>, report: ProblemReport): void {
  for (const key of ['id', 'name']) {
    if (root[key] !== undefined) continue;
    report.add('matrix/missing-property', [], `It has no "${key}".`, `Add "${key}".`);
    root[key] = key === 'id' ? 'matrix' : root['id'];
  }
  for (const key of ['id', 'name']) {
    if (conforms(schema, root[key], schema.properties![key])) continue;
    report.add(key === 'id' && typeof root[key] === 'string' ? 'matrix/invalid-id' : 'matrix/wrong-type', [key], `The document's ${key} cannot be used.`, key === 'id' ? 'An id has 1 to 128 characters and no white space.' : 'A name is a string, or one string a language.');
    root[key] = key === 'id' ? 'matrix' : String(root['id']);
  }
}
