import { defineConfig } from 'vite';

/** The npm library: one module an entry, what a page has once (lit) and what is heavy (zod) left to the page's bundler. */
export default defineConfig({
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      formats: ['es'],
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        'skill-matrix.define': 'src/elements/skill-matrix/skill-matrix.define.ts',
      },
    },
    rolldownOptions: { external: /^(lit|zod)(\/|$)/ },
  },
  server: { open: false },
});
