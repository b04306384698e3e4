/** The layers of the source, and every import that goes up or around. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { globSync } from '../support/glob.mjs';

const LAYERS = { model: 0, domain: 1, locale: 1, data: 2, community: 2, export: 2, ui: 2, context: 3, elements: 4, cli: 5, server: 5 };
/** One folder of a layer that may use another of the same: none the other way round. */
const BESIDE = new Set(['domain>locale', 'export>data', 'export>ui', 'community>data']);

/** A whole `import … from`, `export … from`, bare `import` or `import(…)`, the type-only ones included. */
const IMPORTS = /(?<clause>\b(?:import|export)\b(?:(?!\b(?:import|export)\b)[^'"`;(=])*?\bfrom\s*|(?:\btypeof\s+)?\bimport\s*\(\s*|\bimport\s+)(['"`])(?<specifier>[^'"`]+)\2/g;
/** These bring nothing at run time, so they may name what is heavy. `import { type X }` does: it still loads the file. */
const TYPE_ONLY = /^(?:(?:import|export)\s+type\b|typeof\b)/;
/** Brings zod, which has no place in a browser: widgets read by the JSON Schema that is generated from it. */
const SCHEMA = 'model/schema.ts';
/** Chunks of their own in the browser, asked for on demand: the validator, and what keeps answers. */
const LATER = new Set(['data/parse.ts', 'data/shelf.ts']);
/** Who reads documents of a kind by its schema. */
const READ_BY = { 'data/parse.ts': '../data/matrix.schema.json', 'data/catalog.ts': '../data/catalog.schema.json', 'data/assessment.ts': '../data/assessment.schema.json' };
/** A widget that draws another one within it, which it asks for on demand. */
const HOLDS = { 'grade-calculator': 'skill-radar' };
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm;

/** @returns {Map<string, string>} the source by path below `src` */
export const readSources = () => new Map(globSync('src', '.ts').map((path) => [path.replaceAll('\\', '/').replace(/^src\//, ''), readFileSync(path, 'utf8')]));

const roomOf = (path) => (path.includes('/') ? path.split('/')[0] : 'top');
const layerOf = (path) => (roomOf(path) === 'top' ? 5 : LAYERS[roomOf(path)]);
const tagOf = (path) => path.match(/^elements\/([^/]+)\//)?.[1];

/** @returns {string[]} a sentence for each import that breaks a rule */
export function violations(sources) {
  const found = [];
  const graph = new Map();
  for (const [path, source] of sources) {
    const targets = [];
    if (layerOf(path) === undefined) found.push(`${path}: no layer has a folder of this name`);
    for (const { groups } of source.replace(COMMENTS, '').matchAll(IMPORTS)) {
      const { clause, specifier } = groups;
      if (!specifier.startsWith('.')) {
        if (/^zod(\/|$)/.test(specifier) && path !== SCHEMA) found.push(`${path}: only model/schema.ts imports zod`);
        if (/^lit(\/|$)/.test(specifier) && layerOf(path) < 2) found.push(`${path}: ${roomOf(path)} knows nothing of drawing (${specifier})`);
        continue;
      }
      const target = normalize(join(dirname(path), specifier)).replace(/\.js$/, '.ts');
      if (target === READ_BY[path]) continue;
      if (!sources.has(target)) {
        found.push(`${path}: imports ${target}, which is not there`);
        continue;
      }
      targets.push(target);
      const [from, to] = [roomOf(path), roomOf(target)];
      if (layerOf(target) > layerOf(path)) found.push(`${path}: goes up to ${target}`);
      else if (from !== to && layerOf(target) === layerOf(path) && !BESIDE.has(`${from}>${to}`)) found.push(`${path}: goes around to ${target}`);
      if (from === 'ui' && !['ui', 'locale'].includes(to)) found.push(`${path}: drawing knows nothing of skills (${target})`);
      const runs = !TYPE_ONLY.test(clause);
      const readsDocuments = ['cli', 'server'].includes(from);
      if (target === SCHEMA && runs && !readsDocuments) found.push(`${path}: only the CLI and the server run the schemas`);
      if (LATER.has(target) && runs && !/^import\s*\(/.test(clause) && !readsDocuments) found.push(`${path}: ${target} is loaded by import() only`);
      if (path === 'index.ts' && /(^|\.)define\.ts$/.test(target)) found.push(`${path}: registers nothing (${target})`);
      const [tag, other] = [tagOf(path), tagOf(target)];
      const registers = target === `elements/${other}/${other}.define.ts`;
      const mayHold = tag === 'skill-page' || (HOLDS[tag] === other && /^import\s*\(/.test(clause));
      if (tag && other && tag !== other && !(registers && mayHold)) found.push(`${path}: imports its sibling ${target}`);
    }
    graph.set(path, targets);
  }
  for (const circle of circles(graph)) found.push(`${circle.join(' → ')}: runs in a circle`);
  return found;
}

function circles(graph) {
  const found = [];
  const done = new Set();
  const visit = (path, trail) => {
    const at = trail.indexOf(path);
    if (at >= 0) return void found.push([...trail.slice(at), path]);
    if (done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sources = readSources();
  const found = violations(sources);
  for (const sentence of found) console.error(sentence);
  console.log(`import graph: ${sources.size} files, ${found.length} wrong arrows`);
  process.exitCode = found.length > 0 || sources.size === 0 ? 1 : 0;
}
