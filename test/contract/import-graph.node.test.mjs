import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSources, violations } from './import-graph.mjs';

const BASE = {
  'model/types.ts': '',
  'model/schema.ts': `import * as z from 'zod/mini';`,
  'data/parse.ts': `import schema from '../../data/matrix.schema.json';\nimport type { MatrixInput } from '../model/schema.js';`,
  'data/resource.ts': `const parser = (): Promise<typeof import('./parse.js')> => import('./parse.js');`,
  'elements/skill-matrix/skill-matrix.define.ts': `import { SkillMatrix } from './skill-matrix.js';`,
  'elements/skill-page/skill-page.ts': `import '../skill-matrix/skill-matrix.define.js';`,
  'domain/grade.ts': `import type { MatrixInput } from '../model/schema.js';`,
  'data/loader.ts': '',
  'data/shelf.ts': '',
  'ui/popover.ts': `import './states.js';`,
  'ui/states.ts': '',
  'context/source.ts': '',
  'elements/skill-matrix/skill-matrix.ts': '',
  'elements/tech-stack/tech-stack.ts': '',
  'index.ts': '',
};

describe('the import graph', () => {
  it('has no arrow that goes up or around', () => {
    assert.deepEqual(violations(readSources()), []);
  });

  it('is walked whole', () => {
    assert.ok(readSources().size > 30);
  });

  const planted = [
    ['goes up', 'model/types.ts', `import { grade } from '../domain/grade.js';`],
    ['goes up by a type', 'domain/grade.ts', `import type { Loaded } from '../data/loader.js';`],
    ['goes up on demand', 'data/loader.ts', `const it = await import('../context/source.js');`],
    ['goes up by re-export', 'context/source.ts', `export * from '../index.js';`],
    ['goes around', 'data/loader.ts', `import '../ui/popover.js';`],
    ['lets drawing know of skills', 'ui/popover.ts', `import type { Skill } from '../model/types.js';`],
    ['goes up by a type in passing', 'domain/grade.ts', `export type Source = import('../context/source.js').Source;`],
    ['goes up across lines', 'domain/grade.ts', `import {\n  type Loaded,\n  load,\n} from '../data/loader.js';`],
    ['takes the JSON Schema into the first load', 'data/loader.ts', `import schema from '../../data/matrix.schema.json';`],
    ['runs the schemas', 'data/loader.ts', `import { matrixSchema } from '../model/schema.js';`],
    ['loads the schemas for a type', 'data/loader.ts', `import { type MatrixInput } from '../model/schema.js';`],
    ['loads the validator at once', 'data/resource.ts', `import { parseText } from './parse.js';`],
    ['loads what keeps answers at once', 'context/source.ts', `import { Shelf } from '../data/shelf.js';`],
    ['takes the JSON Schema of answers elsewhere', 'data/shelf.ts', `import schema from '../../data/assessment.schema.json';`],
    ['registers where nothing should happen', 'index.ts', `import './elements/skill-matrix/skill-matrix.define.js';`],
    ['imports what is not there', 'domain/grade.ts', `import './gone.js';`],
    ['stands in no layer', 'helpers/misc.ts', ''],
    ['takes a sibling for granted', 'elements/tech-stack/tech-stack.ts', `import '../skill-matrix/skill-matrix.define.js';`],
    ['takes a sibling\'s class into the page', 'elements/skill-page/skill-page.ts', `import { SkillMatrix } from '../skill-matrix/skill-matrix.js';`],
    ['reaches into a sibling', 'elements/tech-stack/tech-stack.ts', `import { SkillMatrix } from '../skill-matrix/skill-matrix.js';`],
    ['brings zod in', 'domain/grade.ts', `import { z } from 'zod/mini';`],
    ['draws below', 'domain/grade.ts', `import { html } from 'lit';`],
    ['runs in a circle with another', 'ui/states.ts', `import type { Popover } from './popover.js';`],
    ['runs in a circle', 'domain/grade.ts', `import './grade.js';`],
  ];
  it('lets the planted base through', () => {
    assert.deepEqual(violations(new Map(Object.entries(BASE))), []);
  });
  for (const [what, path, source] of planted) {
    it(`is refused when a file ${what}`, () => {
      const found = violations(new Map(Object.entries({ ...BASE, [path]: source })));
      assert.ok(found.length > 0);
      assert.ok(found.every((sentence) => sentence.includes(path)), found.join('\n'));
    });
  }
});
