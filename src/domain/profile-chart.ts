/** A profile in the reader's words: what is to be drawn. */
import type { Chart } from '../locale/chart.js';
import type { RadarMessages } from '../locale/messages/radar.js';
import type { Level, Proficiency, Text } from '../model/types.js';
import type { Measure, Profile, ProfileAxis } from './profile.js';

/** Above so many steps their rings would lie too close. */
const MOST_RINGS = 6;

export interface ChartWords {
  readonly messages: RadarMessages;
  readonly text: (text: Text | undefined) => string;
}

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
