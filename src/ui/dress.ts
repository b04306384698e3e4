import { adoptStyles, type CSSResult } from 'lit';

const abroad = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * Gives a shadow root its styles in whatever document it stands: a constructed sheet serves only the document that it was
 * made for, and a node that comes into another one (a frame's) loses it. Each document has one copy for all its widgets.
 */
export function dress(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const page = root.ownerDocument;
  if (page === document) return adoptStyles(root, [...styles]);
  const view = page.defaultView;
  // A document without a window draws nothing.
  if (!view) return;
  const sheets = abroad.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  abroad.set(page, sheets);
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = sheets.get(style) ?? new view.CSSStyleSheet();
    if (!sheets.has(style)) sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
    return sheet;
  });
}
