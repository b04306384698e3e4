import { register } from '../../ui/register.js';
import { SkillCompare } from './skill-compare.js';

register('skill-compare', SkillCompare);

declare global {
  interface HTMLElementTagNameMap {
    'skill-compare': SkillCompare;
  }
}
