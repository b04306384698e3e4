/** The words of `<skill-radar>`. */
export interface RadarMessages {
  readonly level: string;
  /** @param level undefined: no level is asked about; @param category whose skills are shown; undefined: all */
  readonly title: (level: string | undefined, by: 'category' | 'skill', category: string | undefined) => string;
  /** Of numbers that have no name. */
  readonly untitled: string;
  /** What a number of the chart is. */
  readonly about: (by: 'category' | 'skill') => string;
  /** Heads the column of axes, or of plain numbers' names. */
  readonly axis: Readonly<Record<'category' | 'skill' | 'plain', string>>;
  readonly legend: string;
  readonly asked: (level: string) => string;
  readonly you: string;
  /** Of an assessment that does not say whose it is. @param place from 1 */
  readonly someone: (place: number) => string;
  readonly percent: (value: number) => string;
  /** @param nearest the step that it is nearest to @param described how many skills more are asked in words alone */
  readonly askedMean: (value: number, nearest: string | undefined, described: number) => string;
  readonly askedStep: (step: string, mandatory: boolean) => string;
  readonly askedNothing: string;
  readonly describedOnly: string;
  readonly ratedMean: (value: number, nearest: string | undefined, rated: number, skills: number) => string;
  /** @param step null: none yet */
  readonly ratedStep: (step: string | null) => string;
  readonly unrated: string;
  readonly notApplicable: string;
  readonly noValue: string;
  readonly number: (value: number) => string;
  /** Names what the arrow keys walk through. */
  readonly walk: string;
  /** How a value stands beside whose it is. */
  readonly value: (series: string, value: string) => string;
  /** All values of an axis, for those who hear them. */
  readonly values: (axis: string, values: readonly string[]) => string;
  readonly hint: string;
  readonly table: string;
  /** Above the names that the numbers on the chart stand for. */
  readonly key: string;
  readonly tooFew: (axes: number) => string;
  readonly tooMany: (axes: number, most: number) => string;
  /** Nothing has a number above 0: all is asked in words, or nothing is. */
  readonly noShape: string;
  readonly tooManySeries: (series: number, most: number) => string;
  readonly tooManyPeople: (people: number, most: number) => string;
  /** @param whose the name in it, or its place */
  readonly assessmentLeftOut: (whose: string, why: string) => string;
  readonly notLoaded: string;
  readonly valuesLeftOut: (count: number) => string;
  /** Of a document that has nothing to measure. */
  readonly none: string;
}
