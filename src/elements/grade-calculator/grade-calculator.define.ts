import { register } from '../../ui/register.js';
import { GradeCalculator } from './grade-calculator.js';

register('grade-calculator', GradeCalculator);

declare global {
  interface HTMLElementTagNameMap {
    'grade-calculator': GradeCalculator;
  }
}
