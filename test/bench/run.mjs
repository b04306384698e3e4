/**
 * `npm run bench`: how fast `<skill-matrix>` is beside a static table, an innerHTML table and nothing, in the same run; and `<skill-catalog>`
 * beside a static list.
 *
 * `--rounds=15`, `--sizes=58x5,500x8`; `--write` writes `test/bench/results.md`; `--smoke` runs one round of the two smaller
 * sizes and fails where a figure is missing or cannot be true; `--profile=58x5` tells what the time goes to;
 * `--no-build` measures the dist that is there.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { CONTENDERS, SIZES } from './contenders.mjs';
import { profile } from './profile.mjs';
import { doubtsOfRoles, files, RACE } from './roles.mjs';
import { runRounds } from './rounds.mjs';
import { doubts } from './sanity.mjs';
import { builtFiles, serve } from './serve.mjs';
import { compare } from './statistics.mjs';
import { aligned, LEGEND, report, rowsOf, targetRows } from './table.mjs';
import { judge } from './targets.mjs';

/** The size of a race of its own: a catalog, and no matrix. */
const ROLES = 'roles70';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    sizes: { type: 'string', default: [...Object.keys(SIZES), ROLES].join() },
    write: { type: 'boolean', default: false },
    smoke: { type: 'boolean', default: false },
    profile: { type: 'string' },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const sizes = flags.smoke ? ['58x5', '500x8'] : flags.profile ? [flags.profile] : flags.sizes.split(',');
const asked = flags.smoke ? 1 : Number(flags.rounds);
for (const size of sizes) if (!SIZES[size] && size !== ROLES) throw new Error(`There is no size ${size}: ${[...Object.keys(SIZES), ROLES].join(', ')}.`);
if (!(Number.isInteger(asked) && asked > 0)) throw new Error('--rounds is a number of rounds, at least 1.');

if (flags.build) execFileSync('npm', ['run', '--silent', 'build:cdn'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
const browser = await puppeteer.launch(await findBrowser());
const server = await serve(builtFiles());
try {
  if (flags.profile) console.log(await profile({ browser, server, size: flags.profile }));
  else await bench();
} finally {
  await browser.close();
  await server.close();
}

async function bench() {
  const loadBefore = loadavg()[0];
  const measured = [];
  const unbelievable = [];
  for (const size of sizes) {
    if (size === ROLES) {
      const samples = await runRounds({ browser, server, size, contenders: RACE, files: files(), rounds: asked });
      const results = compare(samples, RACE, false);
      const rows = rowsOf(results, RACE);
      measured.push({ size, rounds: asked, results, rows });
      unbelievable.push(...doubtsOfRoles(results, samples, asked));
      console.log(`\n${size}, ${asked} rounds\n${aligned(rows)}`);
      continue;
    }
    const document = SIZES[size].document();
    const rounds = Math.max(1, Math.round(asked * SIZES[size].rounds));
    const samples = await runRounds({ browser, server, size, document, contenders: CONTENDERS, rounds });
    const skills = document.categories.reduce((sum, category) => sum + category.skills.length, 0);
    const folded = samples.widget.every(({ unfold }) => unfold !== undefined);
    const results = compare(samples, CONTENDERS, folded);
    const rows = rowsOf(results, CONTENDERS);
    measured.push({ size, rounds, results, rows });
    unbelievable.push(...doubts(results, samples, CONTENDERS, { rounds, skills, cells: skills * document.levels.length, folded }).map((doubt) => `${size}: ${doubt}`));
    console.log(`\n${size}, ${rounds} rounds\n${aligned(rows)}`);
  }
  const targets = targetRows(judge(Object.fromEntries(measured.map(({ size, results }) => [size, results]))));
  const load = [loadBefore, loadavg()[0]].map((it) => it.toFixed(1));
  const machine = `${availableParallelism()} cores (load ${load[0]} at the start, ${load[1]} at the end), ${await browser.version()}`;
  console.log(`\n${aligned(targets)}\n\n${LEGEND}\n${machine}`);
  if (flags.write) {
    const command = ['npm run bench --', ...process.argv.slice(2)].join(' ');
    writeFileSync('test/bench/results.md', report({ command, date: new Date().toISOString().slice(0, 10), machine, sizes: measured, targets }));
  }
  for (const doubt of unbelievable) console.error(`✘ ${doubt}`);
  if (unbelievable.length > 0) process.exitCode = 1;
  else if (flags.smoke) console.log('Every figure is there and can be true.');
}
