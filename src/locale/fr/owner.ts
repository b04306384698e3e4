import type { OwnerMessages } from '../messages/matrix.js';
import { plural } from './format.js';

export const ownerWords: OwnerMessages = {
  forOwner: 'Pour qui gère cette page',
  notShown: (n) => plural(n, { one: '# entrée n’a pas pu être affichée', other: '# entrées n’ont pas pu être affichées' }),
  hints: {
    'load/invalid-url': 'Vérifiez l’attribut src.',
    'load/mixed-content': 'Servez le document en https.',
    'load/offline': 'Le navigateur signale qu’il n’a pas de réseau.',
    'load/unreachable': 'Le navigateur ne dit pas pourquoi. Causes habituelles\u00a0: un nom d’hôte erroné, l’absence d’en-tête Access-Control-Allow-Origin (CORS), une redirection vers un autre site, un certificat qui n’est pas reconnu.',
    'load/interrupted': 'La réponse s’est arrêtée trop tôt, ou son encodage était erroné.',
    'load/timeout': 'Rien n’est arrivé pendant le délai que cette page accorde.',
    'load/unauthorized': 'Le serveur a refusé. Pour des cookies sur une autre origine, indiquez credentials="include" et autorisez-le sur ce serveur.',
    'load/not-found': 'Vérifiez l’attribut src\u00a0: il est résolu par rapport à l’adresse de la page.',
    'load/too-many-requests': 'Le serveur a répondu 429, trop de requêtes.',
    'load/server': 'Le serveur a échoué en répondant.',
    'load/http': 'Le serveur a répondu par un code d’état inattendu.',
    'load/empty': 'La réponse n’a pas de corps.',
    'load/html': 'La réponse est du HTML, pas du JSON\u00a0: une page de connexion, une page d’erreur ou une adresse erronée.',
    'load/not-utf-8': 'Le document n’est pas en UTF-8. Enregistrez-le en UTF-8.',
    'load/too-large': 'Le document dépasse 8\u00a0Mio.',
    'load/internal': 'Une partie de skill-matrix n’a pas pu être chargée, ou contient une erreur.',
    'load/document': 'Le document contient une erreur qui empêche tout affichage.',
  },
};
