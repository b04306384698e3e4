/**
 * What a JSON Schema says of a value.
 *
 * The widgets read documents by the very schema that editors use (`data/matrix.schema.json`), with the few keywords that it
 * contains: a tenth of the size of a validation library, which would otherwise be the largest part of the first load.
 * A test holds it against the library that the schema is written with.
 */

/** The keywords that are understood; a test fails when a schema has another one. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
}

export type Path = readonly (string | number)[];

export type Issue = { readonly path: Path } & (
  | { readonly code: 'type'; readonly expected: string }
  | { readonly code: 'value' | 'pattern' | 'range' | 'missing' | 'key' }
  /** `known`: the names that could have been meant. */
  | { readonly code: 'unknown-keys'; readonly keys: readonly string[]; readonly known: readonly string[] }
  /** None of the branches accepts it; what each has to say. */
  | { readonly code: 'union'; readonly branches: readonly (readonly Issue[])[] }
);

/** Everything in which `value` is not as `root` says; empty where it is right. */
export function check(root: Schema, value: unknown): readonly Issue[] {
  return new Checker(root).check(root, value, []);
}

const patterns = new Map<string, RegExp>();
function matches(pattern: string, text: string): boolean {
  let expression = patterns.get(pattern);
  if (!expression) patterns.set(pattern, (expression = new RegExp(pattern, 'u')));
  return expression.test(text);
}

class Checker {
  readonly #root: Schema;

  constructor(root: Schema) {
    this.#root = root;
  }

  check(schema: Schema, value: unknown, path: Path): readonly Issue[] {
    const { $ref, anyOf, type } = schema;
    if ($ref !== undefined) return this.check(this.#root.$defs![$ref.slice('#/$defs/'.length)]!, value, path);
    if (anyOf) return this.#union(anyOf, value, path);
    if (type !== undefined && typeOf(value) !== type) return [{ code: 'type', expected: type, path }];
    if ('const' in schema && value !== schema.const) return [{ code: 'value', path }];
    if (typeof value === 'string') return schema.pattern !== undefined && !matches(schema.pattern, value) ? [{ code: 'pattern', path }] : NONE;
    if (typeof value === 'number') return inRange(schema, value) ? NONE : [{ code: 'range', path }];
    if (Array.isArray(value)) return schema.items ? value.flatMap((item, i) => this.check(schema.items!, item, [...path, i])) : NONE;
    return typeof value === 'object' && value !== null ? this.#object(schema, value as Record<string, unknown>, path) : NONE;
  }

  #union(branches: readonly Schema[], value: unknown, path: Path): readonly Issue[] {
    const said: (readonly Issue[])[] = [];
    for (const branch of branches) {
      const issues = this.check(branch, value, path);
      if (issues.length === 0) return NONE;
      said.push(issues);
    }
    return [{ code: 'union', branches: said, path }];
  }

  #object({ properties = {}, required = [], additionalProperties, propertyNames, patternProperties = {} }: Schema, value: Record<string, unknown>, path: Path): readonly Issue[] {
    const issues: Issue[] = [];
    const unknown: string[] = [];
    for (const key of required) if (!Object.hasOwn(value, key)) issues.push({ code: 'missing', path: [...path, key] });
    for (const [key, item] of Object.entries(value)) {
      const at = [...path, key];
      const own = Object.hasOwn(properties, key) ? properties[key] : Object.entries(patternProperties).find(([pattern]) => matches(pattern, key))?.[1];
      if (own) issues.push(...this.check(own, item, at));
      else if (additionalProperties === false) unknown.push(key);
      else if (propertyNames && this.check(propertyNames, key, at).length > 0) issues.push({ code: 'key', path: at });
      else if (additionalProperties) issues.push(...this.check(additionalProperties, item, at));
    }
    if (unknown.length > 0) issues.push({ code: 'unknown-keys', keys: unknown, known: Object.keys(properties), path });
    return issues;
  }
}

const NONE: readonly Issue[] = [];

const inRange = ({ minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity }: Schema, value: number): boolean => value >= minimum && value <= maximum && value > exclusiveMinimum;

function typeOf(value: unknown): Schema['type'] {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Schema['type'];
}
