/**
 * WebKit for the test runner: Debian's WebKitWebDriver with WebKitGTK's own small browser, on a screen that nobody sees.
 *
 * One page at a time. It presses no keys, moves no mouse and sets neither viewport nor media: the runner's
 * commands for these know only puppeteer's browsers.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds. */
const LONGEST_START = 45_000;

/**
 * @param {{ driver: string, display: string, browser: string }} programs their paths
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webkitLauncher({ driver, display, browser }) {
  const started = [];
  let server;
  let address;
  let active;
  let starting;

  /** One question of the WebDriver protocol; without a path, about the whole server. */
  async function ask(method, path, body) {
    const response = await fetch((address ?? server) + path, { method, ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver, ${path}: ${value.error}, ${value.message}`);
    return value;
  }

  async function start() {
    // It chooses a number that no other screen has, and says which.
    const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    started.push(screen);
    const [number] = await Promise.race([once(screen.stdio[3], 'data'), failure(screen, display)]);
    const port = await freePort();
    const program = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1' } });
    started.push(program);
    server = `http://127.0.0.1:${port}`;
    await Promise.race([answering(), failure(program, driver)]);
  }

  /** A file of tests gets a browser of its own: in one that has shown some dozens of them, databases no longer answer. */
  async function open() {
    const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } } });
    address = `${server}/session/${sessionId}`;
  }

  async function show(url) {
    await (starting ??= start());
    await open();
    await ask('POST', '/url', { url });
  }

  function end() {
    for (const it of started.splice(0).toReversed()) it.kill();
    starting = address = undefined;
  }

  async function close() {
    if (address) await ask('DELETE', '').catch(() => undefined);
    address = undefined;
  }

  /** Nobody says when the driver listens: it is asked until it answers. */
  async function answering() {
    for (;;) {
      try {
        return await ask('GET', '/status');
      } catch {
        await wait(50);
      }
    }
  }

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      active = id;
      try {
        await soon(show(url));
      } catch {
        // Now and then its browser does not come up, and the driver waits for it for ever: a new one does.
        end();
        await show(url);
      }
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => ask('GET', '/url'),
    async stopSession() {
      active = undefined;
      await close();
      return { errors: [] };
    },
    async startDebugSession() {
      throw new Error('There is nothing to debug with in WebKit here.');
    },
    async stop() {
      await close();
      end();
    },
  };
}

/** Rejects where it takes longer than any start does. */
const soon = (promise) => Promise.race([promise, wait(LONGEST_START, undefined, { ref: false }).then(() => Promise.reject(new Error('It takes too long.')))]);

async function failure(program, name) {
  const [code] = await once(program, 'exit');
  throw new Error(`${name} ended with ${code}.`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
