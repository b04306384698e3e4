import type { CatalogMessages } from '../messages/catalog.js';
import { sentence } from '../sentence.js';
import { number, plural } from './format.js';
import { levels, requirements as requirementsOf, roles, skills } from './nouns.js';

export const catalogWords: CatalogMessages = {
  states: {
    loading: 'Cargando los roles…',
    failed: 'No se pudieron mostrar los roles.',
    empty: 'Este catálogo aún no tiene roles.',
    stale: 'Esta es la última versión que se pudo cargar; puede no estar al día.',
    wrongDocument: 'Su contenido no es un catálogo de roles.',
  },
  ready: (catalog, n) => `Carga completa: ${catalog === '' ? 'el catálogo' : catalog}, ${roles(n)}.`,
  none: 'Este catálogo aún no tiene roles.',
  size: (n, families) => (families > 1 ? `${roles(n)} en ${number(families)} familias` : roles(n)),
  roles,
  noneInFamily: 'Esta familia aún no tiene roles.',
  search: 'Buscar roles',
  searchHint: (search) => `${search}: rol, familia, competencia…`,
  clear: 'Borrar la búsqueda',
  shown: (shown, total) => (shown === total ? roles(total) : `${plural(shown, { one: 'Se muestra #', other: 'Se muestran #' })} de ${roles(total)}`),
  nothingFound: 'Ningún rol coincide.',
  didYouMean: 'Quizá buscas:',
  unfoldAll: 'Expandir todo',
  foldAll: 'Contraer todo',
  current: 'se muestra en esta página',
  numbers: { skills, levels },
  mandatory: ({ requirements, mandatory }) => {
    if (requirements === 0) return 'sin requisitos';
    if (requirements === 1) return mandatory === 0 ? '1 requisito, no obligatorio' : '1 requisito, obligatorio';
    const must = mandatory === 0 ? 'ninguno obligatorio' : mandatory === requirements ? 'todos obligatorios' : plural(mandatory, { one: '# obligatorio', other: '# obligatorios' });
    return `${requirementsOf(requirements)}, ${must}`;
  },
  reading: 'Contando…',
  unreadable: 'No se pudo cargar su matriz.',
  retry: 'Reintentar',
  retryRole: (role) => `Reintentar: ${role}`,
  readAll: 'Contar y buscar las competencias de todos los roles',
  readSoFar: (read, total) => `Contando: ${number(read)} de ${roles(total)}…`,
  readEnd: (read, failed) =>
    `${plural(read, { one: '# rol contado', other: '# roles contados' })}${failed > 0 ? `, ${plural(failed, { one: '# no se pudo cargar', other: '# no se pudieron cargar' })}` : ''}.`,
  bySkills: 'Competencias:',
  moreSkills: (n) => `y ${number(n)} más`,
  chosen: (role) => `Rol elegido: ${role}.`,
  unknownRole: (id) => sentence((name) => `El enlace lleva a un rol que no está en este catálogo: «${name(id)}».`),
};
