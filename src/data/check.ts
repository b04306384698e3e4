/**
 * What a JSON Schema says of a value that does not conform to it (`conforms.ts`): fetched for such documents alone.
 */
import { inRange, matches, ownRule, typeOf, type Schema } from './conforms.js';

export type { Schema };

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
  return new Checker(root).run(root, value);
}

/** Walks a value beside its schema. The way to where it stands is one list that grows and shrinks: a copy a node would cost more than the rest. */
class Checker {
  readonly #definitions: Readonly<Record<string, Schema>>;
  readonly #at: (string | number)[] = [];
  #issues: Issue[] = [];

  constructor({ $defs = {} }: Schema) {
    this.#definitions = $defs;
  }

  run(schema: Schema, value: unknown): readonly Issue[] {
    const outer = this.#issues;
    const own: Issue[] = (this.#issues = []);
    this.#check(schema, value);
    this.#issues = outer;
    return own;
  }

  #check(schema: Schema, value: unknown): void {
    const { $ref, anyOf, type, pattern, items } = schema;
    const path = this.#at;
    if ($ref !== undefined) this.#check(this.#definitions[$ref.slice('#/$defs/'.length)]!, value);
    else if (anyOf) this.#union(anyOf, value);
    else if (type !== undefined && typeOf(value) !== type) this.#issues.push({ code: 'type', expected: type, path: [...path] });
    else if ('const' in schema && value !== schema.const) this.#issues.push({ code: 'value', path: [...path] });
    else if (typeof value === 'string') {
      if (pattern !== undefined && !matches(pattern, value)) this.#issues.push({ code: 'pattern', path: [...path] });
    } else if (typeof value === 'number') {
      if (!inRange(schema, value)) this.#issues.push({ code: 'range', path: [...path] });
    } else if (Array.isArray(value)) {
      if (items) value.forEach((item, i) => this.#below(items, item, i));
    } else if (typeof value === 'object' && value !== null) this.#object(schema, value as Record<string, unknown>);
  }

  #below(schema: Schema, value: unknown, key: string | number): void {
    this.#at.push(key);
    this.#check(schema, value);
    this.#at.pop();
  }

  #union(branches: readonly Schema[], value: unknown): void {
    const said: (readonly Issue[])[] = [];
    for (const branch of branches) {
      const issues = this.run(branch, value);
      if (issues.length === 0) return;
      said.push(issues);
    }
    this.#issues.push({ code: 'union', branches: said, path: [...this.#at] });
  }

  #object({ properties = {}, required, additionalProperties, propertyNames, patternProperties }: Schema, value: Record<string, unknown>): void {
    const unknown: string[] = [];
    for (const key of required ?? []) if (!Object.hasOwn(value, key)) this.#issues.push({ code: 'missing', path: [...this.#at, key] });
    for (const key of Object.keys(value)) {
      const own = ownRule(properties, patternProperties, key);
      if (own) this.#below(own, value[key], key);
      else if (additionalProperties === false) unknown.push(key);
      else if (propertyNames && this.run(propertyNames, key).length > 0) this.#issues.push({ code: 'key', path: [...this.#at, key] });
      else if (additionalProperties) this.#below(additionalProperties, value[key], key);
    }
    if (unknown.length > 0) this.#issues.push({ code: 'unknown-keys', keys: unknown, known: Object.keys(properties), path: [...this.#at] });
  }
}
