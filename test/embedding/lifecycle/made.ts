import { MATRIX_URL } from '../../support/fixtures.js';
import { settled } from '../drawing.js';
import { widgets } from '../widgets.js';

/** What every widget has in common, as far as these suites touch it. */
export interface AnyWidget extends HTMLElement {
  src: string | undefined;
  data: unknown;
  level: string | undefined;
  readonly status: string;
  readonly updateComplete: Promise<boolean>;
}

/** The ways in which a widget can be given its document. */
export const sources: Readonly<Record<string, (element: AnyWidget, json: string) => void>> = {
  src: (element) => (element.src = MATRIX_URL),
  data: (element, json) => (element.data = JSON.parse(json)),
  'inline JSON': (element, json) => {
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.append(json);
    element.append(script);
  },
};

let text: Promise<string> | undefined;
export const realJson = (): Promise<string> => (text ??= fetch(MATRIX_URL).then((response) => response.text()));

export const make = (tag: string, properties: Partial<AnyWidget> = {}): AnyWidget => Object.assign(document.createElement(tag) as AnyWidget, properties);

/** A widget that shows the real document. */
export async function drawnWidget(tag: string, into: ParentNode, source: keyof typeof sources = 'src'): Promise<AnyWidget> {
  const element = make(tag);
  sources[source]!(element, await realJson());
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
