import { hostStyles } from '../../ui/host.styles.js';
import { choiceStyles } from '../../ui/choice.styles.js';
import { ramp } from '../../ui/ramp.styles.js';
import { statesStyles } from '../../ui/states.styles.js';
import { textStyles } from '../../ui/text.styles.js';
import { barsStyles } from './grade-calculator.bars.styles.js';
import { printStyles } from './grade-calculator.print.styles.js';
import { questionStyles } from './grade-calculator.question.styles.js';
import { resultStyles } from './grade-calculator.result.styles.js';
import { standStyles } from './grade-calculator.stand.styles.js';
import { stepStyles } from './grade-calculator.step.styles.js';
import { talkStyles } from './grade-calculator.talk.styles.js';

export const styles = [hostStyles, statesStyles, textStyles, choiceStyles, standStyles, barsStyles, questionStyles, stepStyles, resultStyles, talkStyles, ramp, printStyles];
