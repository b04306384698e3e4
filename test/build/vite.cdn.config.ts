import { defineConfig } from 'vite';
import { compileWhole, foldTemplates, ownPolicy } from './cdn-plugins.js';
import { foldSheets } from './fold-sheets.js';
import { definitions } from './entries.mjs';

const SHARED =
  /node_modules\/(lit\/index|lit-html\/lit-html|lit-element|@lit\/reactive-element)|context-request-event|src\/(domain\/(asked|columns|safe-url)|data\/(cache|errors|languages|loader|patience|resource)|locale\/(en\/(count|matrix)|text)\.ts|ui\/(announce|dress|register|shade|layout|host\.styles|states\.styles|ramp\.styles)|context\/(language|level|link\.controller|scope|source|states|teller|widget))/;

// The CDN build: everything inside, chunks beside the entries and addressed relative to them, so that a copy of the
// folder works from any origin and path. Library mode keeps `import()` free of vite's preload helper.
export default defineConfig({
  publicDir: false,
  plugins: [ownPolicy('skill-matrix'), foldTemplates, foldSheets, compileWhole(/nearest|on-demand|mend|ratings|review|export|take-away|xlsx/)],
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
        // What the validator needs stands in its chunk: a chunk of its own would be asked for only when that one has come.
        codeSplitting: {
          groups: [
            { name: 'parse', test: /src\/(data\/(parse|normalize|conforms|reading|problems)|domain\/ladder)|matrix\.schema\.json/, priority: 1 },
            // What every widget needs for its first drawing, in one chunk: each further one is a request and compresses worse. With
            // what the validator and later code have in common, so that neither waits for the other.
            { name: 'shared', test: SHARED, priority: 2 },
          ],
        },
      },
    },
  },
});
