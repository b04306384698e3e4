/** Reads sampling profiles (`Profiler.stop`): time by function, and by the step of the library that it was spent for. */

/** Native work outside of any function, and waiting: a trace tells more about both. */
const OUTSIDE = new Set(['(program)', '(idle)', '(root)']);

/** A sample belongs to the first of these on its stack, from the inside out. */
const STEPS = [
  ['collect garbage', ['(garbage collector)']],
  ['read the response', ['loadText', 'readBody']],
  ['parse the JSON', ['readJson']],
  ['validate', ['conforms', 'repair', 'refuse', 'completeHeader']],
  ['normalise', ['normalize']],
  ['think out the view', ['view', 'MatrixReader', 'SearchIndex']],
  ['draw the grid by hand', ['#updateGroup', '#drawHead', '#select']],
  ['draw the rest by templates', ['performUpdate']],
  ['styles of the sheets', ['createRenderRoot']],
  ['connect', ['connectedCallback', 'attributeChangedCallback']],
  ['start: modules, constants, registration', ['(module)']],
  ['the benchmark itself', ['probe']],
];
const stepOf = new Map(STEPS.flatMap(([step, names]) => names.map((name) => [name, step])));

/** @returns {{ name: string, ms: number }[]} all loads together, most first */
export const stepsOf = (profiles) =>
  sumsOf(profiles, (stack) => stack.map((frame) => stepOf.get(nameOf(frame))).find(Boolean) ?? 'other');

/** @returns {{ name: string, ms: number }[]} all loads together, most first */
export const functionsOf = (profiles) =>
  sumsOf(profiles, ([frame]) => `${nameOf(frame)}${frame.url ? `  ${fileOf(frame.url)}` : '  (built in)'}`);

/** V8 calls the body of a module a function without name that starts at the file's first letter. */
const nameOf = ({ functionName, url, lineNumber, columnNumber }) =>
  functionName || (url && lineNumber + columnNumber === 0 ? '(module)' : '(anonymous)');
const fileOf = (url) => url.slice(url.lastIndexOf('/') + 1).replace(/-[\w-]{8}(?=\.js$)/, '');

function sumsOf(profiles, keyOf) {
  const sums = new Map();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
    const stackOf = (id) => (id === undefined ? [] : [byId.get(id).callFrame, ...stackOf(parents.get(id))]);
    const keys = new Map(nodes.map(({ id, callFrame }) => [id, OUTSIDE.has(callFrame.functionName) ? undefined : keyOf(stackOf(id))]));
    // The time between two samples belongs to the earlier one.
    samples.slice(0, -1).forEach((id, i) => {
      const key = keys.get(id);
      if (key !== undefined) sums.set(key, (sums.get(key) ?? 0) + timeDeltas[i + 1] / 1_000);
    });
  }
  return [...sums].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms);
}
