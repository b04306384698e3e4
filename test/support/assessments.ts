import fc from 'fast-check';
import type { Assessment, Rating } from '../../src/model/assessment.js';

/** Ids that are ordinary keys to us and something else to a plain object, to HTML, or to whoever sorts. */
export const id = fc.constantFrom('docker', 'kafka', 'sql', 'constructor', 'toString', 'hasOwnProperty', '10', '9', 'é', '😀', '<img/src=x>', 'a/b~c', 'x-own');
const date = fc.constantFrom('2026-11-24T10:00:00Z', '2026-11-24', '2025-01-01T00:00:00.000+02:00');
const words = fc.oneof(fc.string(), fc.constantFrom('', '<script>alert(1)</script>', '\ud83d', '"\\\n\u2028'));

export const rating: fc.Arbitrary<Rating> = fc.record(
  {
    proficiency: fc.oneof(id, fc.constant(null)),
    met: fc.array(fc.tuple(id, fc.boolean()), { minLength: 1, maxLength: 3 }).map((list) => new Map(list)),
    notApplicable: fc.boolean(),
    note: words,
    at: date,
  },
  { requiredKeys: [], noNullPrototype: true },
);

export const assessment: fc.Arbitrary<Assessment> = fc.record(
  {
    matrix: fc.constant('sample'),
    revision: words,
    subject: words,
    updated: date,
    target: id,
    ratings: fc.array(fc.tuple(id, rating), { maxLength: 8 }).map((list) => new Map(list)),
  },
  { requiredKeys: ['matrix', 'ratings'], noNullPrototype: true },
);
