import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import type { SkillMatrix } from '../../../src/elements/skill-matrix/skill-matrix.js';
import { all, cell, drawn, one, realDocument, sample, until } from '../../support/fixtures.js';

/** The colour as the screen shows it, on white: sRGB, 0–255. */
function painted(...colors: string[]): [number, number, number] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  for (const color of ['#fff', ...colors]) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!];
}

function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [r, g, b] = painted(color).map((it) => (it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

const withScale = (length: number): unknown => {
  const steps = Array.from({ length }, (_, i) => ({ id: `s${i}`, name: `Step ${i}`, abbr: String(i) }));
  return sample({
    scale: steps,
    levels: steps.map(({ id, name }) => ({ id, name })),
    categories: [{ id: 'c', name: 'C', skills: [{ id: 'x', name: 'X', requirements: Object.fromEntries(steps.map(({ id }) => [id, id])) }] }],
  });
};

const violations = async (element: SkillMatrix): Promise<string[]> => {
  const { violations: found } = await axe.run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false }, 'target-size': { enabled: true } } });
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.slice(0, 200) ?? ''}`));
};

describe('<skill-matrix>, for everyone', () => {
  afterEach(() => {
    document.documentElement.style.removeProperty('color-scheme');
    document.body.style.removeProperty('background');
    document.body.style.removeProperty('color');
  });

  for (const scheme of ['light', 'dark']) {
    for (const length of [1, 2, 3, 4, 5, 7, 12]) {
      it(`can be read on every step of a scale of ${length}, ${scheme}`, async () => {
        const element = await drawn(withScale(length));
        element.style.setProperty('color-scheme', scheme);
        const cells = all(element, 'button[part~=cell]');
        expect(cells.length).to.equal(length);
        for (const it of cells) {
          const { color, backgroundColor } = getComputedStyle(it);
          expect(contrast(color, backgroundColor), `${it.textContent!} of ${length}`).to.be.at.least(4.5);
        }
      });
    }

    it(`has nothing for axe to say: ready, open, nothing found, error, ${scheme}`, async () => {
      document.documentElement.style.setProperty('color-scheme', scheme);
      document.body.style.setProperty('background', 'Canvas');
      document.body.style.setProperty('color', 'CanvasText');
      const element = await drawn(await realDocument());
      expect(await violations(element), 'ready').to.deep.equal([]);
      await element.openCell('docker', 'senior');
      expect(await violations(element), 'open').to.deep.equal([]);
      element.closeCell();
      element.query = 'kubernets';
      await element.updateComplete;
      expect(await violations(element), 'nothing found').to.deep.equal([]);
      element.data = { nonsense: true };
      await until(element, () => element.status === 'error');
      expect(await violations(element), 'error').to.deep.equal([]);
    });
  }

  it('is caught by axe when a cell loses its name', async () => {
    const element = await drawn(sample());
    const button = cell(element, 'Docker, Senior');
    button.removeAttribute('aria-label');
    button.textContent = '';
    expect((await violations(element)).length).to.be.greaterThan(0);
  });

  it('says what the search left once the reader pauses', async () => {
    const element = await drawn(await realDocument());
    const input = one<HTMLInputElement>(element, 'input[type=search]');
    input.value = 'terraform';
    input.dispatchEvent(new Event('input'));
    await until(element, () => one(element, '[role=status]').textContent!.includes('of 58 skills shown'));
  });

  it('shows one level at a time in a narrow place, with a switcher, and does not scroll sideways', async () => {
    const element = await drawn(await realDocument());
    element.style.setProperty('width', '320px');
    await until(element, () => element.shadowRoot!.querySelector('[part=switcher]') !== null);
    expect(all(element, 'thead th').map((it) => it.textContent)).to.have.length(2);
    const senior = all<HTMLButtonElement>(element, '[part=switcher] button')[2]!;
    senior.click();
    await until(element, () => cell(element, 'Docker, Senior') !== null);
    expect(element.level).to.equal('senior');
    const edge = element.getBoundingClientRect().right + 1;
    expect(all(element, '.root *').filter((it) => it.checkVisibility() && it.getBoundingClientRect().right > edge).map((it) => it.outerHTML.slice(0, 80))).to.deep.equal([]);
  });

  it('keeps the choices of a category and of levels within its place, however long their names are', async () => {
    const long = 'Compliance'.repeat(30);
    const element = await drawn(
      sample({
        levels: ['junior', 'senior'].map((id) => ({ id, name: long + id })),
        categories: ['one', 'two'].map((id) => ({ id, name: long, skills: [{ id, name: id, requirements: { junior: 'working' } }] })),
      }),
    );
    for (const width of [320, 760]) {
      element.style.setProperty('width', `${width}px`);
      await until(element, () => (element.shadowRoot!.querySelector('.narrow') !== null) === (width < 640));
      const edge = element.getBoundingClientRect().right + 1;
      expect(all(element, 'select').map((it) => it.getBoundingClientRect().right > edge), String(width)).to.deep.equal([false, false, false]);
    }
  });

  it('keeps the header of levels in view while the page scrolls, and both edges where it scrolls by itself', async () => {
    const element = await drawn(await realDocument());
    element.style.setProperty('width', '760px');
    await until(element, () => one(element, 'table').getBoundingClientRect().width < 770);
    cell(element, 'Docker, Senior').scrollIntoView({ block: 'center' });
    expect(one(element, 'thead th').getBoundingClientRect().top).to.be.within(-1, 1);
    const wide = await drawn(withScale(12));
    wide.style.setProperty('width', '660px');
    await until(wide, () => wide.shadowRoot!.querySelector('.scroll') !== null);
    const frame = one(wide, '.scroll');
    frame.scrollLeft = 1_000;
    expect(frame.scrollLeft).to.be.greaterThan(0);
    expect(one(wide, 'tbody th.skill').getBoundingClientRect().left).to.be.closeTo(frame.getBoundingClientRect().left, 1);
  });
});
