import { sample } from '../../support/fixtures.js';
import { settled } from '../drawing.js';
import { documentOf, widgets } from '../widgets.js';

/** What every widget has in common, as far as these suites touch it. */
export interface AnyWidget extends HTMLElement {
  src: string | undefined;
  data: unknown;
  level: string | undefined;
  readonly status: string;
  readonly updateComplete: Promise<boolean>;
}

interface Named {
  readonly name: unknown;
}

/** The ways in which a widget can be given its document. */
export const sources: Readonly<Record<string, (element: AnyWidget, json: string) => void>> = {
  src: (element) => (element.src = urlOf(element.localName)),
  data: (element, json) => (element.data = JSON.parse(json)),
  'inline JSON': (element, json) => {
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.append(json);
    element.append(script);
  },
};

/** The address of the real document that a widget shows. */
export const urlOf = (tag: string): string => new URL(documentOf(tag).file, location.origin).href;

const texts = new Map<string, Promise<string>>();
export function realJson(tag: string): Promise<string> {
  const url = urlOf(tag);
  const text = texts.get(url) ?? fetch(url).then((response) => response.text());
  texts.set(url, text);
  return text;
}

/** A small document of the kind that a widget shows. */
export const sampleOf = (tag: string, change: Record<string, unknown> = {}): Record<string, unknown> =>
  documentOf(tag).loadEvent === 'skill-load' ? sample(change) : { format: 1, kind: 'catalog', name: 'Sample', roles: [{ id: 'a', name: 'A', src: './a.json' }], ...change };

/** The name of the document that it shows. */
export function nameIn(element: object): unknown {
  const { matrix, catalog } = element as { readonly matrix?: Named; readonly catalog?: Named };
  return (matrix ?? catalog)?.name;
}

export const make = (tag: string, properties: Partial<AnyWidget> = {}): AnyWidget => Object.assign(document.createElement(tag) as AnyWidget, properties);

/** A widget that shows the real document. */
export async function drawnWidget(tag: string, into: ParentNode, source: keyof typeof sources = 'src'): Promise<AnyWidget> {
  const element = make(tag);
  sources[source]!(element, await realJson(tag));
  into.append(element);
  await settled(element);
  return element;
}

/** Does the first thing that a reader can do with it: it throws where the widget is dead. */
export async function use(element: AnyWidget): Promise<void> {
  const widget = widgets.find(({ tag }) => tag === element.localName)!;
  await settled(element);
  await Object.values(widget.interactions)[0]!(element);
}
