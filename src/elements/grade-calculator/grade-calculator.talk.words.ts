/** The words of what is done with answers together with somebody, in the language of the place. With the code that it is for. */
import { opinionWords, shareWords } from '../../locale/en/talk.js';
import { paperWords } from '../../locale/en/paper.js';
import { progressWords } from '../../locale/en/progress.js';
import { radarWords } from '../../locale/en/radar.js';
import type { Tables, Words } from '../../locale/tables.js';
import { calculatorWordsOf, type CalculatorWords } from './grade-calculator.words.js';

export type TalkWords = CalculatorWords & Pick<Tables, 'opinion' | 'paper' | 'progress' | 'radar' | 'share'>;

export const talkWordsOf = (words: Words): TalkWords => ({
  ...calculatorWordsOf(words),
  opinion: words('opinion', opinionWords),
  paper: words('paper', paperWords),
  progress: words('progress', progressWords),
  radar: words('radar', radarWords),
  share: words('share', shareWords),
});
