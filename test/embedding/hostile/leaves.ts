/** Every string of a document: where it may stand by the schema, where it stands in a document, and how it is swapped. */
import catalogSchema from '../../../data/catalog.schema.json';
import matrixSchema from '../../../data/matrix.schema.json';
import type { Schema } from '../../../src/data/check.js';

const root = matrixSchema as unknown as Schema;
/** Its parts under names of their own: both are looked up in one list. */
const catalogRoot = JSON.parse(JSON.stringify(catalogSchema).replaceAll('shared', 'catalog-shared')) as Schema;
const parts = { ...root.$defs, ...catalogRoot.$defs };
const roleIn = ({ properties }: Schema): Readonly<Record<string, Schema>> => follow(properties!['roles']!.items!).properties!;

/** The schema of a kind of documents. */
export const schemaOf = (kind: unknown): Schema => (kind === 'catalog' ? catalogRoot : root);
const of = (...schemas: readonly Schema[]): ReadonlySet<string> => new Set(schemas.map(({ $ref }) => $ref!));

export type Kind = 'text' | 'line' | 'id' | 'address' | 'tag';

// `categories/*/skills/*/name`; `{}` is a value by name, `{name}` the name itself.
/** A place of the schema at which a string stands. */
export interface Spot {
  readonly place: string;
  readonly kind: Kind;
}

const partOf = ($ref: string): Schema => parts[$ref.slice('#/$defs/'.length)]!;
function follow(schema: Schema): Schema {
  let to = schema;
  while (to.$ref !== undefined) to = partOf(to.$ref);
  return to;
}
/** The names that the schemas give to what they use often: a text, an id, a language tag, an address. */
const TEXT = of(root.properties!['name']!, catalogRoot.properties!['name']!);
const ID = of(root.properties!['id']!, roleIn(catalogRoot)['id']!);
const TAG = of(root.properties!['lang']!, catalogRoot.properties!['lang']!);
const ADDRESS = of((root.properties!['links']!.items as Schema).properties!['href']!, roleIn(catalogRoot)['src']!);
const textOf = ({ $ref = '' }: Schema): boolean => TEXT.has($ref) || ($ref !== '' && TEXT.has(partOf($ref).$ref ?? ''));
const kindOf = ({ $ref = '' }: Schema): Kind => (ID.has($ref) ? 'id' : TAG.has($ref) ? 'tag' : ADDRESS.has($ref) ? 'address' : 'line');
const below = (place: string, name: string): string => (place === '' ? name : `${place}/${name}`);

/** All the places at which the schema lets a string stand, but for constants. */
export function spotsOfSchema(schema: Schema = root, place = ''): Spot[] {
  if (textOf(schema)) return [{ place, kind: 'text' }];
  const { anyOf, type, items, properties = {}, additionalProperties, propertyNames = {} } = follow(schema);
  if (anyOf) return anyOf.flatMap((branch) => spotsOfSchema(branch, place));
  if (type === 'string') return 'const' in follow(schema) ? [] : [{ place, kind: kindOf(schema) }];
  if (type === 'array') return items ? spotsOfSchema(items, below(place, '*')) : [];
  if (type !== 'object') return [];
  const named = Object.entries(properties).flatMap(([name, it]) => spotsOfSchema(it, below(place, name)));
  return additionalProperties ? [...named, { place: below(place, '{name}'), kind: kindOf(propertyNames) }, ...spotsOfSchema(additionalProperties, below(place, '{}'))] : named;
}

/** The branch that a value was written for. */
function branchOf(branches: readonly Schema[], value: unknown): Schema {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const fits = (branch: Schema): boolean => {
    const { type, properties = {}, additionalProperties, anyOf } = follow(branch);
    if (anyOf) return anyOf.some(fits);
    if (!isObject) return type === (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);
    if (type !== 'object') return false;
    return additionalProperties ? Object.keys(value).every((key) => /^[a-z]{2,3}(-|$)/i.test(key)) : Object.keys(value).every((key) => key in properties);
  };
  const found = branches.find(fits);
  if (!found) throw new Error(`No branch of the schema fits ${JSON.stringify(value)}.`);
  return found;
}

/** `document` with every string replaced by what `give` says; names of entries are strings too. */
export function swapLeaves(document: unknown, give: (spot: Spot, value: string) => string, schema: Schema = schemaOf((document as { kind?: unknown }).kind), place = ''): unknown {
  if (textOf(schema)) {
    const spot: Spot = { place, kind: 'text' };
    if (typeof document === 'string') return give(spot, document);
    return Object.fromEntries(Object.entries(document as Record<string, string>).map(([tag, text]) => [tag, give(spot, text)]));
  }
  const { anyOf, items, properties = {}, additionalProperties, propertyNames = {} } = follow(schema);
  if (anyOf) return swapLeaves(document, give, branchOf(anyOf, document), place);
  if (typeof document === 'string') return 'const' in follow(schema) ? document : give({ place, kind: kindOf(schema) }, document);
  if (Array.isArray(document)) return document.map((item) => swapLeaves(item, give, items!, below(place, '*')));
  if (typeof document !== 'object' || document === null) return document;
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => {
      const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (own) return [name, swapLeaves(value, give, own, below(place, name))];
      return [give({ place: below(place, '{name}'), kind: kindOf(propertyNames) }, name), swapLeaves(value, give, additionalProperties as Schema, below(place, '{}'))];
    }),
  );
}

/** The places at which a document has a string. */
export function spotsOf(document: unknown): Spot[] {
  const spots: Spot[] = [];
  swapLeaves(document, (spot, value) => (spots.push(spot), value));
  return spots;
}
