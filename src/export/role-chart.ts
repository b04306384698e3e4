import { chartOf } from '../domain/profile-chart.js';
import { profileOf } from '../domain/profile.js';
import type { Ratings } from '../domain/cells.js';
import type { Chart } from '../locale/chart.js';
import { radarWords } from '../locale/en/radar.js';
import type { RadarMessages } from '../locale/messages/radar.js';
import type { Matrix } from '../model/types.js';
import { tellingOf, type ExportOptions } from './options.js';

export interface RoleChartOptions extends Pick<ExportOptions, 'lang'> {
  /** Id of a level; without it nothing is asked, and only people are drawn. */
  readonly level?: string;
  /** Id of a category, whose skills are the axes then. */
  readonly category?: string;
  readonly people?: readonly { readonly name: string; readonly ratings: Ratings }[];
  readonly words?: RadarMessages;
}

/** What a level asks for beside people's ratings, as `<skill-radar>` has it: for `chartSvg`, `chartPng` and `chartCsv`. */
export function roleChart(matrix: Matrix, { level, category, people = [], words = radarWords, lang }: RoleChartOptions = {}): Chart {
  const { text } = tellingOf(matrix, lang === undefined ? {} : { lang });
  const profile = profileOf(matrix, level, people.map(({ ratings }) => ratings), category);
  return chartOf(profile, matrix.levels.find(({ id }) => id === level), people.map(({ name }) => name), { messages: words, text });
}
