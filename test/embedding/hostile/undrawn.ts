/** The strings of a document that a widget deliberately does not draw, by widget and place, each with the reason. */

const MEANT = 'is meant, not shown: it names things for references, links and the events';
const OTHERS = 'belongs to what another widget shows';
const TOOLS = 'is for editors and tools';

/** The same reason for several places. */
const each = (reason: string, places: string): Record<string, string> => Object.fromEntries(places.trim().split(/\s+/).map((place) => [place, reason]));

/** What only the matrix and its details show of skills, categories and steps. */
const IN_THE_MATRIX = each(
  OTHERS,
  `
  categories/*/description
  categories/*/group
  categories/*/scale/*/abbr
  categories/*/scale/*/description
  categories/*/scale/*/name
  skills/*/description
  skills/*/expectations/{}
  skills/*/expectations/{}/*
  skills/*/expectations/{}/*/examples/*
  skills/*/expectations/{}/*/text
  skills/*/expectations/{}/examples/*
  skills/*/expectations/{}/statements/*
  skills/*/expectations/{}/statements/*/examples/*
  skills/*/expectations/{}/statements/*/text
  skills/*/expectations/{}/text
  skills/*/name
  skills/*/requirements/{}/*
  skills/*/requirements/{}/*/examples/*
  skills/*/requirements/{}/*/text
  skills/*/requirements/{}/examples/*
  skills/*/requirements/{}/statements/*
  skills/*/requirements/{}/statements/*/examples/*
  skills/*/requirements/{}/statements/*/text
  skills/*/requirements/{}/text
  skills/*/resources/*/title
  skills/*/scale/*/abbr
  skills/*/scale/*/description
  skills/*/scale/*/name
  skills/*/tags/*
  `,
);

export const undrawn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'skill-matrix': {
    $schema: TOOLS,
    id: MEANT,
    description: OTHERS,
    family: OTHERS,
    'family/id': OTHERS,
    'family/name': OTHERS,
    'family/{}': OTHERS,
    contact: OTHERS,
    'changes/*/revision': OTHERS,
    'changes/*/date': OTHERS,
    'changes/*/summary': OTHERS,
    'links/*/rel': OTHERS,
    'links/*/label': OTHERS,
    'scale/*/id': MEANT,
    'categories/*/scale/*/id': MEANT,
    'skills/*/scale/*/id': MEANT,
    'skills/*/id': MEANT,
    'skills/*/tags/*': 'is shown where a search finds it',
    'levels/*/description': OTHERS,
    'levels/*/focus/*': OTHERS,
    'levels/*/stack/*': OTHERS,
    'levels/*/stack/*/id': OTHERS,
    'levels/*/stack/*/name': OTHERS,
    'levels/*/stack/*/skills/*': OTHERS,
    'levels/*/track': MEANT,
    'categories/*/description': OTHERS,
    'faq/*/question': OTHERS,
    'faq/*/answer': OTHERS,
  },
  'skill-summary': {
    $schema: TOOLS,
    'changes/*/revision': 'is shown where the change has no date',
    ...each(MEANT, 'categories/*/id categories/*/scale/*/id family/id id levels/*/id levels/*/stack/*/id levels/*/stack/*/skills/* levels/*/track links/*/rel scale/*/id skills/*/id skills/*/scale/*/id'),
    ...each(OTHERS, 'faq/*/answer faq/*/question levels/*/abbr levels/*/description levels/*/focus/* levels/*/group levels/*/stack/* levels/*/stack/*/name license notes/* scale/*/abbr scale/*/description scale/*/name source'),
    ...IN_THE_MATRIX,
  },
  'skill-faq': {
    $schema: TOOLS,
    ...each(MEANT, 'categories/*/id categories/*/scale/*/id family/id id levels/*/id levels/*/stack/*/id levels/*/stack/*/skills/* levels/*/track links/*/rel scale/*/id skills/*/id skills/*/scale/*/id'),
    ...each(OTHERS, 'changes/*/date changes/*/revision changes/*/summary contact description family family/name family/{} levels/*/abbr levels/*/description levels/*/focus/* levels/*/group license links/*/label notes/* revision scale/*/abbr scale/*/description source'),
    ...IN_THE_MATRIX,
  },
};
