/**
 * What runs in the page before anything else: it knows when the table is on the screen and how long an answer takes.
 *
 * It is the same for all contenders, the empty page included, and does nothing from one event to the next: asking again
 * and again would itself be main-thread time.
 *
 * @param {string} drawnBy the event after which two frames show the table
 */
export function probe(drawnBy) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** The task after a frame: its styles, layout and paint are done. */
  const afterFrame = async () => {
    await frame();
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  };
  const once = (name, options) => new Promise((resolve) => addEventListener(name, resolve, { once: true, ...options }));
  const complete = async (element) => {
    await element?.updateComplete;
    return element;
  };

  const shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });

  const drawn = (async () => {
    const event = await Promise.race([once(drawnBy), once('skill-error')]);
    const element = await complete(event.target);
    const built = performance.now();
    if (element?.status && element.status !== 'ready') throw new Error(`<${element.localName}> is ${element.status}: ${JSON.stringify(element.problems)}`);
    await frame();
    await frame();
    return { built, painted: performance.now() };
  })();
  drawn.catch(() => undefined); // It is asked for later; until then a failure is no unhandled one.

  globalThis.bench = {
    drawn,
    quiet: () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))),
    frames: async () => void (await frame(), await frame()),
    /** Until every row is there that is going to come: a long answer is drawn by and by. */
    settled: async () => {
      const rows = () => document.querySelector('skill-matrix').shadowRoot.querySelectorAll('tbody tr:not([hidden])').length;
      for (let before = -1, still = 0; still < 3; ) {
        await frame();
        await new Promise((resolve) => requestIdleCallback(resolve));
        const now = rows();
        still = now === before ? still + 1 : 0;
        before = now;
      }
    },
    /** How far what stands on the page has moved without anyone touching it. */
    shift: () => shifts.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0),
    /** Compressed bytes by the kind of file, of what was there when the table was built. */
    bytes: async () => {
      const { built } = await drawn;
      const sums = { html: 0, js: 0, json: 0, css: 0 };
      for (const { name, responseEnd, encodedBodySize } of [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]) {
        const kind = /\.m?(js|json|css|html)$/.exec(name)?.[1];
        if (kind && responseEnd <= built) sums[kind] += encodedBodySize;
      }
      return sums;
    },
    /**
     * The milliseconds to the next answer: from the input's own time stamp to the end of the frame that shows it.
     *
     * @param {string} asked the input's event @param {string} answered the event after which the next frame shows the answer
     */
    answer: async (asked, answered) => {
      const input = once(asked, { capture: true });
      const event = await once(answered);
      await complete(event.target);
      await afterFrame();
      return { latency: performance.now() - (await input).timeStamp, shown: event.shown };
    },
  };
}
