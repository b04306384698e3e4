import type { Catalog } from '../model/catalog.js';
import type { Kind } from './kind.js';

export const catalogs: Kind<Catalog> = {
  name: 'catalog',
  parser: () => import('./catalog.js'),
  isEmpty: ({ families }) => families.every(({ roles }) => roles.length === 0),
};
