import { defineConfig, type Plugin } from 'vite';
import { definitions } from './test/build/entries.mjs';

/**
 * The dev server: `/` leads to the demo, and demo pages can carry the two lines that a wiki author pastes, since
 * `/dist/cdn/<tag>.js` is answered from the sources.
 */
const demo: Plugin = {
  name: 'demo',
  apply: 'serve',
  configureServer(server) {
    const sources: Record<string, string> = { all: 'src/define.ts', ...definitions };
    server.middlewares.use((request, response, next) => {
      const [, name = ''] = /^\/dist\/cdn\/([\w-]+)\.js(?:\?|$)/.exec(request.url ?? '') ?? [];
      if (sources[name]) request.url = `/${sources[name]}`;
      if (request.url !== '/' || server.config.server.middlewareMode) return next();
      response.writeHead(302, { location: '/demo/index.html' }).end();
    });
  },
};

// The npm build. `lit` stays outside, or a page with two libraries would load it twice; so does zod.
export default defineConfig({
  plugins: [demo],
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
    rolldownOptions: { external: /^(lit|zod)(\/|$)/, output: { chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
});
