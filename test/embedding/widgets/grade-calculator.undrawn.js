/** The strings of a document that the widget deliberately does not draw, by place, each with the reason. */
import { each, MEANT, OTHERS, TOOLS } from './undrawn.js';

/** @type {Readonly<Record<string, string>>} */
export const undrawn = {
  $schema: TOOLS,
  ...each(MEANT, `
    id scale/*/id categories/*/scale/*/id skills/*/scale/*/id levels/*/stack/*/id levels/*/stack/*/skills/* categories/*/id skills/*/id
  `),
  ...each(OTHERS, `
    name description family family/id family/name family/{} revision license source contact notes/* changes/*/revision changes/*/date
    changes/*/summary links/*/rel links/*/label levels/*/description levels/*/focus/* levels/*/group levels/*/stack/* levels/*/stack/*/name
    categories/*/group skills/*/tags/* faq/*/question faq/*/answer
  `),
  'skills/*/scale/*/description': 'is told where the skill itself does not say what the step means in it',
  'levels/*/abbr': 'is for columns; here is room for names',
  'levels/*/track': 'is of the ladder, which another widget shows',
};
