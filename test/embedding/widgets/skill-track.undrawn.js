/** The strings of a document that the widget deliberately does not draw, by place, each with the reason. */
import { each, MEANT, OTHERS, TOOLS } from './undrawn.js';

const CELL = 'is told by the details of the cell to which its line leads';

/** @type {Readonly<Record<string, string>>} */
export const undrawn = {
  $schema: TOOLS,
  ...each(MEANT, `
    id scale/*/id categories/*/scale/*/id skills/*/scale/*/id levels/*/stack/*/id levels/*/stack/*/skills/* categories/*/id skills/*/id
  `),
  ...each(OTHERS, `
    name description family family/id family/name family/{} revision license source contact notes/* changes/*/revision changes/*/date
    changes/*/summary links/*/rel links/*/label levels/*/description categories/*/description categories/*/group skills/*/tags/* faq/*/question
    faq/*/answer
  `),
  ...each(CELL, `
    scale/*/description categories/*/scale/*/description skills/*/scale/*/description skills/*/description skills/*/resources/*/title
    skills/*/expectations/{} skills/*/expectations/{}/* skills/*/expectations/{}/*/text skills/*/expectations/{}/*/examples/*
    skills/*/expectations/{}/text skills/*/expectations/{}/statements/* skills/*/expectations/{}/statements/*/text
    skills/*/expectations/{}/statements/*/examples/* skills/*/expectations/{}/examples/* skills/*/requirements/{}/*/examples/*
    skills/*/requirements/{}/examples/* skills/*/requirements/{}/statements/*/examples/*
  `),
  'levels/*/abbr': 'is for columns; the ladder has room for names',
  'levels/*/track': 'is named where branches part, and these documents have none',
};
