/** What becomes of a catalog that is not as format 1 says: it is refused, or mended and reported. */
import type { Problem, ProblemCode } from '../model/problems.js';
import { conforms, type Schema } from './conforms.js';
import type { JsonFailure } from './json.js';
import { whyOf } from './json-words.js';
import type { ProblemReport } from './problems.js';
import { repair } from './repair.js';

const CURES: Readonly<Record<JsonFailure['code'], string>> = {
  'matrix/not-json': 'Check it with a JSON validator: a missing comma or quote is the usual cause.',
  'matrix/too-large': 'Make a catalog of each part of the company.',
  'matrix/too-deep': 'A catalog needs fewer than ten levels of nesting: check how the file was made.',
};

/**
 * Mends the document in place, and reports what had to be left out.
 *
 * @returns why nothing can be drawn from it, empty where the report says why; undefined where it is as `schema` says now
 */
export function mendCatalog(read: { readonly value: unknown } | JsonFailure, schema: Schema, report: ProblemReport): readonly Problem[] | undefined {
  if ('code' in read) return fatal(read.code, whyOf(read), CURES[read.code]);
  const refused = refuse(read.value);
  if (refused) return refused;
  completeName(read.value as Record<string, unknown>, schema, report);
  return repair(read.value, schema, report) ? undefined : [];
}

function fatal(code: ProblemCode, message: string, cure: string, pointer = ''): readonly Problem[] {
  return [{ code, severity: 'fatal', pointer, place: 'the document', message, cure }];
}

/** What nothing can be drawn from. */
function refuse(root: unknown): readonly Problem[] | undefined {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return fatal('catalog/wrong-kind', 'It is JSON, but not an object.', 'A catalog starts with { "format": 1, "kind": "catalog", … }.');
  const { format, kind, families, roles, levels, scale, categories, skills } = root as Record<string, unknown>;
  if (typeof format === 'number' && format > 1) return fatal('catalog/future-format', `It is made for a newer version (format ${format}).`, 'Update skill-matrix on this page.', '/format');
  if (format !== 1) return fatal('catalog/wrong-format', 'It does not say "format": 1.', 'Add "format": 1 at the top.', '/format');
  if (kind !== 'catalog') {
    if (kind === 'matrix' || [levels, scale, categories, skills].some(Array.isArray)) return fatal('catalog/wrong-kind', 'It is a skill matrix, not a catalog of roles.', 'Give its address to src of <skill-matrix>, and name it in a catalog as the src of a role.', '/kind');
    return fatal('catalog/wrong-kind', kind === undefined ? 'It does not say "kind": "catalog".' : `It is a document of another kind (${JSON.stringify(kind).slice(0, 40)}).`, 'A catalog says "kind": "catalog".', '/kind');
  }
  if (!Array.isArray(families) && !Array.isArray(roles)) return fatal('catalog/no-roles', 'It has no list of families or roles.', 'Add "families" or "roles"; an empty list is legal.');
  return undefined;
}

/** A catalog without a name is still worth drawing: it then has no heading. */
function completeName(root: Record<string, unknown>, schema: Schema, report: ProblemReport): void {
  if (root['name'] === undefined) report.add('catalog/missing-property', [], 'It has no "name".', 'Add "name".');
  else if (conforms(schema, root['name'], schema.properties!['name'])) return;
  else report.add('catalog/wrong-type', ['name'], "The catalog's name cannot be used.", 'A name is a string, or one string a language.');
  root['name'] = '';
}
