import { register } from '../../ui/register.js';
import { SkillFocus } from './skill-focus.js';

register('skill-focus', SkillFocus);

declare global {
  interface HTMLElementTagNameMap {
    'skill-focus': SkillFocus;
  }
}
