import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './test/support/find-browser.mjs';
import { viteForTests } from './test/support/vite-plugin.wtr.mjs';

const files = 'test/**/*.test.ts';
const vite = await viteForTests([files]);

export default {
  files,
  plugins: [vite.plugin],
  middleware: [vite.middleware],
  browsers: [chromeLauncher({ launchOptions: await findBrowser() })],
  // One page at a time: focus, hash and clipboard belong to the page in front.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  reporters: [defaultReporter({ reportTestProgress: false })],
  // Lit's word that it is in dev mode is meant so; its other warnings are wanted.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('lit.dev/msg/dev-mode'),
  testFramework: { config: { timeout: 20_000 } },
};
