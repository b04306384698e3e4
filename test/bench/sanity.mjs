/** Whether figures can be believed at all; not whether they are good. */
import { figuresOf } from './figures.mjs';

const ROOM = 0.8;

/**
 * @param {Record<string, Record<string, { value: any, ratio?: any }>>} results of one size, as `compare` gives them
 * @param {Record<string, Record<string, number>[]>} samples
 * @param {Record<string, import('./contenders.mjs').Contender>} contenders
 * @param {{ rounds: number, cells: number, folded: boolean, skills: number }} expected
 * @returns {string[]} what cannot be true, a sentence each
 */
export function doubts(results, samples, contenders, { rounds, cells, skills, folded }) {
  const found = [];
  const expect = (right, sentence) => right || found.push(sentence);
  for (const [id, contender] of Object.entries(contenders)) {
    expect(samples[id]?.length === rounds, `${id}: there are ${samples[id]?.length ?? 0} runs instead of ${rounds}.`);
    for (const { id: figure, label, ratio } of figuresOf(contender, folded)) {
      const { value, ratio: compared } = results[id]?.[figure] ?? {};
      const numbers = value ? [value.median, value.q1, value.q3] : [];
      expect(numbers.length > 0 && numbers.every(Number.isFinite), `${id}: there is no number for "${label}".`);
      expect(id === 'empty' || !ratio || compared?.median > 0, `${id}: there is no ratio above 0 for "${label}".`);
    }
  }
  if (found.length > 0) return found;

  const median = (id, figure) => results[id][figure].value.median;
  for (const id of Object.keys(contenders).filter((it) => it !== 'empty')) {
    expect(median(id, 'painted') > median('empty', 'painted') * ROOM, `${id}: a table is not there before nothing is.`);
    expect(median(id, 'layout') > 0 && median(id, 'style') > 0 && median(id, 'paint') > 0, `${id}: a table has style, layout and paint.`);
    expect(median(id, 'shift') >= 0 && median(id, 'shift') < 5, `${id}: a layout shift of ${median(id, 'shift')} is none.`);
  }
  for (const id of ['static', 'inner']) expect(median(id, 'nodes') > cells, `${id}: has ${median(id, 'nodes')} nodes for ${cells} cells.`);
  expect(median('static', 'js') === 0, 'static: loads a script.');
  expect(results.static.task.ratio.median === 1, 'static: is not as fast as itself.');
  expect(median('widget', 'js') > 10_000, `widget: ${median('widget', 'js')} bytes cannot be the library.`);
  expect(median('widget', 'bytes') > median('widget', 'js'), 'widget: has not loaded a document before it was drawn.');
  expect(median('widget', 'nodes') > (folded ? skills / 20 : cells), `widget: has ${median('widget', 'nodes')} nodes.`);
  expect(median('widget', 'heap') > 0, 'widget: holds nothing.');
  for (const figure of ['click', 'key']) {
    expect(median('widget', figure) > 0 && median('widget', figure) < 10_000, `widget: ${figure} was answered after ${median('widget', figure)} ms.`);
    expect(median('widget', `${figure}Work`) > 0, `widget: ${figure} was answered without any work.`);
  }
  expect(median('calculator', 'rate') > 0 && median('calculator', 'rate') < 10_000, `calculator: a rating was answered after ${median('calculator', 'rate')} ms.`);
  expect(median('calculator', 'rateWork') > 0, 'calculator: a rating was answered without any work.');
  expect(samples.calculator.every(({ given }) => given === 2), 'calculator: the result does not count two answers.');
  expect(samples.widget.every(({ found: shown }) => shown >= 0 && shown < skills), 'widget: no letter has filtered anything.');
  return found;
}
