/** Why a widget does not draw a string of a document, and the places that many do not draw. */
export const MEANT = 'is meant, not shown: it names things for references, links and the events';
export const OTHERS = 'belongs to what another widget shows';
export const TOOLS = 'is for editors and tools';

/** @param {string | readonly string[]} places apart by white space, or a list */
export const each = (reason, places) => Object.fromEntries((typeof places === 'string' ? places.trim().split(/\s+/) : places).map((place) => [place, reason]));

const detail = ['/*', '/*/text', '/*/examples/*', '/text', '/examples/*', '/statements/*', '/statements/*/text', '/statements/*/examples/*'];
/** What a proficiency and a requirement mean, in words. */
export const DETAILS = ['skills/*/expectations/{}', ...['expectations', 'requirements'].flatMap((of) => detail.map((it) => `skills/*/${of}/{}${it}`))];
