import type { StepNumbers, TrackMessages } from '../messages/track.js';
import { either, listed, plural } from './format.js';
import { skills } from './phrases.js';

/** In brackets: the clause stands in a list. */
const mandatoryOf = (all: number, mandatory: number): string => {
  if (mandatory === 0) return '';
  if (mandatory < all) return plural(mandatory, { one: ' (dont # obligatoire)', other: ' (dont # obligatoires)' });
  return all === 1 ? ' et obligatoire' : ' (toutes obligatoires)';
};

/** A clause for each number that is not zero. */
const clauses = (n: StepNumbers): string[] => {
  const all: readonly (readonly [number, string])[] = [
    [n.new, plural(n.new, { one: '# compétence est nouvelle', other: '# compétences sont nouvelles' }) + mandatoryOf(n.new, n.newMandatory)],
    [n.raised, plural(n.raised, { one: '# exigence est relevée', other: '# exigences sont relevées' })],
    [n.becomesMandatory, plural(n.becomesMandatory, { one: '# exigence devient obligatoire', other: '# exigences deviennent obligatoires' })],
    [n.changed, plural(n.changed, { one: '# exigence est formulée autrement', other: '# exigences sont formulées autrement' })],
    [n.lowered, plural(n.lowered, { one: '# exigence est abaissée', other: '# exigences sont abaissées' })],
    [n.becomesOptional, plural(n.becomesOptional, { one: '# exigence n’est plus obligatoire', other: '# exigences ne sont plus obligatoires' })],
    [n.dropped, plural(n.dropped, { one: '# compétence n’est plus demandée', other: '# compétences ne sont plus demandées' })],
    [n.technologiesNew, plural(n.technologiesNew, { one: '# technologie est nouvelle', other: '# technologies sont nouvelles' })],
    [n.technologiesChanged, plural(n.technologiesChanged, { one: '# technologie change', other: '# technologies changent' })],
    [n.technologiesGone, plural(n.technologiesGone, { one: '# technologie n’est plus citée', other: '# technologies ne sont plus citées' })],
  ];
  return all.filter(([count]) => count > 0).map(([, clause]) => clause);
};

/** How many of the clauses are about technologies. */
const aboutStack = ({ technologiesNew, technologiesChanged, technologiesGone }: StepNumbers): number =>
  [technologiesNew, technologiesChanged, technologiesGone].filter((it) => it > 0).length;

const brief = (n: StepNumbers): string[] => {
  const mandatory = n.newMandatory + n.becomesMandatory;
  const all: readonly (readonly [number, string])[] = [
    [n.new, plural(n.new, { one: '# nouvelle', other: '# nouvelles' })],
    [n.raised, plural(n.raised, { one: '# relevée', other: '# relevées' })],
    [mandatory, plural(mandatory, { one: '# obligatoire', other: '# obligatoires' })],
    [n.changed, plural(n.changed, { one: '# formulée autrement', other: '# formulées autrement' })],
    [n.lowered, plural(n.lowered, { one: '# abaissée', other: '# abaissées' })],
    [n.dropped, plural(n.dropped, { one: '# retirée', other: '# retirées' })],
  ];
  return all.filter(([count]) => count > 0).map(([, words]) => words);
};

export const trackWords: TrackMessages = {
  ladder: 'Le parcours',
  thenOneOf: 'puis, au choix',
  startAtOneOf: 'pour commencer, au choix',
  after: (levels) => `après ${either(levels)}`,
  brings: (way, numbers) => brief(numbers).join(', ') || (way === 'start' ? 'ne demande rien' : 'demande la même chose'),
  comparedWith: 'Comparé à',
  start: 'rien (le début)',
  sentence: (way, from, to, numbers) => {
    const what = clauses(numbers);
    if (what.length === 0) return way === 'start' ? `Le niveau ${to} ne demande rien.` : `Rien ne change du niveau ${from} au niveau ${to}.`;
    if (what.length === aboutStack(numbers)) what.unshift(way === 'start' ? 'aucune compétence n’est demandée' : 'aucune exigence ne change');
    const lead = {
      up: `Du niveau ${from} au niveau ${to}`,
      down: `En revenant du niveau ${from} au niveau ${to}`,
      across: `D’une branche à l’autre, du niveau ${from} au niveau ${to}`,
      start: `En partant de rien, au niveau ${to}`,
    }[way];
    return `${lead}\u00a0: ${listed(what)}.`;
  },
  sections: {
    new: 'Ce qui est nouveau',
    raised: 'Ce qui est relevé',
    mandatory: 'Ce qui devient obligatoire',
    changed: 'Ce qui est formulé autrement',
    lowered: 'Ce qui est abaissé',
    optional: 'Ce qui n’est plus obligatoire',
    dropped: 'Ce qui n’est plus demandé',
  },
  skillCount: skills,
  foldAll: 'Tout replier',
  unfoldAll: 'Tout déplier',
  skills: 'Compétences',
  to: 'vers',
  mandatory: 'obligatoire',
  described: 'décrite par un texte',
  nowMandatory: 'désormais obligatoire',
  noLongerMandatory: 'n’est plus obligatoire',
  otherWords: 'autre formulation',
  falls: 'abaissée',
  noLongerAsked: 'n’est plus demandée',
  focus: (level) => `Priorités du niveau ${level}`,
  noFocus: (level) => `Le rôle n’indique pas de priorités pour le niveau ${level}.`,
  sameFocus: 'Les priorités restent les mêmes.',
  stack: 'Stack technique',
  stackNew: 'Nouvelles',
  stackChanged: 'Modifiées',
  stackGone: 'Retirées',
  stackKept: (n) => plural(n, { one: '# technologie reste inchangée.', other: '# technologies restent inchangées.' }),
  noStack: (level) => `Le rôle ne cite aucune technologie pour le niveau ${level}.`,
  noLevels: 'Ce rôle n’a pas de niveaux\u00a0: il n’y a donc pas de parcours à suivre.',
};
