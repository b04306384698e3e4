import { mirrored, type Line, type Shape } from './scene.js';

type Style = Pick<Line, 'size' | 'fill'> & Partial<Pick<Line, 'bold' | 'anchor' | 'halo'>> & { readonly x: number; readonly y: number };

const LEADING = 1.35;
const CORNER = 9;
const INSET = 3;

/** Puts shapes down as on a page that runs from left to right, and turns them round where it runs the other way. */
export class Painter {
  readonly shapes: Shape[] = [];
  readonly #width: number;
  readonly #isMirrored: boolean;

  constructor(width: number, isMirrored: boolean) {
    this.#width = width;
    this.#isMirrored = isMirrored;
  }

  rect(x: number, y: number, width: number, height: number, { fill, radius }: { readonly fill: string; readonly radius?: number }): void {
    const rect: Shape = { kind: 'rect', x: round(x), y: round(y), width: round(width), height: round(height), fill, ...(radius !== undefined && { radius }) };
    this.shapes.push(this.#isMirrored ? mirrored(rect, this.#width) : rect);
  }

  /** @param style its `x` is the side that text begins at, unless `anchor` says otherwise; `y` is the baseline */
  text(text: string, { x, y, anchor = 'left', ...style }: Style): void {
    const line: Line = { kind: 'text', text, x: round(x), y: round(y), anchor, ...style };
    this.shapes.push(this.#isMirrored ? mirrored(line, this.#width) : line);
  }

  /** @param style its `y` is the top @returns the bottom */
  paragraph(lines: readonly string[], { y, ...style }: Style): number {
    const leading = style.size * LEADING;
    for (const [i, line] of lines.entries()) this.text(line, { ...style, y: y + i * leading + style.size * 1.03 });
    return y + lines.length * leading;
  }

  frame(x: number, y: number, width: number, height: number, stroke: string): void {
    const left = this.#isMirrored ? this.#width - x - width : x;
    this.shapes.push({ kind: 'path', d: `M${round(left) + 0.5} ${round(y) + 0.5}h${round(width) - 1}v${round(height) - 1}h${1 - round(width)}Z`, stroke, width: 1 });
  }

  /** The sign of what is mandatory, in the upper corner at the end of a line. @param x of that edge */
  corner(x: number, y: number, fill: string): void {
    const end = this.#isMirrored ? this.#width - x + INSET : x - INSET;
    const across = this.#isMirrored ? CORNER : -CORNER;
    this.shapes.push({ kind: 'path', d: `M${round(end)} ${round(y + INSET)}v${CORNER}l${across} ${-CORNER}Z`, fill });
  }
}

const round = (n: number): number => Math.round(n * 10) / 10;
