/** A matrix as a picture for slides and documents, light and in the widget's look: title, legend, levels, categories, cells. */
import type { Matrix } from '../model/types.js';
import { ACCENT, inkOn, LINE, PAGE, paperOf, QUIET, STRONG_LINE, TEXT } from './colours.js';
import { headingsAbove } from './level-groups.js';
import type { ExportOptions } from './options.js';
import { Painter } from './painter.js';
import type { Scene } from './scene.js';
import { sheetOf, type Sheet, type SheetCell, type SheetRow } from './sheet.js';
import { MARK, NONE, ownLegend, ownSign } from './words.js';
import { pixels, wrapped } from './wrap.js';

const MARGIN = 28;
const LETTERS = 14;
const SMALL = 12;
const LEADING = 1.35;
/** Of a cell with a letter, and of one more line in it. */
const CELL = 30;
const GAP = 2;
const PROSE = 200;
/** A longer text in a cell is cut: the picture is for slides. */
const MOST_LINES = 12;
const NARROWEST = 460;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

export function matrixScene(matrix: Matrix, options: ExportOptions = {}): Scene {
  const sheet = sheetOf(matrix, options);
  const { telling, shape, heading, levels } = sheet;
  const names = clamp(Math.max(...sheet.rows.map(({ name }) => pixels(name, LETTERS)), pixels(heading[0]!, LETTERS, true)) + 12, 150, 300);
  const column = shape.inWords ? PROSE : clamp(Math.max(0, ...heading.slice(1, levels + 1).flatMap((it) => it.split(/\s+/)).map((it) => pixels(it, LETTERS, true))) + 10, 64, 120);
  const width = Math.max(NARROWEST, names + levels * column) + 2 * MARGIN;
  const painter = new Painter(width, sheet.isMirrored);
  const place: Place = { painter, left: MARGIN, right: width - MARGIN, first: MARGIN + names, column, names };
  let y = title(sheet, place, MARGIN);
  y = legend(sheet, place, y);
  y = head(sheet, place, y);
  let before: SheetRow | undefined;
  for (const row of sheet.rows) {
    if (row.category !== before?.category && row.category.name !== undefined) y = category(sheet, place, row, y);
    y = skill(sheet, place, row, y);
    before = row;
  }
  if (sheet.rows.length === 0) y += 8;
  y = foot(sheet, place, y);
  const description = telling.words.row(sheet.legend.map(([sign, words]) => `${sign} ${words}`));
  return { width, height: Math.ceil(y + MARGIN - 8), title: sheet.title, description, lang: typeof options.lang === 'string' ? options.lang : matrix.lang ?? telling.words.lang, shapes: painter.shapes };
}

interface Place {
  readonly painter: Painter;
  readonly left: number;
  readonly right: number;
  /** Where the first column begins. */
  readonly first: number;
  readonly column: number;
  readonly names: number;
}

function title({ title: text }: Sheet, { painter, left, right }: Place, y: number): number {
  return painter.paragraph(wrapped(text, { size: 20, width: right - left, most: 3, bold: true }), { x: left, y, size: 20, bold: true, fill: TEXT }) + 12;
}

/** The key to the letters, in as many lines as it takes. */
function legend({ legend: asked, telling, shape }: Sheet, { painter, left, right }: Place, top: number): number {
  const steps = new Map(telling.matrix.categories.flatMap(({ skills }) => skills.flatMap(({ scale }) => scale)).concat(telling.matrix.scale).map((step) => [`${telling.text(step.abbr)} ${telling.text(step.name)}`, step]));
  const entries = [...asked, ...(shape.holes ? [[NONE, telling.words.notRequired] as const] : []), ...ownLegend(telling)];
  let [x, y] = [left, top];
  for (const [sign, words] of entries) {
    const step = steps.get(`${sign} ${words}`);
    const box = step || sign === MARK ? Math.max(24, pixels(sign, SMALL, true) + 10) : pixels(sign, LETTERS);
    const label = wrapped(words, { size: 13, width: Math.min(320, right - left - box - 6), most: 1 })[0]!;
    const wide = box + 6 + pixels(label, 13);
    if (x > left && x + wide > right) [x, y] = [left, y + 30];
    if (step) painter.rect(x, y, box, 22, { radius: 4, fill: paperOf(step) });
    if (step) painter.text(sign, { x: x + box / 2, y: y + 15.5, anchor: 'middle', size: SMALL, bold: true, fill: inkOn(step) });
    else if (sign === MARK) {
      painter.frame(x, y, box, 22, LINE);
      painter.corner(x + box, y, TEXT);
    } else painter.text(sign, { x, y: y + 15.5, size: LETTERS, fill: QUIET });
    painter.text(label, { x: x + box + 6, y: y + 15.5, size: 13, fill: TEXT });
    x += wide + 18;
  }
  return entries.length > 0 ? y + 22 + 22 : top;
}

function head({ heading, levels, telling, shape }: Sheet, { painter, left, right, first, column }: Place, top: number): number {
  let y = top;
  const above = headingsAbove(shape.columns, telling.text);
  if (above.length > 0) {
    for (const { from, to, name } of above) {
      const [x, wide] = [first + from * column, (to - from) * column];
      const line = wrapped(name, { size: SMALL, width: wide - 8, most: 1, bold: true })[0]!;
      painter.text(line, { x: x + wide / 2, y: y + 14, anchor: 'middle', size: SMALL, bold: true, fill: QUIET });
      painter.rect(x + 4, y + 21, wide - 8, 1, { fill: STRONG_LINE });
    }
    y += 28;
  }
  const lines = heading.slice(0, levels + 1).map((it, i) => wrapped(it, { size: LETTERS, width: i === 0 ? first - left : column - 6, most: 3, bold: true }));
  const most = Math.max(...lines.map(({ length }) => length));
  const leading = LETTERS * LEADING;
  for (const [i, its] of lines.entries()) {
    const at = y + ((most - its.length) * leading) / 2;
    if (i === 0) painter.paragraph(its, { x: left, y: at, size: LETTERS, bold: true, fill: TEXT });
    else painter.paragraph(its, { x: first + (i - 0.5) * column, y: at, anchor: 'middle', size: LETTERS, bold: true, fill: TEXT });
  }
  y += most * leading + 10;
  painter.rect(left, y, right - left, 1, { fill: STRONG_LINE });
  return y + 4;
}

function category({ telling }: Sheet, { painter, left, right }: Place, { category: it }: SheetRow, y: number): number {
  const lines = wrapped(telling.text(it.name), { size: 15, width: right - left, most: 2, bold: true });
  const below = painter.paragraph(lines, { x: left, y: y + 12, size: 15, bold: true, fill: ACCENT }) + 5;
  painter.rect(left, below, right - left, 1, { fill: STRONG_LINE });
  return below + 1;
}

function skill(sheet: Sheet, { painter, left, right, first, column, names }: Place, row: SheetRow, y: number): number {
  const name = wrapped(row.name, { size: LETTERS, width: names - 12, most: 4 });
  const cells = row.cells.slice(0, sheet.levels).map((cell) => ({ cell, prose: cell.step || cell.text === '' ? [] : proseOf(cell, column) }));
  const marks = sheet.telling.ratings ? sheet.shape.columns.map(({ id }) => sheet.telling.cell(row.skill, id)) : [];
  const leading = LETTERS * LEADING;
  const inner = Math.max(CELL + (marks.some(Boolean) ? 14 : 0), name.length * leading + 8, ...cells.map(({ prose }) => prose.length * SMALL * LEADING + 14));
  const height = inner + 2 * GAP;
  painter.paragraph(name, { x: left, y: y + (height - name.length * leading) / 2, size: LETTERS, fill: TEXT });
  for (const [i, { cell, prose }] of cells.entries()) {
    const x = first + i * column;
    const [boxX, boxY, boxWidth, middle] = [x + GAP / 2 + 1, y + GAP, column - GAP - 2, x + column / 2];
    const own = marks[i];
    const shift = own ? -7 : 0;
    if (cell.step) {
      painter.rect(boxX, boxY, boxWidth, inner, { radius: 5, fill: paperOf(cell.step) });
      painter.text(wrapped(cell.text.replace(` ${MARK}`, ''), { size: LETTERS, width: boxWidth - 14, most: 1, bold: true })[0]!, { x: middle, y: y + height / 2 + 5 + shift, anchor: 'middle', size: LETTERS, bold: true, fill: inkOn(cell.step) });
    } else if (prose.length > 0) {
      painter.rect(boxX, boxY, boxWidth, inner, { radius: 5, fill: '#f4f6fb' });
      painter.paragraph(prose, { x: x + 10, y: y + GAP + 7, size: SMALL, fill: TEXT });
    } else painter.text(NONE, { x: middle, y: y + height / 2 + 5, anchor: 'middle', size: LETTERS, fill: QUIET });
    if (cell.mandatory) painter.corner(boxX + boxWidth, boxY, cell.step ? inkOn(cell.step) : TEXT);
    if (own) painter.text(ownSign(sheet.telling, own), { x: middle, y: y + height - 9, anchor: 'middle', size: SMALL, fill: cell.step ? inkOn(cell.step) : TEXT });
  }
  painter.rect(left, y + height, right - left, 1, { fill: LINE });
  return y + height + 1;
}

const proseOf = (cell: SheetCell, column: number): readonly string[] => wrapped(cell.mandatory ? cell.text.slice(0, -MARK.length - 1) : cell.text, { size: SMALL, width: column - 26, most: MOST_LINES });

function foot({ telling }: Sheet, { painter, left, right }: Place, y: number): number {
  const { matrix, words } = telling;
  const facts = ([[words.revision, matrix.revision], [words.source, matrix.source], [words.licence, matrix.license]] as const).flatMap(([name, value]) => (value ? [words.pair(name, value)] : []));
  if (facts.length === 0) return y;
  return painter.paragraph(wrapped(facts.join('  ·  '), { size: SMALL, width: right - left, most: 3 }), { x: left, y: y + 14, size: SMALL, fill: QUIET });
}

export { PAGE };
