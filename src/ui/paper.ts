/** A document of its own on paper, printed from a frame that nobody sees: a widget's sheet cannot choose the paper of somebody else's page. */
import { render, type CSSResult, type TemplateResult } from 'lit';

export interface Paper {
  /** What "Save as PDF" offers as the file's name. */
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The page's own colour: a value of `--skill-accent`; '' none. */
  readonly accent: string;
  readonly sheets: readonly CSSResult[];
  readonly content: TemplateResult;
  /** Called when it is laid out as wide as it will be on paper. */
  readonly arrange?: (body: HTMLElement) => void;
}

/** What a sheet of A4 and one of Letter both hold between the margins of `paper.styles.ts`, in mm. */
const WIDTH = 182;
export const PAGE_HEIGHT = 250;

/** Low, since the body of an empty document is never lower than its frame. */
const FRAME = `:host { all: initial; position: fixed; inset-block-start: 0; inset-inline-start: 0; inline-size: 0; block-size: 0; overflow: hidden; visibility: hidden; }
iframe { inline-size: ${WIDTH}mm; block-size: 1px; border: 0; }`;

/** Fills an empty document. */
export function layOut(page: Document, { title, lang, dir, accent, sheets, content, arrange }: Paper): void {
  const view = page.defaultView;
  if (!view) return;
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  page.adoptedStyleSheets = [accentSheet(view, accent), ...sheets.map(({ cssText }) => sheetOf(view, cssText))];
  render(content, page.body, { creationScope: page });
  arrange?.(page.body);
}

function sheetOf(view: Window & typeof globalThis, css: string): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function accentSheet(view: Window & typeof globalThis, accent: string): CSSStyleSheet {
  const sheet = sheetOf(view, ':root {}');
  if (accent !== '') (sheet.cssRules[0] as CSSStyleRule).style.setProperty('--skill-accent', accent);
  return sheet;
}

export class Printer {
  readonly #root: ParentNode & Node;
  #box: HTMLElement | undefined;

  /** @param root where the frame stands while it is printed */
  constructor(root: ParentNode & Node) {
    this.#root = root;
  }

  /** @returns false where the browser does not let this page print: a sandboxed frame without `allow-modals` */
  async print(paper: Paper): Promise<boolean> {
    this.#drop();
    const box = (this.#box = document.createElement('div'));
    const inside = box.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(FRAME);
    inside.adoptedStyleSheets = [sheet];
    const frame = document.createElement('iframe');
    frame.title = paper.title;
    frame.tabIndex = -1;
    // Firefox puts the frame's empty document in place only after a while, and whatever was in it before is gone.
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    inside.append(frame);
    this.#root.append(box);
    await loaded;
    const page = frame.contentWindow;
    if (!page || this.#box !== box) return true;
    layOut(page.document, paper);
    let begun = false;
    page.addEventListener('beforeprint', () => (begun = true), { once: true });
    page.addEventListener('afterprint', () => box === this.#box && this.#drop(), { once: true });
    named(paper.title, () => page.print());
    if (!begun) this.#drop();
    return begun;
  }

  #drop(): void {
    this.#box?.remove();
    this.#box = undefined;
  }
}

/** Chromium calls the file after the page that the frame is in: for as long as it asks, the page is called as the paper is. */
function named(title: string, print: () => void): void {
  const before = document.title;
  // Without a title the page would be left with an empty one.
  if (before === '') return print();
  document.title = title;
  try {
    print();
  } finally {
    document.title = before;
  }
}
