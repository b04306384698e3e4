import { register } from '../../ui/register.js';
import { SkillFaq } from './skill-faq.js';

register('skill-faq', SkillFaq);

declare global {
  interface HTMLElementTagNameMap {
    'skill-faq': SkillFaq;
  }
}
