/**
 * From unknown JSON to a matrix and everything that is wrong with it, in one pass.
 *
 * Loaded on demand, since a page without a widget in view needs none of it: the elements ask for it the moment they are connected.
 */
import matrixSchema from '../../data/matrix.schema.json';
import type { Problem } from '../model/problems.js';
import type { MatrixInput } from '../model/schema.js';
import { conforms, type Schema } from './conforms.js';
import { readJson, readObject } from './json.js';
import type { Parsed } from './kind.js';
import { normalize } from './normalize.js';
import { ProblemReport } from './problems.js';

const schema = matrixSchema as unknown as Schema;

/**
 * Reads the text of a document.
 *
 * @param base the document's own address, against which its relative links are resolved
 */
export function parseText(text: string, base?: string): Promise<Parsed> {
  return parseRead(readJson(text), base);
}

/** Reads a document that the page holds as an object. The object is neither kept nor changed. */
export function parseData(data: unknown, base?: string): Promise<Parsed> {
  return parseRead(readObject(data), base);
}

async function parseRead(read: ReturnType<typeof readJson>, base: string | undefined): Promise<Parsed> {
  const root = 'value' in read ? (read.value as Record<string, unknown>) : undefined;
  const report = new ProblemReport(root);
  // Most documents are right: what refuses or mends the others is fetched for them alone.
  if (!root || !isRight(root)) {
    const fatal = (await import('./mend.js')).mend(read, schema, report);
    if (fatal) return { problems: fatal.length > 0 ? fatal : await report.problems() };
  }
  const input = root as unknown as MatrixInput;
  const document = normalize(input, { report, base });
  const review = async (): Promise<readonly Problem[]> => {
    (await import('./review.js')).review(input, document, report);
    return report.problems();
  };
  return { document, problems: await report.problems(), review };
}

/** Whether it is as the schema says, with a column and a list of skills: the schema cannot ask for one of two. */
const isRight = (root: Record<string, unknown>): boolean => conforms(schema, root) && (root['levels'] ?? root['scale']) !== undefined && (root['skills'] ?? root['categories']) !== undefined;
