import { register } from '../../ui/register.js';
import { SkillSummary } from './skill-summary.js';

register('skill-summary', SkillSummary);

declare global {
  interface HTMLElementTagNameMap {
    'skill-summary': SkillSummary;
  }
}
