import { createServer, mergeConfig } from 'vite';

const SOCKET = '/__web-dev-server__web-socket.js';

/** The runner serves its own socket; Vite must leave that import alone. */
const keepSocket = {
  name: 'wtr-socket',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith(SOCKET) ? { id: SOCKET, external: true } : undefined),
};

/** Lets the project's own Vite serve and transform what the test runner asks for: one transform for build and tests. */
export async function viteForWtr(config = {}) {
  const vite = await createServer(
    mergeConfig(
      { appType: 'custom', clearScreen: false, logLevel: 'warn', plugins: [keepSocket], server: { middlewareMode: true, hmr: false, ws: false, watch: null } },
      config,
    ),
  );
  return {
    plugin: { name: 'vite-stop', serverStop: () => vite.close() },
    middleware: async (context, next) => {
      if (context.path === '/' || context.path.startsWith('/__web')) return next();
      context.status = 200; // the runner presets 404
      const handled = await new Promise((done) => {
        context.res.once('close', () => done(true));
        vite.middlewares(context.req, context.res, () => done(false));
      });
      if (handled) context.respond = false;
      else {
        context.status = 404;
        await next();
      }
    },
  };
}
