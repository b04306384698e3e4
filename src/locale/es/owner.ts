import type { OwnerMessages } from '../messages/matrix.js';
import { plural } from './format.js';

export const ownerWords: OwnerMessages = {
  forOwner: 'Para quien administra esta página',
  notShown: (n) => plural(n, { one: 'No se pudo mostrar # entrada', other: 'No se pudieron mostrar # entradas' }),
  hints: {
    'load/invalid-url': 'Comprueba el atributo src.',
    'load/mixed-content': 'Sirve el documento por https.',
    'load/offline': 'El navegador informa de que no tiene red.',
    'load/unreachable': 'El navegador no dice por qué. Causas habituales: un nombre de host incorrecto, falta la cabecera Access-Control-Allow-Origin (CORS), una redirección a otro sitio, un certificado que no es de confianza.',
    'load/interrupted': 'La respuesta terminó antes de tiempo o su codificación era incorrecta.',
    'load/timeout': 'No llegó nada en todo el tiempo que espera esta página.',
    'load/unauthorized': 'El servidor denegó el acceso. Para usar cookies de otro origen, pon credentials="include" y permítelo allí.',
    'load/not-found': 'Comprueba el atributo src: se resuelve respecto a la dirección de la página.',
    'load/too-many-requests': 'El servidor respondió 429, demasiadas solicitudes.',
    'load/server': 'El servidor falló al responder.',
    'load/http': 'El servidor respondió con un estado inesperado.',
    'load/empty': 'La respuesta no tiene cuerpo.',
    'load/html': 'La respuesta es HTML, no JSON: un inicio de sesión, una página de error o una dirección incorrecta.',
    'load/not-utf-8': 'El documento no está en UTF-8. Guárdalo como UTF-8.',
    'load/too-large': 'El documento supera los 8 MiB.',
    'load/internal': 'No se pudo cargar una parte de skill-matrix, o contiene un error.',
    'load/document': 'El documento contiene un error por el que no se puede dibujar nada.',
  },
};
