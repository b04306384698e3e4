/**
 * From unknown JSON to a catalog and everything that is wrong with it: the smallest wrong part is left out. Loaded on demand.
 */
import catalogSchema from '../../data/catalog.schema.json';
import { safeUrl } from '../domain/safe-url.js';
import type { Catalog, CatalogFamily, CatalogRole } from '../model/catalog.js';
import type { Problem, ProblemCode } from '../model/problems.js';
import type { CatalogInput } from '../model/schema.js';
import type { Path } from './check.js';
import { conforms, type Schema } from './conforms.js';
import { readJson, readObject } from './json.js';
import type { Parsed } from './kind.js';
import { ProblemReport } from './problems.js';
import { distinct, nfc, readLink, type Reading } from './reading.js';

type RoleInput = NonNullable<CatalogInput['roles']>[number];

const schema = catalogSchema as unknown as Schema;

/** What was read; `catalog` is undefined when one of the problems is fatal. */
export interface CatalogRead {
  readonly catalog?: Catalog;
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of a catalog, or an object that the page holds, which is neither kept nor changed.
 *
 * @param base the catalog's own address, against which those of its roles are resolved
 */
export async function readCatalog(input: unknown, base?: string): Promise<CatalogRead> {
  const { document, problems } = await (typeof input === 'string' ? parseText(input, base) : parseData(input, base));
  return { ...(document && { catalog: document }), problems };
}

export const parseText = (text: string, base?: string): Promise<Parsed<Catalog>> => parseRead(readJson(text), base);

export const parseData = (data: unknown, base?: string): Promise<Parsed<Catalog>> => parseRead(readObject(data), base);

async function parseRead(read: ReturnType<typeof readJson>, base: string | undefined): Promise<Parsed<Catalog>> {
  const root = 'value' in read ? (read.value as Record<string, unknown>) : undefined;
  const report = new ProblemReport(root);
  if (!root || !isRight(root)) {
    const fatal = (await import('./catalog-mend.js')).mendCatalog(read, schema, report);
    if (fatal) return { problems: named(fatal.length > 0 ? fatal : await report.problems()) };
  }
  const document = readFamilies({ report, base }, root as unknown as CatalogInput);
  return { document, problems: named(await report.problems()) };
}

/** With a list of roles or of families: the schema cannot ask for one of two. */
const isRight = (root: Record<string, unknown>): boolean => conforms(schema, root) && (root['families'] ?? root['roles']) !== undefined;

/** What reads and mends documents of any kind reports in the name of the matrix. */
const named = (problems: readonly Problem[]): readonly Problem[] => problems.map((it) => ({ ...it, code: it.code.replace('matrix/', 'catalog/') as ProblemCode }));

function readFamilies(reading: Reading, { name, lang, families = [], roles }: CatalogInput): Catalog {
  const seen = new Set<string>();
  const loose: CatalogFamily[] = roles ? [{ id: '', roles: readRoles(reading, roles, ['roles'], seen) }] : [];
  return {
    name,
    ...(lang !== undefined && { lang }),
    families: [
      ...loose,
      ...distinct(reading, families, ['families']).map(([{ id, name: own, description, roles: list }, i]): CatalogFamily => {
        const path = ['families', i];
        if (list.length === 0) reading.report.add('catalog/family-without-role', path, 'It has no role.', 'Add one, or remove the family.', 'warning');
        return { id: nfc(id), name: own, ...(description !== undefined && { description }), roles: readRoles(reading, list, [...path, 'roles'], seen) };
      }),
    ],
  };
}

function readRoles(reading: Reading, roles: readonly RoleInput[], path: Path, seen: Set<string>): CatalogRole[] {
  return distinct(reading, roles, path, seen).flatMap(([{ id, name, description, src, href }, i]): CatalogRole[] => {
    const at = [...path, i];
    const source = readSource(reading, src, [...at, 'src']);
    if (source === undefined) return [];
    const page = readLink(reading, href, [...at, 'href']);
    return [{ id: nfc(id), name, ...(description !== undefined && { description }), src: source, ...(page !== undefined && { href: page }) }];
  });
}

/** The address that a matrix can be fetched from; a fragment is no part of it. */
function readSource({ report, base }: Reading, src: string, path: Path): string | undefined {
  const url = safeUrl(src, base);
  if (url !== undefined && !url.startsWith('mailto:')) return url.replace(/#.*$/, '');
  report.add('catalog/link-not-allowed', path, `"${src.slice(0, 80)}" is not an address that a matrix can be loaded from.`, 'Use http, https or a relative address; until then the role is left out.');
  return undefined;
}
