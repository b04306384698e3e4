import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { readFileSync } from 'node:fs';
import { axTreePlugin } from './test/support/ax-tree.mjs';
import { startFaultyServer } from './test/support/faulty-server.mjs';
import { findBrowser } from './test/support/find-browser.mjs';
import { viteForTests } from './test/support/vite-plugin.wtr.mjs';

const files = 'test/**/*.test.ts';
const faulty = await startFaultyServer(readFileSync('data/ml-engineer.json', 'utf8'));
// Vite hands it to the tests, as `import.meta.env`.
process.env.VITE_FAULTY_SERVER = faulty.origin;
const vite = await viteForTests([files]);

export default {
  files,
  plugins: [vite.plugin, axTreePlugin(), { name: 'faulty-server', serverStop: () => faulty.close() }],
  middleware: [vite.middleware],
  browsers: [chromeLauncher({ launchOptions: await findBrowser() })],
  // One page at a time: focus, hash and clipboard belong to the page in front.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // For a whole file: all stories are in one, and a build machine may be busy.
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestProgress: false })],
  // Lit's word that it is in dev mode is meant so; its other warnings are wanted.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('lit.dev/msg/dev-mode'),
  testFramework: { config: { timeout: 20_000 } },
};
