import type { CompareMessages, CompareNumbers } from '../messages/compare.js';
import { listed, number, plural } from './format.js';
import { skills, steps } from './phrases.js';

function shared({ different, same }: CompareNumbers): string {
  const all = different + same;
  // In the singular: each of them has one.
  if (different > 0 && same > 0) return `${number(different)} mit unterschiedlicher und ${number(same)} mit gleicher Anforderung`;
  const kind = different > 0 ? 'unterschiedlicher' : 'gleicher';
  return `${all === 1 ? '' : all === 2 ? 'beide ' : 'alle '}mit ${kind} Anforderung`;
}

/** The first says what is counted. */
const alone = ({ onlyHere, onlyThere }: CompareNumbers, here: string, there: string): string => {
  const groups = ([[onlyHere, here], [onlyThere, there]] as const).filter(([n]) => n > 0);
  const [first, ...others] = groups.map(([n, role], i) => (i === 0 ? `${skills(n)} gibt es nur bei ${role}` : `${number(n)} nur bei ${role}`));
  return first === undefined ? '' : ` ${listed([first, ...others])}.`;
};

export const compareWords: CompareMessages = {
  other: {
    loading: 'Die andere Rolle wird geladen\u00a0…',
    empty: 'Die andere Rolle hat noch keine Skills.',
    stale: 'Das ist die letzte Fassung der anderen Rolle, die geladen werden konnte; sie ist möglicherweise veraltet.',
    failed: 'Die andere Rolle konnte nicht angezeigt werden.',
    wrongDocument: 'Der Inhalt ist keine Skill-Matrix.',
  },
  catalog: {
    loading: 'Die Liste der Rollen wird geladen\u00a0…',
    empty: 'Die Liste der Rollen ist leer.',
    stale: 'Das ist die letzte Fassung der Liste der Rollen, die geladen werden konnte; sie ist möglicherweise veraltet.',
    failed: 'Die Liste der Rollen konnte nicht angezeigt werden.',
    wrongDocument: 'Der Inhalt ist kein Rollenkatalog.',
  },
  sides: 'Was verglichen wird',
  level: 'Level',
  compareWith: 'Vergleichen mit',
  chooseRole: 'Rolle wählen\u00a0…',
  noOther: 'Es gibt noch keine andere Rolle, mit der sich diese vergleichen lässt.',
  roleAt: (role, level) => (level === '' ? role : `${role} (${level})`),
  sentence: (here, there, roles, numbers) => {
    const all = numbers.different + numbers.same;
    const common = all === 0 ? 'keinen Skill gemeinsam' : `${skills(all)} gemeinsam, ${shared(numbers)}`;
    return `${here} und ${there} haben ${common}.${alone(numbers, roles.here, roles.there)}`;
  },
  byPlace: (role, level, theirs) => `Bei ${role} gibt es kein Level namens ${level}: Dort kommt ${theirs} dieser Stelle des Karrierepfads am nächsten. Wenn Sie es anders sehen, wählen Sie ein anderes.`,
  groups: {
    different: 'Unterschiedliche Anforderungen',
    only: (role) => `Nur bei ${role}`,
    same: 'In beiden gleich',
    alone: (role) => `Anforderungen bei ${role}`,
  },
  skillCount: skills,
  skill: 'Skill',
  mandatory: 'Pflicht',
  described: 'in Worten beschrieben',
  notAsked: 'nicht gefordert',
  notInRole: 'nicht in dieser Rolle',
  listed: 'aufgeführt',
  called: (name) => `dort: ${name}`,
  steps: (n) => `${steps(Math.abs(n))} ${n > 0 ? 'mehr' : 'weniger'}`,
  otherWords: 'anders formuliert',
  notComparable: 'nicht vergleichbar: andere Skala',
  rank: (rank, of) => `Stufe ${number(rank)} von ${number(of)}`,
  unasked: ({ shared: both, here: ours, there: theirs }, here, there) => {
    const parts = [...(both > 0 ? [plural(both, { one: '# gemeinsamer Skill', other: '# gemeinsame Skills' })] : []), ...(ours > 0 ? [`${skills(ours)} bei ${here}`] : []), ...(theirs > 0 ? [`${skills(theirs)} bei ${there}`] : [])];
    return parts.length === 0 ? '' : `Nicht aufgeführt, da für keines der beiden Level gefordert: ${listed(parts)}.`;
  },
  partMissing: 'Ein Teil dieses Widgets konnte nicht geladen werden. Bitte erneut versuchen.',
};
