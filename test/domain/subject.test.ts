import { expect } from '@open-wc/testing';
import { LONGEST_NAME, subjectOf } from '../../src/domain/subject.js';

describe('whom answers are about', () => {
  it('is said as it is written, as long as there is room for it', () => {
    for (const subject of ['Kim', 'Ж'.repeat(LONGEST_NAME), '🧭'.repeat(LONGEST_NAME)]) expect(subjectOf({ subject })).to.equal(subject);
    expect(subjectOf({})).to.equal('');
  });

  it('is cut between characters where it is longer', () => {
    for (const letter of ['a', '🧭']) expect(subjectOf({ subject: letter.repeat(100_000) })).to.equal(`${letter.repeat(LONGEST_NAME - 1)}…`);
    expect(subjectOf({ subject: `a${'🧭'.repeat(LONGEST_NAME)}` })).to.equal(`a${'🧭'.repeat(LONGEST_NAME - 2)}…`);
  });
});
