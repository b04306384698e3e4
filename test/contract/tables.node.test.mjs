/** The type of the tables: a language that leaves words out, or says more than there is, does not compile. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const tables = (change) => `import type { Tables } from './tables.js';\nimport { tables as german } from './de/index.js';\n${change}\n`;

/** By what is planted: the source, and what the compiler says of it; '' nothing. */
const planted = {
  'all words': [tables('export const own: Tables = german;'), ''],
  'a word missing': [tables('const { clear: _, ...matrix } = german.matrix;\nexport const own: Tables = { ...german, matrix };'), "Property 'clear' is missing"],
  'a part missing': [tables('const { radar: _, ...own } = german;\nexport const left: Tables = own;'), "Property 'radar' is missing"],
  'a failure without words': [tables("const { 'load/offline': _, ...failure } = german.matrix.failure;\nexport const own: Tables = { ...german, matrix: { ...german.matrix, failure } };"), "Property '\"load/offline\"' is missing"],
  'a word where a sentence is made': [tables("export const own: Tables = { ...german, matrix: { ...german.matrix, shown: 'gezeigt' } };"), "Type 'string' is not assignable"],
  'a word that nobody says': [tables("export const own: Tables = { ...german, focus: { ...german.focus, motto: 'Los' } };"), "'motto' does not exist"],
};

/** What the compiler says of each, in one go: the files stand in `src/locale` for it alone. */
function verdicts() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, process.cwd());
  const sources = new Map(Object.entries(planted).map(([, [source]], i) => [resolve(`src/locale/planted-${i}.ts`), source]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) => (sources.has(resolve(name)) ? ts.createSourceFile(name, sources.get(resolve(name)), rest[0]) : getSourceFile.call(host, name, ...rest));
  host.fileExists = (name) => sources.has(resolve(name)) || fileExists.call(host, name);
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].map((name) => program.getSemanticDiagnostics(program.getSourceFile(name)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'));
}

describe('a language', () => {
  const said = verdicts();
  for (const [i, [what, [, words]]] of Object.entries(planted).entries()) {
    it(`${words === '' ? 'compiles' : 'does not compile'} with ${what}`, () => (words === '' ? assert.equal(said[i], '') : assert.ok(said[i].includes(words), said[i] || 'It compiles.')));
  }
});
