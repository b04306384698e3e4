import { register } from '../../ui/register.js';
import { SkillProvider } from './skill-provider.js';

register('skill-provider', SkillProvider);

declare global {
  interface HTMLElementTagNameMap {
    'skill-provider': SkillProvider;
  }
}
