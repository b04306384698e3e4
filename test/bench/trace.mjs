/** Where the main thread's time went, from a trace of the browser's own timeline. */

/** What an event of the timeline is about; whatever is not named is "other". */
const KINDS = {
  html: ['ParseHTML'],
  script: ['EvaluateScript', 'v8.evaluateModule', 'v8.callFunction', 'FunctionCall', 'RunMicrotasks', 'FireAnimationFrame', 'FireIdleCallback', 'TimerFire', 'EventDispatch'],
  compile: ['v8.compile', 'v8.compileModule', 'v8.produceCache', 'v8.produceModuleCache'],
  gc: ['MinorGC', 'MajorGC', 'V8.GCIncrementalMarking', 'BlinkGC.AtomicPhase'],
  style: ['UpdateLayoutTree', 'ParseAuthorStyleSheet'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
};
export const PARTS = [...Object.keys(KINDS), 'other'];
const kindOf = new Map(Object.entries(KINDS).flatMap(([kind, names]) => names.map((name) => [name, kind])));

export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'v8', 'disabled-by-default-v8.gc'];

/**
 * Milliseconds of each kind on the main thread that drew `url`; an event's time does not count what lies within it.
 *
 * @param {{ traceEvents: any[] }} trace
 * @returns {Record<string, number>}
 */
export function splitOf({ traceEvents }, url) {
  const parsed = traceEvents.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url);
  if (!parsed) throw new Error(`The trace does not show the parsing of ${url}.`);
  const events = traceEvents
    .filter(({ ph, pid, tid, dur }) => ph === 'X' && pid === parsed.pid && tid === parsed.tid && dur > 0)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const split = Object.fromEntries(PARTS.map((part) => [part, 0]));
  const open = [];
  const close = ({ kind, self }) => (split[kind] += self / 1_000);
  for (const { name, ts, dur, tdur = dur } of events) {
    while (open.length > 0 && open.at(-1).end <= ts) close(open.pop());
    const outer = open.at(-1);
    if (outer) outer.self -= tdur;
    // What has no kind of its own belongs to what it is in.
    open.push({ kind: kindOf.get(name) ?? outer?.kind ?? 'other', end: ts + dur, self: tdur });
  }
  for (const it of open) close(it);
  return split;
}
