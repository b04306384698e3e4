import { defaultReporter } from '@web/test-runner';
import { readFileSync } from 'node:fs';
import { axTreePlugin } from './test/support/ax-tree.mjs';
import { askedEngines, filesOf } from './test/support/engines.mjs';
import { startFaultyServer } from './test/support/faulty-server.mjs';
import { globSync } from './test/support/glob.mjs';
import { launcherOf } from './test/support/launchers.mjs';
import { viteForTests } from './test/support/vite-plugin.wtr.mjs';

// Named by `npm test`, each on a line; all of them where the runner is started by itself.
const files = process.env.TEST_FILES?.split('\n') ?? globSync('test', '.test.ts');
const groups = [];
for (const engine of askedEngines()) groups.push({ name: engine, files: filesOf(files, engine), browsers: [await launcherOf(engine)] });

const faulty = await startFaultyServer(readFileSync('data/ml-engineer.json', 'utf8'), readFileSync('data/catalog.json', 'utf8'));
// Vite hands it to the tests, as `import.meta.env`.
process.env.VITE_FAULTY_SERVER = faulty.origin;
const vite = await viteForTests(['test/**/*.test.ts']);

export default {
  // A group each, since not every engine runs every file.
  groups: groups.filter((group) => group.files.length > 0),
  plugins: [vite.plugin, axTreePlugin(), { name: 'faulty-server', serverStop: () => faulty.close() }],
  middleware: [vite.middleware],
  // One page at a time: focus, hash and clipboard belong to the page in front.
  concurrency: 1,
  // One engine at a time: two at once take half as long, but then Firefox may keep a test waiting for its database until it gives up.
  concurrentBrowsers: 1,
  browserStartTimeout: 150_000,
  testsStartTimeout: 150_000,
  // For a whole file: all stories are in one, and a build machine may be busy.
  testsFinishTimeout: 900_000,
  reporters: [defaultReporter({ reportTestProgress: false })],
  // Lit's word that it is in dev mode is meant so; its other warnings are wanted.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('lit.dev/msg/dev-mode'),
  testFramework: { config: { timeout: 40_000 } },
};
