import { expect } from '@open-wc/testing';
import type { GradeCalculator } from '../../../src/elements/grade-calculator/grade-calculator.js';
import { axeFaults } from '../../accessibility/axe.js';
import { freshName, inDatabase } from '../../support/answers.js';
import { all, one } from '../../support/fixtures.js';
import { button, choose, drawn, rate, saved, small, status, textOf, until } from './drawn.js';

const snapshots = (element: GradeCalculator): string[] => all(element, '[part=snapshot] .change').map(textOf);
const changes = (element: GradeCalculator): string[] => all(element, '[part=progress-change]').map(textOf);

async function unfold(element: GradeCalculator): Promise<void> {
  one<HTMLDetailsElement>(element, '[part=history]').open = true;
  await until(element, () => element.shadowRoot!.querySelector('[data-snapshot]'));
}

async function keep(element: GradeCalculator, told = 'The snapshot is kept.'): Promise<void> {
  const before = snapshots(element).length;
  one<HTMLButtonElement>(element, '[data-snapshot]').click();
  await until(element, () => snapshots(element).length === before + 1 && status(element) === told);
}

describe('<grade-calculator> looks back', () => {
  it('at snapshots with the grade of each, and at what has changed since', async () => {
    const element = await drawn(small());
    await rate(element, 'Docker', '0');
    await saved(element);
    await unfold(element);
    await keep(element);
    await until(element, () => textOf(one(element, '[part=progress-counts]')) === 'Nothing has changed.');
    await rate(element, 'Docker', '1');
    await choose(element, '[part=category-choice]', '1');
    await rate(element, 'Git', '2');
    await until(element, () => changes(element).length === 2);
    expect(snapshots(element)).to.deep.equal(['no level yet, 1 of 3 skills answered']);
    expect(textOf(all(element, '[part=snapshots] > li').at(-1)!)).to.equal('Now: Junior, 2 of 3 skills answered');
    expect(textOf(one(element, '[part=progress-counts]'))).to.equal('1 newly answered and 1 raised.');
    expect(changes(element)).to.deep.equal(['Docker: Aware → Working raised', 'Git: no answer → Expert newly answered']);
  });

  it('at what has changed between any two of them, in either direction', async () => {
    const element = await drawn(small());
    await rate(element, 'Docker', '0');
    await unfold(element);
    await keep(element);
    await rate(element, 'Docker', '2');
    await keep(element);
    await until(element, () => textOf(one(element, '[part=progress-counts]')) === 'Nothing has changed.');
    const [first, second] = all(element, '[part=snapshot]').map((it) => it.dataset['at']!);
    await choose(element, '[data-moment=from]', second!);
    await choose(element, '[data-moment=to]', first!);
    expect(changes(element)).to.deep.equal(['Docker: Expert → Aware lowered']);
  });

  it('after coming back, until they are deleted', async () => {
    const name = freshName();
    const element = await drawn(small(), { 'storage-key': name });
    await rate(element, 'Docker', '0');
    await unfold(element);
    await keep(element);
    await until(element, () => !/not saved/.test(snapshots(element).join()));
    element.remove();
    const again = await drawn(small(), { 'storage-key': name });
    await unfold(again);
    await until(again, () => snapshots(again).length === 1);
    const removes = (): HTMLButtonElement => one<HTMLButtonElement>(again, '[data-remove-snapshot]');
    removes().click();
    await until(again, () => again.shadowRoot!.activeElement?.matches('[part=snapshot] [data-cancel]'));
    expect(textOf(one(again, '[part=snapshot] [part=confirmation] p'))).to.match(/^Delete: .* at \d\d:\d\d:\d\d This cannot be undone\./);
    one<HTMLButtonElement>(again, '[part=snapshot] [data-cancel]').click();
    await until(again, () => again.shadowRoot!.activeElement?.matches('[data-remove-snapshot]'));
    removes().click();
    await until(again, () => again.shadowRoot!.querySelector('[part=snapshot] [data-yes]'));
    one<HTMLButtonElement>(again, '[part=snapshot] [data-yes]').click();
    await until(again, () => snapshots(again).length === 0);
    await until(again, () => again.shadowRoot!.activeElement === one(again, '[data-snapshot]'));
  });

  it('no more once all answers are deleted', async () => {
    const element = await drawn(small());
    await rate(element, 'Docker', '0');
    await saved(element);
    await unfold(element);
    await keep(element);
    button(element, 'Delete my answers …').click();
    await until(element, () => element.shadowRoot!.querySelector('[data-yes]'));
    one<HTMLButtonElement>(element, '[data-yes]').click();
    await until(element, () => snapshots(element).length === 0 && /There is no snapshot yet/.test(textOf(one(element, '[part=history]'))));
  });

  it('and names one that cannot be read, beside the others', async () => {
    const name = freshName();
    await inDatabase((database) => database.put('answers', '<img src=x onerror=alert(1)>', [name, 'small', '2026-01-02T03:04:05.000Z']));
    const element = await drawn(small(), { 'storage-key': name });
    await rate(element, 'Docker', '0');
    await unfold(element);
    await until(element, () => snapshots(element).length === 1);
    expect(snapshots(element)).to.deep.equal(['cannot be read: it is damaged']);
    await keep(element);
    expect(snapshots(element).length).to.equal(2);
    expect(one(element, '[part=history]').querySelector('img')).to.equal(null);
  });

  it('keeps nothing before there is an answer', async () => {
    const element = await drawn(small());
    await unfold(element);
    expect(one<HTMLButtonElement>(element, '[data-snapshot]').disabled).to.equal(true);
    await until(element, () => /There is no snapshot yet/.test(textOf(one(element, '[part=history]'))));
  });

  it('says where they go with the page', async () => {
    const element = await drawn(small(), { storage: 'none' });
    await rate(element, 'Docker', '0');
    await unfold(element);
    await keep(element, 'The snapshot is not saved: it goes when this page does.');
    expect(snapshots(element)).to.deep.equal(['no level yet, 1 of 3 skills answered not saved: it goes when this page does']);
  });

  it('is without fault for assistive technology', async () => {
    const element = await drawn(small());
    await rate(element, 'Docker', '0');
    await unfold(element);
    await keep(element);
    await rate(element, 'Docker', '1');
    await until(element, () => changes(element).length === 1);
    expect(await axeFaults(element)).to.deep.equal([]);
  });
});
