import type { Assessment, Rating } from '../model/assessment.js';
import type { AssessmentInput } from '../model/schema.js';

/** An assessment as JSON of format 1: only what is there, and skills by id, so that two files can be compared line by line. */
export function assessmentJson({ matrix, revision, subject, updated, target, ratings }: Assessment): AssessmentInput {
  return {
    format: 1,
    kind: 'assessment',
    matrix,
    ...(revision !== undefined && { revision }),
    ...(subject !== undefined && { subject }),
    ...(updated !== undefined && { updated }),
    ...(target !== undefined && { target }),
    ratings: sorted(ratings, ratingJson),
  };
}

/** The text of a file. */
export const assessmentText = (assessment: Assessment): string => `${JSON.stringify(assessmentJson(assessment), null, 2)}\n`;

const ratingJson = ({ proficiency, met, notApplicable, note, at }: Rating): AssessmentInput['ratings'][string] => ({
  ...(proficiency !== undefined && { proficiency }),
  ...(met && met.size > 0 && { met: sorted(met, (is) => is) }),
  ...(notApplicable !== undefined && { notApplicable }),
  ...(note !== undefined && { note }),
  ...(at !== undefined && { at }),
});

/** By code units and not by language: the same on every machine. */
const sorted = <T, R>(map: ReadonlyMap<string, T>, write: (value: T) => R): Record<string, R> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([id, value]) => [id, write(value)]));
