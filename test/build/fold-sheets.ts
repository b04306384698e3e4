import type { Plugin } from 'vite';

/** What the browser does not read: comments, white space around braces, commas, combinators and the ends of declarations, and zeros before points. */
const fold = (sheet: string): string =>
  sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/: /g, ':')
    .replaceAll(';}', '}');

/** Minifiers leave what stands in a template alone. Only static sheets are folded: in others white space may be code's. */
export const foldSheets: Plugin = {
  name: 'fold-sheets',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.styles.ts') ? code.replace(/\bcss`([^`$]*)`/g, (_, sheet: string) => `css\`${fold(sheet)}\``) : undefined),
};
