/** The strings of a document that a widget deliberately does not draw, by widget and place, each with the reason. */
import { undrawn as techStack } from '../widgets/tech-stack.undrawn.js';

const MEANT = 'is meant, not shown: it names things for references, links and the events';
const OTHERS = 'belongs to what another widget shows';
const TOOLS = 'is for editors and tools';

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
  'tech-stack': techStack,
};
