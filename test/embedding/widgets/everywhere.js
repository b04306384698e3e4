/** What happens to every widget, whatever it shows. */
import { part, settled, until } from '../drawing.js';

/**
 * @param {(element: any) => boolean} isDrawn whether the widget shows its document
 * @returns {Readonly<Record<string, (element: any) => Promise<void>>>} interactions
 */
export const everywhere = (isDrawn) => ({
  'fail, retry and recover': async (element) => {
    const { src, data } = element;
    element.data = undefined;
    element.src = 'there-is-no-such-file.json';
    await until(element, () => element.status === 'error', 'say that it failed');
    part(element, '[part=error] button').click();
    await until(element, () => element.status === 'loading', 'try again');
    await until(element, () => element.status === 'error', 'fail again');
    element.src = src;
    element.data = data;
    await until(element, () => element.status === 'ready' && isDrawn(element), 'recover');
  },
  'be moved': async (element) => {
    const { parentNode, nextSibling } = element;
    document.body.append(element);
    await settled(element);
    parentNode.insertBefore(element, nextSibling);
    await settled(element);
    await until(element, () => isDrawn(element), 'be drawn again');
  },
});
