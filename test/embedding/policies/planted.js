/** A widget that breaks every policy: what a counter of violations has to see, or it counts nothing. */

class PlantedWidget extends HTMLElement {
  status = 'ready';
  updateComplete = Promise.resolve(true);

  // A part within: what is reported there has to come out of the shadow tree.
  inner = this.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
}
customElements.define('planted-widget', PlantedWidget);

/** Runs what the browser may refuse by an error; the report is what counts. */
const attempt = (act) => async (element) => {
  try {
    await act(element);
  } catch {
    // Refused: that is seen in the report.
  }
};

/** @type {Pick<import('../widgets.js').Widget, 'tag' | 'interactions'>} */
export const planted = {
  tag: 'planted-widget',
  interactions: {
    'set a style attribute': attempt((element) => element.inner.setAttribute('style', 'color: red')),
    'add an inline script': attempt((element) => {
      const script = document.createElement('script');
      // A text node, since Trusted Types would stop an assignment before the script's source is looked at.
      script.append('window.ran = true');
      element.inner.append(script);
    }),
    'ask another origin': attempt(() => fetch('http://127.0.0.1:9/')),
    'set innerHTML': attempt((element) => (element.inner.innerHTML = '<b>text</b>')),
    'create a policy of another name': attempt(() => window.trustedTypes.createPolicy('planted', {})),
    'throw an error': async () => void setTimeout(() => {
      throw new Error('planted');
    }),
    'complain on the console': async () => console.error('planted'),
  },
};
