/**
 * The JSON Schemas for editors and validators, generated from `src/model/schema.ts`.
 *
 *     node test/contract/schema.mjs dist data     all of them into dist, into data those that widgets read by
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import * as z from 'zod';

/** Which schema goes into `<key>.schema.json`, under which title. */
const DOCUMENTS = {
  matrix: { from: 'matrixSchema', title: 'Skill matrix, format 1' },
  catalog: { from: 'catalogSchema', title: 'Catalog of skill matrices, format 1' },
  assessment: { from: 'assessmentSchema', title: 'Skill assessment, format 1' },
  team: { from: 'teamSchema', title: 'Team assessment, format 1' },
};

/** What widgets read documents by, at first sight of one. */
export const KEPT = ['matrix.schema.json', 'catalog.schema.json', 'assessment.schema.json'];

/** Format 1 keeps names that start with `x-` free for a document's own use, in every closed object. */
function allowOwnProperties(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.additionalProperties === false) node.patternProperties = { '^x-': {} };
  Object.values(node).forEach(allowOwnProperties);
}

/** @returns {Promise<Record<string, string>>} file name to text */
export async function schemaFiles() {
  const { module } = await runnerImport('/src/model/schema.ts', { configFile: false, logLevel: 'error' });
  const files = {};
  for (const [kind, { from, title }] of Object.entries(DOCUMENTS)) {
    const { $schema, ...rest } = z.toJSONSchema(module[from], { target: 'draft-2020-12', io: 'input', reused: 'ref' });
    const schema = { $schema, $id: `urn:skill-matrix-elements:${kind}:1`, title, ...rest };
    allowOwnProperties(schema);
    // zod numbers what it shares; a name that starts with two underscores would look like ours.
    files[`${kind}.schema.json`] = `${JSON.stringify(schema, null, 2).replaceAll('__schema', 'shared')}\n`;
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await schemaFiles();
  for (const folder of process.argv.slice(2)) {
    mkdirSync(folder, { recursive: true });
    const wanted = Object.entries(files).filter(([name]) => folder !== 'data' || KEPT.includes(name));
    for (const [name, text] of wanted) writeFileSync(`${folder}/${name}`, text);
    console.log(`${folder}: ${wanted.map(([name]) => name).join(', ')}`);
  }
}
