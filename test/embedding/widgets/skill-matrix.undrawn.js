/** The strings of a document that the widget deliberately does not draw, by place, each with the reason. */

const MEANT = 'is meant, not shown: it names things for references, links and the events';
const OTHERS = 'belongs to what another widget shows';
const TOOLS = 'is for editors and tools';

/** @type {Readonly<Record<string, string>>} */
export const undrawn = {
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
};
