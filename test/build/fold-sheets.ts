import type { Plugin } from 'vite';

/** What the browser does not read: comments, zeros before a point, and white space around braces, commas, `>` and the ends of declarations. */
const fold = (sheet: string): string =>
  sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/(?<![\d.])0\.(?=\d)/g, '.')
    .replace(/: /g, ':')
    .replaceAll(';}', '}');

/** Minifiers leave what stands in a template alone. Only static sheets are folded: in others white space may be code's. */
export const foldSheets: Plugin = {
  name: 'fold-sheets',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.styles.ts') ? code.replace(/\bcss`([^`$]*)`/g, (_, sheet: string) => `css\`${fold(sheet)}\``) : undefined),
};
