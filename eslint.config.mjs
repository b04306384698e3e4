import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const forbid = (selector, message) => ({ selector, message });
const IN_TEMPLATE = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

/**
 * What a strict content security policy blocks, and every way by which a document's text could become markup.
 * `.style=${…}`, `ref()` with `style.setProperty` and SVG attributes do work.
 */
const unsafe = [
  forbid(`${IN_TEMPLATE}[value.raw=/(^|[\\s"'])style\\s*=/]`, 'A style attribute is blocked by `style-src \'self\'`: set a property with ref() and style.setProperty.'),
  forbid(`${IN_TEMPLATE}[value.raw=/<style/i]`, 'A <style> in a template is blocked by `style-src \'self\'`: use static styles.'),
  forbid('AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', 'Text becomes markup here: render with html`…` or append a text node.'),
  forbid('AssignmentExpression > MemberExpression.left[property.value=/^(innerHTML|outerHTML|srcdoc)$/]', 'Text becomes markup here: render with html`…` or append a text node.'),
  forbid(`${IN_TEMPLATE}[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=["']?$/i]`, 'Text becomes markup here.'),
  forbid('CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|write|writeln)$/]:not([callee.object.property.name="clipboard"])', 'Text becomes markup here.'),
];

export default tseslint.config(
  { ignores: ['dist/', 'storybook-static/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts'],
    extends: [
      ...tseslint.configs.recommendedTypeChecked,
      wc['flat/best-practice'],
      lit['flat/recommended'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ...unsafe],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'lit', importNames: ['unsafeCSS'], message: 'Styles are constants.' },
            { name: 'lit/directives/style-map.js', message: 'Its first rendering is blocked by `style-src \'self\'`.' },
          ],
          patterns: [{ regex: '^lit(-html)?/(directives/unsafe-|static-html)', message: 'Text becomes markup here.' }],
        },
      ],
    },
  },
  {
    // Without types: these lie in several TypeScript projects, and `npm run check:types` has read them.
    files: ['test/**/*.{ts,mjs}', 'stories/**/*.ts', 'demo/**/*.{ts,js}', '.storybook/*.ts', '*.{ts,mjs}'],
    extends: [...tseslint.configs.recommended],
  },
);
