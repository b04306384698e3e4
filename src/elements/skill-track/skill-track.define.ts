import { register } from '../../ui/register.js';
import { SkillTrack } from './skill-track.js';

register('skill-track', SkillTrack);

declare global {
  interface HTMLElementTagNameMap {
    'skill-track': SkillTrack;
  }
}
