/** The documents of `data/examples`, by file name without its ending: as page authors find them. */
import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import type { Matrix } from '../../src/model/types.js';

const files = import.meta.glob<Record<string, unknown>>('../../data/examples/*.json', { eager: true, import: 'default' });

export const examples: ReadonlyMap<string, Record<string, unknown>> = new Map(Object.entries(files).map(([path, document]) => [path.split('/').at(-1)!.replace('.json', ''), document]));

export function example(name: string): Record<string, unknown> {
  const document = examples.get(name);
  if (!document) throw new Error(`There is no data/examples/${name}.json.`);
  return document;
}

/** What is read out of it, with nothing left out. */
export async function read(name: string): Promise<Matrix> {
  const { document, problems } = await parseData(example(name));
  expect(problems, name).to.deep.equal([]);
  return document as Matrix;
}
