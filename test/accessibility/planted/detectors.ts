/** What finds faults in this folder's suites, each as one question about an element. */
import { cell, one } from '../../support/fixtures.js';
import type { SkillMatrix } from '../../../src/elements/skill-matrix/skill-matrix.js';
import { enter } from '../../embedding/drawing.js';
import { axeFaults } from '../axe.js';
import { colourFaults } from '../colour.js';
import { escapeFaults, journeyFaults, within } from '../focus.js';
import { gridKeyFaults, tabStopFaults, type Key } from '../grid.js';
import { mirrorFaults, reflowFaults } from '../layout.js';
import { listen, silence } from '../live.js';
import { inSetting, mirrored, type Setting } from '../settings.js';
import { treeFaults } from '../tree.js';

/** Searches, and listens: what was said that should not be, or that nothing was. */
async function searchFaults(element: SkillMatrix): Promise<string[]> {
  const ear = listen(element);
  enter(one(element, 'input[type=search]'), 'docker');
  await within(() => ear.heard.length > 0);
  await silence(ear);
  ear.leave();
  return [...ear.faults, ...(ear.heard.length === 1 ? [] : [`${ear.heard.length} sentences about one search`])];
}

const reflow = (setting: Setting) => (element: SkillMatrix) => inSetting(element, setting, reflowFaults);
const keys = (...pressed: Key[]) => (element: SkillMatrix) => gridKeyFaults(element, pressed);

export const detectors = {
  axe: axeFaults,
  tree: treeFaults,
  'tab stops': tabStopFaults,
  'arrow keys': keys('ArrowRight', 'ArrowDown'),
  'Home and End': keys('Home', 'End'),
  'page keys': keys('PageDown', 'PageUp'),
  'Tab journey': journeyFaults,
  Escape: (element) => escapeFaults(element, cell(element, 'Docker, Senior')),
  'search, listened to': searchFaults,
  wide: reflow('wide'),
  '320 px': reflow('320 px'),
  'letters twice as large': reflow('letters twice as large'),
  'wide spacing': reflow('wide spacing'),
  mirror: (element) => mirrored(element, mirrorFaults),
  colour: colourFaults,
} satisfies Record<string, (element: SkillMatrix) => readonly string[] | Promise<string[]>>;

export type Detector = keyof typeof detectors;
