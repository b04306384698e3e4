/** The strings of a catalog that the widget deliberately does not draw, by place, each with the reason. */
import { each, MEANT, TOOLS } from './undrawn.js';

/** @type {Readonly<Record<string, string>>} */
export const undrawn = {
  $schema: TOOLS,
  ...each(MEANT, 'families/*/id families/*/roles/*/id roles/*/id'),
};
