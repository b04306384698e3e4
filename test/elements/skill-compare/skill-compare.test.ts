import { expect, fixture, html } from '@open-wc/testing';
import { dataCatalogue } from '../../../stories/documents/data-catalogue.js';
import type { SkillCompare } from '../../../src/elements/skill-compare/skill-compare.js';
import { axeFaults } from '../../accessibility/axe.js';
import { all, heard, one } from '../../support/fixtures.js';
import { add, button, choose, drawn, groups, rows, said, selects, sentence, textOf, titles, until } from './drawn.js';
import { addressOf, catalogOf, data, elsewhere, platform, role, Server, withAddress } from './roles.js';

describe('<skill-compare>', () => {
  let server: Server;
  beforeEach(() => (server = new Server(data, platform, elsewhere, { ...catalogOf('data', 'platform', 'elsewhere', 'gone'), id: 'catalog' })));
  afterEach(() => server.close());

  describe('Defaults', () => {
    it('compares the first levels: differences first, then what one role alone asks, then what is the same', async () => {
      const element = await drawn();
      expect(sentence(element)).to.equal('Data Engineer at Junior and Platform Engineer at Junior share 4 skills, 3 with different expectations and 1 with the same. 1 is only in Data Engineer and 1 is only in Platform Engineer.');
      expect(titles(element)).to.deep.equal(['Different expectations 3 skills', 'Only in Data Engineer 1 skill', 'Only in Platform Engineer 1 skill', 'The same in both 1 skill']);
      expect(groups(element).map(({ open }) => open)).to.deep.equal([true, true, true, false]);
      expect(rows(element, 'different')).to.deep.equal(['Sql | Aware | Expert, 2 steps more', 'Docker | Working | Working, mandatory', 'Talks | described in words Presents a finding. | not asked for']);
      expect(rows(element, 'only-here')).to.deep.equal(['Charts | Working | not in this role']);
      expect(rows(element, 'only-there')).to.deep.equal(['Linux | not in this role | Aware, mandatory']);
      expect(textOf(one(element, '[part=unasked]'))).to.equal('Not listed, since neither of these levels asks for them: 1 of Data Engineer.');
    });

    it('draws what is the same when the reader unfolds it', async () => {
      const element = await drawn();
      expect(rows(element, 'same')).to.deep.equal([]);
      groups(element)[3]!.querySelector('summary')!.click();
      await until(element, () => rows(element, 'same').length > 0);
      expect(rows(element, 'same')).to.deep.equal(['Git | Working | Working']);
    });

    it('shows the role here alone where nothing says with what to compare, and says so', async () => {
      const element = await add();
      await until(element, () => element.status === 'ready');
      expect(textOf(one(element, '[part=status]'))).to.equal('There is no other role to compare this one with yet.');
      expect(titles(element)).to.deep.equal(['What Data Engineer asks for 5 skills']);
      expect(rows(element, 'alone').slice(0, 2)).to.deep.equal(['Sql | Aware', 'Docker | Working']);
      expect(selects(element)).to.deep.equal(['level=Junior']);
    });
  });

  describe('Attributes', () => {
    it('loads both roles from their addresses, each once', async () => {
      const element = await add({ data: undefined }, { src: addressOf('data'), with: `${addressOf('platform')}#part` });
      await until(element, () => element.otherMatrix);
      expect(sentence(element)).to.match(/^Data Engineer at Junior and Platform Engineer at Junior/);
      expect(server.asked.toSorted()).to.deep.equal(['data', 'platform']);
    });

    it('compares another role where the page names another, and none where it names none', async () => {
      const element = await drawn({ withData: undefined }, { with: addressOf('platform') });
      element.with = addressOf('elsewhere');
      await until(element, () => element.otherMatrix?.id === 'elsewhere');
      expect(sentence(element)).to.contain('Elsewhere Engineer');
      element.with = undefined;
      await until(element, () => !element.otherMatrix);
      expect(all(element, '[part=sentence]')).to.deep.equal([]);
    });

    it('starts at the level of the page, and matches it there', async () => {
      const element = await drawn({}, { level: 'senior' });
      expect(selects(element)).to.deep.equal(['level=Senior', 'level-there=Senior']);
      expect(rows(element, 'different')).to.deep.equal(['Docker | Working | Expert, mandatory, 1 step more', 'Sql | Expert, mandatory | Aware, 2 steps less']);
      expect(titles(element)).to.include('The same in both 2 skills');
    });

    it('takes its headings where the page wants them', async () => {
      expect(all(await drawn({}, { 'heading-level': '4' }), 'h4').length).to.equal(4);
    });

    it('links a skill to the cell that is compared: on this page, else where the matrix is said to be, else not', async () => {
      expect(all(await drawn(), '[part=skill] a')).to.deep.equal([]);
      const links = (element: Element): string[] => all<HTMLAnchorElement>(element, '[part=skill] a').map(({ href }) => href.replace(/^.*(?=#)/, ''));
      const named = await drawn({}, { 'matrix-href': 'https://skills.example/matrix.html#old' });
      expect(all<HTMLAnchorElement>(named, '[part=skill] a')[0]!.href).to.equal('https://skills.example/matrix.html#skill=data/sql/junior');
      expect(links(named), 'but not the other role’s').to.deep.equal(['#skill=data/sql/junior', '#skill=data/docker/junior', '#skill=data/talks/junior', '#skill=data/charts/junior']);
      expect(all(await drawn({}, { 'matrix-href': 'javascript:alert(1)' }), '[part=skill] a')).to.deep.equal([]);
      const box = await fixture(html`<div><skill-matrix .data=${platform}></skill-matrix><skill-compare .data=${data} .withData=${platform} storage="none" level="senior"></skill-compare></div>`);
      const here = box.querySelector('skill-compare')!;
      await until(here, () => links(here).length > 0);
      expect(links(here), 'a matrix of the other role').to.deep.equal(['#skill=platform/linux/senior']);
    });
  });

  describe('Levels', () => {
    it('matches a level there anew when the one here is chosen, and leaves the reader’s own choice there until then', async () => {
      const element = await drawn();
      await choose(element, 'level-there', 'senior');
      expect(selects(element)).to.deep.equal(['level=Junior', 'level-there=Senior']);
      expect(rows(element, 'different')).to.include('Docker | Working | Expert, mandatory, 1 step more');
      await choose(element, 'level', 'senior');
      await choose(element, 'level', 'junior');
      expect(selects(element)).to.deep.equal(['level=Junior', 'level-there=Junior']);
    });

    it('says why it compares a level of another name', async () => {
      const element = await drawn({ withData: elsewhere, level: 'senior' });
      expect(selects(element)).to.deep.equal(['level=Senior', 'level-there=L2']);
      expect(textOf(one(element, '[part=by-place]'))).to.equal('Elsewhere Engineer has no level called Senior: L2 is the one nearest in place on its ladder. Choose another if you see it otherwise.');
      await choose(element, 'level-there', 'l3');
      expect(all(element, '[part=by-place]'), 'once the reader has chosen').to.deep.equal([]);
    });

    it('follows the level that is chosen anywhere on the page, and tells what is chosen here', async () => {
      const box = await fixture(html`<div><skill-matrix src=${addressOf('data')}></skill-matrix><skill-compare src=${addressOf('data')} .withData=${platform} storage="none"></skill-compare></div>`);
      const [matrix, element] = [box.querySelector('skill-matrix')!, box.querySelector('skill-compare')!];
      await until(element, () => element.otherMatrix && element.status === 'ready');
      matrix.level = 'senior';
      await until(element, () => selects(element)[0] === 'level=Senior');
      const told = heard(element, 'skill-level-change');
      await choose(element, 'level', 'junior');
      expect((await told).level).to.equal('junior');
      await matrix.updateComplete;
      expect(matrix.level).to.equal('junior');
    });
  });

  describe('Documents of every kind', () => {
    it('never compares ranks of scales that are not the same: it says so, and shows both in words', async () => {
      const element = await drawn({ data: withAddress, withData: elsewhere });
      expect(rows(element, 'different')).to.deep.equal([
        'Sql | Aware, step 1 of 3 | Working, step 1 of 2, not comparable: the scales differ',
        'Talks | described in words Presents a finding. | described in words Listens., in other words',
        'Docker, there: Containers | Working | Aware, 1 step less',
      ].toSorted((a, b) => (a.startsWith('Talks') ? -1 : b.startsWith('Talks') ? 1 : 0)));
    });

    it('shares nothing, and says so', async () => {
      const element = await drawn({ withData: role('other', [{ id: 'cobol', name: 'Cobol', requirements: { junior: 'aware' } }]) });
      expect(sentence(element)).to.equal('Data Engineer at Junior and Other Engineer at Junior have no skill in common. 5 are only in Data Engineer and 1 is only in Other Engineer.');
      expect(titles(element)).to.deep.equal(['Only in Data Engineer 5 skills', 'Only in Other Engineer 1 skill']);
    });

    it('compares a role with itself', async () => {
      const element = await drawn({ withData: data });
      expect(sentence(element)).to.equal('Data Engineer at Junior and Data Engineer at Junior share 5 skills, all with the same expectations.');
    });

    it('lists the skills of a document without levels', async () => {
      const element = await drawn({ withData: dataCatalogue });
      expect(selects(element)).to.deep.equal(['level=Junior']);
      expect(rows(element, 'only-there')[0]).to.match(/ \| not in this role \| listed$/);
    });

    it('says of a role without skills that there are none', async () => {
      const element = await drawn({ withData: role('nothing', []) });
      expect(sentence(element)).to.equal('Data Engineer at Junior and Nothing Engineer have no skill in common. 5 are only in Data Engineer.');
      const empty = await add({ data: role('nothing', []) });
      await until(empty, () => empty.status === 'empty');
      expect(groups(empty)).to.deep.equal([]);
    });

    it('folds a group of hundreds of skills, and draws its rows when it is unfolded', async () => {
      const many = role('many', Array.from({ length: 400 }, (_, i) => ({ id: `s${i}`, name: `Skill ${i}`, requirements: { junior: 'aware' } })));
      const element = await drawn({ withData: many });
      expect(rows(element, 'only-there')).to.deep.equal([]);
      groups(element).at(-1)!.querySelector('summary')!.click();
      await until(element, () => rows(element, 'only-there').length === 400);
    });
  });

  describe('Loading and failure', () => {
    it('says that the other role is on its way, with the role here already there', async () => {
      server.slow = true;
      const element = await add({}, { with: addressOf('platform') });
      await until(element, () => element.status === 'ready' && server.waiting === 1);
      expect(textOf(one(element, '.sides'))).to.match(/^Data Engineer .*Loading the other role …$/);
      server.letGo();
      await until(element, () => element.otherMatrix);
      expect(all(element, '.sides [part=status]')).to.deep.equal([]);
    });

    it('keeps the role here when the other one fails, says why in its place, and tries again', async () => {
      server.broken.add('platform');
      const element = await add({}, { with: addressOf('platform') });
      await until(element, () => all(element, '.sides [part=error] details').length > 0);
      expect(textOf(one(element, '.sides [part=error] p'))).to.equal('The other role could not be shown. The server has a problem.');
      expect(one(element, '.sides [part=error]').textContent).to.contain('load/server');
      expect([element.status, ...titles(element)]).to.deep.equal(['ready', 'What Data Engineer asks for 5 skills']);
      await until(element, () => said(element) === 'The other role could not be shown. The server has a problem.');
      server.broken.clear();
      const retry = button(element, 'Try again');
      retry.focus();
      retry.click();
      await until(element, () => element.otherMatrix);
      expect(server.asked).to.deep.equal(['platform', 'platform']);
      await until(element, () => said(element) === sentence(element));
      expect(element.shadowRoot!.activeElement?.part.value, 'the focus stays in it').to.equal('level');
    });

    it('keeps the last good version of the other role when it cannot be loaded again', async () => {
      const element = await drawn({ withData: undefined }, { with: addressOf('platform') });
      server.broken.add('platform');
      await element.reload();
      await until(element, () => all(element, '.sides [part=banner]').length > 0);
      expect(one(element, '.sides [part=banner]').textContent).to.contain('This is the last version of the other role');
      expect(sentence(element)).to.contain('Platform Engineer');
    });

    it('says of an address that is none what is wrong with it', async () => {
      const element = await add({}, { with: 'https://[' });
      await until(element, () => all(element, '.sides [part=error]').length > 0);
      expect(textOf(one(element, '.sides [part=error] p'))).to.equal('The other role could not be shown. Its address is not valid.');
      element.with = addressOf('platform');
      await until(element, () => element.otherMatrix);
    });

    it('counts what could not be shown of the other role', async () => {
      const element = await drawn({ withData: { ...platform, levels: [...(platform['levels'] as object[]), { id: 'junior', name: 'Again' }] } });
      await until(element, () => all(element, '.sides [part=problems]').length > 0);
      expect(textOf(one(element, '.sides [part=problems] summary'))).to.equal('1 entry could not be shown');
    });

    it('shows the role here failing as every widget does, and nothing of the other', async () => {
      server.broken.add('data');
      const element = await add({ data: undefined, withData: platform }, { src: addressOf('data') });
      await until(element, () => element.status === 'error');
      expect([all(element, '[part=error]').length, all(element, '.sides').length]).to.deep.equal([1, 0]);
    });

    it('leaves the request for the other role when it is taken off the page, and asks again when it comes back', async () => {
      server.slow = true;
      const element = await add({}, { with: addressOf('platform') });
      await until(element, () => server.waiting === 1);
      const place = element.parentElement!;
      element.remove();
      while (server.aborted.length === 0) await new Promise(requestAnimationFrame);
      expect(server.aborted).to.deep.equal(['platform']);
      server.slow = false;
      place.append(element);
      await until(element, () => element.otherMatrix);
    });

    it('shows the role that was named last, whatever comes first', async () => {
      server.slow = true;
      const element = await add({}, { with: addressOf('platform') });
      await until(element, () => server.waiting === 1);
      element.with = addressOf('elsewhere');
      await until(element, () => server.asked.includes('elsewhere'));
      server.letGo();
      await until(element, () => element.otherMatrix);
      expect([element.otherMatrix!.id, ...server.aborted]).to.deep.equal(['elsewhere', 'platform']);
    });
  });

  describe('Catalog', () => {
    const withCatalog = (properties: Partial<SkillCompare> = {}): Promise<SkillCompare> => add({ catalog: addressOf('catalog'), ...properties });
    const options = (element: Element): string[] => all(element, '[part=role] option').map(textOf);

    it('gives every role but the one here to choose from, and compares with the chosen one', async () => {
      const element = await withCatalog();
      await until(element, () => options(element).length > 0);
      expect(options(element)).to.deep.equal(['Choose a role …', 'The platform role', 'The elsewhere role', 'The gone role']);
      expect(one(element, 'optgroup').getAttribute('label')).to.equal('Engineering');
      await choose(element, 'role', addressOf('platform'));
      await until(element, () => element.otherMatrix);
      expect(element.with).to.equal(addressOf('platform'));
      expect(options(element)).to.deep.equal(['The platform role', 'The elsewhere role', 'The gone role']);
      await until(element, () => said(element) === sentence(element));
    });

    it('knows the role that the page has named, by its address or its id; one of another catalog stands first', async () => {
      const chosen = async (properties: Partial<SkillCompare>): Promise<string> => {
        const element = await withCatalog(properties);
        await until(element, () => element.otherMatrix && options(element).length > 0);
        return textOf(one<HTMLSelectElement>(element, '[part=role]').selectedOptions[0]!);
      };
      expect(await chosen({ with: addressOf('platform') })).to.equal('The platform role');
      expect(await chosen({ withData: platform })).to.equal('The platform role');
      expect(await chosen({ withData: role('stranger', []) })).to.equal('Stranger Engineer');
    });

    it('lets the reader choose another role where one cannot be loaded', async () => {
      const element = await withCatalog({ with: addressOf('gone') });
      await until(element, () => all(element, '.sides [part=error]').length > 0 && options(element).length > 0);
      await choose(element, 'role', addressOf('elsewhere'));
      await until(element, () => element.otherMatrix?.id === 'elsewhere');
      expect(all(element, '[part=error]')).to.deep.equal([]);
    });

    it('says why the list of roles does not come, and compares all the same', async () => {
      server.broken.add('catalog');
      const element = await withCatalog({ withData: platform });
      await until(element, () => all(element, '.sides [part=error]').length > 0);
      expect(textOf(one(element, '.sides [part=error] p'))).to.equal('The list of roles could not be shown. The server has a problem.');
      expect(sentence(element)).to.contain('Platform Engineer');
      server.broken.clear();
      button(element, 'Try again').click();
      await until(element, () => options(element).length > 0);
    });
  });

  describe('Keyboard', () => {
    it('leads by native controls through the choices, the groups and their links, in this order', async () => {
      const element = await drawn({}, { 'matrix-href': 'matrix.html' });
      expect(all(element, 'select, summary, a, button').map((it) => it.localName)).to.deep.equal(['select', 'select', 'summary', 'a', 'a', 'a', 'summary', 'a', 'summary', 'summary']);
      expect(all(element, '[tabindex]')).to.deep.equal([]);
    });
  });

  describe('Accessibility', () => {
    it('says the sentence when the reader has changed what is compared, in its one live region', async () => {
      const element = await drawn();
      expect(all(element, '[role=status], [aria-live]').length).to.equal(1);
      await choose(element, 'level', 'senior');
      await until(element, () => said(element) === sentence(element));
      await choose(element, 'level-there', 'junior');
      await until(element, () => said(element) === sentence(element));
      expect(said(element)).to.match(/^Data Engineer at Senior and Platform Engineer at Junior/);
    });

    it('names each choice of a level by its role', async () => {
      expect(all<HTMLSelectElement>(await drawn(), 'select').map((it) => textOf(it.labels[0]!.querySelector('span')!))).to.deep.equal(['Level, Data Engineer', 'Level, Platform Engineer']);
    });

    it('is a table with its heads at every width, and needs no sideways scroll at 320 px', async () => {
      for (const width of ['900px', '320px']) {
        const element = await drawn({ data: withAddress, withData: elsewhere });
        element.style.setProperty('width', width);
        await new Promise(requestAnimationFrame);
        const table = one(element, '[part=table]');
        expect([table.role, ...[...table.querySelectorAll('tr')[1]!.children].map(({ role }) => role)]).to.deep.equal(['table', 'rowheader', 'cell', 'cell']);
        const { right, left } = element.getBoundingClientRect();
        const outside = all(element, '.root *:not(.hidden)').filter((it) => it.checkVisibility() && !it.closest('thead') && (it.getBoundingClientRect().right > right + 1 || it.getBoundingClientRect().left < left - 1));
        expect(outside.map((it) => it.outerHTML.slice(0, 80))).to.deep.equal([]);
      }
    });

    for (const [what, other] of [['two roles', platform], ['scales that differ', elsewhere], ['a list of skills', dataCatalogue]] as const) {
      it(`gives axe nothing to say about ${what}`, async () => {
        const element = await drawn({ withData: other }, { 'matrix-href': 'matrix.html' });
        for (const it of groups(element)) it.open = true;
        await until(element, () => groups(element).every((it) => it.querySelector('table')));
        expect(await axeFaults(element)).to.deep.equal([]);
      }).timeout(20_000);
    }
  });

  describe('Lifecycle', () => {
    it('draws another document anew, and keeps what the reader has folded', async () => {
      const element = await drawn();
      groups(element)[0]!.querySelector('summary')!.click();
      await until(element, () => !groups(element)[0]!.open && rows(element, 'different').length === 0);
      element.data = withAddress;
      element.withData = elsewhere;
      await until(element, () => element.otherMatrix?.id === 'elsewhere');
      expect(groups(element)[0]!.open).to.equal(false);
    });
  });
});
