import { Launcher } from 'chrome-launcher';

/**
 * The browser that tests run in: `CHROME_PATH`, an installed Chrome, Chromium or Edge, or the Chromium inside an npm
 * package (Linux x64).
 *
 * @returns {Promise<string>} the path of its executable
 */
export async function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  try {
    const [installed] = Launcher.getInstallations();
    if (installed) return installed;
  } catch {
    // None installed: the launcher throws where it knows no place to look.
  }
  try {
    // The package unpacks the system libraries that it needs only where it believes to be in a function runtime.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch (cause) {
    throw new Error('No browser found. Install Chrome or Chromium, or set CHROME_PATH to one.', { cause });
  }
}

/** Chromium refuses its sandbox to root; the rest keeps it from looking for its maker's servers. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
