import { expect, fixture, html } from '@open-wc/testing';
import axe from 'axe-core';
import { platformFork } from '../../../stories/documents/platform-fork.js';
import type { TechStack } from '../../../src/elements/tech-stack/tech-stack.js';
import { all, heard, MATRIX_URL, one, realDocument, sample } from '../../support/fixtures.js';
import '../../../src/define.js';

/** Beside a matrix of the same document where links are to lead somewhere on the page. */
async function drawn(data: unknown, attributes: Record<string, string> = {}, beside?: HTMLElement): Promise<TechStack> {
  const element = Object.assign(document.createElement('tech-stack'), { data });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const box = await fixture(html`<main></main>`);
  box.append(element, ...(beside ? [beside] : []));
  await settled(element);
  return element;
}
async function settled(element: TechStack): Promise<void> {
  while (element.status === 'idle' || element.status === 'loading') await new Promise(requestAnimationFrame);
  await element.updateComplete;
}
async function withMatrix(data: unknown, attributes: Record<string, string> = {}): Promise<[TechStack, HTMLElementTagNameMap['skill-matrix']]> {
  const matrix = Object.assign(document.createElement('skill-matrix'), { data });
  const element = await drawn(data, attributes, matrix);
  while (matrix.status !== 'ready') await new Promise(requestAnimationFrame);
  await matrix.updateComplete;
  await element.updateComplete;
  return [element, matrix];
}

/** As it is read, without the space between the lines of a template. */
const words = (it: Element): string => it.textContent!.replaceAll(/[\s\u00a0]+/g, ' ').trim();
const level = (element: TechStack, name: string): HTMLElement => all(element, '[part~=level]').find((it) => words(it.querySelector('h3 span, dt')!) === name)!;
const headings = (element: TechStack): string[] => all(element, 'h1, h2, h3, h4, h5, h6').map((it) => `${it.localName} ${words(it)}`);
/** What a level has under each of its headings. */
const needs = (it: HTMLElement): Record<string, string[]> => Object.fromEntries([...it.querySelectorAll('dt')].map((dt) => [words(dt), [...dt.nextElementSibling!.querySelectorAll('li')].map(words)]));
const said = (element: TechStack, name: string): string => [...level(element, name).querySelectorAll('.about p')].map(words).join(' | ');
const marks = (element: TechStack): string[] => [...new Set(all(element, 'mark').map((it) => it.textContent!))];
const counter = (element: TechStack): string => words(one(element, '[part=counter]'));
const button = (element: TechStack, name: string): HTMLButtonElement => all<HTMLButtonElement>(element, 'button').find((it) => words(it) === name)!;
async function search(element: TechStack, query: string): Promise<void> {
  const field = one<HTMLInputElement>(element, 'input[type=search]');
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}
const levels = (...stacks: unknown[][]): Record<string, unknown> => sample({ levels: stacks.map((stack, i) => ({ id: `l${i}`, name: `Level ${i}`, stack })) });

describe('<tech-stack>', () => {
  describe('Defaults', () => {
    it('shows what each level needs in all, in the order of the ladder', async () => {
      const element = await drawn(await realDocument());
      expect(headings(element)).to.deep.equal(['h3 Junior', 'h3 Middle', 'h3 Senior', 'h3 Lead / Staff', 'h3 Principal']);
      expect(['Junior', 'Middle', 'Senior', 'Lead / Staff', 'Principal'].map((name) => said(element, name))).to.deep.equal([
        '7 technologies',
        '13 technologies: 6 new, 2 changed, 5 carried over',
        '20 technologies: 7 new, 1 changed, 12 carried over',
        '23 technologies: 3 new, 2 changed, 18 carried over',
        '28 technologies: 5 new, 23 carried over',
      ]);
      expect(counter(element)).to.equal('33 technologies');
    });

    it('says in words what is new, what has changed and what is carried over', async () => {
      const element = await drawn(await realDocument());
      expect(needs(level(element, 'Junior'))).to.deep.equal({
        'To start with': ['Python 3.11+', 'scikit-learn Classical ML (scikit-learn)', 'pandas/numpy Pandas / Polars', 'Jupyter', 'PyTorch/TensorFlow basics PyTorch', 'SQL SQL-based ETL Query Optimization', 'Git Git Advanced'],
      });
      const { New, Changed, 'Carried over': carried } = needs(level(element, 'Middle'));
      expect(New!.length).to.equal(6);
      expect(Changed).to.deep.equal(['Python 3.12+ before: Python 3.11+', 'PyTorch/TensorFlow before: PyTorch/TensorFlow basics PyTorch']);
      expect(carried).to.deep.equal(['scikit-learn Classical ML (scikit-learn)', 'pandas/numpy Pandas / Polars', 'Jupyter', 'SQL SQL-based ETL Query Optimization', 'Git Git Advanced']);
      expect(words(level(element, 'Middle').querySelector('.source span')!)).to.equal('from Junior:');
    });

    it('folds what is carried over where it is long, with a count', async () => {
      const element = await drawn(await realDocument());
      expect(all<HTMLDetailsElement>(element, 'details').map((it) => [words(it.querySelector('summary')!), it.open])).to.deep.equal([
        ['12 technologies of earlier levels', false],
        ['18 technologies of earlier levels', false],
        ['23 technologies of earlier levels', false],
      ]);
      expect([...level(element, 'Principal').querySelectorAll('.source')].map((it) => [words(it.querySelector('span')!), it.querySelectorAll('li').length])).to.deep.equal([
        ['from Junior:', 5],
        ['from Middle:', 6],
        ['from Senior:', 7],
        ['from Lead / Staff:', 5],
      ]);
    });

    it('says a skill of the same name only where it is a link', async () => {
      const element = await drawn(await realDocument());
      expect(needs(level(element, 'Middle'))['New']).to.include('Docker').and.to.include('MLflow Experiment Tracking');
    });
  });

  describe('Attributes', () => {
    it('shows all of the selected level, unfolded, and the names of the others', async () => {
      const element = await drawn(await realDocument(), { level: 'senior' });
      expect(all(element, '[part~=selected]').length).to.equal(1);
      const senior = level(element, 'Senior');
      expect(senior.part.contains('selected')).to.equal(true);
      expect(needs(senior)['Carried over']!.length).to.equal(12);
      expect(all(element, 'details')).to.deep.equal([]);
      expect(words(level(element, 'Junior').querySelector('.names')!)).to.equal('Python 3.11+, scikit-learn, pandas/numpy, Jupyter, PyTorch/TensorFlow basics, SQL, Git');
      expect(headings(element).length, 'the others are still there').to.equal(5);
      button(element, 'Senior').click();
      await element.updateComplete;
      expect(all(element, '[part~=selected]')).to.deep.equal([]);
      expect(all(element, 'details').length).to.equal(3);
    });

    it('leaves a level aside that the document does not have', async () => {
      const element = await drawn(await realDocument(), { level: 'wizard' });
      expect(all(element, '[part~=selected], .brief')).to.deep.equal([]);
    });

    it('shows a line of names for each level with "compact", and no search', async () => {
      const element = await drawn(await realDocument(), { compact: '', level: 'lead', query: 'docker' });
      expect(all(element, '[part~=level]').map(words)).to.deep.equal([
        'Junior Python 3.11+, scikit-learn, pandas/numpy, Jupyter, PyTorch/TensorFlow basics, SQL, Git',
        'Middle Python 3.12+, PyTorch/TensorFlow, XGBoost/LightGBM/CatBoost, MLflow, Airflow, Feature store basics, Docker, DVC',
        'Senior PyTorch advanced, ONNX/TensorRT, Triton Inference Server, Kubeflow/MLflow, Spark ML, Ray, Kubernetes, Prometheus/Grafana',
        'Lead / Staff (selected level) ML Platform (Kubeflow/MLflow/Vertex AI), Feature Store (Feast), Model Registry, A/B testing platform, GPU cluster management',
        'Principal Enterprise AI architecture, LLM platform, Multi-model orchestration, Cost optimization (GPU), Research strategy',
      ]);
      expect(all(element, 'input, button, a')).to.deep.equal([]);
      element.compact = false;
      await element.updateComplete;
      expect(element.hasAttribute('compact'), 'reflected').to.equal(false);
      expect(counter(element)).to.equal('1 of 33 technologies shown');
    });

    it('takes its headings where the page wants them', async () => {
      expect(headings(await drawn(levels(['SQL']), { 'heading-level': '5' }))).to.deep.equal(['h5 Level 0']);
    });

    it('leads to the page that the author names, where this page has no such matrix', async () => {
      const element = await drawn(await realDocument(), { 'matrix-href': '/roles/ml.html?x=1#top' });
      const links = [...level(element, 'Middle').querySelectorAll<HTMLAnchorElement>('a')];
      expect(links.find((it) => words(it) === 'Docker')!.href).to.equal(`${location.origin}/roles/ml.html?x=1#skill=ml-engineer/docker`);
      element.matrixHref = 'javascript:alert(1)';
      await element.updateComplete;
      expect(all(element, 'a')).to.deep.equal([]);
    });
  });

  describe('Search', () => {
    it('finds a technology at every level that needs it, and marks what was found', async () => {
      const element = await drawn(await realDocument(), { query: 'DOCKER' });
      expect(headings(element)).to.deep.equal(['h3 Middle', 'h3 Senior', 'h3 Lead / Staff', 'h3 Principal']);
      expect(needs(level(element, 'Middle'))).to.deep.equal({ New: ['Docker'] });
      expect(needs(level(element, 'Principal'))).to.deep.equal({ 'Carried over': ['Docker'] });
      expect(marks(element)).to.deep.equal(['Docker']);
      expect(counter(element)).to.equal('1 of 33 technologies shown');
      expect(all(element, 'details'), 'nothing found is folded').to.deep.equal([]);
    });

    it('finds a technology by each name that it has had', async () => {
      const element = await drawn(await realDocument(), { query: 'pytorch basics' });
      expect(counter(element)).to.equal('3 of 33 technologies shown');
      expect(needs(level(element, 'Senior'))).to.deep.equal({ Changed: ['PyTorch advanced before: PyTorch/TensorFlow PyTorch'] });
    });

    it('finds a technology by the skill that it stands for, and shows that skill', async () => {
      const [element] = await withMatrix(await realDocument());
      await search(element, 'classical');
      expect(needs(level(element, 'Junior'))).to.deep.equal({ 'To start with': ['scikit-learn Classical ML (scikit-learn)'] });
      expect(marks(element)).to.deep.equal(['Classical']);
    });

    it('shows all levels that match in full, also while one is selected', async () => {
      const element = await drawn(await realDocument(), { level: 'senior', query: 'flow' });
      expect(all(element, '.brief')).to.deep.equal([]);
      expect(all(element, '[part~=selected] h3').map(words)).to.deep.equal(['Senior']);
    });

    it('says so when nothing matches, with the nearest names, and takes one', async () => {
      const element = await drawn(await realDocument());
      await search(element, 'kubernets');
      expect(words(one(element, '[part=nothing-found]'))).to.equal('No technology matches. Did you mean Kubernetes Kubernetes Core');
      expect(counter(element)).to.equal('0 of 33 technologies shown');
      button(element, 'Kubernetes').click();
      await element.updateComplete;
      expect(element.query).to.equal('Kubernetes');
      expect(element.shadowRoot!.activeElement?.localName, 'the button has gone').to.equal('input');
      expect(one<HTMLInputElement>(element, 'input').value).to.equal('Kubernetes');
      expect(needs(level(element, 'Senior'))).to.deep.equal({ New: ['Kubernetes Kubernetes Core'] });
    });

    it('shows everything again when it is cleared, and keeps the focus in the field', async () => {
      const element = await drawn(await realDocument(), { query: 'docker' });
      button(element, 'Clear search').focus();
      button(element, 'Clear search').click();
      await element.updateComplete;
      expect(counter(element)).to.equal('33 technologies');
      expect(element.shadowRoot!.activeElement?.localName).to.equal('input');
    });

    it('says once, after a pause, how much it has found', async () => {
      const element = await drawn(await realDocument());
      await search(element, 'dock');
      await search(element, 'docker');
      const status = one(element, '[role=status]');
      while (!status.textContent!.includes('1 of 33 technologies shown')) await new Promise(requestAnimationFrame);
      await search(element, 'zzzzzzzz');
      while (!status.textContent!.includes('No technology matches.')) await new Promise(requestAnimationFrame);
    });
  });

  describe('Links', () => {
    it('leads from a technology to the row of its one skill, and names that', async () => {
      const [element] = await withMatrix(await realDocument());
      const link = level(element, 'Junior').querySelector<HTMLAnchorElement>('a')!;
      expect(link.href).to.equal(`${location.href.replace(/#.*/, '')}#skill=ml-engineer/classical-ml`);
      expect([words(link), link.ariaLabel, link.title]).to.deep.equal(['scikit-learn', 'scikit-learn, skill: Classical ML (scikit-learn)', 'scikit-learn, skill: Classical ML (scikit-learn)']);
    });

    it('leads from a technology to each of its skills, where it stands for several', async () => {
      const [element] = await withMatrix(await realDocument());
      const item = [...level(element, 'Middle').querySelectorAll('li')].find((it) => words(it).startsWith('MLflow'))!;
      expect([...item.querySelectorAll('a')].map((it) => [words(it), it.ariaLabel, it.hash])).to.deep.equal([
        ['MLflow', 'MLflow, skill: MLflow', '#skill=ml-engineer/mlflow'],
        ['Experiment Tracking', 'MLflow, skill: Experiment Tracking', '#skill=ml-engineer/experiment-tracking'],
      ]);
    });

    it('has no links where nothing shows the skills, and has them when a matrix comes', async () => {
      const data = await realDocument();
      const element = await drawn(data);
      expect(all(element, 'a')).to.deep.equal([]);
      element.after(Object.assign(document.createElement('skill-matrix'), { data }));
      while (all(element, 'a').length === 0) await new Promise(requestAnimationFrame);
    });

    it('brings the row before the eyes again, also when its address is already there', async () => {
      const [element, matrix] = await withMatrix(await realDocument());
      const link = all<HTMLAnchorElement>(element, 'a').find((it) => words(it) === 'Kubernetes')!;
      const focused = (): string => matrix.shadowRoot!.activeElement?.textContent?.trim() ?? '';
      for (const round of ['first', 'again']) {
        link.focus();
        link.click();
        while (!focused().startsWith('Kubernetes')) await new Promise(requestAnimationFrame);
        expect(location.hash, round).to.equal('#skill=ml-engineer/kubernetes-core');
      }
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('leads to a technology’s own address from its name, and to its skills after it', async () => {
      const data = levels([{ name: 'Runbook', href: 'https://runbook.example/', skills: ['docker'] }]);
      const [element] = await withMatrix(data);
      expect(all<HTMLAnchorElement>(element, 'a').map((it) => [words(it), it.href.replace(/.*(?=#)/, ''), it.target, it.rel])).to.deep.equal([
        ['Runbook', 'https://runbook.example/', '_blank', 'noopener noreferrer'],
        ['Docker', '#skill=sample/docker', '', ''],
      ]);
    });
  });

  describe('Documents of every kind', () => {
    it('says so where no level names a technology, or where there is no level', async () => {
      for (const data of [sample(), sample({ levels: undefined }), levels([], [])]) {
        const element = await drawn(data);
        expect(words(one(element, '[part=status]'))).to.equal('No level of this role names a technology.');
        expect(all(element, 'input, .choice')).to.deep.equal([]);
      }
    });

    it('says so where one level names none, and shows what it takes over', async () => {
      const element = await drawn(levels([], ['SQL'], []));
      expect(words(level(element, 'Level 0'))).to.equal('Level 0 The role names no technology for Level 0.');
      expect(said(element, 'Level 2')).to.equal('1 technology: carried over');
      expect(words(level(element, 'Level 2').querySelector('.needs')!)).to.equal('The role names no technology for Level 2. Carried overfrom Level 1: SQL');
      element.compact = true;
      await element.updateComplete;
      expect(all(element, '[part~=level]').map(words)).to.deep.equal(['Level 0 none named', 'Level 1 SQL', 'Level 2 none named']);
    });

    it('shows the stack of a role that has no skills yet, and of a single level', async () => {
      const element = await drawn({ ...levels(['SQL', 'Git']), categories: [] });
      expect(element.status).to.equal('empty');
      expect(needs(level(element, 'Level 0'))).to.deep.equal({ 'To start with': ['SQL', 'Git'] });
      expect(all(element, '.choice'), 'nothing to choose from').to.deep.equal([]);
    });

    it('says "as before" of what is named again at every level', async () => {
      const element = await drawn(levels(['SQL'], ['SQL'], ['SQL']));
      expect(needs(level(element, 'Level 2'))).to.deep.equal({ 'As before': ['SQL'] });
      expect(said(element, 'Level 2')).to.equal('1 technology: as before');
    });

    it('gives each branch its own path, and says what a level follows where that is not the one above', async () => {
      const element = await drawn(platformFork);
      expect(needs(level(element, 'Engineering Manager'))).to.deep.equal({ New: ['Roadmap board'], 'As before': ['SQL'], 'Carried over': ['Git', 'Terraform basics Infrastructure as code', 'Runbook'] });
      expect(said(element, 'Engineering Manager')).to.equal('after Engineer | 5 technologies: 1 new, 1 as before, 3 carried over');
      expect(said(element, 'Director of Platform')).to.equal('after Staff Engineer and Engineering Manager | 6 technologies: 1 changed, 5 carried over');
      expect(needs(level(element, 'Director of Platform'))['Changed']).to.deep.equal(['Infrastructure strategy before: Terraform and Pulumi']);
      expect(said(element, 'Staff Engineer')).to.equal('5 technologies: 1 new, 1 changed, 3 carried over');
    });

    it('shows 40 technologies of one level', async () => {
      const element = await drawn(levels(Array.from({ length: 40 }, (_, i) => `Tool ${i + 1}`)));
      expect(needs(level(element, 'Level 0'))['To start with']!.length).to.equal(40);
      expect(said(element, 'Level 0')).to.equal('40 technologies');
    });

    it('shows what is written as text, and in the reader’s language', async () => {
      const element = await drawn(levels(['<b>SQL</b>', { id: 'x', name: { de: 'Auszeichnung', en: 'Markup' } }]), { lang: 'en' });
      expect(needs(level(element, 'Level 0'))['To start with']).to.deep.equal(['<b>SQL</b>', 'Markup']);
    });

    it('leaves out a skill that the document does not have', async () => {
      const element = await drawn(levels([{ name: 'SQL', skills: ['nowhere', 'docker'] }]));
      expect(needs(level(element, 'Level 0'))['To start with']).to.deep.equal(['SQL Docker']);
      expect(element.problems.map(({ code }) => code)).to.include('matrix/unknown-skill');
    });
  });

  describe('Keyboard', () => {
    it('has native controls alone: choice, search, links and folds, in reading order', async () => {
      const [element] = await withMatrix(await realDocument());
      const stops = all(element, 'button, input, a, summary, [tabindex]');
      expect(stops.every((it) => it.tabIndex === 0)).to.equal(true);
      expect(stops.slice(0, 7).map((it) => it.localName)).to.deep.equal(['button', 'button', 'button', 'button', 'button', 'input', 'a']);
    });
  });

  describe('Events', () => {
    it('selects for every widget of the same source, and says so once', async () => {
      const box = await fixture(html`<div><tech-stack src=${MATRIX_URL}></tech-stack><skill-matrix src=${MATRIX_URL}></skill-matrix></div>`);
      const [element, matrix] = [box.querySelector('tech-stack')!, box.querySelector('skill-matrix')!];
      while (element.status !== 'ready' || matrix.status !== 'ready') await new Promise(requestAnimationFrame);
      await element.updateComplete;
      const event = heard(element, 'skill-level-change');
      button(element, 'Middle').click();
      expect((await event).level).to.equal('middle');
      await matrix.updateComplete;
      expect(matrix.level).to.equal('middle');
    });
  });

  describe('Accessibility', () => {
    const rules = { region: { enabled: false }, 'target-size': { enabled: true } };
    for (const attributes of [{}, { level: 'principal' }, { compact: '', level: 'senior' }, { query: 'flow' }, { query: 'kubernets' }] as Record<string, string>[]) {
      it(`gives axe nothing to say, ${JSON.stringify(attributes)}`, async () => {
        const [element] = await withMatrix(await realDocument(), { 'heading-level': '2', ...attributes });
        for (const it of all<HTMLDetailsElement>(element, 'details')) it.open = true;
        const { violations } = await axe.run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], rules });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).to.deep.equal([]);
      });
    }

    it('leaves the direction of each text to the text', async () => {
      const element = await drawn(levels(['قواعد البيانات SQL', 'Git']));
      expect(all(element, 'li').map((it) => getComputedStyle(it.querySelector('[dir=auto]')!).direction)).to.deep.equal(['rtl', 'ltr']);
    });

    it('does not stick out where there is little room and the words are long', async () => {
      const element = await drawn(levels(['Datenverarbeitungsauftragsdienstleistung'.repeat(4), 'Git'], [{ id: 'Git', name: 'Datenverarbeitungsauftragsdienstleistung'.repeat(4) }]));
      element.style.setProperty('width', '320px');
      element.style.setProperty('font-size', '200%');
      await element.updateComplete;
      const { right } = element.getBoundingClientRect();
      expect(all(element, '.root *').filter((it) => it.getBoundingClientRect().right > right + 1).map((it) => it.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  });

  describe('Lifecycle', () => {
    it('keeps what the reader has set up when it is moved', async () => {
      const element = await drawn(await realDocument());
      await search(element, 'docker');
      document.body.append(element);
      await element.updateComplete;
      expect(counter(element)).to.equal('1 of 33 technologies shown');
      element.remove();
    });
  });
});
