import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import role from '../../data/ml-engineer.json';
import { readAssessment } from '../../src/data/assessment.js';
import { decodeShare, encodeShare, ShareError } from '../../src/data/share-code.js';
import { assessmentJson } from '../../src/domain/answers-json.js';
import { LONGEST_SHARE, sharedPart } from '../../src/domain/share-link.js';
import type { Assessment, Rating } from '../../src/model/assessment.js';
import { assessment } from '../support/assessments.js';
import { failureOf, folded, link, payloadOf } from '../support/share.js';

const about = { matrix: 'sample', nameOf: (skill: string): string | undefined => (skill === 'docker' ? 'Docker' : undefined) };
const answers = (ratings: Record<string, Rating>): Assessment => ({ matrix: 'sample', ratings: new Map(Object.entries(ratings)) });

/** Written once and for all, as in stories/decisions/0008-share-links.md: whatever changes, it stays readable. */
const VECTOR =
  '#skill-share=1/sample/eNptkDFKBEEQRa-y_LhXZhYx6Mw7GJnVztQs7fR0D9U1ujIMbOIdTMQrrJGZBl6g9yYeQTpYEBQqKXj_8fkzuigDKWxt0LvQwoJS4pQGDgqDgVTcHhaJhtEzDITvXXIxwGJTba7Wdb2uahikaXvHjcLi6ykRDKaxJeX2F7e5vKkrW5W7hYGS7LgEEgcXpbhJXdgl2BlNDEllajRKeUeJnWsch-YRFrwfWRSLQRubnv8hHqL0LuxgEKIyLPJLPubP0-FilT_y2-mQj_l99f36fCiWnrqe_kjC5P1iUJaIUmR2xlAKz_BMLWxHPrE517cqEy-LgbIIlV0LGaJej6N3DW09n5nlB9B-hjU';
const VECTOR_JSON = {
  format: 1,
  kind: 'assessment',
  matrix: 'sample',
  revision: '2026-11-01',
  subject: 'Åsa',
  updated: '2026-11-24T10:00:00Z',
  target: 'senior',
  ratings: {
    constructor: { proficiency: 'expert' },
    docker: { proficiency: 'working', note: 'Напр. образ 😀' },
    kafka: { proficiency: null },
    mentoring: { met: { lead: false, senior: true } },
    terraform: { notApplicable: true },
  },
};

describe('a link that was written long ago', () => {
  it('reads as what it said', async () => {
    const read = await decodeShare(VECTOR, about);
    expect('assessment' in read && assessmentJson(read.assessment)).to.deep.equal(VECTOR_JSON);
    expect(read.problems).to.deep.equal([]);
  });
});

describe('answers in a link', () => {
  const roundTrip = async (it: Assessment): Promise<unknown> => {
    const read = await decodeShare(await encodeShare(it), { ...about, matrix: it.matrix });
    return 'assessment' in read ? read.assessment : read;
  };

  it('come back as they were, every field and every id', async () => {
    await fc.assert(
      fc.asyncProperty(assessment, async (it) => {
        // What a file of the same answers would read as: an empty list of levels is none.
        expect(await roundTrip(it)).to.deep.equal(readAssessment(assessmentJson(it), about).assessment);
      }),
      { numRuns: 60 },
    );
  });

  it('come back where there are none', async () => {
    expect(await roundTrip(answers({}))).to.deep.equal(answers({}));
  });

  for (const matrix of ['ml/engineer', 'c#', '100%', 'опыт', 'महान', '😀', '__proto__', 'constructor', 'half\ud83d', 'x'.repeat(128), 'क'.repeat(128)]) {
    it(`come back to the matrix ${matrix.slice(0, 16)}`, async () => {
      const given = answers({ docker: { proficiency: 'working' } });
      // Firefox's NFC has the replacement character for half a character.
      expect(await roundTrip({ ...given, matrix })).to.deep.equal({ ...given, matrix: matrix.normalize('NFC') });
    });
  }

  it('leave an answer to "__proto__" behind, which no document may have, and change no prototype', async () => {
    const read = await roundTrip({ matrix: 'sample', ratings: new Map<string, Rating>([['__proto__', { proficiency: 'a' }], ['constructor', { proficiency: 'b' }]]) });
    expect(read).to.deep.equal({ matrix: 'sample', ratings: new Map([['constructor', { proficiency: 'b' }]]) });
    expect({}).not.to.have.property('proficiency');
  });

  it('are the same link, in whatever order they were given', async () => {
    const [a, b] = [{ proficiency: 'working', met: new Map([['lead', true], ['a', false]]) }, { met: new Map([['a', false], ['lead', true]]), proficiency: 'working' }];
    expect(await encodeShare(answers({ kafka: {}, docker: a }))).to.equal(await encodeShare(answers({ docker: b, kafka: {} })));
  });

  it('name the matrix in NFC within and without', async () => {
    const fragment = await encodeShare({ ...answers({}), matrix: 'cafe\u0301' });
    for (const matrix of ['café', 'cafe\u0301']) expect(await decodeShare(fragment, { matrix })).to.have.nested.property('assessment.matrix', 'café');
  });
});

describe('the length of a link', () => {
  const skills = role.categories.flatMap((category) => category.skills.map(({ id }) => id));
  const levels = role.levels.map(({ id }) => id);
  const steps = [...role.scale.map(({ id }) => id), null];
  /** Random answers are the hardest to fold. */
  const all = (rating: fc.Arbitrary<Rating>): fc.Arbitrary<Assessment> =>
    fc.array(rating, { minLength: 58, maxLength: 58 }).map((ratings) => ({
      matrix: role.id,
      revision: role.revision,
      updated: '2026-11-24T17:26:15.123Z',
      target: 'principal',
      ratings: new Map(skills.map((skill, i) => [skill, { ...ratings[i], at: '2026-11-24T17:26:15.123Z', note: 'It stays here.' }])),
    }));
  const step = fc.constantFrom(...steps);
  const met = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }).map((is) => new Map(levels.map((level, i) => [level, is[i]!])));

  for (const [what, rating, atMost] of [
    ['a proficiency each', fc.record({ proficiency: step }), 1_200],
    ['a word on every level each', fc.record({ met }), 1_400],
    ['both, and some not applicable', fc.record({ proficiency: step, met, notApplicable: fc.boolean() }), 2_048],
  ] as const) {
    it(`is at most ${atMost} characters for all 58 skills of a role with ${what}`, async () => {
      expect(skills).to.have.length(58);
      await fc.assert(
        fc.asyncProperty(all(rating as fc.Arbitrary<Rating>), async (it) => {
          const shared = sharedPart(it, { notes: false });
          const fragment = await encodeShare(shared);
          expect(fragment.length).to.be.at.most(atMost);
          expect(await decodeShare(fragment, { matrix: role.id })).to.deep.equal({ assessment: shared, problems: [] });
        }),
        { numRuns: 60 },
      );
    });
  }

  it('is short for a reader who has begun', async () => {
    expect((await encodeShare(answers({ docker: { proficiency: 'working' } }))).length).to.be.below(200);
  });

  it('is bounded: notes that no reader would take make no link', async () => {
    const noise = (length: number): string => btoa(Array.from({ length }, () => String.fromCharCode(Math.floor(Math.random() * 256))).join(''));
    for (const note of ['a'.repeat(600_000), noise(60_000)]) {
      const failure = await failureOf(encodeShare(answers({ docker: { note } })));
      expect(failure).to.be.instanceOf(ShareError).and.to.have.property('fault', 'share/too-large');
    }
    const long = answers({ docker: { note: noise(30_000) }, kafka: { note: 'a'.repeat(400_000) } });
    const fragment = await encodeShare(long);
    expect(fragment.length).to.be.within(LONGEST_SHARE / 2, LONGEST_SHARE);
    expect(await decodeShare(fragment, about)).to.deep.equal({ assessment: long, problems: [] });
  });
});

describe('a link that is not what was sent', () => {
  const CODES = ['share/newer', 'share/damaged', 'share/too-large', 'share/unreadable', 'share/other-matrix'];
  const other = async (fragment: string): Promise<string> => {
    const read = await decodeShare(fragment, about);
    if ('fault' in read) {
      expect(CODES).to.include(read.fault);
      return read.fault;
    }
    expect(assessmentJson(read.assessment)).to.deep.equal(VECTOR_JSON);
    return 'equal';
  };

  it('is a fault wherever it is cut off', async () => {
    for (let length = 0; length < VECTOR.length; length++) expect(await other(VECTOR.slice(0, length)), `${length} characters`).to.equal('share/damaged');
  });

  it('is a fault or the same answers, whichever character is another', async () => {
    const found = new Set<string>();
    for (let at = 0; at < VECTOR.length; at++) {
      for (const char of ['A', 'z', '0', '9', '2', '-', '_', '/', '%', ' ', 'é']) {
        if (VECTOR[at] !== char) found.add(await other(VECTOR.slice(0, at) + char + VECTOR.slice(at + 1)));
      }
    }
    expect([...found]).to.include.members(['share/damaged', 'share/newer', 'share/other-matrix']);
  });

  it('is a fault whichever bit of its bytes is another, but for the few that mean nothing', async () => {
    let equal = 0;
    const bytes = Uint8Array.from(atob(payloadOf(VECTOR).replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = bytes.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      const read = await other(link(changed));
      expect(read, `bit ${bit}`).to.be.oneOf(['share/damaged', 'equal']);
      if (read === 'equal') equal += 1;
    }
    // Such as a code that no byte of the text uses.
    expect(equal).to.be.below(10);
  });

  it('is a fault with a character, a byte or a whole link behind it', async () => {
    for (const more of ['A', 'AA', 'AAAA', '.', '=', '/', '&utm_source=mail', payloadOf(VECTOR), VECTOR]) expect(await other(VECTOR + more), more).to.equal('share/damaged');
  });

  it('is a fault with trailing bytes in its stream, were it one', async () => {
    const stream = await folded(JSON.stringify({ format: 1, kind: 'assessment', matrix: 'sample', ratings: {} }));
    expect(await decodeShare(link(stream), about)).to.have.property('assessment');
    for (const more of [1, 2, 300, 5_000]) {
      const bytes = new Uint8Array(stream.length + more);
      bytes.set(stream);
      expect(await decodeShare(link(bytes), about), `${more} bytes`).to.deep.equal({ fault: 'share/damaged' });
    }
  });
});
