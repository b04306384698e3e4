import { register } from '../../ui/register.js';
import { SkillMatrix } from './skill-matrix.js';

register('skill-matrix', SkillMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'skill-matrix': SkillMatrix;
  }
}
