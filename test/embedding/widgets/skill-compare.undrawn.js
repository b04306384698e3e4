/** The strings of a document that the widget deliberately does not draw, by place, each with the reason. */
import { each, MEANT, OTHERS, TOOLS } from './undrawn.js';

const CELL = 'is told by the details of the cell to which its line leads';

/** @type {Readonly<Record<string, string>>} */
export const undrawn = {
  $schema: TOOLS,
  ...each(MEANT, `
    id categories/*/id categories/*/scale/*/id scale/*/id family/id levels/*/stack/*/id levels/*/stack/*/skills/* levels/*/track links/*/rel skills/*/id skills/*/scale/*/id
  `),
  ...each(OTHERS, `
    description contact family family/name family/{} revision license source notes/* changes/*/revision changes/*/date changes/*/summary links/*/label faq/*/question
    faq/*/answer levels/*/description levels/*/focus/* levels/*/stack/* levels/*/stack/*/name categories/*/description categories/*/group
  `),
  ...each(CELL, `
    scale/*/description categories/*/scale/*/description skills/*/scale/*/description skills/*/description skills/*/tags/* skills/*/resources/*/title
    skills/*/expectations/{} skills/*/expectations/{}/* skills/*/expectations/{}/*/text skills/*/expectations/{}/*/examples/*
    skills/*/expectations/{}/text skills/*/expectations/{}/statements/* skills/*/expectations/{}/statements/*/text
    skills/*/expectations/{}/statements/*/examples/* skills/*/expectations/{}/examples/* skills/*/requirements/{}/*/examples/*
    skills/*/requirements/{}/examples/* skills/*/requirements/{}/statements/*/examples/*
  `),
  'categories/*/name': 'two roles order their skills otherwise: the groups are by what differs, not by category',
  'levels/*/abbr': 'is for narrow columns; here is room for names',
  'levels/*/group': 'stands over columns of a ladder; here one level is chosen by its name',
};
