/**
 * The tables of `stories/api.md`, from the manifest, which is made from the classes' own comments: `node test/contract/api.mjs`
 * writes them, `--check` fails when they are not those of the manifest.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'stories/api.md';
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

const cell = (text = '') => text.replaceAll('\n', ' ').replaceAll('|', '\\|').trim();
const table = (title, rows) => (rows.length === 0 ? '' : `| ${title} | |\n|---|---|\n${rows.map(([name, text]) => `| ${name} | ${cell(text)} |`).join('\n')}\n\n`);
const code = (name) => `\`${name}\``;

function sectionOf({ tagName, description, attributes = [], members = [], events = [], cssParts = [], cssProperties = [], slots = [] }) {
  const own = members.filter(({ static: isStatic, name }) => !isStatic && name);
  const methods = own.filter(({ kind }) => kind === 'method');
  const properties = own.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const parameters = ({ parameters: list = [] }) => list.map(({ name }) => name).join(', ');
  return `## \`<${tagName}>\`

${description.trim()}

${table(
  'attribute',
  attributes.map(({ name, description: text }) => [code(name), text]),
)}${table(
    'property or method',
    [...properties.map((it) => [code(it.name), it.description]), ...methods.map((it) => [code(`${it.name}(${parameters(it)})`), it.description])],
  )}${table(
    'event',
    events.map((it) => [code(it.name), it.description]),
  )}${table(
    'part',
    cssParts.map((it) => [code(it.name), it.description]),
  )}${table(
    'custom property',
    cssProperties.map((it) => [code(it.name), it.description]),
  )}${table(
    'slot',
    slots.map((it) => [it.name ? code(it.name) : 'default', it.description]),
  )}`.trimEnd();
}

const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName)).sort((a, b) => a.tagName.localeCompare(b.tagName));
const text = `# The widgets, one by one

Made from the comments in the sources by \`npm run api\`.

${elements.map(sectionOf).join('\n\n')}
`;

if (process.argv.includes('--check')) {
  const current = readFileSync(FILE, 'utf8');
  const bare = elements.flatMap(({ tagName, attributes = [], members = [] }) =>
    [...attributes, ...members].filter(({ name, description, static: isStatic }) => name && !isStatic && !description).map(({ name }) => `<${tagName}> ${name} has no description.`),
  );
  if (current !== text) bare.push(`${FILE} is not what the sources say: npm run api writes it.`);
  for (const sentence of bare) console.error(sentence);
  console.log(`api: ${elements.length} elements, ${bare.length} faults`);
  process.exitCode = bare.length > 0 || elements.length === 0 ? 1 : 0;
} else writeFileSync(FILE, text);
