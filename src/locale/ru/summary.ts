import type { RoleInWords, SummaryMessages } from '../messages/summary.js';
import { capital, counted, levels as countLevels, mandatoryOf, skills as countSkills } from './count.js';
import { day, number, pair } from './format.js';
import { alongLadder, ends, keyDomains, requirements as required } from './phrases.js';

const namedTechnologies = counted('названа # технология', 'названы # технологии', 'названо # технологий');
const describedSkills = counted('описан # навык', 'описаны # навыка', 'описано # навыков');

export const summaryWords: SummaryMessages = {
  pair,
  level: 'Уровень',
  counted: {
    skills: counted('навык', 'навыка', 'навыков'),
    levels: counted('уровень', 'уровня', 'уровней'),
    requirements: counted('требование', 'требования', 'требований'),
    technologies: counted('технология', 'технологии', 'технологий'),
    categories: counted('категория', 'категории', 'категорий'),
  },
  number,
  mandatory: (mandatory, requirements) =>
    requirements === 1 ? 'Единственное требование обязательно' : mandatory === requirements ? `Обязательны все требования: ${number(requirements)}` : capital(mandatoryOf(mandatory, requirements)),
  saysFamily: (family) => /^семейство\s|\sсемейство$|\sfamily$/iu.test(family.trim()),
  role: (role) => [roleSentence(role), keyDomains(role.domains)].filter(Boolean).join(' '),
  atLevel: ({ level, requirements, mandatory, technologies }) => `На уровне ${level} ${required(requirements, mandatory)}${technologies === 0 ? '' : `; ${namedTechnologies(technologies)}`}.`,
  print: 'Напечатать или сохранить в PDF',
  printRefused: 'Эта страница не разрешает своим частям печатать. Откройте её в отдельном окне и попробуйте ещё раз.',
  printMissing: 'Модуль печати не загрузился. Попробуйте ещё раз.',
  revision: 'Редакция',
  contact: 'Контакт',
  lastChange: 'Последнее изменение',
  day,
};

function roleSentence({ role, family, familyIsSaid, skills, levels, first, last, requirements, mandatory }: RoleInWords): string {
  // A name that says itself what it is would have to be bent after "в".
  const start = family === undefined ? `В роли ${role}` : `${role}\u00a0— роль ${familyIsSaid ? `(${family})` : `в семействе ${family}`}. В ней`;
  const rungs = `${countLevels(levels)}${ends(levels, first, last)}`;
  if (skills === 0) return levels === 0 ? `${start} пока нет навыков.` : `${start} ${rungs}, а навыков пока нет.`;
  if (requirements > 0) return `${start} ${countSkills(skills)} ${alongLadder(levels, first, last)} и ${required(requirements, mandatory)}.`;
  if (levels > 0) return `${start} ${countSkills(skills)} и ${rungs}, но требований пока нет.`;
  return `${start} ${describedSkills(skills)}, но ничего не требуется.`;
}
