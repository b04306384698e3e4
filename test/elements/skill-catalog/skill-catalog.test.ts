import { expect } from '@open-wc/testing';
import { manyRoles } from '../../../stories/documents/many-roles.js';
import type { SkillCatalog } from '../../../src/elements/skill-catalog/skill-catalog.js';
import { axeFaults } from '../../accessibility/axe.js';
import { all, heard, one, sample } from '../../support/fixtures.js';
import { addressOf, button, catalogOf, counts, current, drawn, links, names, ready, role, search, Server, textOf, until } from './drawn.js';

const CATALOG = new URL('../../../data/catalog.json', import.meta.url).href;
const headings = (element: Element): string[] => all(element, 'h1, h2, h3, h4, h5, h6').map((it) => `${it.localName} ${textOf(it)}`);
const families = (element: Element): HTMLDetailsElement[] => all<HTMLDetailsElement>(element, 'details[part=family]');
const openOnes = (element: Element): string[] => families(element).filter(({ open }) => open).map((it) => textOf(it.querySelector('.title')!));
const status = (element: Element): string => textOf(one(element, '[role=status]'));

describe('<skill-catalog>', () => {
  let server: Server;
  beforeEach(() => {
    server = new Server();
  });
  afterEach(() => server.close());

  describe('Defaults', () => {
    it('shows families, roles and descriptions of the real catalog, and asks for nothing else', async () => {
      const element = Object.assign(document.createElement('skill-catalog'), { src: CATALOG });
      document.body.append(element);
      await ready(element);
      expect(headings(element)).to.deep.equal(['h2 Machine learning and data roles', 'h3 ML & AI Engineering']);
      expect(names(element)).to.deep.equal(['ML Engineer', 'MLOps Engineer', 'Data Scientist']);
      expect(textOf(one(element, '.description'))).to.equal('Builds, trains and deploys the models that run inside a product.');
      expect(counts(element)).to.deep.equal([]);
      expect(element.catalog!.families[0]!.roles[0]!.src).to.equal(new URL('ml-engineer.json', CATALOG).href);
      element.remove();
    });

    it('links each role to its own page, else to itself on this one', async () => {
      const element = await drawn({ ...catalogOf(), families: undefined, roles: [role('a', { href: 'https://skills.example/a.html' }), role('b c')].slice(0, 1).concat(role('é')) });
      expect(links(element).map(({ href }) => href)).to.deep.equal(['https://skills.example/a.html', `${location.href.replace(/#.*/, '')}#skill-role=%C3%A9`]);
    });

    it('folds families where there are many roles, all but that of the role that is shown', async () => {
      const element = await drawn(manyRoles);
      expect(textOf(one(element, '.head p'))).to.equal('70 roles in 12 families');
      expect(families(element).length).to.equal(12);
      expect(openOnes(element)).to.deep.equal([]);
      expect(textOf(one(element, 'summary'))).to.equal('Engineering 6 roles');
      const chosen = await drawn(manyRoles, { selected: 'data-steward' });
      expect(openOnes(chosen)).to.deep.equal(['Data']);
    });

    it('unfolds and folds all', async () => {
      const element = await drawn(manyRoles);
      button(element, 'Unfold all').click();
      await until(element, () => openOnes(element).length === 12);
      button(element, 'Fold all').click();
      await until(element, () => openOnes(element).length === 0);
    });

    it('does not fold few', async () => {
      const element = await drawn(catalogOf('a', 'b'));
      expect([families(element), names(element)]).to.deep.equal([[], ['Role a', 'Role b']]);
    });

    it('says of a catalog without roles, and of a family without any, that there are none', async () => {
      const none = await drawn(catalogOf());
      expect([none.status, textOf(one(none, '[part=status]'))]).to.deep.equal(['empty', 'This catalog has no roles yet.']);
      const some = await drawn({ ...catalogOf('a'), families: [{ id: 'f', name: 'Full', roles: [role('a')] }, { id: 'e', name: 'Empty', roles: [] }] });
      expect(some.status).to.equal('ready');
      expect(all(some, '[part=family]').map(textOf)[1]).to.match(/^Empty 0 roles\s*This family has no roles yet\.$/);
    });
  });

  describe('Search', () => {
    it('finds roles by name, family and description, whatever the accents', async () => {
      const element = await drawn({ ...catalogOf(), families: [{ id: 'x', name: 'Données', roles: [role('a', { description: 'Pipelines' }), role('b')] }, { id: 'y', name: 'Design', roles: [role('c')] }] });
      for (const [query, found] of [['donnees', ['Role a', 'Role b']], ['role C', ['Role c']], ['PIPE', ['Role a']], ['design role', ['Role c']], ['  ', ['Role a', 'Role b', 'Role c']]] as const) {
        await search(element, query);
        expect(names(element), query).to.deep.equal(found);
      }
    });

    it('marks what it has found, counts it, and says so', async () => {
      const element = await drawn(manyRoles);
      await search(element, 'security');
      expect(openOnes(element)).to.deep.equal(['Security']);
      expect(textOf(one(element, '[part=counter]'))).to.equal('6 of 70 roles shown');
      expect(all(element, 'mark').map(textOf)).to.deep.equal(['Security', 'Security', 'Security', 'Security']);
      await until(element, () => status(element) === '6 of 70 roles shown');
    });

    it('leaves the families as they were when the search is over', async () => {
      const element = await drawn(manyRoles, { selected: 'data-steward' });
      await search(element, 'manager');
      expect(openOnes(element).length).to.be.greaterThan(2);
      button(element, 'Clear search').click();
      await until(element, () => openOnes(element).length === 1);
      expect(openOnes(element)).to.deep.equal(['Data']);
      expect(element.shadowRoot!.activeElement).to.equal(one(element, 'input'));
    });

    it('says that it has found nothing, and what was probably meant', async () => {
      const element = await drawn(manyRoles);
      await search(element, 'Recruter');
      expect(textOf(one(element, '[part=nothing-found]'))).to.equal('No role matches. Did you mean Recruiter');
      button(element, 'Recruiter').click();
      await until(element, () => names(element).length === 1);
      expect([names(element), element.query]).to.deep.equal([['Recruiter'], 'Recruiter']);
      await search(element, 'zzzzzz');
      await until(element, () => status(element) === 'No role matches.');
    });

    it('finds roles by the skills that have been counted, and shows them', async () => {
      const element = await drawn(catalogOf('a', 'b'), { counts: true });
      await until(element, () => counts(element).filter((it) => it.startsWith('1 skill')).length === 2);
      await search(element, 'b things');
      expect(names(element)).to.deep.equal(['Role b']);
      expect(textOf(one(element, '[part=found]'))).to.equal('Skills: b things');
    });
  });

  describe('Loading and failure', () => {
    const stage = (src: string): SkillCatalog => {
      const element = Object.assign(document.createElement('skill-catalog'), { src });
      element.append(Object.assign(document.createElement('a'), { href: '#', textContent: 'All roles' }));
      document.body.append(element);
      return element;
    };

    it('keeps its children while it loads, and says in words of its own that it does', async () => {
      server.slow = true;
      const element = stage(addressOf('slow'));
      await until(element, () => element.status === 'loading' && element.shadowRoot!.querySelector('[part=status]'));
      expect(textOf(one(element, '[part=status]'))).to.equal('Loading the roles …');
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
      element.remove();
    });

    it('tells the reader what happened and its owner why, and recovers by Retry', async () => {
      const fetched = globalThis.fetch;
      globalThis.fetch = () => Promise.resolve(new Response(null, { status: 404 }));
      const element = stage(addressOf('catalog'));
      await until(element, () => element.status === 'error' && element.shadowRoot!.querySelector('[part=error] details'));
      expect(textOf(one(element, '[part=error] p'))).to.equal('The roles could not be shown. It is not at this address any more.');
      expect(textOf(one(element, '[part=error] details'))).to.contain('load/not-found').and.to.contain(addressOf('catalog'));
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
      globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(catalogOf('a'))));
      button(element, 'Try again').click();
      await until(element, () => element.status === 'ready');
      expect(names(element)).to.deep.equal(['Role a']);
      // And the last good one stays when a reload fails.
      globalThis.fetch = () => Promise.resolve(new Response(null, { status: 500 }));
      await element.reload();
      await until(element, () => element.status === 'stale' && element.shadowRoot!.querySelector('[part=banner]'));
      expect(names(element)).to.deep.equal(['Role a']);
      globalThis.fetch = fetched;
      element.remove();
    });

    it('says of a matrix that it is none of its documents, and what to do with it', async () => {
      const element = await drawn(sample());
      await until(element, () => element.status === 'error' && element.shadowRoot!.querySelector('[part=error] details'));
      expect(textOf(one(element, '[part=error] p'))).to.equal('The roles could not be shown. Its content is not a catalog of roles.');
      expect(textOf(one(element, '[part=error] details'))).to.contain('catalog/wrong-kind').and.to.contain('It is a skill matrix');
      expect(all(element, '[part=error] button')).to.deep.equal([]);
    });

    it('is not given the matrix of a provider around it', async () => {
      const provider = Object.assign(document.createElement('skill-provider'), { data: sample() });
      document.body.append(provider);
      const bare = document.createElement('skill-catalog');
      provider.append(bare);
      const element = await drawn(catalogOf('a'), {}, provider);
      expect([bare.status, element.status]).to.deep.equal(['idle', 'ready']);
      provider.remove();
    });
  });

  describe('Events', () => {
    it('tells that a catalog has come, by an event of its own, and what is wrong in it', async () => {
      const element = document.createElement('skill-catalog');
      const matrices: Event[] = [];
      element.addEventListener('skill-load', (event) => matrices.push(event));
      const [load, problem] = [heard(element, 'skill-catalog-load'), heard(element, 'skill-problem')];
      document.body.append(element);
      element.data = { ...catalogOf('a'), extra: 1 };
      expect((await load).catalog.families.length).to.equal(1);
      expect((await problem).problems.map(({ code }) => code)).to.deep.equal(['catalog/unknown-property']);
      expect(matrices).to.deep.equal([]);
      element.remove();
    });
  });

  describe('Accessibility', () => {
    it('has nothing for axe to find, folded and searched, with a failed role and a chosen one', async () => {
      server.broken.add('b');
      const few = await drawn(catalogOf('a', 'b'), { counts: true, selected: 'a' });
      await until(few, () => counts(few)[1]?.startsWith('Its matrix'));
      expect(await axeFaults(few)).to.deep.equal([]);
      const many = await drawn(manyRoles);
      expect(await axeFaults(many)).to.deep.equal([]);
      await search(many, 'data');
      expect(await axeFaults(many)).to.deep.equal([]);
    });

    it('takes its headings where the page wants them, without a name one higher', async () => {
      expect(headings(await drawn(catalogOf('a'), { headingLevel: 4 }))).to.deep.equal(['h4 Roles', 'h5 Family']);
      expect(headings(await drawn({ ...catalogOf('a'), name: undefined }, { headingLevel: 4 }))).to.deep.equal(['h4 Family']);
    });

    it('says once in words which role is shown', async () => {
      const element = await drawn(catalogOf('a', 'b'), { selected: 'b' });
      expect(current(element)).to.deep.equal(['Role b']);
      expect(all(element, '.here').map(textOf)).to.deep.equal(['shown on this page']);
    });
  });

  describe('Lifecycle', () => {
    it('shows another catalog when it is given one, and forgets the first', async () => {
      const element = await drawn(catalogOf('a'), { selected: 'a' });
      element.data = catalogOf('x');
      await until(element, () => names(element).join() === 'Role x');
      expect([current(element), element.selected]).to.deep.equal([[], undefined]);
    });
  });

  describe('Problems', () => {
    it('leaves out what is wrong, and says so', async () => {
      const element = await drawn({ ...catalogOf('a'), roles: [role('x', { src: 'javascript:alert(1)' })] });
      await until(element, () => element.shadowRoot!.querySelector('[part=problems]'));
      expect(textOf(one(element, '[part=problems] summary'))).to.equal('1 entry could not be shown');
      expect(names(element)).to.deep.equal(['Role a']);
      expect(element.problems.map(({ code }) => code)).to.deep.equal(['catalog/link-not-allowed']);
    });
  });
});
