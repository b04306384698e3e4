import type { OwnerMessages } from '../messages/matrix.js';
import { counted } from './count.js';

export const ownerWords: OwnerMessages = {
  forOwner: 'Для владельца страницы',
  notShown: counted('Не удалось показать # запись', 'Не удалось показать # записи', 'Не удалось показать # записей'),
  hints: {
    'load/invalid-url': 'Проверьте атрибут src.',
    'load/mixed-content': 'Разместите документ по адресу с https.',
    'load/offline': 'Браузер сообщает, что сети нет.',
    'load/unreachable': 'Браузер не говорит почему. Обычные причины: неверное имя хоста, нет заголовка Access-Control-Allow-Origin (CORS), перенаправление на другой сайт, недоверенный сертификат.',
    'load/interrupted': 'Ответ оборвался раньше времени или неверно закодирован.',
    'load/timeout': 'За то время, что ждёт эта страница, ничего не пришло.',
    'load/unauthorized': 'Сервер отказал в доступе. Чтобы cookie отправлялись на другой источник, задайте credentials="include" и разрешите это там.',
    'load/not-found': 'Проверьте атрибут src: он отсчитывается от адреса страницы.',
    'load/too-many-requests': 'Сервер ответил 429: слишком много запросов.',
    'load/server': 'Сервер дал сбой при ответе.',
    'load/http': 'Сервер ответил неожиданным кодом состояния.',
    'load/empty': 'У ответа нет тела.',
    'load/html': 'В ответе HTML, а не JSON: страница входа, сообщение об ошибке или неверный адрес.',
    'load/not-utf-8': 'Документ не в UTF-8. Сохраните его в UTF-8.',
    'load/too-large': 'Документ больше 8\u00a0МиБ.',
    'load/internal': 'Часть skill-matrix не загрузилась, или в ней ошибка.',
    'load/document': 'В документе ошибка, из-за которой показать нечего.',
  },
};
