/** What may be in a widget's shadow root, whatever the document says: elements, attributes and addresses by an allow-list. */
import { widgets } from '../widgets.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const ELEMENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  [HTML]: words('a bdi button caption code col colgroup dd details div dl dt fieldset form h2 h3 h4 input label li mark nav ol optgroup option p progress section select slot span strong summary table tbody td textarea th thead time tr ul'),
  [SVG]: words('g svg path rect text'),
};

/** The calculator's places, by number: never by what the document calls them. */
const PLACE = /^(why|(stand|keep|preview|talk|opinion)-title|(skill|category)-\d+|q\d+(t\d+)?-(none|na|true|false|words|\d+)(-(name|words|asked))?)$/;
const PLACES = new RegExp(`^(${PLACE.source.slice(1, -1)})( (${PLACE.source.slice(1, -1)}))*$`);

/** A class, a part, a role: names that the library itself gives. */
const OWN_NAMES = /^[\w -]*$/;
const ANY = /^[^]*$/;
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  accept: /^\.json,application\/json$/,
  'aria-current': /^(step|true)$/,
  'aria-describedby': new RegExp(`^about$|${PLACES.source}`),
  'aria-disabled': /^(true|false)$/,
  'aria-expanded': /^(true|false)$/,
  'aria-hidden': /^true$/,
  'aria-label': ANY,
  'aria-labelledby': new RegExp(`^(details-title|heading-[a-z]+)$|${PLACES.source}`),
  'aria-orientation': /^horizontal$/,
  'aria-pressed': /^(true|false)$/,
  ...Object.fromEntries(['min', 'max', 'now'].map((it) => [`aria-value${it}`, /^\d+$/])),
  'aria-valuetext': ANY,
  autocomplete: /^(off|name)$/,
  class: OWN_NAMES,
  colspan: /^\d+$/,
  d: /^[\d.HLMVZahlv -]*$/,
  'data-anchor': /^$/,
  ...Object.fromEntries(['cancel', 'copy', 'download', 'keep', 'next', 'next-open', 'open', 'open-opinion', 'previous', 'remove', 'show', 'snapshot', 'take', 'take-back', 'undo', 'with-name', 'yes'].map((it) => [`data-${it}`, /^$/])),
  'data-level': ANY,
  'data-print': /^(page|list)?$/,
  'data-question': /^\d+$/,
  'data-section': OWN_NAMES,
  'data-src': ANY,
  'data-words': /^$/,
  dir: /^(auto|ltr)$/,
  direction: /^(ltr|rtl)$/,
  disabled: /^$/,
  for: PLACE,
  height: /^\d+$/,
  hidden: /^$/,
  id: new RegExp(`^(about|details-title|heading-[a-z]+)$|${PLACE.source}`),
  label: ANY,
  lang: /^[\w-]+$/,
  max: /^\d+$/,
  name: /^(q\d+(t\d+)?|link)$/,
  open: /^$/,
  part: OWN_NAMES,
  placeholder: /^(https:\/\/…#skill-share=…|Search (skills|technologies|roles): [\w, …]+|What shows it\? [\w, …]+)$/,
  popover: /^$/,
  preserveaspectratio: /^none$/,
  readonly: /^$/,
  role: /^(cell|columnheader|dialog|grid|group|img|row|rowheader|search|slider|status|table)$/,
  rows: /^\d$/,
  scope: /^(col|colgroup|row|rowgroup)$/,
  selected: /^$/,
  spellcheck: /^false$/,
  tabindex: /^(0|-1)$/,
  'text-anchor': /^(start|middle|end)$/,
  title: ANY,
  transform: /^translate\([\d.-]+ 0\)$/,
  type: /^(button|checkbox|file|radio|search|submit|text)$/,
  value: ANY,
  viewbox: /^[\d. ]+$/,
  width: /^[\d.]+(em)?$/,
  y: /^[\d.-]+$/,
};
const LINK: Readonly<Record<string, RegExp>> = { href: ANY, rel: /^noopener noreferrer$/, target: /^_blank$/ };
/** What a widget gives to those that it is made of. */
const PASSED_ON: Readonly<Record<string, RegExp>> = { 'heading-level': /^[1-6]$/, 'matrix-href': ANY, 'update-url': /^$/, exportparts: /^[a-z, ]+$/, target: ANY };
const OURS: ReadonlySet<string> = new Set(widgets.map(({ tag }) => tag));
const PROTOCOLS = words('http: https: mailto:');

/** What a template leaves behind: an empty comment, or a name of its own making. */
const COMMENT = /^\??(lit\$\d+\$)?$/;

/** Everything in `root` that has no business there. */
export function strangers(root: ParentNode & Node): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) found.push(...strangersAt(node));
    else if (node.nodeType === Node.COMMENT_NODE ? !COMMENT.test((node as Comment).data) : node.nodeType !== Node.TEXT_NODE) found.push(`a node that is no text: ${node.nodeName} ${node.nodeValue}`);
  }
  return found;
}

function strangersAt(element: Element): string[] {
  const { localName: name, namespaceURI } = element;
  // A widget within a widget is judged where it is looked at by itself.
  const ours = OURS.has(name);
  if (!ours && !ELEMENTS[namespaceURI ?? '']?.has(name)) return [`the element <${name}>`];
  const found: string[] = [];
  for (const { name: attribute, value } of element.attributes) {
    const allowed = ATTRIBUTES[attribute.toLowerCase()] ?? (name === 'a' ? LINK[attribute] : ours ? PASSED_ON[attribute] : undefined);
    if (!allowed?.test(value)) found.push(`the attribute ${attribute}="${value.slice(0, 80)}" of <${name}>`);
  }
  if (element instanceof HTMLAnchorElement) {
    // As the browser reads it, not as it is written.
    if (!PROTOCOLS.has(element.protocol)) found.push(`a link to ${element.protocol}`);
    const within = element.href.replace(/#.*/, '') === location.href.replace(/#.*/, '');
    if (!within && element.rel !== 'noopener noreferrer') found.push('a link that tells where the reader comes from');
  }
  if (element.shadowRoot && !ours) found.push(`a shadow root in <${name}>`);
  return found;
}

/** A chart, and the list of its axes' names where the chart has no room for them: laid out by how long names are, so with other names it is another one. */
const isLaidOut = (element: Element): boolean => element.getAttribute('role') === 'img' || element.part.contains('key');
/** Said later, for those who hear the page; looked at where it is waited for. */
const isLater = (element: Element): boolean => element.getAttribute('role') === 'status';
/** An address is judged by the allow-list, and a part's name is made from an id: neither is the text itself. */
const NOT_TEXT = words('href part target rel');

/**
 * All that is drawn, line by line: elements, attributes and text. A link within a text is a part of the text. What is laid out by its
 * text is a name alone: its letters have a test with the widget.
 */
export function picture(root: ParentNode & Node): string[] {
  const lines: string[] = [];
  let text = '';
  const write = (line: string): void => {
    if (text !== '') lines.push(`"${text}"`);
    text = '';
    lines.push(line);
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element)) return;
    if (node.localName === 'a') return node.childNodes.forEach(walk);
    if (isLaidOut(node)) {
      if (node.localName === 'svg') write(`@aria-label=${node.getAttribute('aria-label')}`);
      return;
    }
    write(`<${node.localName}>`);
    for (const { name, value } of [...node.attributes].sort((a, b) => (a.name < b.name ? -1 : 1))) if (!NOT_TEXT.has(name)) lines.push(`@${name}=${value}`);
    if (!isLater(node)) node.childNodes.forEach(walk);
    write(`</${node.localName}>`);
  };
  root.childNodes.forEach(walk);
  return lines;
}
