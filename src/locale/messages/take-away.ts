/** The words of what lets a reader take something away. */
export type TakenKind = 'table' | 'markdown' | 'xlsx' | 'csv' | 'json' | 'svg' | 'png' | 'print' | 'chart-table' | 'chart-csv' | 'chart-svg' | 'chart-png';

export interface TakeAwayMessages {
  readonly title: string;
  readonly copy: string;
  readonly download: string;
  readonly print: string;
  readonly items: Readonly<Record<TakenKind, { readonly label: string; readonly hint: string }>>;
  /** Where filters hide something. @param skills of all */
  readonly whole: (skills: number) => string;
  readonly withRatings: string;
  readonly copied: (what: string) => string;
  readonly downloaded: (file: string) => string;
  readonly working: (file: string) => string;
  readonly cancel: string;
  readonly cancelled: string;
  /** Above a box with the text. */
  readonly copyRefused: string;
  readonly downloadRefused: string;
  /** The browser does not say whether it has. @param byHand whether the text is in the box below */
  readonly downloadDoubtful: (file: string, byHand: boolean) => string;
  readonly downloadRefusedWhole: string;
  readonly byHand: string;
  /** The reader has printed it, or has decided otherwise: the browser does not say. */
  readonly printed: string;
  readonly printRefused: string;
  readonly tooLarge: string;
  readonly noCanvas: string;
  readonly leftOut: string;
  readonly failed: string;
}
