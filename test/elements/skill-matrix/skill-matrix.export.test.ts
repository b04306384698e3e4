import { expect, fixture, html } from '@open-wc/testing';
import type { SkillMatrix } from '../../../src/elements/skill-matrix/skill-matrix.js';
import type { Answering } from '../../../stories/support/answering.js';
import '../../../stories/support/answering.js';
import { withoutPrinter } from '../../embedding/printer.js';
import { MATRIX_URL, sample, until } from '../../support/fixtures.js';
import { button, drawn, isOpen, item, opened, panel, said, taken } from './exporting.js';

/** Files that would be downloaded while `act` runs: what arrives, of the type that it was given; WebKit answers without its parameters. */
async function filesOf(act: () => Promise<void>): Promise<readonly { name: string; content: Blob }[]> {
  const files: Promise<{ name: string; content: Blob }>[] = [];
  const types = new Map<string, string>();
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  URL.createObjectURL = (given) => {
    const url = createObjectURL(given);
    types.set(url, (given as Blob).type);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const { download: name, href } = this;
    files.push(fetch(href).then(async (response) => ({ name, content: new Blob([await response.arrayBuffer()], { type: types.get(href)! }) })));
  };
  try {
    await act();
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  return Promise.all(files);
}

/** Instead of the clipboard, while `act` runs. */
async function withClipboard(clipboard: Partial<Clipboard>, act: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

const large = (): Record<string, unknown> => {
  const levels = Array.from({ length: 10 }, (_, i) => ({ id: `l${i}`, name: `Level ${i}` }));
  const requirements = Object.fromEntries(levels.map(({ id }) => [id, 'working']));
  return sample({ levels, categories: [{ id: 'c', name: 'C', skills: Array.from({ length: 10_000 }, (_, i) => ({ id: `s${i}`, name: `Skill ${i}`, requirements })) }] });
};

describe('<skill-matrix>, exports', () => {
  describe('Defaults', () => {
    it('a button says that there is more behind it, and nothing is open', async () => {
      const element = await drawn();
      expect(button(element).textContent).to.equal('Export');
      expect(button(element).getAttribute('aria-expanded')).to.equal('false');
      expect(isOpen(element)).to.equal(false);
    });

    it('what is offered stands in groups, each thing with its name and what it is for', async () => {
      const element = await opened();
      const groups = [...panel(element)!.querySelectorAll('[role=group]')].map((group) => [group.querySelector('h3')!.textContent, ...[...group.querySelectorAll<HTMLElement>('.take')].map(({ dataset }) => dataset['kind'])]);
      expect(groups).to.deep.equal([
        ['Copy', 'table', 'markdown'],
        ['Download', 'xlsx', 'csv', 'json', 'svg', 'png'],
        ['Print', 'print'],
      ]);
      for (const it of panel(element)!.querySelectorAll('.take')) expect(it.querySelector('.hint')!.textContent).to.have.length.above(5);
    });

    it('where filters hide something, it says that everything is exported', async () => {
      const element = await opened({ src: MATRIX_URL, query: 'docker' });
      expect(panel(element)!.querySelector('.take-note')!.textContent).to.equal('All 58 skills, also those that the filters hide.');
      const [file] = await filesOf(async () => {
        item(element, 'csv').click();
        await until(element, () => taken(element).startsWith('Downloaded'));
      });
      expect((await file!.content.text()).split('\r\n').filter((line) => line.includes(',Docker,') || line.includes(',Redis,'))).to.have.length(2);
    });

    it('where nothing is hidden, it says nothing of filters', async () => {
      expect(panel(await opened())!.querySelector('.take-note')).to.equal(null);
    });
  });

  describe('Button', () => {
    it('the button closes what it has opened', async () => {
      const element = await opened();
      expect(button(element).getAttribute('aria-expanded')).to.equal('true');
      button(element).click();
      await until(element, () => !isOpen(element));
    });
  });

  describe('Printing', () => {
    it('prints the whole matrix as a document of its own, and says where the browser does not let it', async () => {
      let printer = withoutPrinter();
      try {
        const element = await opened();
        item(element, 'print').click();
        await until(element, () => taken(element) === 'Handed to the printer.');
        expect(printer.printed.map(({ page }) => page.querySelectorAll('.matrix tbody tr:not(.category)').length)).to.deep.equal([1]);
        printer.printed[0]!.end();
        printer.restore();
        printer = withoutPrinter(true);
        item(element, 'print').click();
        await until(element, () => taken(element).startsWith('This frame may not print.') && said(element) === taken(element));
      } finally {
        printer.restore();
      }
    });
  });

  describe('Copying', () => {
    it('gives the table to editors as HTML and to everything else as text, and says so once', async () => {
      const element = await opened();
      const items: ClipboardItem[] = [];
      await withClipboard({ write: (given) => (items.push(...given), Promise.resolve()) }, async () => {
        item(element, 'table').click();
        await until(element, () => taken(element) === 'Copied: Table');
      });
      expect(items).to.have.length(1);
      expect(await (await items[0]!.getType('text/plain')).text()).to.equal('Category\tSkill\tJunior\tSenior\r\nCloud\tDocker\tA\tW *\r\n');
      expect(await (await items[0]!.getType('text/html')).text()).to.match(/^<table>/);
      await until(element, () => said(element) === 'Copied: Table');
      expect(element.shadowRoot!.querySelectorAll('[role=status], [aria-live]')).to.have.length(1);
    });

    it('gives Markdown as text', async () => {
      const element = await opened();
      const texts: string[] = [];
      await withClipboard({ writeText: (text) => (texts.push(text), Promise.resolve()) }, async () => {
        item(element, 'markdown').click();
        await until(element, () => taken(element) === 'Copied: Markdown');
      });
      expect(texts[0]).to.include('| Docker | A | W \\* |');
    });

    for (const [why, clipboard] of Object.entries({ 'is refused': { write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }, 'is not there': undefined })) {
      it(`where the clipboard ${why} the text stands in a box, selected, and the reader is told what to do`, async () => {
        const element = await opened();
        await withClipboard(clipboard as Partial<Clipboard>, async () => {
          item(element, 'table').click();
          await until(element, () => panel(element)!.querySelector('textarea') !== null && element.shadowRoot!.activeElement?.localName === 'textarea');
        });
        const box = panel(element)!.querySelector('textarea')!;
        expect(box.value).to.equal('Category\tSkill\tJunior\tSenior\nCloud\tDocker\tA\tW *\n');
        expect([box.selectionStart, box.selectionEnd]).to.deep.equal([0, box.value.length]);
        await until(element, () => said(element).startsWith('The browser does not let this page copy.'));
      });
    }
  });

  describe('Downloads', () => {
    it('each is a file of its kind, with a name that says what it is', async () => {
      const element = await opened({ src: MATRIX_URL });
      const starts: Record<string, string> = {};
      for (const kind of ['xlsx', 'csv', 'json', 'svg', 'png']) {
        const [file] = await filesOf(async () => {
          item(element, kind).click();
          await until(element, () => taken(element) === `Downloaded: ml-engineer-skill-matrix.${kind}`);
        });
        expect(file!.name).to.equal(`ml-engineer-skill-matrix.${kind}`);
        starts[kind] = `${file!.content.type} ${String.fromCharCode(...new Uint8Array(await file!.content.slice(0, 5).arrayBuffer()))}`;
      }
      expect(starts).to.deep.equal({
        xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet PK\x03\x04\x14',
        csv: 'text/csv;charset=utf-8 \xef\xbb\xbfCa',
        json: 'application/json {\n  "',
        svg: 'image/svg+xml <?xml',
        png: 'image/png \x89PNG\r',
      });
    });

    it('a matrix that is too large for a picture of dots says what to take instead', async () => {
      const element = await opened({ data: large() });
      item(element, 'png').click();
      await until(element, () => taken(element) === 'The matrix is too large for this kind of picture. Take the vector picture instead.');
    });

    it('a large spreadsheet shows how far it is, and Cancel ends it, with the focus back on its button', async () => {
      const element = await opened({ data: large() });
      const files = await filesOf(async () => {
        item(element, 'xlsx').click();
        await until(element, () => (panel(element)!.querySelector('progress')?.value ?? 0) > 0);
        expect(panel(element)!.querySelector('progress')!.getAttribute('aria-label')).to.equal('Writing sample-skill-matrix.xlsx …');
        const cancel = panel(element)!.querySelector<HTMLElement>('[data-cancel]')!;
        cancel.focus();
        cancel.click();
        await until(element, () => taken(element) === 'Cancelled.' && element.shadowRoot!.activeElement === item(element, 'xlsx'));
      });
      expect(files).to.deep.equal([]);
    });
  });

  describe('Ratings', () => {
    const csvOf = async (element: SkillMatrix): Promise<string> => {
      const [file] = await filesOf(async () => {
        item(element, 'csv').click();
        await until(element, () => taken(element).startsWith('Downloaded'));
      });
      return file!.content.text();
    };
    const box = (element: SkillMatrix): HTMLInputElement | null => panel(element)!.querySelector('.take-rated input');

    it('come along when the reader says so, and not before', async () => {
      const shared = { data: sample(), storageKey: 'what is exported' };
      const answering = await fixture<Answering>(html`<story-answering .data=${shared.data} .storageKey=${shared.storageKey}></story-answering>`);
      await answering.ready();
      await answering.rate('docker', { proficiency: 'awareness', note: 'Built one image.' });
      const element = await opened({ ...shared, showRatings: true, storage: 'none' });
      await until(element, () => box(element) !== null);
      expect(box(element)!.checked).to.equal(false);
      expect(await csvOf(element)).not.to.match(/Yours|Built/);
      box(element)!.click();
      expect(await csvOf(element)).to.include(',Yours,Gap to Senior,Note\r\nCloud,Docker,docker,Awareness,Working *,Awareness,1 step short,Built one image.\r\n');
      const printer = withoutPrinter();
      try {
        item(element, 'print').click();
        await until(element, () => taken(element) === 'Handed to the printer.');
        const { page } = printer.printed[0]!;
        const signs = [...page.querySelectorAll('.legend > span')].map((it) => it.textContent!.replaceAll(/\s+/g, ' ').trim());
        expect(signs).to.include.members(['✓ Yours: met', '↓1 Yours: 1 step short', '0 Yours: none yet', '? Yours: not rated yet', 'n/a Yours: not applicable']);
        expect(page.querySelector('.notes')!.textContent).to.include('Note: Built one image.');
        printer.printed[0]!.end();
      } finally {
        printer.restore();
      }
    });

    it('are not spoken of where there are none', async () => {
      expect(box(await opened({ data: sample({ id: 'unrated' }), showRatings: true, storage: 'none' }))).to.equal(null);
    });
  });

  describe('Lifecycle', () => {
    it('what is under way ends when the widget is removed', async () => {
      const element = await opened({ data: large() });
      const files = await filesOf(async () => {
        item(element, 'xlsx').click();
        await until(element, () => (panel(element)!.querySelector('progress')?.value ?? 0) > 0);
        element.remove();
        await element.updateComplete;
      });
      expect(files).to.deep.equal([]);
      expect(isOpen(element)).to.equal(false);
    });

    it('is offered of the document that is there now', async () => {
      const element = await opened();
      element.data = sample({ id: 'other', name: 'Other' });
      await until(element, () => element.matrix?.id === 'other');
      const [file] = await filesOf(async () => {
        item(element, 'json').click();
        await until(element, () => taken(element) === 'Downloaded: other-skill-matrix.json');
      });
      expect(JSON.parse(await file!.content.text())).to.include({ id: 'other', name: 'Other' });
    });
  });
});
