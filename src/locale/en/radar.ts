import { count } from './count.js';
import type { RadarMessages } from '../messages/radar.js';
import { apart, pair } from './phrases.js';

let decimal: Intl.NumberFormat | undefined;
const percent = (value: number): string => `${Math.round(value * 100)}%`;
const mean = (value: number, nearest: string | undefined): string => percent(value) + (nearest === undefined ? '' : `, about ${nearest}`);

export const radarWords: RadarMessages = {
  level: 'Level',
  title: (level, by, category) => {
    const what = by === 'category' ? 'by category' : category === undefined ? 'by skill' : `in ${category}, by skill`;
    return level === undefined ? `Ratings ${what}` : `What ${level} asks for ${what}`;
  },
  untitled: 'Profile',
  about: (by) =>
    by === 'category'
      ? 'The edge is the highest step of every skill of a category; a value is the mean of its skills. What is not asked, or not rated, counts as nothing.'
      : 'The edge is the highest step of a skill. What is not asked counts as nothing.',
  axis: { category: 'Category', skill: 'Skill', plain: 'Axis' },
  legend: 'Lines',
  asked: (level) => `Asked at ${level}`,
  you: 'You',
  someone: (place) => `Assessment ${place}`,
  percent,
  askedMean: (value, nearest, described) => mean(value, nearest) + (described === 0 ? '' : `; ${count(described, 'skill', 'skills')} more in words`),
  askedStep: (step, mandatory) => (mandatory ? `${step}, mandatory` : step),
  askedNothing: 'nothing',
  describedOnly: 'in words only',
  ratedMean: (value, nearest, rated, skills) => mean(value, nearest) + (rated === skills ? '' : `; ${rated} of ${skills} rated`),
  ratedStep: (step) => step ?? 'none yet',
  unrated: 'not rated yet',
  notApplicable: 'not applicable',
  noValue: 'no value',
  number: (value) => (decimal ??= new Intl.NumberFormat('en', { maximumFractionDigits: 2 })).format(value),
  walk: 'Values, axis by axis',
  value: pair,
  values: (axis, values) => pair(axis, apart(values)),
  hint: 'Point at an axis, or press an arrow key here, to see its values.',
  table: 'The same as a table',
  key: 'What the numbers stand for',
  tooFew: (axes) => `A chart needs at least three axes, and there ${axes === 1 ? 'is one' : axes === 0 ? 'is none' : 'are two'}: here is the table.`,
  tooMany: (axes, most) => `These are ${axes} axes; more than ${most} cannot be read in a chart: here is the table.`,
  noShape: 'There is no number here that a chart could show: here is the table.',
  tooManySeries: (series, most) => `The chart shows the first ${most} of ${series} rows of numbers; the table shows all.`,
  tooManyPeople: (people, most) => `${people} assessments were given; the first ${most} are shown.`,
  assessmentLeftOut: (whose, why) => `${whose} could not be shown. ${why}`,
  notLoaded: 'The ratings could not be loaded. Reload the page to try again.',
  valuesLeftOut: (n) => `${count(n, 'value is', 'values are')} left out: a value is a number from 0 on.`,
  none: 'This role has no level and no rating to draw.',
};
