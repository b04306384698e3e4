import { existsSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { definitions } from './test/build/entries.mjs';

const CLASSIC = 'dist/cdn/all.iife.js';
/** Shown where the matrix would be: whoever opens the page has no reason to look at a console. */
const NOT_BUILT = `addEventListener('DOMContentLoaded', () => document.querySelector('skill-matrix').append(' ${CLASSIC} is not built yet: npm run build:cdn makes it.'));`;

/**
 * The dev server: `/` leads to the demo, and demo pages can carry the two lines that a wiki author pastes, since
 * `/dist/cdn/<tag>.js` is answered from the sources. The classic script is no module, so it has to be built.
 */
const demo: Plugin = {
  name: 'demo',
  apply: 'serve',
  configureServer(server) {
    const sources: Record<string, string> = { all: 'src/define.ts', ...definitions };
    server.middlewares.use((request, response, next) => {
      const [, name = ''] = /^\/dist\/cdn\/([\w-]+)\.js(?:\?|$)/.exec(request.url ?? '') ?? [];
      if (sources[name]) request.url = `/${sources[name]}`;
      if (request.url === `/${CLASSIC}` && !existsSync(CLASSIC)) return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(NOT_BUILT);
      if (request.url !== '/' || server.config.server.middlewareMode) return next();
      response.writeHead(302, { location: '/demo/index.html' }).end();
    });
  },
};

// The npm build. `lit` stays outside, or a page with two libraries would load it twice; so do the other dependencies.
export default defineConfig({
  plugins: [demo],
  // It would look for the page's scripts in the files, past `demo`, and say that there are none.
  server: { preTransformRequests: false },
  // All that pages and widgets need, found before the first page: what is found later reloads a page that somebody is using.
  optimizeDeps: { entries: ['src/**/*.ts'] },
  build: {
    target: 'es2022',
    sourcemap: true,
    lib: {
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        ...Object.fromEntries(Object.entries(definitions).map(([tag, file]) => [`${tag}.define`, file])),
      },
      formats: ['es'],
    },
    rolldownOptions: { external: /^(lit|@lit\/context|hucre|idb|zod)(\/|$)/, output: { chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
});
