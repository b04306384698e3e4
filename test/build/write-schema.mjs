/** Writes the JSON Schemas of format 1 from the schemas in the source; `--check` only compares. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const NAMES = ['matrix', 'catalog', 'assessment', 'team'];

/** @returns {Promise<Record<string, string>>} file name → text */
export async function schemaFiles() {
  const vite = await createServer({ server: { middlewareMode: true, watch: null, ws: false }, appType: 'custom', logLevel: 'error', optimizeDeps: { noDiscovery: true } });
  try {
    const schemas = await vite.ssrLoadModule('/src/model/schema.ts');
    const { toJSONSchema } = await import('zod/mini');
    return Object.fromEntries(
      NAMES.map((name) => {
        const schema = toJSONSchema(schemas[`${name}Schema`], { target: 'draft-2020-12', io: 'input', reused: 'ref' });
        allowOwn(schema);
        return [`${name}.schema.json`, `${JSON.stringify({ $schema: schema.$schema, title: `skill-matrix, format 1: ${name}`, ...schema }, null, 2)}\n`];
      }),
    );
  } finally {
    await vite.close();
  }
}

/** Names that start with "x-" are the page owner's own, anywhere. */
function allowOwn(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.additionalProperties === false) node.patternProperties = { '^x-': {} };
  for (const child of Object.values(node)) allowOwn(child);
}

if (process.argv[1]?.endsWith('write-schema.mjs')) {
  mkdirSync('dist', { recursive: true });
  for (const [name, text] of Object.entries(await schemaFiles())) {
    writeFileSync(`dist/${name}`, text);
    if (name === 'matrix.schema.json') writeFileSync(`data/${name}`, text);
  }
}
