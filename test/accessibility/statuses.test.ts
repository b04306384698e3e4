import { expect, fixture, html } from '@open-wc/testing';
import type { SkillMatrix } from '../../src/elements/skill-matrix/skill-matrix.js';
import { enter, settled } from '../embedding/drawing.js';
import { urlOf } from '../embedding/lifecycle/made.js';
import { widgets } from '../embedding/widgets.js';
import { everywhere } from '../embedding/widgets/everywhere.js';
import { all, cell, drawn, FAULTY_SERVER, MATRIX_URL, one, realDocument, sample, until } from '../support/fixtures.js';
import { listen, silence, type Ear } from './live.js';

const READY = 'Skill matrix: ML Engineer. 58 skills.';
const BROKEN = 'The skill matrix could not be shown. The server has a problem.';
const STALE = 'This is the last version that could be loaded; it may be out of date. The server has a problem.';

/** Adds the widget with an ear at it from its first moment. */
function add(attributes: Partial<SkillMatrix>): { element: SkillMatrix; ear: Ear } {
  const element = Object.assign(document.createElement('skill-matrix'), attributes);
  document.body.append(element);
  return { element, ear: listen(element) };
}

/** Waits for the last of the sentences, then for silence, so that a sentence too many is heard as well. */
async function expectHeard(element: SkillMatrix, ear: Ear, sentences: readonly string[]): Promise<void> {
  await until(element, () => ear.heard.length >= sentences.length);
  await silence(ear);
  expect(ear.heard).to.deep.equal(sentences);
  expect(ear.faults).to.deep.equal([]);
}

const button = (element: SkillMatrix, label: string): HTMLButtonElement => all<HTMLButtonElement>(element, 'button').find((it) => it.textContent!.trim() === label)!;

describe('a status is said once', () => {
  let element: SkillMatrix;
  let ear: Ear;
  const start = (attributes: Partial<SkillMatrix>): void => void ({ element, ear } = add(attributes));
  const ready = async (attributes: Partial<SkillMatrix>): Promise<void> => {
    start(attributes);
    await until(element, () => element.status === 'ready');
    // A slow machine has been told to wait: then it is told that the waiting is over.
    if (ear.heard.length > 0) await until(element, () => ear.heard.at(-1)!.startsWith('Skill matrix: '));
    ear.heard.length = 0;
  };

  // Brings the reader of documents, so that one that stands in the page is there at once.
  before(async () => void (await drawn(sample())));

  afterEach(() => {
    ear.leave();
    element.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('loading, and that it is still loading, and that it is there', async () => {
    start({ src: `${FAULTY_SERVER}/hang?${crypto.randomUUID()}` });
    await expectHeard(element, ear, ['Loading the skill matrix …', 'Still loading: the server takes its time …']);
    element.src = MATRIX_URL;
    await until(element, () => element.status === 'ready');
    await until(element, () => ear.heard.at(-1) === READY);
    expect(ear.heard.filter((it) => it === READY)).to.have.length(1);
    expect(ear.faults).to.deep.equal([]);
  });

  it('nothing at all of a document that is there at once', async () => {
    start({ data: sample() });
    await until(element, () => element.status === 'ready');
    await element.openCell('docker', 'junior');
    await expectHeard(element, ear, ['The document does not say more about it.']);
  });

  it('an error, and after "Try again" that it has come', async () => {
    start({ src: `${FAULTY_SERVER}/recovers?${crypto.randomUUID()}` });
    await until(element, () => ear.heard.at(-1) === BROKEN);
    button(element, 'Try again').click();
    await until(element, () => ear.heard.includes(READY));
    expect(ear.heard.filter((it) => it !== 'Loading the skill matrix …')).to.deep.equal([BROKEN, READY]);
    expect(ear.faults).to.deep.equal([]);
  });

  it('that it is out of date, and again when trying again fails again', async () => {
    await ready({ src: `${FAULTY_SERVER}/breaks-later?${crypto.randomUUID()}` });
    await element.reload();
    await expectHeard(element, ear, [STALE]);
    button(element, 'Try again').click();
    await until(element, () => ear.heard.length >= 2 && ear.heard.at(-1) === STALE);
    expect(ear.heard.filter((it) => it !== 'Trying again …')).to.deep.equal([STALE, STALE]);
    expect(ear.faults).to.deep.equal([]);
  });

  it('that a document has no skills yet', async () => {
    start({ data: sample({ categories: [] }) });
    await expectHeard(element, ear, ['This skill matrix has no skills yet.']);
  });

  it('how much a search has left, once the reader pauses, and that nothing is found', async () => {
    await ready({ data: await realDocument() });
    const input = one<HTMLInputElement>(element, 'input[type=search]');
    for (const typed of ['d', 'do', 'doc', 'dock', 'docker']) enter(input, typed);
    await until(element, () => ear.heard.length > 0);
    expect(ear.heard).to.have.length(1);
    expect(ear.heard[0]).to.match(/^\d+ of 58 skills shown$/);
    enter(input, 'qqqqqqqqq');
    await expectHeard(element, ear, [ear.heard[0]!, 'No skill matches.']);
  });

  it('what the cell means whose details are open, and that its link is copied or can be', async () => {
    await ready({ data: await realDocument() });
    await element.openCell('docker', 'senior');
    await until(element, () => ear.heard.length > 0);
    expect(ear.heard[0]).to.contain('Splits CUDA compilation from runtime');
    cell(element, 'Docker, Senior').focus();
    button(element, 'Copy link').click();
    await until(element, () => ear.heard.length > 1);
    expect(ear.heard[1]).to.be.oneOf(['Link copied', 'Copy this address:']);
    expect(ear.faults).to.deep.equal([]);
  });

  it('what a step means where the skill itself says nothing', async () => {
    const [awareness] = sample()['scale'] as Record<string, string>[];
    await ready({ data: sample({ scale: [{ ...awareness, description: 'Knows that it is there.' }, { id: 'working', name: 'Working', abbr: 'W' }] }) });
    await element.openCell('docker', 'junior');
    await expectHeard(element, ear, ['Knows that it is there.']);
  });

  it('that a link leads to nowhere', async () => {
    location.hash = '#skill=sample/cobol';
    start({ data: sample() });
    await expectHeard(element, ear, ['The link leads to a skill that is not in this matrix: “cobol”.']);
  });
});

const HAPPENINGS = everywhere(() => true);

for (const { tag, interactions, silent = false } of widgets) {
  it(`<${tag}> says nothing twice, empty or too early, whatever a reader does`, async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = Object.assign(document.createElement(tag), { src: urlOf(tag) });
    box.append(element);
    await settled(element);
    const ear = listen(element);
    let answers = 0;
    for (const [name, act] of Object.entries(interactions)) {
      const before = ear.heard.length;
      await act(element);
      await silence(ear);
      // A failure is told where it lasts, by every widget: that is no answer to the reader.
      if (!(name in HAPPENINGS)) answers += ear.heard.length - before;
    }
    ear.leave();
    expect(answers === 0, 'silent').to.equal(silent);
    expect(ear.faults).to.deep.equal([]);
  }).timeout(60_000);
}
