import { expect } from '@open-wc/testing';
import type { SkillMatrix } from '../../src/elements/skill-matrix/skill-matrix.js';
import { until } from '../support/fixtures.js';
import { defects, type Defect } from './planted/defects.js';
import { detectors } from './planted/detectors.js';
import { resetPage } from './settings.js';
import { states } from './states.js';

/** Whole: what comes after the drawing brings sheets, among which a planted one would be lost. */
async function draw({ state = 'wide' }: Defect): Promise<SkillMatrix> {
  const element = await states[state]!();
  await until(element, () => element.shadowRoot!.querySelector('[part=details]') !== null);
  return element;
}
/** A detector is asked once about the widget as it is, in each state that it is used in. */
const asked = [...new Map(defects.map((it) => [`${it.detector}, ${it.state ?? 'wide'}`, it])).values()];

describe('a planted defect', () => {
  const rows: string[] = [];
  let caught = 0;

  afterEach(resetPage);
  after(() => console.log([`${'defect'.padEnd(56)}${'detector'.padEnd(26)}`, ...rows, `${caught} of ${defects.length} planted defects caught`].join('\n')));

  for (const use of asked) {
    it(`is not seen where there is none: ${use.detector}, ${use.state ?? 'wide'}`, async () => {
      expect(await detectors[use.detector](await draw(use))).to.deep.equal([]);
    }).timeout(60_000);
  }

  for (const planted of defects) {
    const { defect, detector, says, plant } = planted;
    it(`is caught by ${detector}: ${defect}`, async () => {
      const element = await draw(planted);
      plant(element);
      const found = await detectors[detector](element);
      const killed = found.some((fault) => says.test(fault.replace(/^[^:]*: (?=cut off|protrudes|stands out|the page|\d+ ×)/, '')));
      caught += Number(killed);
      rows.push(`${defect.padEnd(56)}${detector.padEnd(26)}${killed ? 'killed' : 'survived'}`);
      expect(killed, `${detector} says: ${found.slice(0, 3).join(' | ') || 'nothing'}`).to.equal(true);
    }).timeout(60_000);
  }
});
