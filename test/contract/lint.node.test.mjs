/** The lint rules that keep documents from becoming markup and strict policies from being broken: each is seen to bite. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();
/** Linted as if it stood in `src/define.ts`, since typed rules need a file that the project knows. */
const rulesOf = async (source) => (await eslint.lintText(source, { filePath: 'src/define.ts' }))[0].messages.map(({ ruleId }) => ruleId);
const draw = (template) => `import { html } from 'lit';\nexport const draw = (text: string): unknown => html\`${template}\`;\n`;

const planted = [
  ['a style attribute', 'no-restricted-syntax', draw('<p style="color: ${text}"></p>')],
  ['a fixed style attribute', 'no-restricted-syntax', draw('<p class="a" style="color: red">${text}</p>')],
  ['an unquoted style attribute', 'no-restricted-syntax', draw('<p style=${text}></p>')],
  ['a style element', 'no-restricted-syntax', draw('<style>p { color: ${text} }</style>')],
  ['innerHTML by property', 'no-restricted-syntax', draw('<p .innerHTML=${text}></p>')],
  ['an innerHTML assignment', 'no-restricted-syntax', 'export const put = (to: Element, text: string): void => void (to.innerHTML = text);'],
  ['an innerHTML assignment by name', 'no-restricted-syntax', `export const put = (to: Element, text: string): void => void (to['innerHTML'] = text);`],
  ['an innerHTML addition', 'no-restricted-syntax', 'export const put = (to: Element, text: string): void => void (to.innerHTML += text);'],
  ['insertAdjacentHTML', 'no-restricted-syntax', `export const put = (to: Element, text: string): void => to.insertAdjacentHTML('beforeend', text);`],
  ['styleMap', 'no-restricted-imports', `export { styleMap } from 'lit/directives/style-map.js';`],
  ['unsafeHTML', 'no-restricted-imports', `export { unsafeHTML } from 'lit/directives/unsafe-html.js';`],
  ['unsafeSVG', 'no-restricted-imports', `export { unsafeSVG } from 'lit/directives/unsafe-svg.js';`],
  ['static html', 'no-restricted-imports', `export { unsafeStatic } from 'lit/static-html.js';`],
  ['unsafeCSS', 'no-restricted-imports', `export { unsafeCSS } from 'lit';`],
];

describe('the lint rules', () => {
  for (const [what, rule, source] of planted) {
    it(`refuse ${what}`, async () => assert.ok((await rulesOf(source)).includes(rule)));
  }

  it('allow a style by property, and text', async () => {
    assert.deepEqual(await rulesOf(draw('<p .style=${text} class="style">${text}</p>')), []);
  });
});
