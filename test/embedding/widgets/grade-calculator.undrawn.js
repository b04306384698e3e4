/** The strings of a document that the widget deliberately does not draw, by place, each with the reason. */

const MEANT = 'is meant, not shown: it names things for references, links and the events';
const OTHERS = 'belongs to what another widget shows';
const TOOLS = 'is for editors and tools';

/** @type {Readonly<Record<string, string>>} */
export const undrawn = {
  $schema: TOOLS,
  id: MEANT,
  name: OTHERS,
  description: OTHERS,
  family: OTHERS,
  'family/id': OTHERS,
  'family/name': OTHERS,
  'family/{}': OTHERS,
  revision: OTHERS,
  license: OTHERS,
  source: OTHERS,
  contact: OTHERS,
  'notes/*': OTHERS,
  'changes/*/revision': OTHERS,
  'changes/*/date': OTHERS,
  'changes/*/summary': OTHERS,
  'links/*/rel': OTHERS,
  'links/*/label': OTHERS,
  'scale/*/id': MEANT,
  'categories/*/scale/*/id': MEANT,
  'skills/*/scale/*/id': MEANT,
  'skills/*/scale/*/description': 'is told where the skill itself does not say what the step means in it',
  'levels/*/abbr': 'is for columns; here is room for names',
  'levels/*/description': OTHERS,
  'levels/*/focus/*': OTHERS,
  'levels/*/group': OTHERS,
  'levels/*/stack/*': OTHERS,
  'levels/*/stack/*/name': OTHERS,
  'levels/*/stack/*/id': MEANT,
  'levels/*/stack/*/skills/*': MEANT,
  'levels/*/track': 'is of the ladder, which another widget shows',
  'categories/*/id': MEANT,
  'categories/*/group': OTHERS,
  'skills/*/id': MEANT,
  'skills/*/tags/*': OTHERS,
  'faq/*/question': OTHERS,
  'faq/*/answer': OTHERS,
};
