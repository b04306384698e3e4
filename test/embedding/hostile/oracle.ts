/** What may be in a widget's shadow root, whatever the document says: elements, attributes and addresses by an allow-list. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const ELEMENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  [HTML]: words('a bdi button code col colgroup dd details div dl dt h2 h3 h4 input label li mark ol option p section select slot span strong summary table tbody td th thead tr ul'),
  [SVG]: words('svg path'),
};

/** A class, a part, a role: names that the library itself gives. */
const OWN_NAMES = /^[\w -]*$/;
const ANY = /^[^]*$/;
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  'aria-expanded': /^(true|false)$/,
  'aria-hidden': /^true$/,
  'aria-label': ANY,
  'aria-labelledby': /^details-title$/,
  'aria-pressed': /^(true|false)$/,
  autocomplete: /^off$/,
  class: OWN_NAMES,
  colspan: /^\d+$/,
  d: /^[\d Ml-]+$/,
  'data-anchor': /^$/,
  'data-level': ANY,
  dir: /^auto$/,
  disabled: /^$/,
  hidden: /^$/,
  id: /^details-title$/,
  open: /^$/,
  part: OWN_NAMES,
  placeholder: /^Search (skills|technologies): [\w, …]+$/,
  popover: /^$/,
  readonly: /^$/,
  role: /^(dialog|grid|group|search|status)$/,
  scope: /^(col|colgroup|row|rowgroup)$/,
  selected: /^$/,
  spellcheck: /^false$/,
  tabindex: /^(0|-1)$/,
  title: ANY,
  type: /^(button|search)$/,
  value: ANY,
  viewbox: /^[\d ]+$/,
};
const LINK: Readonly<Record<string, RegExp>> = { href: ANY, rel: /^noopener noreferrer$/, target: /^_blank$/ };
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
  if (!ELEMENTS[namespaceURI ?? '']?.has(name)) return [`the element <${name}>`];
  const found: string[] = [];
  for (const { name: attribute, value } of element.attributes) {
    const allowed = ATTRIBUTES[attribute.toLowerCase()] ?? (name === 'a' ? LINK[attribute] : undefined);
    if (!allowed?.test(value)) found.push(`the attribute ${attribute}="${value.slice(0, 80)}" of <${name}>`);
  }
  if (element instanceof HTMLAnchorElement) {
    // As the browser reads it, not as it is written.
    if (!PROTOCOLS.has(element.protocol)) found.push(`a link to ${element.protocol}`);
    if (element.rel !== 'noopener noreferrer') found.push('a link that tells where the reader comes from');
  }
  if (element.shadowRoot) found.push(`a shadow root in <${name}>`);
  return found;
}

/** Said later, for those who hear the page; looked at where it is waited for. */
const isLater = (element: Element): boolean => element.getAttribute('role') === 'status';
/** An address is judged by the allow-list, and a part's name is made from an id: neither is the text itself. */
const NOT_TEXT = words('href part target rel');

/**
 * All that is drawn, line by line: elements, attributes and text. A link within a text is a part of the text.
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
    write(`<${node.localName}>`);
    for (const { name, value } of [...node.attributes].sort((a, b) => (a.name < b.name ? -1 : 1))) if (!NOT_TEXT.has(name)) lines.push(`@${name}=${value}`);
    if (!isLater(node)) node.childNodes.forEach(walk);
    write(`</${node.localName}>`);
  };
  root.childNodes.forEach(walk);
  return lines;
}
