/** Pure: a document's profile → what is to be drawn, in the reader's words. */
import type { Measure, Profile, ProfileAxis } from '../../domain/profile.js';
import type { RadarMessages } from '../../locale/radar.js';
import type { Level, Proficiency, Text } from '../../model/types.js';

const FEWEST_AXES = 3;
const MOST_AXES = 24;
/** As many as can be told apart by line and marker; the first is what is asked. */
export const MOST_SERIES = 4;
/** Above so many steps their rings would lie too close. */
const MOST_RINGS = 6;

export interface ChartValue {
  /** From 0, the centre, to 1, the edge; undefined: no point. */
  readonly at: number | undefined;
  readonly words: string;
}

export interface ChartAxis {
  readonly name: string;
  /** By series. */
  readonly values: readonly ChartValue[];
}

/** A chart and its table, of whatever it is about. */
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

export interface ChartWords {
  readonly messages: RadarMessages;
  readonly text: (text: Text | undefined) => string;
}

/** What of a chart cannot be drawn, in the reader's words. */
export function limitsOf({ axes, series }: Chart, messages: RadarMessages): readonly string[] {
  if (axes.length < FEWEST_AXES) return [messages.tooFew(axes.length)];
  if (axes.length > MOST_AXES) return [messages.tooMany(axes.length, MOST_AXES)];
  return series.length > MOST_SERIES ? [messages.tooManySeries(series.length, MOST_SERIES)] : [];
}

/** Whether so many axes make a chart. */
export const fitsChart = ({ axes }: Chart): boolean => axes.length >= FEWEST_AXES && axes.length <= MOST_AXES;

/** @param people their names, in the order of the profile's */
export function chartOf(profile: Profile, level: Level | undefined, people: readonly string[], { messages, text }: ChartWords): Chart {
  const by = profile.axes.every(({ kind }) => kind === 'category') ? 'category' : 'skill';
  const levelName = profile.asked && level ? text(level.name) : undefined;
  const stepName = (step: Proficiency | null | undefined): string | undefined => (step ? text(step.name) : undefined);
  return {
    name: messages.title(levelName, by, profile.category?.name === undefined ? undefined : text(profile.category.name)),
    about: messages.about(by),
    axis: messages.axis[by],
    series: [...(levelName === undefined ? [] : [{ name: messages.asked(levelName), role: 'asked' } as const]), ...people.map((name) => ({ name, role: 'person' }) as const)],
    axes: profile.axes.map((axis, i) => ({
      name: nameOf(axis, text),
      values: [
        ...(profile.asked && levelName !== undefined ? [{ at: profile.asked[i]!.value, words: askedInWords(axis, profile.asked[i]!, messages, stepName) }] : []),
        ...profile.people.map((person) => ({ at: person[i]!.value, words: ratedInWords(axis, person[i]!, messages, stepName) })),
      ],
    })),
    rings: ringsOf(profile.scale, { messages, text }),
  };
}

const nameOf = ({ kind, category, skills }: ProfileAxis, text: ChartWords['text']): string => text(kind === 'category' ? category.name : skills[0]?.name);

type StepName = (step: Proficiency | null | undefined) => string | undefined;

function askedInWords({ kind }: ProfileAxis, { state, value, step, described, mandatory }: Measure, messages: RadarMessages, nameOfStep: StepName): string {
  if (state === 'nothing') return messages.askedNothing;
  if (value === undefined) return messages.describedOnly;
  const name = nameOfStep(step);
  return kind === 'skill' && name !== undefined ? messages.askedStep(name, mandatory > 0) : messages.askedMean(value, name, described);
}

function ratedInWords({ kind }: ProfileAxis, { state, value, step, counted, skills }: Measure, messages: RadarMessages, nameOfStep: StepName): string {
  if (state === 'not-applicable') return messages.notApplicable;
  if (state === 'unrated') return messages.unrated;
  if (value === undefined) return messages.describedOnly;
  const name = nameOfStep(step);
  return kind === 'skill' ? messages.ratedStep(name ?? null) : messages.ratedMean(value, name, counted, skills);
}

function ringsOf(scale: readonly Proficiency[] | undefined, { messages, text }: ChartWords): Chart['rings'] {
  if (scale && scale.length <= MOST_RINGS) return scale.map(({ rank, steps, abbr }) => ({ at: rank / steps, label: text(abbr) }));
  return [0.25, 0.5, 0.75, 1].map((at) => ({ at, label: messages.percent(at) }));
}
