import { calculatorWords } from './calculator.js';
import { catalogWords } from './catalog.js';
import { compareWords } from './compare.js';
import { carryWords, nearestWords } from './compare-later.js';
import { exportWords } from './export.js';
import { faqWords } from './faq.js';
import { focusWords } from './focus.js';
import { gradeWords } from './grade.js';
import { keepWords } from './keep.js';
import { laterWords } from './later.js';
import { matrixWords } from './matrix.js';
import { ownerWords } from './owner.js';
import { pageWords } from './page.js';
import { paperWords } from './paper.js';
import { phraseWords } from './phrases.js';
import { progressWords } from './progress.js';
import { radarWords } from './radar.js';
import { ratingsWords } from './ratings.js';
import { resultWords } from './result.js';
import { stackWords } from './stack.js';
import { summaryWords } from './summary.js';
import { takeAwayWords } from './take-away.js';
import { opinionWords, shareWords } from './talk.js';
import { talkWords } from './talk.frame.js';
import { trackWords } from './track.js';
import type { Tables } from '../tables.js';

/** Every string of the interface in Chinese (Simplified). */
export const tables: Tables = {
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
