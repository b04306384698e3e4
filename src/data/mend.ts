/** What becomes of a document that is not as format 1 says: it is refused, or mended and reported. */
import type { Problem, ProblemCode } from '../model/problems.js';
import { conforms, type Schema } from './conforms.js';
import type { JsonFailure } from './json.js';
import { whyOf } from './json-words.js';
import type { ProblemReport } from './problems.js';
import { repair } from './repair.js';

const CURES: Readonly<Record<JsonFailure['code'], string>> = {
  'matrix/not-json': 'Check it with a JSON validator: a missing comma or quote is the usual cause.',
  'matrix/too-large': 'Split the role, or shorten its texts.',
  'matrix/too-deep': 'A matrix needs fewer than ten levels of nesting: check how the file was made.',
};

/**
 * Mends the document in place, and reports what had to be left out.
 *
 * @returns why nothing can be drawn from it, empty where the report says why; undefined where it is as `schema` says now
 */
export function mend(read: { readonly value: unknown } | JsonFailure, schema: Schema, report: ProblemReport): readonly Problem[] | undefined {
  if ('code' in read) return fatal(read.code, whyOf(read), CURES[read.code]);
  const refused = refuse(read.value);
  if (refused) return refused;
  completeHeader(read.value as Record<string, unknown>, schema, report);
  return repair(read.value, schema, report) ? undefined : [];
}

function fatal(code: ProblemCode, message: string, cure: string, pointer = ''): readonly Problem[] {
  return [{ code, severity: 'fatal', pointer, place: 'the document', message, cure }];
}

/** What nothing can be drawn from. */
function refuse(root: unknown): readonly Problem[] | undefined {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return fatal('matrix/wrong-kind', 'It is JSON, but not an object.', 'A document starts with { "format": 1, … }.');
  const { format, kind, levels, scale, skills, categories } = root as Record<string, unknown>;
  if (typeof format === 'number' && format > 1) return fatal('matrix/future-format', `It is made for a newer version (format ${format}).`, 'Update skill-matrix on this page.', '/format');
  if (format !== 1) return fatal('matrix/wrong-format', 'It does not say "format": 1.', 'Add "format": 1 at the top.', '/format');
  if (kind !== undefined && kind !== 'matrix') return fatal('matrix/wrong-kind', `It is a document of another kind (${JSON.stringify(kind).slice(0, 40)}).`, kind === 'catalog' ? 'Show it with <skill-catalog>; this widget wants a matrix.' : 'Give this widget a matrix.', '/kind');
  if (!Array.isArray(levels) && !Array.isArray(scale)) return fatal('matrix/no-columns', 'It has neither levels nor a scale.', 'Add "levels", "scale" or both.');
  if (!Array.isArray(skills) && !Array.isArray(categories)) return fatal('matrix/no-skills', 'It has no list of skills or categories.', 'Add "categories" or "skills"; an empty list is legal.');
  return undefined;
}

/** A document without id or name is still worth drawing: links and titles then use a stand-in. */
function completeHeader(root: Record<string, unknown>, schema: Schema, report: ProblemReport): void {
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
