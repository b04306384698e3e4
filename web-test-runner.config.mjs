import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_ARGS, findBrowser } from './test/support/find-browser.mjs';
import { countingReporter } from './test/support/counting-reporter.mjs';
import { viteForWtr } from './test/support/vite-plugin.wtr.mjs';

const vite = await viteForWtr({ optimizeDeps: { entries: ['test/**/*.test.ts', 'src/**/*.ts'] } });

export default {
  files: 'test/**/*.test.ts',
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [vite.plugin],
  middleware: [vite.middleware],
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter()],
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findBrowser(), args: BROWSER_ARGS } })],
};
