import { register } from '../../ui/register.js';
import { SkillCatalog } from './skill-catalog.js';

register('skill-catalog', SkillCatalog);

declare global {
  interface HTMLElementTagNameMap {
    'skill-catalog': SkillCatalog;
  }
}
