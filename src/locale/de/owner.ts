import type { OwnerMessages } from '../messages/matrix.js';
import { plural } from './format.js';

export const ownerWords: OwnerMessages = {
  forOwner: 'Für den Betreiber dieser Seite',
  notShown: (n) => plural(n, { one: '# Eintrag konnte nicht angezeigt werden', other: '# Einträge konnten nicht angezeigt werden' }),
  hints: {
    'load/invalid-url': 'Prüfen Sie das Attribut src.',
    'load/mixed-content': 'Liefern Sie das Dokument über https aus.',
    'load/offline': 'Der Browser meldet, dass keine Netzwerkverbindung besteht.',
    'load/unreachable': 'Der Browser sagt nicht, warum. Übliche Ursachen: ein falscher Hostname, kein Header Access-Control-Allow-Origin (CORS), eine Weiterleitung zu einer anderen Website, ein Zertifikat, dem nicht vertraut wird.',
    'load/interrupted': 'Die Antwort endete vorzeitig oder war falsch codiert.',
    'load/timeout': 'Es kam so lange nichts an, wie diese Seite wartet.',
    'load/unauthorized': 'Der Server hat abgelehnt. Für Cookies eines anderen Ursprungs setzen Sie credentials="include" und erlauben es dort.',
    'load/not-found': 'Prüfen Sie das Attribut src: Es wird relativ zur Adresse der Seite aufgelöst.',
    'load/too-many-requests': 'Der Server hat mit 429 geantwortet: zu viele Anfragen.',
    'load/server': 'Auf dem Server ist beim Antworten ein Fehler aufgetreten.',
    'load/http': 'Der Server hat mit einem unerwarteten Status geantwortet.',
    'load/empty': 'Die Antwort hat keinen Inhalt.',
    'load/html': 'Die Antwort ist HTML statt JSON: eine Anmeldung, eine Fehlerseite oder eine falsche Adresse.',
    'load/not-utf-8': 'Das Dokument ist nicht in UTF-8. Speichern Sie es als UTF-8.',
    'load/too-large': 'Das Dokument ist größer als 8\u00a0MiB.',
    'load/internal': 'Ein Teil von skill-matrix konnte nicht geladen werden, oder er enthält einen Fehler.',
    'load/document': 'Das Dokument enthält einen Fehler, mit dem sich nichts anzeigen lässt.',
  },
};
