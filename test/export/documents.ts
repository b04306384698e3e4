import mlEngineer from '../../data/ml-engineer.json' with { type: 'json' };
import { parseText } from '../../src/data/parse.js';
import type { Rating } from '../../src/model/assessment.js';
import type { Matrix } from '../../src/model/types.js';
import { arabic } from '../../stories/documents/arabic.js';
import { dataAnalyst } from '../../stories/documents/data-analyst.js';
import { dataCatalogue } from '../../stories/documents/data-catalogue.js';
import { longWords } from '../../stories/documents/long-words.js';
import { oneLevel } from '../../stories/documents/one-level.js';
import { supportEngineer } from '../../stories/documents/support-engineer.js';
import { technicalWriter } from '../../stories/documents/technical-writer.js';
import { threeTracks } from '../../stories/documents/three-tracks.js';
import { twelveLevels } from '../../stories/documents/twelve-levels.js';
import { hostileRole } from './hostile-role.js';

/** Documents of every kind, the real one first. */
export const documents: Readonly<Record<string, object>> = { mlEngineer, arabic, dataAnalyst, dataCatalogue, longWords, oneLevel, supportEngineer, technicalWriter, threeTracks, twelveLevels, hostileRole };

export async function read(input: object): Promise<Matrix> {
  const { document: matrix, problems } = await parseText(JSON.stringify(input));
  if (!matrix) throw new Error(JSON.stringify(problems));
  return matrix;
}

/** An answer of each kind, over and over. */
export function someRatings(matrix: Matrix): ReadonlyMap<string, Rating> {
  const skills = matrix.categories.flatMap((category) => category.skills);
  return new Map(
    skills.map(({ id, scale, requirements }, i): [string, Rating] => {
      const met = new Map([...requirements].flatMap(([level, it]) => (it.proficiency ? [] : [[level, i % 2 === 0] as const])));
      const answers: readonly Rating[] = [{ proficiency: scale[0]?.id ?? null, note: '=1+1, as was seen' }, { proficiency: scale.at(-1)?.id ?? null }, { notApplicable: true }, {}, { proficiency: null }];
      return [id, { ...answers[i % answers.length], ...(met.size > 0 && { met }) }];
    }),
  );
}
