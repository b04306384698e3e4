import { expect } from '@open-wc/testing';
import type { SkillCompare } from '../../../src/elements/skill-compare/skill-compare.js';
import { axeFaults } from '../../accessibility/axe.js';
import { strangers } from '../../embedding/hostile/oracle.js';
import { strings } from '../../embedding/hostile/strings.js';
import { watchPage } from '../../embedding/hostile/watch.js';
import { all, one } from '../../support/fixtures.js';
import { add, answering, button, choose, drawn, said, textOf, until } from './drawn.js';
import { addressOf, catalogOf, elsewhere, must, platform, role, Server } from './roles.js';

/** Answers outlive the elements that show them: each test has its own. */
let key = '';
let tests = 0;
beforeEach(() => (key = `compare ${tests++}`));

const given = { sql: { proficiency: 'working' }, docker: { proficiency: 'working' }, git: { proficiency: null }, charts: { proficiency: 'expert' }, rust: { notApplicable: true } } as const;
const answers = (element: Element): Element => one(element, '[part=answers]');
const gaps = (element: Element, kind: string): string[] => all(element, `[part~="${kind}"] li`).map(textOf);

describe('<skill-compare>: the reader’s answers in the other role', () => {
  const answered = async (properties: Partial<SkillCompare> = {}): Promise<SkillCompare> => {
    const element = await drawn({ storageKey: key, ...properties });
    await until(element, () => all(element, '[part=answers]').length > 0);
    return element;
  };

  it('are not spoken of as long as there are none', async () => {
    await answering(key, {});
    const element = await drawn({ storageKey: key });
    const rate = await answering(key, {});
    await rate('docker', { note: 'a note alone' });
    await element.updateComplete;
    expect(all(element, '[part=answers]')).to.deep.equal([]);
    await rate('docker', { proficiency: 'working' });
    await until(element, () => all(element, '[part=answers]').length > 0);
  });

  it('come to a grade there; what carries is counted, and what does not is explained', async () => {
    await answering(key, given);
    const element = await answered();
    expect(textOf(answers(element).querySelector('.grade')!)).to.equal('They fit no level yet');
    expect(textOf(answers(element).querySelector('.about')!)).to.equal('3 of your 5 answers to Data Engineer count there too.');
    const why = one<HTMLDetailsElement>(element, '[part~=stays]');
    expect(textOf(why.querySelector('summary')!)).to.equal('2 answers do not: why');
    why.open = true;
    await until(element, () => why.querySelector('dl'));
    expect([...why.querySelectorAll('dt, dd')].map(textOf)).to.deep.equal(['2 skills that Platform Engineer does not have', 'Charts and Rust']);
  });

  it('have gaps to the level that is compared: the mandatory ones first', async () => {
    await answering(key, given);
    const element = await answered();
    expect(answers(element).textContent).to.contain('Of what Junior asks for there: 1 of 4 met, 1 of 2 mandatory (25\u00a0%).');
    expect(all(element, '[part~=gaps]:not([part~=stays]) summary').map(textOf)).to.deep.equal(['Missing, not mandatory 2 requirements', 'Without an answer, which counts as missing 1 requirement']);
    for (const it of all<HTMLDetailsElement>(element, '[part~=gaps]')) it.open = true;
    await until(element, () => gaps(element, 'unanswered').length > 0);
    expect(gaps(element, 'others')).to.deep.equal(['Sql: Working to Expert', 'Git: not yet to Working']);
    expect(gaps(element, 'unanswered')).to.deep.equal(['Linux: Aware, mandatory']);
    await choose(element, 'level-there', 'senior');
    expect(answers(element).textContent).to.contain('Of what Senior asks for there: 1 of 5 met, 0 of 2 mandatory (20\u00a0%).');
    expect(gaps(element, 'mandatory')).to.deep.equal(['Docker: Working to Expert', 'Git: not yet to Working']);
  });

  it('follow every answer as it is given', async () => {
    const rate = await answering(key, given);
    const element = await answered();
    await rate('git', { proficiency: 'working' });
    await until(element, () => answers(element).textContent!.includes('2 of 4 met'));
    for (const skill of ['sql', 'docker', 'git', 'charts', 'rust']) await rate(skill, undefined);
    await until(element, () => all(element, '[part=answers]').length === 0);
  });

  it('say nothing at all there where no skill is the same, and have no grade', async () => {
    await answering(key, given);
    const element = await answered({ withData: role('other', [{ id: 'cobol', name: 'Cobol', requirements: { junior: 'aware' } }]) });
    expect(textOf(answers(element).querySelector('.about')!)).to.equal('None of your 5 answers to Data Engineer says anything there, so there is nothing to grade.');
    expect([answers(element).querySelector('.grade'), ...answers(element).querySelectorAll('[part~=others]')]).to.deep.equal([null]);
  });

  it('tell each reason apart: another scale, other words, not applicable', async () => {
    await answering(key, { ...given, talks: { met: new Map([['junior', true]]) }, docker: { notApplicable: true } });
    const element = await answered({ withData: elsewhere });
    one<HTMLDetailsElement>(element, '[part~=stays]').open = true;
    await until(element, () => all(element, 'dt').length > 0);
    expect(all(element, 'dt').map(textOf)).to.deep.equal([
      'A skill that Elsewhere Engineer has on another scale: no step of it means one of yours',
      '1 answer to words that Elsewhere Engineer does not use',
      '4 skills that Elsewhere Engineer does not have',
    ]);
    expect(textOf(all(element, 'dd')[1]!)).to.equal('Talks (Junior)');
    element.withData = platform;
    await until(element, () => element.otherMatrix?.id === 'platform');
    await until(element, () => all(element, 'dt').map(textOf).includes('1 skill not applicable: that is said of the work as Data Engineer'));
  });

  it('meet everything', async () => {
    await answering(key, Object.fromEntries(['sql', 'docker', 'git'].map((id) => [id, { proficiency: 'expert' }])));
    const element = await answered({ withData: role('other', [{ id: 'sql', name: 'SQL', requirements: { junior: must('working') } }]) });
    expect(textOf(answers(element).querySelector('.grade')!)).to.equal('They fit Junior');
    expect(answers(element).textContent).to.contain('Nothing that Junior asks for there is missing.');
  });

  it('give axe nothing to say', async () => {
    await answering(key, given);
    const element = await answered();
    for (const it of all<HTMLDetailsElement>(element, 'details')) it.open = true;
    await until(element, () => gaps(element, 'unanswered').length > 0);
    expect(await axeFaults(element)).to.deep.equal([]);
  }).timeout(20_000);
});

describe('<skill-compare>: the nearest role', () => {
  const far = role('far', [{ id: 'cobol', name: 'Cobol', requirements: { junior: 'aware' } }]);
  const near = role('near', [{ id: 'sql', name: 'SQL', requirements: { junior: must('working') } }, { id: 'docker', name: 'Docker', requirements: { junior: 'working' } }]);
  let server: Server;
  beforeEach(() => (server = new Server(platform, far, near, { ...catalogOf('far', 'data', 'platform', 'near'), id: 'catalog' })));
  afterEach(() => server.close());

  const ranked = (element: Element): string[] => all(element, '[part=nearest-role]').map(textOf);
  const ready = async (properties: Partial<SkillCompare> = {}, catalog = 'catalog'): Promise<SkillCompare> => {
    const element = await add({ storageKey: key, catalog: addressOf(catalog), ...properties });
    await until(element, () => all(element, '[part=nearest]').length > 0);
    return element;
  };

  it('is asked for by a button: it reads the roles, ranks them, and says what each comes to', async () => {
    await answering(key, given);
    const element = await ready();
    expect(server.asked, 'nothing before it is asked for').to.deep.equal(['catalog']);
    button(element, 'Find the nearest role').click();
    await until(element, () => ranked(element).length === 4);
    expect(ranked(element)).to.deep.equal([
      'The near role Compare 100\u00a0% of what Junior asks for is met 1 of 1 mandatory · fits Junior · 2 of 2 skills answered'.replace(/\u00a0/g, ' '),
      'The data role your answers are to this role 60 % of what Junior asks for is met fits no level yet · 5 of 6 skills answered',
      'The platform role Compare 25 % of what Junior asks for is met 1 of 2 mandatory · fits no level yet · 3 of 5 skills answered',
      'The far role Compare 0 % of what Junior asks for is met fits no level yet · 0 of 1 skill answered',
    ]);
    await until(element, () => said(element) === 'The nearest other role is The near role: 100 % is met.');
    expect(server.asked.filter((id) => id === 'data'), 'the role here is there already').to.deep.equal([]);
  });

  it('is told with its rule', async () => {
    await answering(key, given);
    const about = textOf(one(await ready({ level: 'senior' }), '[part=nearest] .about'));
    expect(about).to.contain('measured at the level that stands for Senior').and.to.contain('What you have not answered counts as not met.');
  });

  it('needs answers, and says so', async () => {
    await answering(key, {});
    const element = await ready();
    expect(textOf(one(element, '[part=nearest]'))).to.equal('Which role is nearest to me? Rate yourself in Data Engineer first: then this tells which role your answers come nearest to.');
  });

  it('changes with the answers and with the level', async () => {
    const rate = await answering(key, given);
    const element = await ready();
    button(element, 'Find the nearest role').click();
    await until(element, () => ranked(element).length === 4);
    await rate('sql', { proficiency: null });
    await until(element, () => ranked(element)[0]!.startsWith('The near role Compare 50 %'));
    await choose(element, 'level', 'senior');
    await until(element, () => ranked(element).some((it) => it.includes('of what Senior asks for')));
  });

  it('can be compared with', async () => {
    await answering(key, given);
    const element = await ready();
    button(element, 'Find the nearest role').click();
    await until(element, () => ranked(element).length === 4);
    button(element, 'Compare with The near role').click();
    await until(element, () => element.otherMatrix?.id === 'near');
    expect(ranked(element)[0]).to.match(/^The near role compared above /);
    expect(one<HTMLSelectElement>(element, '[part=role]').value).to.equal(addressOf('near'));
  });

  it('reads four roles at a time, tells how far it is, and can be stopped', async () => {
    await answering(key, given);
    const ids = Array.from({ length: 9 }, (_, i) => `r${i}`);
    for (const id of ids) server.documents.set(id, role(id, []));
    server.documents.set('many', catalogOf(...ids));
    const element = await ready({}, 'many');
    server.slow = true;
    server.most = 0;
    button(element, 'Find the nearest role').click();
    await until(element, () => server.waiting === 4);
    expect(one<HTMLProgressElement>(element, 'progress').getAttribute('aria-label')).to.equal('0 of 9 roles read');
    server.letGo();
    await until(element, () => server.waiting === 4);
    expect([one<HTMLProgressElement>(element, 'progress').value, server.most]).to.deep.equal([4, 4]);
    const stop = button(element, 'Stop');
    stop.focus();
    stop.click();
    await until(element, () => server.aborted.length === 4);
    expect(ranked(element)).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement, 'the focus stays').to.equal(button(element, 'Find the nearest role'));
    await until(element, () => said(element) === 'Stopped.');
  });

  it('names the roles that cannot be read, ranks the others, and tries those again', async () => {
    await answering(key, given);
    server.broken.add('far');
    server.documents.delete('near');
    const element = await ready();
    button(element, 'Find the nearest role').click();
    await until(element, () => ranked(element).length === 2);
    expect(all(element, '[part=nearest] [part=error] li').map(textOf)).to.deep.equal(['The far role: The server has a problem.', 'The near role: It is not at this address any more.']);
    await until(element, () => said(element).endsWith('2 roles could not be read: The far role, The near role'));
    server.broken.clear();
    server.documents.set('near', near);
    button(element, 'Try again').click();
    await until(element, () => ranked(element).length === 4);
    expect(all(element, '[part=nearest] [part=error]')).to.deep.equal([]);
    expect(server.asked.filter((id) => id === 'platform').length, 'the others are not asked again').to.equal(1);
  });

  it('is given up when the widget is taken off the page', async () => {
    await answering(key, given);
    const element = await ready();
    server.slow = true;
    button(element, 'Find the nearest role').click();
    await until(element, () => server.waiting === 3);
    element.remove();
    while (server.aborted.length < 3) await new Promise(requestAnimationFrame);
    expect(server.aborted.toSorted()).to.deep.equal(['far', 'near', 'platform']);
  });

  it('draws the names of a hostile catalog letter for letter, as nothing but text', async () => {
    await answering(key, given);
    const texts = strings.map(({ text }) => text).filter((text) => text.trim() !== '').slice(0, 400);
    // The first is the role here, which need not be read; the others cannot be.
    const hostile = { format: 1, kind: 'catalog', name: 'Roles', families: [{ id: 'f', name: texts[0], roles: texts.map((name, i) => ({ id: i === 0 ? 'data' : `r${i}`, name, src: addressOf(`r${i}`) })) }] };
    server.documents.set('hostile', hostile);
    const element = await add({ storageKey: key, catalog: addressOf('hostile') });
    const watch = watchPage();
    await until(element, () => all(element, '[part=nearest]').length > 0);
    const options = all<HTMLOptionElement>(element, '[part=role] option').slice(1);
    expect(options.map((it) => it.textContent)).to.deep.equal(texts.slice(1));
    expect(one(element, 'optgroup').getAttribute('label')).to.equal(texts[0]);
    expect(strangers(element.shadowRoot!)).to.deep.equal([]);
    button(element, 'Find the nearest role').click();
    await until(element, () => ranked(element).length === 1);
    expect(one(element, '[part=nearest-role] .name').textContent).to.equal(texts[0]);
    expect(all(element, '[part=nearest] [part=error] bdi').map((it) => it.textContent)).to.deep.equal(texts.slice(1));
    expect(strangers(element.shadowRoot!)).to.deep.equal([]);
    expect(await watch.seen()).to.deep.equal([]);
    watch.stop();
  }).timeout(60_000);

  it('gives axe nothing to say, before, while and after it is read', async () => {
    await answering(key, given);
    server.broken.add('far');
    const element = await ready();
    expect(await axeFaults(element)).to.deep.equal([]);
    server.slow = true;
    button(element, 'Find the nearest role').click();
    await until(element, () => server.waiting === 3);
    expect(await axeFaults(element)).to.deep.equal([]);
    server.letGo();
    await until(element, () => ranked(element).length === 3);
    expect(await axeFaults(element)).to.deep.equal([]);
  }).timeout(30_000);
});
