/** What the browser will make of a download: it is told to nobody whether one has come. */
export type Downloads = 'allowed' | 'refused' | 'doubtful';

/**
 * A sandboxed frame may download only where it is allowed to by name. Where the page around can be seen it says so; a frame with an
 * origin of its own cannot see it.
 */
export function downloadsHere(): Downloads {
  if (self.origin === 'null') return location.protocol === 'file:' ? 'allowed' : 'doubtful';
  try {
    const sandbox = (frameElement as HTMLIFrameElement | null)?.sandbox;
    return !sandbox || !frameElement?.hasAttribute('sandbox') || sandbox.contains('allow-downloads') ? 'allowed' : 'refused';
  } catch {
    return 'allowed';
  }
}

/** Gives something to the reader as a file. */
export function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes what it needs at the click.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** Gives something to the clipboard, in a form for editors too. Rejects where the browser does not let the page. */
export async function copy(plain: string, markup?: string): Promise<void> {
  if (markup === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
  const blob = (text: string, type: string): Blob => new Blob([text], { type });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob(markup, 'text/html'), 'text/plain': blob(plain, 'text/plain') })]);
}
