/** A picture as a list of shapes: the SVG and the PNG are two ways to put down the same. Lengths are CSS pixels. */
import { runsLeft } from '../ui/chart/words.js';

export interface Rect {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill: string;
}

export interface Path {
  readonly kind: 'path';
  /** In the language of SVG. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly round?: boolean;
  readonly opacity?: number;
}

export interface Line {
  readonly kind: 'text';
  readonly text: string;
  /** Of the side that `anchor` names, and of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'left' | 'middle' | 'right';
  readonly size: number;
  readonly bold?: boolean;
  readonly fill: string;
  /** Around the letters, where they stand on lines. */
  readonly halo?: string;
}

export type Shape = Rect | Path | Line;

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What it is called by programs that read it aloud. */
  readonly title: string;
  readonly description: string;
  readonly lang: string | undefined;
  readonly shapes: readonly Shape[];
}

/** As `system-ui` is no family everywhere; what there is of these is much alike in width. */
export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

export const directionOf = ({ text }: Line): 'ltr' | 'rtl' => (runsLeft(text) ? 'rtl' : 'ltr');

const OTHER = { left: 'right', middle: 'middle', right: 'left' } as const;

/** As it stands on a page that runs from right to left. Paths are to be drawn in their places, as `triangle` is. */
export function mirrored<T extends Rect | Line>(shape: T, width: number): T {
  return shape.kind === 'rect' ? { ...shape, x: width - shape.x - shape.width } : { ...shape, x: width - shape.x, anchor: OTHER[shape.anchor] };
}
