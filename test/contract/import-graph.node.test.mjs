import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSources, violations } from './import-graph.mjs';

const BASE = { 'model/types.ts': '', 'domain/grade.ts': '', 'data/loader.ts': '', 'ui/popover.ts': '', 'context/source.ts': '', 'elements/skill-matrix/skill-matrix.ts': '', 'elements/tech-stack/tech-stack.ts': '', 'index.ts': '' };

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
    ['reaches into a sibling', 'elements/tech-stack/tech-stack.ts', `import { SkillMatrix } from '../skill-matrix/skill-matrix.js';`],
    ['brings zod in', 'domain/grade.ts', `import { z } from 'zod/mini';`],
    ['draws below', 'domain/grade.ts', `import { html } from 'lit';`],
    ['runs in a circle', 'domain/grade.ts', `import './grade.js';`],
  ];
  for (const [what, path, source] of planted) {
    it(`is refused when a file ${what}`, () => {
      assert.equal(violations(new Map(Object.entries(BASE))).length, 0);
      assert.ok(violations(new Map(Object.entries({ ...BASE, [path]: source }))).length > 0);
    });
  }
});
