/** The words of the questions and of what comes of them, in the language of the place. */
import { calculatorWords } from '../../locale/en/calculator.js';
import { gradeWords } from '../../locale/en/grade.js';
import { keepWords } from '../../locale/en/keep.js';
import { phraseWords } from '../../locale/en/phrases.js';
import { resultWords } from '../../locale/en/result.js';
import { talkWords } from '../../locale/en/talk.frame.js';
import type { Tables, Words } from '../../locale/tables.js';

export type CalculatorWords = Pick<Tables, 'calculator' | 'grade' | 'keep' | 'phrases' | 'result' | 'talk'>;

export const calculatorWordsOf = (words: Words): CalculatorWords => ({
  calculator: words('calculator', calculatorWords),
  grade: words('grade', gradeWords),
  keep: words('keep', keepWords),
  phrases: words('phrases', phraseWords),
  result: words('result', resultWords),
  talk: words('talk', talkWords),
});
