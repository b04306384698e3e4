/** What XML cannot hold at all: control characters, halves of characters, and what is no character. */
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML can hold of a text. */
export const characters = (text: string): string => text.replace(NOT_XML, '\ufffd');

/** A text as XML or HTML, within an element or an attribute in quotes. */
export const escaped = (text: string): string => characters(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
