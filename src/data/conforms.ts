/**
 * Whether a value is as a JSON Schema says.
 *
 * The widgets read documents by the very schema that editors use (`data/matrix.schema.json`), with the few keywords that it
 * contains: a tenth of the size of a validation library, which would otherwise be the largest part of the first load.
 * Most documents are right, so this one says yes or no and nothing else; `check.ts` names what is wrong. Tests hold both
 * against the library that the schema is written with.
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

const patterns = new Map<string, RegExp>();
export function matches(pattern: string, text: string): boolean {
  let expression = patterns.get(pattern);
  if (!expression) patterns.set(pattern, (expression = new RegExp(pattern, 'u')));
  return expression.test(text);
}

/** @param schema the part of `root` that `value` is held against */
export function conforms(root: Schema, value: unknown, schema = root): boolean {
  const definitions = new Map(Object.entries(root.$defs ?? {}).map(([name, definition]) => [`#/$defs/${name}`, definition]));
  const fits = (rule: Schema, it: unknown): boolean => {
    const { $ref, anyOf, type, pattern, items } = rule;
    if ($ref !== undefined) return fits(definitions.get($ref)!, it);
    if (anyOf) return anyOf.some((branch) => fits(branch, it));
    if ((type !== undefined && typeOf(it) !== type) || ('const' in rule && it !== rule.const)) return false;
    if (typeof it === 'string') return pattern === undefined || matches(pattern, it);
    if (typeof it === 'number') return inRange(rule, it);
    if (typeof it !== 'object' || it === null) return true;
    if (Array.isArray(it)) return !items || it.every((item) => fits(items, item));
    return fitsObject(rule, it as Record<string, unknown>);
  };
  const fitsObject = ({ properties, required, additionalProperties, propertyNames, patternProperties }: Schema, it: Record<string, unknown>): boolean => {
    if (required?.some((key) => !Object.hasOwn(it, key))) return false;
    for (const key of Object.keys(it)) {
      const own = ownRule(properties, patternProperties, key);
      if (own ? !fits(own, it[key]) : additionalProperties === false || (propertyNames && !fits(propertyNames, key)) || (additionalProperties && !fits(additionalProperties, it[key]))) return false;
    }
    return true;
  };
  return fits(schema, value);
}

/** What is said of a name, by itself or by its pattern. */
export function ownRule(properties: Schema['properties'], patterned: Schema['patternProperties'], key: string): Schema | undefined {
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  return patterned && Object.entries(patterned).find(([pattern]) => matches(pattern, key))?.[1];
}

export const inRange = ({ minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity }: Schema, value: number): boolean => value >= minimum && value <= maximum && value > exclusiveMinimum;

export function typeOf(value: unknown): Schema['type'] {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Schema['type'];
}
