import { count } from './count.js';
import type { OwnerMessages } from '../messages/matrix.js';

/** Apart from the other words, since most pages never show them. */
export const ownerWords: OwnerMessages = {
  forOwner: 'For the owner of this page',
  notShown: (n) => `${count(n, 'entry', 'entries')} could not be shown`,
  hints: {
    'load/invalid-url': 'Check the src attribute.',
    'load/mixed-content': 'Serve the document over https.',
    'load/offline': 'The browser reports that it has no network.',
    'load/unreachable': 'The browser does not say why. Usual causes: a wrong host name, no Access-Control-Allow-Origin header (CORS), a redirect to another site, a certificate that is not trusted.',
    'load/interrupted': 'The response ended early or its encoding was wrong.',
    'load/timeout': 'Nothing arrived for as long as this page waits.',
    'load/unauthorized': 'The server refused. For cookies on another origin set credentials="include" and allow it there.',
    'load/not-found': 'Check the src attribute: it is resolved against the address of the page.',
    'load/too-many-requests': 'The server answered 429, too many requests.',
    'load/server': 'The server failed while answering.',
    'load/http': 'The server answered with an unexpected status.',
    'load/empty': 'The response has no body.',
    'load/html': 'The response is HTML, not JSON: a login, an error page or a wrong address.',
    'load/not-utf-8': 'The document is not UTF-8. Save it as UTF-8.',
    'load/too-large': 'The document is larger than 8 MiB.',
    'load/internal': 'A part of skill-matrix could not be loaded, or there is a mistake in it.',
    'load/document': 'The document has a mistake that nothing can be drawn with.',
  },
};
