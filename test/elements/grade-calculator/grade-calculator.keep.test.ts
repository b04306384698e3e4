import { expect } from '@open-wc/testing';
import type { GradeCalculator } from '../../../src/elements/grade-calculator/grade-calculator.js';
import { freshName, inDatabase, kept, plant } from '../../support/answers.js';
import { all, one } from '../../support/fixtures.js';
import { button, choose, chosen, drawn, progress, rate, saved, savedWords, small, status, textOf, until } from './drawn.js';

const file = (content: unknown, name = 'copy.json'): File => new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' });
const assessment = (ratings: Record<string, unknown>, change: Record<string, unknown> = {}): Record<string, unknown> => ({ format: 1, kind: 'assessment', matrix: 'small', ratings, ...change });

/** As a reader opens a file. */
async function open(element: GradeCalculator, it: File): Promise<void> {
  const input = one<HTMLInputElement>(element, 'input[type=file]');
  const files = new DataTransfer();
  files.items.add(it);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(element, () => element.shadowRoot!.querySelector('[part=preview], [part=import-error]'));
}

/** What the reader is given as a file by `act`. */
async function download(act: () => void): Promise<{ readonly name: string; readonly text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  let given: { readonly name: string; readonly blob: Promise<Response> } | undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
    given = { name: this.download, blob: fetch(this.href) };
  };
  try {
    act();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  if (!given) throw new Error('Nothing was given to the reader.');
  return { name: given.name, text: await (await given.blob).text() };
}

describe('<grade-calculator> keeps answers', () => {
  it('in this browser, so that they are there again', async () => {
    const name = freshName();
    const element = await drawn(small(), { 'storage-key': name });
    await rate(element, 'Docker', '1');
    await saved(element);
    expect(savedWords(element)).to.equal('✓ Saved in this browser, and nowhere else.');
    element.remove();
    const again = await drawn(small(), { 'storage-key': name });
    await saved(again);
    expect(again.assessment!.ratings['docker']!.proficiency).to.equal('w');
    // Where the reader left off.
    expect(textOf(one(again, '.category-name'))).to.equal('Code 2 of 2');
  });

  it('in step with another calculator of the page', async () => {
    const name = freshName();
    const [one_, two] = [await drawn(small(), { 'storage-key': name }), await drawn(small(), { 'storage-key': name })];
    await rate(one_, 'Docker', '1');
    await until(two, () => chosen(two, 'Docker').join() === '1');
    expect(progress(two)).to.equal('1 of 3 skills answered');
  });

  it('in memory where the page says so, without a word of warning', async () => {
    const element = await drawn(small(), { storage: 'none' });
    await rate(element, 'Docker', '1');
    expect(savedWords(element)).to.equal('Not saved in this browser: the page decides whether it keeps your answers.');
    expect(element.shadowRoot!.querySelector('.stand .not-saved')).to.equal(null);
  });

  it('in memory where the browser refuses, and says so at the top, in words and aloud', async () => {
    const { open: real } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here.', 'SecurityError');
    };
    try {
      const element = await drawn(small());
      await rate(element, 'Docker', '1');
      await until(element, () => element.shadowRoot!.querySelector('.stand .not-saved'));
      expect(savedWords(element)).to.contain('The browser does not let this page keep anything');
      await until(element, () => status(element) === 'Not saved: your answers go when this page does.');
      expect(chosen(element, 'Docker')).to.deep.equal(['1']);
    } finally {
      IDBFactory.prototype.open = real;
    }
  });

  it('when what was there cannot be read: it is set aside, offered, and forgotten on request', async () => {
    const name = freshName();
    await plant(name, 'certainly no answers', 'small');
    const element = await drawn(small(), { 'storage-key': name });
    await until(element, () => element.shadowRoot!.querySelector('[part=set-aside]'));
    expect(textOf(one(element, '[part=set-aside]'))).to.match(/^Set aside in this browser, so that nothing is lost: What was here on \d{1,2} [A-Z][a-z]+ 20\d\d and could not be read Download Delete for good$/);
    const { text } = await download(() => all<HTMLButtonElement>(element, '[part=set-aside] button')[0]!.click());
    expect(text).to.contain('certainly no answers');
    await rate(element, 'Docker', '1');
    await saved(element);
    all<HTMLButtonElement>(element, '[part=set-aside] button')[1]!.click();
    await until(element, () => !element.shadowRoot!.querySelector('[part=set-aside]'));
  });

  it('across a changed matrix: what is gone is kept and named, what is new is unanswered', async () => {
    const name = freshName();
    const element = await drawn(small(), { 'storage-key': name });
    await rate(element, 'Docker', '1');
    await choose(element, '[part=category-choice]', '1');
    await rate(element, 'Git', '1');
    await rate(element, 'SQL', '1');
    await saved(element);
    element.remove();
    const changed = small();
    (changed['categories'] as { skills: object[] }[])[1]!.skills = [{ id: 'git', name: 'Git', requirements: { junior: 'w' } }, { id: 'rust', name: 'Rust', requirements: { senior: 'a' } }];
    const again = await drawn(changed, { 'storage-key': name });
    await saved(again);
    expect(textOf(one(again, '[part=gone]'))).to.equal('This matrix has changed. Kept, and not counted: sql.');
    expect(progress(again)).to.equal('2 of 3 skills answered');
    expect(again.assessment!.ratings).to.have.property('sql');
  });

  it('only after asking, where most of them are about other skills', async () => {
    const name = freshName();
    const element = await drawn(small(), { 'storage-key': name });
    await rate(element, 'Docker', '1');
    await saved(element);
    element.remove();
    const other = small({ categories: [{ id: 'code', name: 'Code', skills: [{ id: 'rust', name: 'Rust', requirements: { senior: 'a' } }] }] });
    const again = await drawn(other, { 'storage-key': name });
    await until(again, () => again.shadowRoot!.querySelector('[part=foreign]'));
    expect(textOf(one(again, '[part=foreign] p'))).to.contain('The one answer that is kept here is about a skill that this matrix does not have.');
    expect(again.shadowRoot!.querySelector('[part=questions]')).to.equal(null);
    button(again, 'Start anew').click();
    await until(again, () => again.shadowRoot!.querySelector('[part=questions]'));
    await until(again, () => again.shadowRoot!.querySelector('[part=set-aside]'));
    expect(again.assessment!.ratings).to.deep.equal({});
  });

  it('no longer once they are deleted, which is asked about first', async () => {
    const name = freshName();
    const element = await drawn(small(), { 'storage-key': name });
    await rate(element, 'Docker', '1');
    await saved(element);
    button(element, 'Delete my answers …').click();
    await until(element, () => element.shadowRoot!.activeElement?.matches('[data-cancel]'));
    expect(textOf(one(element, '[part=confirmation]'))).to.contain('Delete your answer with the notes and snapshots?');
    element.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(element, () => !element.shadowRoot!.querySelector('[part=confirmation]'));
    expect(chosen(element, 'Docker')).to.deep.equal(['1']);
    button(element, 'Delete my answers …').click();
    await until(element, () => element.shadowRoot!.querySelector('[data-yes]'));
    button(element, 'Delete').click();
    await until(element, () => chosen(element, 'Docker').length === 0);
    await saved(element);
    expect(await kept(name, 'small')).to.equal(undefined);
    expect(button(element, 'Undo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('that the page hands in, and gives them out in their JSON form', async () => {
    const element = await drawn(small(), { storage: 'none' });
    const given = assessment({ docker: { proficiency: 'x', note: 'evidence' } });
    element.assessment = given;
    await until(element, () => chosen(element, 'Docker').join() === '2');
    expect(element.assessment).to.deep.equal(given);
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warnings.push(words[0]);
    try {
      element.assessment = { format: 1, kind: 'assessment', matrix: 'other', ratings: {} };
      await until(element, () => warnings.length > 0);
    } finally {
      console.warn = warn;
    }
    expect(chosen(element, 'Docker')).to.deep.equal(['2']);
  });
});

describe('<grade-calculator> and copies of answers', () => {
  it('gives one out that another calculator takes over, and undoes that', async () => {
    const element = await drawn(small(), { target: 'senior' });
    await rate(element, 'Docker', '1');
    const { name, text } = await download(() => button(element, 'Download a copy').click());
    expect(name).to.equal('small-answers.json');
    expect(JSON.parse(text)).to.deep.equal(element.assessment);
    const other = await drawn(small());
    await rate(other, 'Docker', 'none');
    await open(other, file(text));
    expect(all(other, '[part=change]').map(textOf)).to.deep.equal(['Docker: not yet → Working']);
    expect(textOf(one(other, '[part=preview]'))).to.contain('1 answer changes.');
    expect(chosen(other, 'Docker')).to.deep.equal(['none']);
    expect(other.shadowRoot!.activeElement?.matches('#preview-title')).to.equal(true);
    button(other, 'Take it over').click();
    await until(other, () => chosen(other, 'Docker').join() === '1');
    button(other, 'Undo').click();
    await until(other, () => chosen(other, 'Docker').join() === 'none');
  });

  const refused: Readonly<Record<string, [content: unknown, words: string]>> = {
    'no JSON': ['certainly not', 'Choose the file that was saved here; it may have been cut off or changed.'],
    'no answers': [{ format: 1, id: 'small', name: 'A matrix' }, 'It is a document of another kind'],
    'a newer format': [assessment({}, { format: 2 }), 'It is made for a newer version'],
    'answers to another matrix': [assessment({}, { matrix: 'other' }), 'These are answers to "other"'],
    'a wrong type': [assessment({ docker: { proficiency: 7 } }), 'has the wrong type'],
  };
  for (const [what, [content, words]] of Object.entries(refused)) {
    it(`refuses ${what} with a sentence, and changes nothing`, async () => {
      const element = await drawn(small());
      await rate(element, 'Docker', '1');
      const before = JSON.stringify(element.assessment);
      await open(element, file(content));
      expect(textOf(one(element, '[part=import-error]'))).to.contain('This file was not opened, and nothing has changed.').and.contain(words);
      expect(JSON.stringify(element.assessment)).to.equal(before);
      button(element, 'Cancel').click();
      await until(element, () => !element.shadowRoot!.querySelector('[part=import-error]'));
    });
  }

  it('refuses what is not UTF-8, and what is too large, without reading it', async () => {
    const element = await drawn(small());
    await open(element, new File([new Uint8Array([0xff, 0xfe, 0x7b])], 'copy.json'));
    expect(textOf(one(element, '[part=import-error]'))).to.contain('It is not a text in UTF-8');
    button(element, 'Cancel').click();
    await open(element, new File([new Uint8Array(9 * 1024 * 1024)], 'copy.json'));
    expect(textOf(one(element, '[part=import-error]'))).to.contain('It is too large to be a copy of answers.');
  });

  it('says that nothing would change, and offers nothing then', async () => {
    const element = await drawn(small());
    await rate(element, 'Docker', '1');
    await open(element, file(element.assessment));
    expect(textOf(one(element, '[part=preview]'))).to.contain('Nothing: it holds the same answers.');
    expect(element.shadowRoot!.querySelector('[data-take]')).to.equal(null);
  });

  const HOSTILE = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)', '${alert(1)}', '\u202ereversed', 'constructor', '__proto__'];
  for (const text of HOSTILE) {
    it(`shows ${JSON.stringify(text)} in a copy as nothing but text`, async () => {
      const element = await drawn(small());
      const id = text.replaceAll(/\s/g, '');
      const content = `{"format":1,"kind":"assessment","matrix":"small","subject":${JSON.stringify(text)},"target":${JSON.stringify(id)},"ratings":{"docker":{"proficiency":"w","note":${JSON.stringify(text)}},${JSON.stringify(id)}:{"proficiency":${JSON.stringify(id)}}}}`;
      await open(element, file(content));
      const preview = one(element, '[part=preview]');
      expect(preview.textContent).to.contain(text).and.contain(id);
      button(element, 'Take it over').click();
      await until(element, () => chosen(element, 'Docker').join() === '1');
      expect(textOf(one(element, '[part=gone]'))).to.contain(textOf(Object.assign(document.createElement('p'), { textContent: id })));
      expect(question(element)).to.equal(text);
      expect(element.shadowRoot!.querySelector('img, script, [onerror], a[href^="javascript:"]')).to.equal(null);
      expect(({} as Record<string, unknown>)['proficiency']).to.equal(undefined);
      // Every document loses that key when it is read (data/json.ts).
      expect(Object.keys(element.assessment!.ratings).includes(id)).to.equal(id !== '__proto__');
    });
  }
  const question = (element: GradeCalculator): string => one<HTMLTextAreaElement>(element, 'textarea').value;

  it('shows kept values that are hostile as nothing but text', async () => {
    const name = freshName();
    const element = await drawn(small(), { 'storage-key': name });
    await rate(element, 'Docker', '1');
    await saved(element);
    element.remove();
    await inDatabase(async (database) => {
      const value = (await database.get('answers', [name, 'small'])) as unknown;
      await database.put('answers', JSON.parse(JSON.stringify(value).replaceAll('docker', '<img\\u00a0src=x>')), [name, 'small']);
    });
    const again = await drawn(small(), { 'storage-key': name });
    await until(again, () => /img/.test(again.shadowRoot!.textContent) || again.shadowRoot!.querySelector('[part=set-aside], [part=foreign]'));
    expect(again.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
