/** What is made of single runs: medians, ratios, verdicts, doubts, and the sums of traces and profiles. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTENDERS } from './contenders.mjs';
import { figuresOf } from './figures.mjs';
import { functionsOf, stepsOf } from './samples.mjs';
import { doubts } from './sanity.mjs';
import { compare, summarize } from './statistics.mjs';
import { judge } from './targets.mjs';
import { splitOf } from './trace.mjs';

/** One plausible visit by contender. */
const TASK = { empty: 10, static: 50, inner: 45, widget: 70, reserved: 70, calculator: 70 };
const visit = (id) => ({
  ...Object.fromEntries(figuresOf(CONTENDERS[id], true).map((figure) => [figure.id, 5])),
  task: TASK[id],
  taskAgain: TASK[id],
  painted: id === 'empty' ? 50 : 90,
  ...Object.fromEntries(['style', 'layout', 'paint'].map((part) => [part, id === 'empty' ? 1 : 5])),
  heap: id === 'empty' ? 600_000 : 900_000,
  nodes: id === 'empty' ? 15 : 900,
  js: ['widget', 'reserved', 'calculator'].includes(id) ? 25_000 : 0,
  bytes: 60_000,
  shift: 0,
  found: 20,
  given: 2,
});
const runs = (change = () => ({})) => Object.fromEntries(Object.keys(CONTENDERS).map((id) => [id, [{ ...visit(id), ...change(id) }]]));
const doubtsOf = (samples) => doubts(compare(samples, CONTENDERS, false), samples, CONTENDERS, { rounds: 1, cells: 290, skills: 58, folded: false });

describe('a summary', () => {
  it('is the median and the middle half, in whatever order the runs came', () => {
    assert.deepEqual(summarize([9, 1, 5, 3, 7]), { n: 5, median: 5, q1: 3, q3: 7 });
    assert.deepEqual(summarize([4, 1]), { n: 2, median: 2.5, q1: 1.75, q3: 3.25 });
  });
});

describe('a ratio', () => {
  it('is that of what is beyond the empty page', () => {
    const { widget, static: reference } = compare(runs(), CONTENDERS, false);
    assert.equal(widget.task.value.median, 60);
    assert.equal(widget.task.ratio.median, 1.5);
    assert.equal(reference.task.ratio.median, 1);
  });

  it('is taken within a round, so that a slow moment of the machine does not count', () => {
    const samples = Object.fromEntries(Object.keys(CONTENDERS).map((id) => [id, [1, 3].map((slower) => ({ ...visit(id), task: 10 + (TASK[id] - 10) * slower * Number(id !== 'empty') }))]));
    assert.deepEqual(compare(samples, CONTENDERS, false).widget.task.ratio, { n: 2, median: 1.5, q1: 1.5, q3: 1.5 });
  });
});

describe('a verdict', () => {
  const verdict = (task) => judge({ '58x5': compare(runs((id) => (id === 'widget' ? { task } : {})), CONTENDERS, false) })[0].verdict;

  it('says by how much a promise is missed', () => assert.equal(verdict(10 + 40 * 2), 'missed by 25 %'));
  it('says how far the next step is', () => assert.equal(verdict(10 + 40 * 1.5), 'met; 0.35 × from the next step'));
  it('says that both steps are met', () => assert.equal(verdict(10 + 40 * 1.1), 'met'));
  it('is not that no number is good enough', () => assert.match(verdict(Number.NaN), /^missed/));
  it('is about the sizes that were measured alone', () => assert.deepEqual(judge({}), []));
});

describe('figures are doubted', () => {
  it('not where they are plausible', () => assert.deepEqual(doubtsOf(runs()), []));

  for (const { id, label } of figuresOf({ asks: 'table' }, false)) {
    for (const [what, value] of [['is missing', undefined], ['is no number', Number.NaN], ['is endless', Infinity]]) {
      it(`where "${label}" ${what}`, () => {
        assert.ok(doubtsOf(runs((contender) => (contender === 'widget' ? { [id]: value } : {}))).some((doubt) => doubt.includes(label)));
      });
    }
  }

  for (const [what, contender, change] of [
    ['a table costs nothing', 'inner', { task: 10 }],
    ['a table is there before nothing is', 'inner', { painted: 5 }],
    ['a table needs no layout', 'static', { layout: 1 }],
    ['a table has fewer nodes than cells', 'inner', { nodes: 100 }],
    ['the widget has fewer nodes than cells', 'widget', { nodes: 100 }],
    ['the reference loads a script', 'static', { js: 5_000 }],
    ['the library was not loaded', 'widget', { js: 200 }],
    ['no document was loaded', 'widget', { bytes: 25_000 }],
    ['the widget holds nothing', 'widget', { heap: 600_000 }],
    ['a click was answered before it was made', 'widget', { click: -3 }],
    ['a keystroke gave no work', 'widget', { keyWork: 0 }],
    ['no letter has filtered anything', 'widget', { found: 58 }],
    ['a rating gave no work', 'calculator', { rateWork: 0 }],
    ['a rating was not counted', 'calculator', { given: 1 }],
  ]) {
    it(`where ${what}`, () => assert.equal(doubtsOf(runs((id) => (id === contender ? change : {}))).length, 1));
  }

  it('where a run is missing', () => assert.ok(doubtsOf({ ...runs(), widget: [...runs().widget, ...runs().widget] })[0].includes('2 runs')));
});

describe('the split of a trace', () => {
  const at = (name, ts, dur, more = {}) => ({ ph: 'X', pid: 1, tid: 1, name, ts, dur, tdur: dur, args: {}, ...more });
  const url = 'http://here/page.html';
  const html = at('ParseHTML', 0, 10_000, { args: { beginData: { url } } });

  it('counts each moment once, for the innermost event that has a kind', () => {
    const split = splitOf({ traceEvents: [at('RunTask', 0, 20_000), html, at('EvaluateScript', 1_000, 6_000), at('Layout', 2_000, 3_000), at('Unheard', 5_500, 500)] }, url);
    assert.deepEqual(split, { html: 4, script: 3, compile: 0, gc: 0, style: 0, layout: 3, paint: 0, other: 10 });
  });

  it('is by CPU time, and of the thread that parsed the page alone', () => {
    const split = splitOf({ traceEvents: [html, at('Paint', 20_000, 9_000, { tdur: 2_000 }), at('Paint', 30_000, 5_000, { tid: 2 })] }, url);
    assert.equal(split.paint, 2);
  });

  it('of another page is refused', () => assert.throws(() => splitOf({ traceEvents: [html] }, 'http://here/other.html'), /other\.html/));
});

describe('a profile', () => {
  const node = (id, functionName, children = [], url = 'http://here/cdn/chunks/parse-AbCd1234.js') => ({ id, children, callFrame: { functionName, url, lineNumber: 0, columnNumber: functionName ? 7 : 0 } });
  const profile = {
    nodes: [node(1, '(root)', [2, 3, 6], ''), node(2, '(program)', [], ''), node(3, '', [4]), node(4, 'conforms', [5]), node(5, 'insertBefore', [], ''), node(6, '(garbage collector)', [], '')],
    samples: [2, 3, 4, 5, 6, 2],
    timeDeltas: [0, 1_000, 2_000, 3_000, 4_000, 5_000],
  };

  it('gives a sample to the innermost step on its stack, and leaves out what is outside of any function', () => {
    assert.deepEqual(stepsOf([profile]), [{ name: 'validate', ms: 7 }, { name: 'collect garbage', ms: 5 }, { name: 'start: modules, constants, registration', ms: 2 }]);
  });

  it('gives a sample to its function, of all loads together', () => {
    assert.deepEqual(functionsOf([profile, profile]).slice(0, 3), [{ name: '(garbage collector)  (built in)', ms: 10 }, { name: 'insertBefore  (built in)', ms: 8 }, { name: 'conforms  parse.js', ms: 6 }]);
  });
});
