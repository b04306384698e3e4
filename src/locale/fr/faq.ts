import type { Forms } from '../format.js';
import type { FaqMessages, StepInWords } from '../messages/faq.js';
import { exactPercent, listed, number, plural } from './format.js';
import { alongLadder, conditions, keyDomains, levels as levelCount, points as pointCount, requirements as required, skills as skillCount, technologies as technologyCount } from './phrases.js';

export const faqWords: FaqMessages = {
  none: 'Il n’y a pas encore de questions sur ce rôle.',
  copyLink: 'Copier le lien',
  copyLinkTo: (question) => `Copier le lien\u00a0: ${question}`,
  copied: 'Lien copié',
  copyByHand: 'Copiez cette adresse\u00a0:',
  toMatrix: 'Voir la matrice complète',
  skills: {
    question: (role, asked) => (asked ? `Quelles compétences faut-il pour le rôle ${role}\u202f?` : `Quelles compétences le rôle ${role} décrit-il\u202f?`),
    answer: ({ role, skills, categories, levels, first, last, requirements, mandatory }) => {
      const these = `${skillCount(skills)}${categories > 0 ? ` dans ${plural(categories, { one: '# catégorie', other: '# catégories' })}` : ''}`;
      if (requirements === 0) return `Le rôle ${role} décrit ${these} ${plural(skills, { one: 'sans la demander', other: 'sans en demander aucune' })}.`;
      const along = alongLadder(levels, first, last);
      return `Le rôle ${role} demande ${these}. ${along[0]!.toUpperCase()}${along.slice(1)}, cela fait ${required(requirements, mandatory)}.`;
    },
    domains: keyDomains,
    atLevel: required,
  },
  advance: {
    question: (role) => `Comment passer au niveau suivant dans le rôle ${role}\u202f?`,
    byThreshold: (threshold, even, mandatory) =>
      `En règle générale, un niveau est atteint quand ${conditions(threshold === 1 ? undefined : exactPercent(threshold), even, mandatory).join(' et que ')}${threshold === 1 || even ? '' : ' (certaines compétences pèsent plus que d’autres)'}. Les niveaux précédents doivent être atteints avant.`,
    byPoints: (points, bands, even) =>
      points.length === 0
        ? 'Aucun degré de maîtrise ne rapporte encore de points.'
        : [
            `Chaque degré de maîtrise rapporte des points\u00a0: ${listed(points.map((it) => `${it.name} ${number(it.points)}`))}.`,
            even ? 'Ils sont additionnés pour toutes les compétences.' : 'Ils sont multipliés par le poids de la compétence, puis additionnés pour toutes les compétences.',
            ...(bands.length > 0 ? [`Le total indique le niveau\u00a0: ${listed(bands.map((it) => `${it.level} à partir de ${pointCount(it.min)}`))}.`] : []),
          ].join(' '),
    last: (level) => `Le niveau ${level} est le dernier\u00a0: aucune étape ne mène plus loin.`,
    step: (from, to) => `Du niveau ${from} au niveau ${to}`,
    changes: (step) => listed(changesOf(step)) || 'rien ne change',
    guidance: 'À prendre comme un repère pour parler de la prochaine étape, non comme un verdict.',
  },
  stack: {
    question: (role) => `Quelle stack technique est utilisée dans le rôle ${role}\u202f?`,
    answer: (technologies, levels) =>
      levels.length === 1
        ? `La stack cite ${technologyCount(technologies)} au niveau ${levels[0]}.`
        : `La stack cite ${technologyCount(technologies)} sur ${levelCount(levels.length)}. Ce que cite un niveau est repris au suivant.`,
    names: listed,
  },
};

/** The first says what is counted, the others only how many. */
function changesOf({ raised, added, becomeMandatory, becomeOptional, changed, lowered, dropped }: StepInWords): string[] {
  const kinds: readonly [n: number, forms: Forms<'one'>][] = [
    [raised, { one: 'est relevée', other: 'sont relevées' }],
    [added, { one: 'est nouvelle', other: 'sont nouvelles' }],
    [becomeMandatory, { one: 'devient obligatoire', other: 'deviennent obligatoires' }],
    [changed, { one: 'est formulée autrement', other: 'sont formulées autrement' }],
    [lowered, { one: 'est abaissée', other: 'sont abaissées' }],
    [becomeOptional, { one: 'devient facultative', other: 'deviennent facultatives' }],
    [dropped, { one: 'n’est plus demandée', other: 'ne sont plus demandées' }],
  ];
  return kinds.filter(([n]) => n > 0).map(([n, forms], i) => `${i === 0 ? plural(n, { one: '# exigence', other: '# exigences' }) : number(n)} ${plural(n, forms)}`);
}
