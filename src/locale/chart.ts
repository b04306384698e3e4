/** A chart in words and numbers, and the table behind it, of whatever it is about. */

export interface ChartValue {
  /** From 0, the centre, to 1, the edge; undefined: no point. */
  readonly at: number | undefined;
  readonly words: string;
  /** Where it is one as such, and not a place on a scale. */
  readonly number?: number;
}

export interface ChartAxis {
  readonly name: string;
  /** By series. */
  readonly values: readonly ChartValue[];
}

export interface Chart {
  readonly name: string;
  /** What a number in it means; undefined where only its author knows. */
  readonly about: string | undefined;
  /** What an axis is. */
  readonly axis: string;
  readonly series: readonly { readonly name: string; readonly role: 'asked' | 'person' }[];
  readonly axes: readonly ChartAxis[];
  readonly rings: readonly { readonly at: number; readonly label: string }[];
}
