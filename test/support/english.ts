import { calculatorWords } from '../../src/locale/en/calculator.js';
import { catalogWords } from '../../src/locale/en/catalog.js';
import { compareWords } from '../../src/locale/en/compare.js';
import { carryWords, nearestWords } from '../../src/locale/en/compare-later.js';
import { exportWords } from '../../src/locale/en/export.js';
import { faqWords } from '../../src/locale/en/faq.js';
import { focusWords } from '../../src/locale/en/focus.js';
import { gradeWords } from '../../src/locale/en/grade.js';
import { keepWords } from '../../src/locale/en/keep.js';
import { laterWords } from '../../src/locale/en/later.js';
import { matrixWords } from '../../src/locale/en/matrix.js';
import { ownerWords } from '../../src/locale/en/owner.js';
import { pageWords } from '../../src/locale/en/page.js';
import { paperWords } from '../../src/locale/en/paper.js';
import { phraseWords } from '../../src/locale/en/phrases.js';
import { progressWords } from '../../src/locale/en/progress.js';
import { radarWords } from '../../src/locale/en/radar.js';
import { ratingsWords } from '../../src/locale/en/ratings.js';
import { resultWords } from '../../src/locale/en/result.js';
import { stackWords } from '../../src/locale/en/stack.js';
import { summaryWords } from '../../src/locale/en/summary.js';
import { takeAwayWords } from '../../src/locale/en/take-away.js';
import { opinionWords, shareWords } from '../../src/locale/en/talk.js';
import { talkWords } from '../../src/locale/en/talk.frame.js';
import { trackWords } from '../../src/locale/en/track.js';
import type { Tables } from '../../src/locale/tables.js';

/** The English words, which stand with the code that shows them, as one language like the others. */
export const english: Tables = {
  calculator: calculatorWords,
  carry: carryWords,
  catalog: catalogWords,
  compare: compareWords,
  export: exportWords,
  faq: faqWords,
  focus: focusWords,
  grade: gradeWords,
  keep: keepWords,
  later: laterWords,
  matrix: matrixWords,
  nearest: nearestWords,
  opinion: opinionWords,
  owner: ownerWords,
  page: pageWords,
  paper: paperWords,
  phrases: phraseWords,
  progress: progressWords,
  radar: radarWords,
  ratings: ratingsWords,
  result: resultWords,
  share: shareWords,
  stack: stackWords,
  summary: summaryWords,
  takeAway: takeAwayWords,
  talk: talkWords,
  track: trackWords,
};
