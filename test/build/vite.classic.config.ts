import { defineConfig } from 'vite';
import { foldTemplates, ownPolicy } from './cdn-plugins.js';
import { foldSheets } from './fold-sheets.js';

// One classic script with nothing beside it, for pages where modules do not load: opened from a file, in a sandboxed
// frame, behind an old portal. It has a policy name of its own, since a page may well carry the module build too.
export default defineConfig({
  publicDir: false,
  // A spreadsheet's code is larger than all the rest of what is rarely needed: here it is left out, and `matrixXlsx` says so.
  resolve: { alias: { 'hucre/xlsx': new URL('nothing.ts', import.meta.url).pathname } },
  plugins: [ownPolicy('skill-matrix-classic'), foldTemplates, foldSheets],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    lib: { entry: 'src/define.ts', formats: ['iife'], name: 'skillMatrix', fileName: () => 'all.iife.js' },
    rolldownOptions: { output: { codeSplitting: false, minify: true, comments: { annotation: false } } },
  },
});
