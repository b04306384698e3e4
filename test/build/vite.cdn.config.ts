import { defineConfig, type Plugin } from 'vite';
import { definitions } from './entries.mjs';

/**
 * Gives the bundled Lit a Trusted Types policy name of its own. Under `trusted-types lit-html` a second policy of that
 * name cannot be created, so a page with another copy of Lit would lose one of the two.
 */
const ownPolicy: Plugin = {
  name: 'own-trusted-types-policy',
  transform(code, id) {
    return id.includes('/lit-html/') ? code.replace('createPolicy("lit-html"', 'createPolicy("skill-matrix"') : undefined;
  },
};

/**
 * Folds the indentation of templates and sheets. After minifying, line breaks followed by indentation are left only
 * within template literals, where they mean one space.
 */
const foldTemplates: Plugin = {
  name: 'fold-templates',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.replace(/\n {2,}/g, ' ');
  },
};

// The CDN build: everything inside, chunks beside the entries and addressed relative to them, so that a copy of the
// folder works from any origin and path. Library mode keeps `import()` free of vite's preload helper.
export default defineConfig({
  publicDir: false,
  plugins: [ownPolicy, foldTemplates],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    lib: { entry: { all: 'src/define.ts', ...definitions }, formats: ['es'] },
    rolldownOptions: {
      output: {
        // Vite leaves white space and annotations in an ES library for the next bundler; here there is none.
        minify: true,
        comments: { annotation: false },
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});
