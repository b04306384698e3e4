// The provider first: what stands inside it then finds it at once, and asks for nothing twice.
import './elements/skill-provider/skill-provider.define.js';
import './elements/grade-calculator/grade-calculator.define.js';
import './elements/skill-catalog/skill-catalog.define.js';
import './elements/skill-compare/skill-compare.define.js';
import './elements/skill-faq/skill-faq.define.js';
import './elements/skill-focus/skill-focus.define.js';
import './elements/skill-matrix/skill-matrix.define.js';
import './elements/skill-page/skill-page.define.js';
import './elements/skill-radar/skill-radar.define.js';
import './elements/skill-summary/skill-summary.define.js';
import './elements/skill-track/skill-track.define.js';
import './elements/tech-stack/tech-stack.define.js';

// Pages without a bundler have no other file to import it from.
export { addLanguage } from './data/add-language.js';
