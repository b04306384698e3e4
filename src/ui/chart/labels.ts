/** Where the names of a radar chart's axes stand, so that none lies on another, on the chart, or beyond the edge. */
import { angleOf, type Wheel } from './radar.js';
import { linesOf, widthOf } from './words.js';

/** Units a letter's height: everything here is in tenths of the widget's font size. */
export const UNIT = 10;
/** Font size of labels. */
export const LETTER = 9;
/** From one line of a label to the next. */
export const LINE = LETTER * 1.2;
/** Between the end of an axis and its name. */
const GAP = 8;
/** Between two names. */
const APART = 2;
const WIDEST = 560;
/** Below it the whole chart is drawn smaller. */
const NARROWEST = 140;
const LARGEST = 135;
/** Smaller, a chart with names is harder to read than one with numbers. */
const SMALLEST = 62;
const WIDEST_LABEL = 170;
const MOST_LINES = 4;

export interface Label {
  readonly lines: readonly string[];
  /** Of the first line's baseline. */
  readonly x: number;
  readonly y: number;
  /** The side of the text that stands at `x`. */
  readonly anchor: 'left' | 'middle' | 'right';
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Plan extends Wheel {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
  /** Whether numbers from 1 stand for the names, which then have to be told elsewhere. */
  readonly numbered: boolean;
}

/**
 * The largest chart with all names around it, in as few lines as they take; with numbers instead where there is no room for them.
 *
 * @param width what there is, in units
 */
export function planOf(names: readonly string[], width: number): Plan {
  const room = Math.min(WIDEST, Math.max(NARROWEST, width));
  for (let lines = 2; lines <= MOST_LINES; lines++) {
    for (let radius = LARGEST; radius >= SMALLEST; radius -= 8) {
      const plan = planned(names, room, radius, lines);
      if (plan) return plan;
    }
  }
  return numbered(names.length, room);
}

function numbered(axes: number, room: number): Plan {
  const radius = Math.min(LARGEST, room / 2 - GAP - LETTER);
  const labels = Array.from({ length: axes }, (_, i) => {
    const angle = angleOf(i, axes);
    const [x, middle] = [(radius + GAP + 1) * Math.sin(angle), -(radius + GAP + 1) * Math.cos(angle)];
    return labelAt([String(i + 1)], 'middle', x, middle - LINE / 2);
  });
  return framed(axes, radius, labels, true);
}

/** Undefined where something would collide. */
function planned(names: readonly string[], room: number, radius: number, most: number): Plan | undefined {
  const labels: Label[] = [];
  const reach = radius + GAP;
  for (const [i, name] of names.entries()) {
    const angle = angleOf(i, names.length);
    const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
    const upright = Math.abs(sine) < 0.01;
    const beside = names.length < 5 ? room : 2 * reach * Math.sin(angleOf(1, names.length)) - 2 * APART;
    const width = Math.min(WIDEST_LABEL, upright ? beside : room / 2 - reach * Math.abs(sine));
    const lines = width < LETTER ? undefined : linesOf(name, width / LETTER, most);
    if (!lines) return undefined;
    const height = lines.length * LINE;
    const label = labelAt(lines, upright ? 'middle' : sine > 0 ? 'left' : 'right', reach * sine, -reach * cosine - (height * (1 + cosine)) / 2);
    if (isInside(label.box, radius + 2) || labels.some(({ box }) => meet(box, label.box))) return undefined;
    labels.push(label);
  }
  return framed(names.length, radius, labels, false);
}

/** @param x of the anchor @param top of the box, both from the centre */
function labelAt(lines: readonly string[], anchor: Label['anchor'], x: number, top: number): Label {
  const width = Math.max(0, ...lines.map(widthOf)) * LETTER;
  const left = anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2;
  return { lines, x, y: top + LETTER, anchor, box: { left, top, right: left + width, bottom: top + lines.length * LINE } };
}

/** From the centre as the origin to a frame that holds all. */
function framed(axes: number, radius: number, labels: readonly Label[], isNumbered: boolean): Plan {
  const side = Math.max(radius, ...labels.flatMap(({ box }) => [-box.left, box.right])) + 1;
  const top = Math.max(radius, ...labels.map(({ box }) => -box.top)) + 1;
  // Of few axes none ends at the very bottom.
  const bottom = Math.max(...labels.map(({ box }, i) => Math.max(box.bottom, -radius * Math.cos(angleOf(i, axes))))) + 1;
  const moved = labels.map((it) => ({
    ...it,
    x: round(it.x + side),
    y: round(it.y + top),
    box: { left: it.box.left + side, top: it.box.top + top, right: it.box.right + side, bottom: it.box.bottom + top },
  }));
  return { axes, radius, center: { x: round(side), y: round(top) }, width: round(2 * side), height: round(top + bottom), labels: moved, numbered: isNumbered };
}

const round = (n: number): number => Math.round(n * 10) / 10;

const meet = (a: Box, b: Box): boolean => a.left < b.right + APART && b.left < a.right + APART && a.top < b.bottom && b.top < a.bottom;

/** Whether a box reaches into the circle around the origin. */
const isInside = ({ left, top, right, bottom }: Box, radius: number): boolean => Math.hypot(Math.max(left, -right, 0), Math.max(top, -bottom, 0)) < radius;
