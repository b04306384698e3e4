import type { FaqMessages, StepInWords } from '../messages/faq.js';
import { exactPercent, listed, number, plural } from './format.js';
import { alongLadder, are, capital, categories, keyDomains, onLevels, points, requirementCount, requirements as required, skills, technologies } from './phrases.js';

export const faqWords: FaqMessages = {
  none: 'Zu dieser Rolle gibt es noch keine Fragen.',
  copyLink: 'Link kopieren',
  copyLinkTo: (question) => `Link kopieren: ${question}`,
  copied: 'Link kopiert',
  copyByHand: 'Diese Adresse kopieren:',
  toMatrix: 'Zur vollständigen Matrix',
  skills: {
    question: (role, asked) => (asked ? `Welche Skills sind für die Rolle ${role} gefordert?` : `Welche Skills beschreibt die Rolle ${role}?`),
    answer: ({ role, skills: n, categories: groups, levels, first, last, requirements, mandatory }) => {
      const these = `${skills(n)}${groups > 0 ? ` in ${categories(groups)}` : ''}`;
      if (requirements === 0) return `Die Rolle ${role} beschreibt ${these} ohne Anforderungen.`;
      return `Für die Rolle ${role} ${are(n)} ${these} gefordert. ${capital(alongLadder(levels, first, last))} ergibt das ${required(requirements, mandatory)}.`;
    },
    domains: keyDomains,
    atLevel: required,
  },
  advance: {
    question: (role) => `Wie erreicht man in der Rolle ${role} das nächste Level?`,
    byThreshold: (threshold, even, mandatory) => `In der Regel ist ein Level erreicht, wenn ${met(threshold, even, mandatory)}. Die Level davor kommen zuerst.`,
    byPoints: (worth, bands, even) =>
      worth.length === 0
        ? 'Noch bringt keine Stufe Punkte.'
        : [
            `Jede Stufe bringt Punkte: ${listed(worth.map((it) => `${it.name} ${number(it.points)}`))}.`,
            even ? 'Die Punkte werden über alle Skills addiert.' : 'Die Punkte werden mit dem Gewicht des Skills multipliziert und über alle Skills addiert.',
            ...(bands.length > 0 ? [`Die Summe ergibt das Level: ${listed(bands.map((it) => `${it.level} ab ${points(it.min)}`))}.`] : []),
          ].join(' '),
    last: (level) => `${level} ist das letzte Level: Von dort führt kein Schritt weiter.`,
    step: (from, to) => `Von ${from} zu ${to}`,
    changes: (step) => listed(changesOf(step)) || 'nichts ändert sich',
    guidance: 'Das ist eine Orientierung für ein Gespräch über den nächsten Schritt, kein Urteil.',
  },
  stack: {
    question: (role) => `Welcher Tech-Stack gehört zur Rolle ${role}?`,
    answer: (n, levels) =>
      levels.length === 1
        ? `Der Tech-Stack nennt ${technologies(n)} für ${levels[0]}.`
        : `Der Tech-Stack nennt ${technologies(n)} auf ${onLevels(levels.length)}. Was ein Level nennt, gilt auch für das nächste.`,
    names: listed,
  },
};

function met(threshold: number, even: boolean, mandatory: boolean): string {
  if (threshold === 1) return 'alle seine Anforderungen erfüllt sind';
  const must = mandatory ? 'alle Pflichtanforderungen und ' : '';
  return `${must}mindestens ${exactPercent(threshold)} aller Anforderungen${even ? '' : ', nach Gewicht gerechnet (manche Skills zählen mehr als andere),'} erfüllt sind`;
}

/** The first says what is counted, the others only how many. */
function changesOf({ raised, added, becomeMandatory, becomeOptional, changed, lowered, dropped }: StepInWords): string[] {
  const kinds: readonly [n: number, one: string, other: string][] = [
    [raised, 'steigt', 'steigen'],
    [added, 'kommt hinzu', 'kommen hinzu'],
    [becomeMandatory, 'wird Pflicht', 'werden Pflicht'],
    [changed, 'ist anders formuliert', 'sind anders formuliert'],
    [lowered, 'sinkt', 'sinken'],
    [becomeOptional, 'wird optional', 'werden optional'],
    [dropped, 'entfällt', 'entfallen'],
  ];
  return kinds.filter(([n]) => n > 0).map(([n, one, other], i) => `${i === 0 ? requirementCount(n) : number(n)} ${plural(n, { one, other })}`);
}
