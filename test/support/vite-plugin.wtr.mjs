/**
 * Lets the project's own vite (in middleware mode) serve whatever the test runner asks for: tests see the very
 * transform that the build, the dev server and the stories use.
 */
import { createServer } from 'vite';

const SOCKET = '/__web-dev-server__web-socket.js';

/** The runner's socket is served by the runner; vite must leave its import as it is. */
const keepSocket = {
  name: 'wtr-socket',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith(SOCKET) ? { id: SOCKET, external: true } : undefined),
};

/** @param {string[]} entries globs of the tests, whose dependencies are prepared up front: a late one reloads the page */
export async function viteForTests(entries) {
  const vite = await createServer({
    appType: 'custom',
    clearScreen: false,
    logLevel: 'warn',
    plugins: [keepSocket],
    optimizeDeps: { entries },
    // A cache of its own, so that a running dev server is not disturbed.
    cacheDir: 'node_modules/.vite-tests',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  return {
    plugin: { name: 'vite', serverStop: () => vite.close() },
    async middleware(context, next) {
      if (context.path === '/' || context.path.startsWith('/__web')) return next();
      context.status = 200; // Koa starts from 404.
      const handled = await new Promise((resolve) => {
        context.res.once('close', () => resolve(true));
        vite.middlewares(context.req, context.res, () => resolve(false));
      });
      if (handled) {
        context.respond = false;
        return undefined;
      }
      context.status = 404;
      return next();
    },
  };
}
