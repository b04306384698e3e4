/** Every file that a page or a package imports, loaded from dist the way its users load it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { serve } from '../support/serve.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the CDN build', () => {
  const page = (script, src) => `<!doctype html><title>A bare page</title><link rel="icon" href="data:,"><script type="module" src="${script}"></script>
    <skill-matrix src="${src}"><a href="#">The ML Engineer skill matrix</a></skill-matrix>`;
  const pages = {
    '/all.html': page('dist/cdn/all.js', 'data/ml-engineer.json'),
    '/one.html': page('dist/cdn/skill-matrix.js', 'data/ml-engineer.json'),
    '/below.html': page('/some/path/dist/cdn/all.js', '/some/path/data/ml-engineer.json'),
    '/none.html': page('dist/cdn/none.js', 'data/ml-engineer.json'),
  };
  let server;
  let browser;
  before(async () => {
    server = await serve(pages);
    browser = await launch(await findBrowser());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page and waits until its matrix is drawn, at most `timeout` ms. */
  async function open(path, timeout = 15_000) {
    const tab = await browser.newPage();
    const errors = [];
    tab.on('pageerror', (error) => errors.push(String(error)));
    tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    server.requests.length = 0;
    try {
      await tab.goto(server.origin + path);
      await tab.waitForFunction(
        () => {
          const element = document.querySelector('skill-matrix');
          return element?.status === 'ready' && element.shadowRoot.querySelector('table[role=grid]');
        },
        { timeout },
      );
      return { rows: await tab.$eval('skill-matrix', (element) => element.shadowRoot.querySelectorAll('table[role=grid] tr').length), errors, requests: [...server.requests] };
    } finally {
      await tab.close();
    }
  }

  for (const [what, path] of [
    ['all.js', '/all.html'],
    ['skill-matrix.js', '/one.html'],
    ['all.js below another path', '/below.html'],
  ]) {
    it(`draws a matrix on a bare page with ${what}`, async () => {
      const { rows, errors, requests } = await open(path);
      assert.ok(rows > 40, `${rows} rows`);
      assert.deepEqual(errors, []);
      const below = path === '/below.html' ? '/some/path' : '';
      const foreign = requests.filter((request) => request !== path && !request.startsWith(`${below}/dist/cdn/`) && request !== `${below}/data/ml-engineer.json`);
      assert.deepEqual(foreign, [], 'it asks for nothing but its source and its own files');
    });
  }

  it('is seen to fail where its file is missing', async () => {
    await assert.rejects(open('/none.html', 1_000), /exceeded|timeout/i);
  });
});

/** The files that a target of the exports stands for: itself, or all that its star can be. */
function filesOf(target) {
  if (!target.includes('*')) return existsSync(target) ? [target] : [];
  const [folder, ending] = target.split('*');
  return readdirSync(folder).filter((name) => name.endsWith(ending));
}

describe('the package', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    it(`has the files of ${JSON.stringify(name)}`, () => {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) assert.ok(filesOf(file).length > 0, `${file} is not there`);
    });
  }

  it('names its built files in the other fields too', () => {
    for (const field of ['types', 'unpkg', 'jsdelivr', 'customElements']) assert.ok(existsSync(manifest[field]), field);
  });

  const inNode = (script) => execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  it('can be imported in Node, says nothing and registers nothing', () => {
    const output = inNode(`
      const before = new Set(Object.keys(globalThis));
      const library = await import('skill-matrix-elements');
      const own = Object.keys(globalThis).filter((key) => !before.has(key) && /skill/i.test(key));
      if (!library.SkillMatrix || own.length > 0) throw new Error('no class, or globals: ' + own);
      if (globalThis.customElements?.get('skill-matrix')) throw new Error('registered');
    `);
    assert.equal(output, '');
  });

  it('gives every example by its name', () => {
    const names = filesOf('data/examples/*.json');
    const asked = names.map((name) => `skill-matrix-elements/data/examples/${name}`);
    const output = inNode(`for (const it of ${JSON.stringify(asked)}) console.log(import.meta.resolve(it));`);
    assert.deepEqual(output.trim().split('\n').map((it) => it.split('/').slice(-3).join('/')), names.map((name) => `data/examples/${name}`));
  });

  it('registers when asked to', () => {
    for (const entry of ['define.js', 'skill-matrix.define.js']) {
      const output = inNode(`await import('skill-matrix-elements/${entry}'); console.log(typeof customElements.get('skill-matrix'));`);
      assert.equal(output.trim(), 'function');
    }
  });

  it('leaves lit to the page', () => {
    assert.match(readFileSync('dist/index.js', 'utf8') + readFileSync(`dist/${chunkOf('dist/index.js')}`, 'utf8'), /from\s*["']lit["']/);
  });
});

const chunkOf = (file) => /["']\.\/(chunks\/skill-matrix-[^"']+)["']/.exec(readFileSync(file, 'utf8'))?.[1];
