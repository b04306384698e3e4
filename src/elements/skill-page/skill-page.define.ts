import '../grade-calculator/grade-calculator.define.js';
import '../skill-faq/skill-faq.define.js';
import '../skill-focus/skill-focus.define.js';
import '../skill-matrix/skill-matrix.define.js';
import '../skill-radar/skill-radar.define.js';
import '../skill-summary/skill-summary.define.js';
import '../skill-track/skill-track.define.js';
import '../tech-stack/tech-stack.define.js';
import { register } from '../../ui/register.js';
import { SkillPage } from './skill-page.js';

register('skill-page', SkillPage);

declare global {
  interface HTMLElementTagNameMap {
    'skill-page': SkillPage;
  }
}
