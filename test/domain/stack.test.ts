import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseData } from '../../src/data/parse.js';
import { stacksOf, type LevelStack, type StackItem } from '../../src/domain/stack.js';
import type { Level, Technology, Text } from '../../src/model/types.js';
import { realDocument } from '../support/fixtures.js';
import { level } from './build.js';

const read = (text: Text): string => (typeof text === 'string' ? text : (text['en'] ?? ''));

/** `pytorch=PyTorch basics`; a technology without another name is called by its id. */
const tech = (written: string): Technology => {
  const [id, name = id] = written.split('=') as [string, string?];
  return { id, name: name!, skills: [] };
};
const rung = (id: string, next: string[], ...stack: string[]): Level => level(id, { next, stack: stack.map(tech) });

/** `+` new, `~` changed, `=` kept, `<` carried over. */
const shown = (item: StackItem): string => {
  const name = read(item.technology.name);
  switch (item.state) {
    case 'new':
      return `+ ${name}`;
    case 'kept':
      return `= ${name}`;
    case 'changed':
      return `~ ${name}, before: ${read(item.before)}`;
    default:
      return `< ${name}, from ${read(item.from.name)}`;
  }
};
const table = (stacks: readonly LevelStack[]): Record<string, string[]> => Object.fromEntries(stacks.map(({ level: { id }, items }) => [id, items.map(shown)]));
const of = (...levels: Level[]): Record<string, string[]> => table(stacksOf(levels, read));

describe('stacksOf', () => {
  it('tells what is new, changed, kept and carried over on a ladder', () => {
    expect(of(rung('a', ['b'], 'sql', 'git', 'py=Python 3.11'), rung('b', ['c'], 'py=Python 3.12', 'sql', 'docker'), rung('c', []))).to.deep.equal({
      a: ['+ sql', '+ git', '+ Python 3.11'],
      b: ['~ Python 3.12, before: Python 3.11', '= sql', '+ docker', '< git, from a'],
      c: ['< sql, from b', '< git, from a', '< Python 3.12, from b', '< docker, from b'],
    });
  });

  it('compares with the name that was used last, also when it returns to an older one', () => {
    expect(of(rung('a', ['b'], 'x=One'), rung('b', ['c'], 'x=Two'), rung('c', ['d'], 'x=One'), rung('d', [], 'x=One'))).to.deep.equal({
      a: ['+ One'],
      b: ['~ Two, before: One'],
      c: ['~ One, before: Two'],
      d: ['= One'],
    });
  });

  it('gives each branch of a fork its own path alone', () => {
    expect(of(rung('a', ['ic', 'm'], 'git'), rung('ic', [], 'rust'), rung('m', [], 'jira', 'rust'))).to.deep.equal({
      a: ['+ git'],
      ic: ['+ rust', '< git, from a'],
      m: ['+ jira', '+ rust', '< git, from a'],
    });
  });

  it('gives a level where branches join what is on any of them, each once', () => {
    expect(of(rung('a', ['ic', 'm'], 'git'), rung('ic', ['top'], 'rust'), rung('m', ['top'], 'jira'), rung('top', [], 'rust'))).to.deep.equal({
      a: ['+ git'],
      ic: ['+ rust', '< git, from a'],
      m: ['+ jira', '< git, from a'],
      top: ['= rust', '< git, from a', '< jira, from m'],
    });
  });

  it('sees a change where branches that join have used different names', () => {
    const joined = (name: string): string[] => of(rung('a', ['ic', 'm'], 'x=One'), rung('ic', ['top'], 'x=Two'), rung('m', ['top']), rung('top', [], `x=${name}`))['top']!;
    expect(joined('One')).to.deep.equal(['~ One, before: Two']);
    expect(joined('Two')).to.deep.equal(['~ Two, before: One']);
    expect(joined('Three')).to.deep.equal(['~ Three, before: Two']);
    expect(of(rung('a', ['ic', 'm'], 'x=One'), rung('ic', ['top'], 'x=Two'), rung('m', ['top']), rung('top', []))['top']).to.deep.equal(['< Two, from ic']);
  });

  it('follows the ladder, not the order of the document', () => {
    const stacks = stacksOf([rung('c', [], 'git'), rung('b', ['c']), rung('a', ['b'], 'git')], read);
    expect(table(stacks)).to.deep.equal({ c: ['= git'], b: ['< git, from a'], a: ['+ git'] });
    expect(stacks.map(({ after }) => after.map(({ id }) => id))).to.deep.equal([['b'], ['a'], []]);
  });

  it('begins anew where the ladder does', () => {
    expect(of(rung('a', [], 'git'), rung('b', [], 'git'))).to.deep.equal({ a: ['+ git'], b: ['+ git'] });
    expect(of()).to.deep.equal({});
  });

  it('calls changed only what reads differently', () => {
    const named = (id: string, next: string[], name: Text): Level => level(id, { next, stack: [{ id: 'x', name, skills: [] }] });
    expect(of(named('a', ['b'], 'SQL'), named('b', ['c'], { en: 'SQL', de: 'SQL-Sprache' }), named('c', [], { de: 'SQL', en: 'SQL queries' }))).to.deep.equal({
      a: ['+ SQL'],
      b: ['= SQL'],
      c: ['~ SQL queries, before: SQL'],
    });
  });

  it('takes an id such as "__proto__" for one like any other', () => {
    expect(of(rung('a', ['constructor'], '__proto__'), rung('constructor', []))).to.have.property('constructor').that.deep.equals(['< __proto__, from a']);
  });

  it('walks a ladder of 2,000 levels that is written from its top', () => {
    const levels = Array.from({ length: 2_000 }, (_, i) => rung(`${i}`, i > 0 ? [`${i - 1}`] : [], i === 1_999 ? 'git' : 'docker'));
    expect(stacksOf(levels, read)[0]!.items.map(shown)).to.deep.equal(['= docker', '< git, from 1999']);
  });

  it('tells the story of the 33 technologies of the ML Engineer role', async () => {
    const { document: matrix } = await parseData(await realDocument());
    expect(table(stacksOf(matrix!.levels, read))).to.deep.equal({
      junior: ['+ Python 3.11+', '+ scikit-learn', '+ pandas/numpy', '+ Jupyter', '+ PyTorch/TensorFlow basics', '+ SQL', '+ Git'],
      middle: [
        '~ Python 3.12+, before: Python 3.11+',
        '~ PyTorch/TensorFlow, before: PyTorch/TensorFlow basics',
        '+ XGBoost/LightGBM/CatBoost',
        '+ MLflow',
        '+ Airflow',
        '+ Feature store basics',
        '+ Docker',
        '+ DVC',
        '< scikit-learn, from Junior',
        '< pandas/numpy, from Junior',
        '< Jupyter, from Junior',
        '< SQL, from Junior',
        '< Git, from Junior',
      ],
      senior: [
        '~ PyTorch advanced, before: PyTorch/TensorFlow',
        '+ ONNX/TensorRT',
        '+ Triton Inference Server',
        '+ Kubeflow/MLflow',
        '+ Spark ML',
        '+ Ray',
        '+ Kubernetes',
        '+ Prometheus/Grafana',
        '< Python 3.12+, from Middle',
        '< scikit-learn, from Junior',
        '< pandas/numpy, from Junior',
        '< Jupyter, from Junior',
        '< SQL, from Junior',
        '< Git, from Junior',
        '< XGBoost/LightGBM/CatBoost, from Middle',
        '< MLflow, from Middle',
        '< Airflow, from Middle',
        '< Feature store basics, from Middle',
        '< Docker, from Middle',
        '< DVC, from Middle',
      ],
      lead: [
        '~ ML Platform (Kubeflow/MLflow/Vertex AI), before: Kubeflow/MLflow',
        '~ Feature Store (Feast), before: Feature store basics',
        '+ Model Registry',
        '+ A/B testing platform',
        '+ GPU cluster management',
        '< Python 3.12+, from Middle',
        '< scikit-learn, from Junior',
        '< pandas/numpy, from Junior',
        '< Jupyter, from Junior',
        '< PyTorch advanced, from Senior',
        '< SQL, from Junior',
        '< Git, from Junior',
        '< XGBoost/LightGBM/CatBoost, from Middle',
        '< MLflow, from Middle',
        '< Airflow, from Middle',
        '< Docker, from Middle',
        '< DVC, from Middle',
        '< ONNX/TensorRT, from Senior',
        '< Triton Inference Server, from Senior',
        '< Spark ML, from Senior',
        '< Ray, from Senior',
        '< Kubernetes, from Senior',
        '< Prometheus/Grafana, from Senior',
      ],
      principal: [
        '+ Enterprise AI architecture',
        '+ LLM platform',
        '+ Multi-model orchestration',
        '+ Cost optimization (GPU)',
        '+ Research strategy',
        '< Python 3.12+, from Middle',
        '< scikit-learn, from Junior',
        '< pandas/numpy, from Junior',
        '< Jupyter, from Junior',
        '< PyTorch advanced, from Senior',
        '< SQL, from Junior',
        '< Git, from Junior',
        '< XGBoost/LightGBM/CatBoost, from Middle',
        '< MLflow, from Middle',
        '< Airflow, from Middle',
        '< Feature Store (Feast), from Lead / Staff',
        '< Docker, from Middle',
        '< DVC, from Middle',
        '< ONNX/TensorRT, from Senior',
        '< Triton Inference Server, from Senior',
        '< ML Platform (Kubeflow/MLflow/Vertex AI), from Lead / Staff',
        '< Spark ML, from Senior',
        '< Ray, from Senior',
        '< Kubernetes, from Senior',
        '< Prometheus/Grafana, from Senior',
        '< Model Registry, from Lead / Staff',
        '< A/B testing platform, from Lead / Staff',
        '< GPU cluster management, from Lead / Staff',
      ],
    });
  });

  describe('on any ladder', () => {
    const stack = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), name: fc.constantFrom('one', 'two') }), { selector: ({ id }) => id });
    const edges = fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 3 });
    /** Upwards only: a level leads to later ones. Then shuffled, since a document may be. */
    const ladder = fc
      .array(fc.record({ stack, edges }), { minLength: 1, maxLength: 7 })
      .chain((rungs) => fc.shuffledSubarray(rungs.map((it, i) => level(`l${i}`, { stack: it.stack.map((technology) => ({ ...technology, skills: [] })), next: it.edges.map((n) => n + i + 1).filter((n) => n < rungs.length).map((n) => `l${n}`) })), { minLength: rungs.length, maxLength: rungs.length }));

    /** The oracle: every path to a level, walked one by one. */
    const pathsTo = (levels: readonly Level[], id: string): Level[][] => {
      const before = levels.filter(({ next }) => next.includes(id));
      return before.length === 0 ? [[]] : before.flatMap((it) => pathsTo(levels, it.id).map((path) => [...path, it]));
    };
    const lastOn = (path: readonly Level[], id: string): { from: Level; technology: Technology }[] =>
      path
        .flatMap((from) => from.stack.flatMap((technology) => (technology.id === id ? [{ from, technology }] : [])))
        .slice(-1);

    it('agrees with who walks every path', () => {
      fc.assert(
        fc.property(ladder, (levels) => {
          for (const { level: at, items } of stacksOf(levels, read)) {
            const paths = pathsTo(levels, at.id);
            const known = [...new Set(paths.flat().flatMap((it) => it.stack.map(({ id }) => id)))];
            expect(items.map(({ technology }) => technology.id).sort(), 'each in exactly one state').to.deep.equal([...new Set([...known, ...at.stack.map(({ id }) => id)])].sort());
            for (const item of items) {
              const { id, name } = item.technology;
              const last = paths.flatMap((path) => lastOn(path, id));
              const own = at.stack.find((technology) => technology.id === id);
              const names = last.map(({ technology }) => technology.name);
              expect(item.state).to.equal(!own ? 'carried' : last.length === 0 ? 'new' : names.every((it) => it === name) ? 'kept' : 'changed');
              if (item.state === 'changed') expect(names.filter((it) => it !== name)).to.include(item.before);
              if (item.state === 'carried') expect(last.some(({ from, technology }) => from === item.from && technology === item.technology), 'a level before it has named it').to.equal(true);
            }
          }
        }),
      );
    });

    it('loses nothing: on a straight one, what is needed is what was needed before and what is new', () => {
      fc.assert(
        fc.property(fc.array(stack, { minLength: 1, maxLength: 8 }), (rungs) => {
          const stacks = stacksOf(rungs.map((it, i) => level(`l${i}`, { stack: it.map((technology) => ({ ...technology, skills: [] })), next: i + 1 < rungs.length ? [`l${i + 1}`] : [] })), read);
          const count = (at: LevelStack | undefined, ...states: StackItem['state'][]): number => at?.items.filter(({ state }) => states.includes(state)).length ?? 0;
          stacks.forEach((at, i) => {
            expect(count(at, 'changed', 'kept', 'carried')).to.equal(stacks[i - 1]?.items.length ?? 0);
            expect(count(at, 'new', 'changed', 'kept')).to.equal(rungs[i]!.length);
          });
        }),
      );
    });

    it('finds the same when things are renamed, but for what is called changed', () => {
      fc.assert(
        fc.property(ladder, fc.func(fc.constantFrom('x', 'y', 'z')), (levels, rename) => {
          const bare = (stacks: readonly LevelStack[]): unknown => stacks.map(({ items }) => items.map(({ technology, state }) => [technology.id, state === 'changed' ? 'kept' : state]));
          const renamed = levels.map((it) => ({ ...it, stack: it.stack.map((technology) => ({ ...technology, name: rename(it.id, technology.id) })) }));
          expect(bare(stacksOf(renamed, read))).to.deep.equal(bare(stacksOf(levels, read)));
        }),
      );
    });
  });
});
