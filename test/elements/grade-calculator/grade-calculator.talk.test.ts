import { expect } from '@open-wc/testing';
import { decodeShare } from '../../../src/data/share-code.js';
import type { GradeCalculator } from '../../../src/elements/grade-calculator/grade-calculator.js';
import type { SkillRadar } from '../../../src/elements/skill-radar/skill-radar.js';
import type { Assessment } from '../../../src/model/assessment.js';
import { axeFaults } from '../../accessibility/axe.js';
import { freshName, kept } from '../../support/answers.js';
import { all, one } from '../../support/fixtures.js';
import { button, choose, drawn, grade, rate, saved, small, status, textOf, until } from './drawn.js';

const theirs = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  format: 1,
  kind: 'assessment',
  matrix: 'small',
  subject: 'Alex',
  updated: '2026-11-20T10:00:00Z',
  ratings: { docker: { proficiency: 'x', note: 'theirs' }, git: { proficiency: 'x' }, sql: { proficiency: 'w' } },
  ...change,
});
const mine = { format: 1, kind: 'assessment', matrix: 'small', ratings: { docker: { proficiency: 'a', note: 'mine' }, git: { proficiency: 'x' } } };

async function calculator(attributes: Record<string, string> = {}): Promise<GradeCalculator> {
  const element = await drawn(small(), attributes);
  element.assessment = mine;
  await until(element, () => Object.keys(element.assessment!.ratings).length === 2);
  return element;
}

async function unfold(element: GradeCalculator, part: string): Promise<void> {
  one<HTMLDetailsElement>(element, `[part=${part}]`).open = true;
  await until(element, () => one(element, `[part=${part}]`).childElementCount > 2);
}

async function link(element: GradeCalculator): Promise<string> {
  await until(element, () => element.shadowRoot!.querySelector('[part=share-link]'));
  return one<HTMLInputElement>(element, '[part=share-link]').value;
}

async function compare(element: GradeCalculator, document: unknown = theirs()): Promise<void> {
  await unfold(element, 'opinion');
  const input = one<HTMLInputElement>(element, '[part=opinion] input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([typeof document === 'string' ? document : JSON.stringify(document)], 'theirs.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(element, () => element.shadowRoot!.querySelector('#opinion-title, [part=opinion-error]'));
}

async function paste(element: GradeCalculator, text: string): Promise<void> {
  await unfold(element, 'opinion');
  one<HTMLInputElement>(element, '[part=opinion] input[name=link]').value = text;
  one<HTMLButtonElement>(element, '[data-show]').click();
  await until(element, () => element.shadowRoot!.querySelector('#opinion-title, [part=opinion-error]'));
}

const lines = (element: GradeCalculator): string[] => all(element, '[part=opinion-line]').map((it) => textOf(it.querySelector('.name')!));
const grades = (element: GradeCalculator): string[] => all(element, '[part=opinion-grades] > div').map(textOf);
async function inLink(url: string): Promise<Assessment> {
  const read = await decodeShare(new URL(url).hash, { matrix: 'small' });
  if ('fault' in read) throw new Error(read.fault);
  expect(read.problems).to.deep.equal([]);
  return read.assessment;
}

describe('<grade-calculator> shares answers by a link', () => {
  it('that holds neither a name nor notes, and says so before it is copied', async () => {
    const element = await calculator();
    await unfold(element, 'share');
    const { subject, ratings } = await inLink(await link(element));
    expect([subject, [...ratings]]).to.deep.equal([undefined, [['docker', { proficiency: 'a' }], ['git', { proficiency: 'x' }]]]);
    expect(textOf(one(element, '[part=share-holds]'))).to.equal('It holds 2 answers, no name and no notes.');
  });

  it('with a name and with notes where the reader wants that', async () => {
    const element = await calculator();
    await unfold(element, 'share');
    const first = await link(element);
    one<HTMLInputElement>(element, '[data-with-notes]').click();
    one<HTMLInputElement>(element, '[data-with-name]').click();
    await until(element, () => element.shadowRoot!.querySelector('[data-name]'));
    const name = one<HTMLInputElement>(element, '[data-name]');
    name.value = ' Kim ';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await until(element, () => /Kim/.test(textOf(one(element, '[part=share-holds]'))));
    expect(textOf(one(element, '[part=share-holds]'))).to.equal('It holds 2 answers, 1 note and the name Kim.');
    const url = await link(element);
    expect(url).not.to.equal(first);
    const { subject, ratings } = await inLink(url);
    expect([subject, ratings.get('docker')!.note]).to.deep.equal(['Kim', 'mine']);
  });

  it('and another one after another answer', async () => {
    const element = await calculator();
    await unfold(element, 'share');
    const first = await link(element);
    await rate(element, 'Docker', '2');
    await until(element, () => one<HTMLInputElement>(element, '[part=share-link]').value !== first);
    const { ratings } = await inLink(await link(element));
    expect(ratings.get('docker')!.proficiency).to.equal('x');
  });

  it('not before there is an answer', async () => {
    const element = await drawn(small());
    one<HTMLDetailsElement>(element, '[part=share]').open = true;
    await until(element, () => /nothing to share yet/.test(textOf(one(element, '[part=share]'))));
    expect(element.shadowRoot!.querySelector('[part=share-link]')).to.equal(null);
  });

  it('which the reader copies by hand where the browser does not let the page', async () => {
    const element = await calculator();
    await unfold(element, 'share');
    await link(element);
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('no')) } });
    try {
      one<HTMLButtonElement>(element, '[data-copy]').click();
      await until(element, () => /select the link and copy it/.test(textOf(one(element, '[part=share]'))));
      expect(element.shadowRoot!.activeElement).to.equal(one(element, '[part=share-link]'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });
});

describe('<grade-calculator> opens a link to answers', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('of the page’s address beside the reader’s own, which stay as they are', async () => {
    const giver = await calculator();
    await unfold(giver, 'share');
    const url = await link(giver);
    giver.remove();
    const element = await drawn(small());
    await rate(element, 'Docker', '1');
    const before = JSON.stringify(element.assessment!.ratings);
    location.hash = new URL(url).hash;
    await until(element, () => element.shadowRoot!.querySelector('#opinion-title'));
    expect(grades(element)).to.deep.equal(['Youno level yet', 'TheyJunior', 'Agreedno level yet']);
    expect(lines(element)).to.deep.equal(['Docker']);
    expect(JSON.stringify(element.assessment!.ratings)).to.equal(before);
    await until(element, () => status(element) === 'Both are shown. They differ in 2 skills.');
  });

  it('only in the first calculator of that matrix', async () => {
    const giver = await calculator();
    await unfold(giver, 'share');
    const { hash } = new URL(await link(giver));
    giver.remove();
    const [other, first, second] = [await drawn(small({ id: 'other' })), await drawn(small()), await drawn(small())];
    location.hash = hash;
    await until(first, () => first.shadowRoot!.querySelector('#opinion-title'));
    expect([other, second].map((it) => one<HTMLDetailsElement>(it, '[part=opinion]').open)).to.deep.equal([false, false]);
  });

  const bad: [what: string, make: (hash: string) => string, sentence: RegExp][] = [
    ['that was cut off', (hash) => hash.slice(0, -9), /damaged or was cut off/],
    ['with one letter changed', (hash) => hash.slice(0, -12) + (hash.at(-12) === 'A' ? 'B' : 'A') + hash.slice(-11), /damaged or was cut off/],
    ['of a newer version', (hash) => hash.replace('=1/', '=2/'), /newer version/],
    ['of another matrix', (hash) => hash.replace('/small/', '/large/'), /another matrix/],
    ['that is markup', () => '#skill-share=<img src=x onerror=alert(1)>', /damaged or was cut off/],
  ];
  for (const [what, make, sentence] of bad) {
    it(`${what} with a sentence, and changes nothing`, async () => {
      const giver = await calculator();
      await unfold(giver, 'share');
      const { hash } = new URL(await link(giver));
      giver.remove();
      const element = await calculator();
      const before = JSON.stringify(element.assessment);
      await paste(element, `https://wiki.example/page${make(hash)}`);
      expect(textOf(one(element, '[part=opinion-error]'))).to.match(sentence).and.match(/Nothing has changed\.$/);
      expect(JSON.stringify(element.assessment)).to.equal(before);
    });
  }

  it('of the page’s address with a sentence where no calculator of the page has its matrix, once all have their documents', async () => {
    const [first, second] = [await drawn(small({ id: 'other' })), await drawn(small({ id: 'another' }))];
    location.hash = '#skill-share=1/small/AAAA';
    await until(first, () => first.shadowRoot!.querySelector('[part=opinion-error]'));
    expect(textOf(one(first, '[part=opinion-error]'))).to.equal('These are answers to another matrix. Open the link on the page that it leads to. Nothing has changed.');
    expect(one<HTMLDetailsElement>(second, '[part=opinion]').open).to.equal(false);
  });

  it('of the page’s address as soon as a calculator comes to have its matrix', async () => {
    const giver = await calculator();
    await unfold(giver, 'share');
    const { hash } = new URL(await link(giver));
    giver.remove();
    const element = await drawn(small({ id: 'other' }));
    location.hash = hash;
    await until(element, () => element.shadowRoot!.querySelector('[part=opinion-error]'));
    element.data = small();
    await until(element, () => element.shadowRoot!.querySelector('#opinion-title'));
  });

  it('that cannot be read beside a comparison, which stays', async () => {
    const element = await calculator();
    await compare(element);
    location.hash = '#skill-share=1/small/AAAA';
    await until(element, () => element.shadowRoot!.querySelector('[part=opinion-error]'));
    expect(textOf(one(element, '[part=opinion-error]'))).to.match(/damaged or was cut off/);
    expect(textOf(one(element, '#opinion-title'))).to.contain('Alex');
  });

  it('and says of something else that it is none', async () => {
    const element = await calculator();
    await paste(element, 'https://wiki.example/page#skill=small');
    expect(textOf(one(element, '[part=opinion-error]'))).to.equal('This is no link to answers: it has no “#skill-share=”. Nothing has changed.');
  });
});

describe('<grade-calculator> compares with a second opinion', () => {
  it('differences first, side by side, with both grades', async () => {
    const element = await calculator();
    await compare(element);
    expect(textOf(one(element, '#opinion-title'))).to.equal('The answers of Alex, 20 November 2026');
    expect(grades(element)).to.deep.equal(['YouJunior', 'AlexSenior', 'Agreedno level yet']);
    expect(all(element, '[part=opinion] [part=group] > summary').map(textOf)).to.deep.equal(['Different answers 1', 'Answered by them alone 1', 'The same answer 1']);
    expect(textOf(one(element, '[part=opinion-line] .change'))).to.equal('You: Aware Alex: Expert');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '#opinion-title'));
  });

  it('and keeps what is agreed in this browser, as answers of their own', async () => {
    const name = freshName();
    const element = await calculator({ 'storage-key': name });
    await compare(element);
    await choose(element, '[data-skill=docker] select', 'step:w');
    await until(element, () => textOf(one(element, '[part=opinion-settled]')) === '1 of 2 differences settled.');
    expect(grades(element)[2]).to.equal('AgreedJunior');
    expect(element.assessment!.ratings['docker']!.proficiency).to.equal('a');
    await until(element, () => status(element).startsWith('1 of 2'));
    for (let stored: unknown; !stored; stored = await kept(`${name}/agreed`, 'small')) await new Promise(requestAnimationFrame);
    element.remove();
    const again = await calculator({ 'storage-key': name });
    await compare(again);
    await until(again, () => textOf(one(again, '[part=opinion-settled]')) === '1 of 2 differences settled.');
    expect(one<HTMLSelectElement>(again, '[data-skill=docker] select').value).to.equal('step:w');
  });

  it('forgets what is agreed before the next person is asked, and brings it back', async () => {
    const element = await calculator();
    await compare(element);
    expect(element.shadowRoot!.querySelector('[data-forget-agreed]')).to.equal(null);
    await choose(element, '[data-skill=docker] select', 'step:w');
    const agreed = (): string => textOf(one(element, '[part=opinion-settled]'));
    await until(element, () => agreed().startsWith('1 of 2'));
    button(element, 'Forget what is agreed').click();
    await until(element, () => agreed().startsWith('0 of 2') && element.shadowRoot!.activeElement?.matches('[data-recall-agreed]'));
    button(element, 'Bring back what was agreed').click();
    await until(element, () => agreed().startsWith('1 of 2') && element.shadowRoot!.activeElement?.matches('[data-forget-agreed]'));
  });

  it('shows the notes of both, those without an answer too', async () => {
    const element = await calculator();
    await compare(element, theirs({ ratings: { docker: { proficiency: 'x', note: 'theirs' }, sql: { note: 'n'.repeat(3_000) } } }));
    const notes = (): string[] => all(element, '[part=opinion-note]').map(textOf);
    expect(notes()).to.deep.equal(['You: note mine', 'Alex: note theirs']);
    const unanswered = all<HTMLDetailsElement>(element, '[part=opinion] [part=group]').at(-1)!;
    expect(textOf(unanswered.querySelector('summary')!)).to.equal('Not answered 1');
    unanswered.open = true;
    await until(element, () => notes().length === 3);
    expect(notes()[2]).to.equal(`Alex: note ${'n'.repeat(2_000)}…`);
  });

  it('leads to the beginning of what would be taken over', async () => {
    const element = await calculator();
    await compare(element);
    one<HTMLButtonElement>(element, '[data-take-theirs]').click();
    await until(element, () => element.shadowRoot!.activeElement?.id === 'preview-title');
  });

  it('takes theirs, or what is agreed, over only after showing what that changes', async () => {
    const element = await calculator();
    await compare(element);
    one<HTMLButtonElement>(element, '[data-take-theirs]').click();
    await until(element, () => element.shadowRoot!.querySelector('[part=preview]'));
    expect(element.assessment!.ratings['docker']!.proficiency).to.equal('a');
    button(element, 'Take it over').click();
    await until(element, () => element.assessment!.ratings['docker']!.proficiency === 'x');
    expect(grade(element)).to.equal('Your answers fit Senior');
    button(element, 'Undo').click();
    await until(element, () => element.assessment!.ratings['docker']!.proficiency === 'a');
  });

  it('draws both and what is agreed as a chart', async () => {
    const element = await calculator();
    await compare(element);
    const chart = all<HTMLDetailsElement>(element, '[part=opinion] [part=profile]')[0]!;
    chart.open = true;
    await until(element, () => chart.querySelector<SkillRadar>('skill-radar')?.shadowRoot?.textContent?.includes('Alex'));
    const words = chart.querySelector('skill-radar')!.shadowRoot!.textContent!;
    for (const name of ['You', 'Alex', 'Agreed']) expect(words).to.contain(name);
  });

  it('until it is closed, which gives the focus back', async () => {
    const element = await calculator();
    await compare(element);
    one<HTMLButtonElement>(element, '[data-close]').click();
    await until(element, () => !element.shadowRoot!.querySelector('#opinion-title'));
    await until(element, () => element.shadowRoot!.activeElement === one(element, '[part=opinion] > summary'));
  });

  it('and deletes what was agreed together with the answers', async () => {
    const name = freshName();
    const element = await drawn(small(), { 'storage-key': name });
    await rate(element, 'Docker', '0');
    await saved(element);
    await compare(element);
    await choose(element, '[data-skill=docker] select', 'step:w');
    for (let stored: unknown; !stored; stored = await kept(`${name}/agreed`, 'small')) await new Promise(requestAnimationFrame);
    button(element, 'Delete my answers …').click();
    await until(element, () => element.shadowRoot!.querySelector('[data-yes]'));
    one<HTMLButtonElement>(element, '[data-yes]').click();
    for (let stored: unknown = 1; stored; stored = await kept(`${name}/agreed`, 'small')) await new Promise(requestAnimationFrame);
  });

  for (const [what, document, sentence] of [
    ['no JSON', '{', /not opened/],
    ['answers to another matrix', theirs({ matrix: 'large' }), /answers to "large", not to "small"/],
    ['another document', { format: 1, id: 'small', name: 'Small' }, /document of another kind/],
  ] as const) {
    it(`refuses ${what} with the reason, and changes nothing`, async () => {
      const element = await calculator();
      const before = JSON.stringify(element.assessment);
      await compare(element, document);
      expect(textOf(one(element, '[part=opinion-error]'))).to.match(sentence);
      expect(JSON.stringify(element.assessment)).to.equal(before);
    });
  }

  it('shows hostile names as nothing but text', async () => {
    const element = await calculator();
    await compare(element, theirs({ subject: '<img src=x onerror=alert(1)>' }));
    expect(textOf(one(element, '#opinion-title'))).to.contain('<img src=x onerror=alert(1)>');
    expect(element.shadowRoot!.querySelector('[part=opinion] img')).to.equal(null);
  });

  it('shows as much of a name as there is room for', async () => {
    const element = await calculator();
    await compare(element, theirs({ subject: 'A'.repeat(20_000) }));
    expect(textOf(one(element, '#opinion-title'))).to.equal(`The answers of ${'A'.repeat(79)}…, 20 November 2026`);
    expect(one(element, '[part=opinion]').textContent!.length).to.be.lessThan(2_500);
  });

  it('has values below whose they are, where the page runs from right to left too', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const element = await calculator();
      await compare(element);
      for (const it of all(element, '.says')) {
        const range = document.createRange();
        const right = (part: Element): number => (range.selectNodeContents(part), range.getBoundingClientRect().right);
        expect(right(it.lastElementChild!), textOf(it)).to.be.closeTo(right(it.firstElementChild!), 6);
      }
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('is without fault for assistive technology', async () => {
    const element = await calculator();
    await unfold(element, 'share');
    await link(element);
    await compare(element);
    for (const it of all<HTMLDetailsElement>(element, '[part=opinion] details')) it.open = true;
    await until(element, () => all(element, '[part=opinion-line]').length === 3);
    expect(await axeFaults(element)).to.deep.equal([]);
  });
});

describe('<grade-calculator> draws its result', () => {
  it('as a chart of what the aim asks and of the answers, tried ones included', async () => {
    const element = await calculator({ target: 'senior' });
    const chart = one<HTMLDetailsElement>(element, '[part=result] [part=profile]');
    expect(textOf(chart.querySelector('summary')!)).to.equal('As a chart, beside what Senior asks');
    chart.open = true;
    await until(element, () => chart.querySelector('skill-radar')?.shadowRoot?.textContent?.includes('You'));
    const radar = chart.querySelector('skill-radar')!;
    expect(radar.shadowRoot!.querySelector('[part=levels]')).to.equal(null);
    expect(radar.shadowRoot!.textContent).to.contain('Senior');
    const before = radar.shadowRoot!.querySelector('table')!.textContent;
    button(element, 'What if …?').click();
    await rate(element, 'Docker', '2');
    await until(element, () => radar.shadowRoot!.querySelector('table')!.textContent !== before);
  });
});
