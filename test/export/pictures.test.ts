import { expect } from '@open-wc/testing';
import { ExportError } from '../../src/export/failure.js';
import { matrixScene } from '../../src/export/matrix-scene.js';
import { chartScene } from '../../src/export/chart-scene.js';
import { chartPng, matrixPng } from '../../src/export/png.js';
import { roleChart } from '../../src/export/role-chart.js';
import { chartSvg, matrixSvg } from '../../src/export/svg.js';
import type { Scene } from '../../src/export/scene.js';
import { exportWords as russian } from '../../src/locale/ru/export.js';
import { documents, read, someRatings } from './documents.js';

const parsed = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
const ATTRIBUTES = /^(xmlns|xml:(lang|space)|lang|id|role|aria-(labelledby|describedby)|width|height|viewBox|font-(family|size|weight)|fill|x|y|rx|d|stroke(-(width|linejoin|linecap|dasharray))?|opacity|text-anchor|direction|paint-order)$/;

/** What an SVG may not be more than. */
function checkSvg(svg: string, scene: Scene): void {
  const page = parsed(svg);
  expect(page.querySelector('parsererror')).to.equal(null);
  const root = page.documentElement;
  expect(root.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  expect(page.querySelector('title')!.textContent).to.equal(scene.title);
  for (const it of [root, ...root.querySelectorAll('*')]) {
    expect(it.localName).to.be.oneOf(['svg', 'title', 'desc', 'rect', 'path', 'text']);
    for (const { name } of it.attributes) expect(name).to.match(ATTRIBUTES);
  }
  const texts = [...page.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).to.deep.equal(scene.shapes.flatMap((it) => (it.kind === 'text' ? [it.text] : [])));
}

/** What a browser draws of it is within it. */
async function checkInside(svg: string): Promise<void> {
  const box = document.createElement('div');
  document.body.append(box);
  const root = document.importNode(parsed(svg).documentElement, true) as unknown as SVGSVGElement;
  box.append(root);
  const { left, right, top, bottom } = root.getBoundingClientRect();
  for (const text of root.querySelectorAll('text')) {
    const its = text.getBoundingClientRect();
    expect(its.left >= left - 1 && its.right <= right + 1 && its.top >= top - 1 && its.bottom <= bottom + 1, text.textContent).to.equal(true);
  }
  box.remove();
}

describe('matrixSvg', () => {
  for (const [name, document] of Object.entries(documents)) {
    it(`is well-formed for ${name}, its texts are texts, and all is within it`, async () => {
      const matrix = await read(document);
      for (const options of [{}, { ratings: someRatings(matrix) }]) {
        const svg = matrixSvg(matrix, options);
        checkSvg(svg, matrixScene(matrix, options));
        await checkInside(svg);
      }
    });
  }

  it('has every letter and mark that the matrix has', async () => {
    const matrix = await read(documents['mlEngineer']!);
    const page = parsed(matrixSvg(matrix));
    const cells = [...page.querySelectorAll('text')].filter((it) => it.getAttribute('text-anchor') === 'middle' && /^[AWVE]$/.test(it.textContent));
    // Four of the legend.
    expect(cells).to.have.length(285 + 4);
    expect([...page.querySelectorAll('path')].filter((it) => it.getAttribute('d')!.endsWith('Z') && it.getAttribute('fill') !== 'none')).to.have.length(125 + 1);
  });

  it('marks answers beside what is asked', async () => {
    const matrix = await read(documents['mlEngineer']!);
    const texts = [...parsed(matrixSvg(matrix, { ratings: someRatings(matrix) })).querySelectorAll('text')].map(({ textContent }) => textContent);
    for (const sign of ['A ✓', 'A ↓1', '?', 'n/a', '0 ↓1']) expect(texts).to.include(sign);
    for (const meaning of ['met', '1 step short', 'none yet', 'not rated yet', 'not applicable']) expect(texts).to.include(`Yours: ${meaning}`);
    expect(texts).to.include('not required');
  });

  it('marks them in the words that it is given', async () => {
    const matrix = await read(documents['mlEngineer']!);
    const words = { ...russian, marks: { noneYet: '–', unanswered: '¿', notApplicable: 'н/п' } };
    const texts = [...parsed(matrixSvg(matrix, { ratings: someRatings(matrix), words })).querySelectorAll('text')].map(({ textContent }) => textContent);
    for (const sign of ['¿', 'н/п', '– ↓1']) expect(texts).to.include(sign);
    for (const sign of ['?', 'n/a', '0 ↓1']) expect(texts).to.not.include(sign);
  });

  it('runs from right to left where the role does', async () => {
    const scene = matrixScene(await read(documents['arabic']!));
    const title = scene.shapes.find((it) => it.kind === 'text')!;
    expect(title).to.include({ anchor: 'right' });
  });
});

describe('chartSvg', () => {
  it('is well-formed, has every axis by name, and all is within it', async () => {
    for (const [name, document] of Object.entries(documents)) {
      const matrix = await read(document);
      const chart = roleChart(matrix, { level: matrix.levels.at(-1)?.id ?? '', people: [{ name: '<b>Ada</b> & "one"', ratings: someRatings(matrix) }] });
      if (chart.axes.length < 3 || chart.axes.length > 24) {
        expect(() => chartSvg(chart), name).to.throw(RangeError);
        continue;
      }
      checkSvg(chartSvg(chart), chartScene(chart, undefined));
      await checkInside(chartSvg(chart));
    }
  });
});

describe('matrixPng', () => {
  const decoded = async (blob: Blob): Promise<{ image: ImageBitmap; pixel: (x: number, y: number) => string }> => {
    const image = await createImageBitmap(blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return { image, pixel: (x, y) => `#${[...context.getImageData(x, y, 1, 1).data.slice(0, 3)].map((it) => it.toString(16).padStart(2, '0')).join('')}` };
  };

  for (const [name, document] of Object.entries(documents)) {
    it(`draws ${name} at twice its size, each cell in its colour`, async () => {
      const matrix = await read(document);
      const { width, height, shapes } = matrixScene(matrix);
      const blob = await matrixPng(matrix);
      expect(blob.type).to.equal('image/png');
      const { image, pixel } = await decoded(blob);
      expect([image.width, image.height]).to.deep.equal([Math.ceil(width * 2), Math.ceil(height * 2)]);
      for (const shape of shapes) if (shape.kind === 'rect' && shape.height > 10) expect(pixel((shape.x + 5) * 2, (shape.y + shape.height / 2) * 2), JSON.stringify(shape)).to.equal(shape.fill);
    });
  }

  it('draws letters', async () => {
    const matrix = await read(documents['oneLevel']!);
    const { shapes } = matrixScene(matrix);
    const title = shapes.find((it) => it.kind === 'text')!;
    const { pixel } = await decoded(await matrixPng(matrix));
    const dark = Array.from({ length: 80 }, (_, i) => pixel(title.x * 2 + i, title.y * 2 - 10)).filter((colour) => colour !== '#ffffff');
    expect(dark.length).to.be.greaterThan(10);
  });

  it('draws a large one less finely, and says of one that is larger than any canvas that it is', async () => {
    const large = (skills: number): object => ({ format: 1, id: 'large', name: 'Large', scale: [{ id: 's', name: 'S' }], levels: [{ id: 'l', name: 'L' }], skills: Array.from({ length: skills }, (_, i) => ({ id: `s${i}`, name: `Skill ${i}`, requirements: { l: 's' } })) });
    const { image } = await decoded(await matrixPng(await read(large(350))));
    expect(image.height).to.be.lessThan(16_385);
    const failure = await matrixPng(await read(large(1_000))).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(ExportError);
    expect((failure as ExportError).code).to.equal('export/too-large');
  });

  it('draws a chart', async () => {
    const chart = roleChart(await read(documents['mlEngineer']!), { level: 'senior' });
    const { image } = await decoded(await chartPng(chart));
    expect(image.width).to.equal(chartScene(chart, undefined).width * 2);
  });
});
