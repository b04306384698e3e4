/**
 * A Chromium to test in, wherever it is: `CHROME_PATH`, an installed browser, or the one inside an npm package.
 *
 * Downloading one is no option: closed networks refuse it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const QUIET = ['--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string | undefined> }>} for puppeteer's `launch` */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  const installed = named ?? (await installedBrowser());
  if (installed) {
    // Chromium refuses its sandbox to root, and few build machines allow it to anyone.
    const sandbox = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
    return { executablePath: installed, args: [...sandbox, ...QUIET], env: process.env };
  }
  const packed = await packedBrowser();
  if (packed) return packed;
  throw new Error('No browser to test in: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

async function installedBrowser() {
  // For proving the packed one on a machine that has another.
  if (process.env.NO_INSTALLED_CHROME) return undefined;
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined; // It throws where there is none.
  }
}

/** The Chromium inside @sparticuz/chromium; it is built for Linux x64 only. */
async function packedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const libraries = [unpackLibraries(), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    return { executablePath, args: ['--no-sandbox', '--no-zygote', ...QUIET], env: { ...process.env, LD_LIBRARY_PATH: libraries } };
  } catch (cause) {
    throw new Error('No browser is installed and the packed Chromium could not be unpacked: install Chrome, Chromium or Edge, or set CHROME_PATH.', { cause });
  }
}

/** nss, nspr and expat come packed beside it, but it unpacks them on Amazon's machines only. */
function unpackLibraries() {
  const target = join(tmpdir(), 'skill-matrix-chromium-libraries');
  if (!existsSync(target)) {
    const archive = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../../bin/al2023.tar.br');
    const unpacked = mkdtempSync(`${target}-`);
    execFileSync('tar', ['-x', '-C', unpacked], { input: brotliDecompressSync(readFileSync(archive)) });
    try {
      renameSync(unpacked, target); // In one step, so that nobody sees half of it.
    } catch {
      rmSync(unpacked, { recursive: true, force: true }); // Another run was faster.
    }
  }
  return join(target, 'lib');
}
