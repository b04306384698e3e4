import { saysEverything } from '../support/every-word.js';
import { tables } from '../../src/locale/es/index.js';

describe('The Spanish words', () => {
  saysEverything(tables, ['roles', 'no', 'n a', 'Docker SQL']);
});
