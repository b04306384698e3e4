import { register } from '../../ui/register.js';
import { SkillRadar } from './skill-radar.js';

register('skill-radar', SkillRadar);

declare global {
  interface HTMLElementTagNameMap {
    'skill-radar': SkillRadar;
  }
}
