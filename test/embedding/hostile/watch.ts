/** What a document does to the page around a widget: requests, policy violations, uncaught errors, globals, storage. */

/** Nothing is asked for but this origin; what runs or leads elsewhere is refused, and reported. Vite's styles are inline. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' blob:; base-uri 'none'; form-action 'none'";

/** Objects that everybody shares: what is added to them or replaced is seen everywhere. */
const SHARED: Readonly<Record<string, object>> = {
  'Object.prototype': Object.prototype, Object, 'Array.prototype': Array.prototype, Array, 'String.prototype': String.prototype, String, 'Function.prototype': Function.prototype,
  'Number.prototype': Number.prototype, 'RegExp.prototype': RegExp.prototype, 'Promise.prototype': Promise.prototype, 'Map.prototype': Map.prototype, 'Set.prototype': Set.prototype, JSON, Reflect,
  'Node.prototype': Node.prototype, 'Element.prototype': Element.prototype, 'HTMLElement.prototype': HTMLElement.prototype, 'Document.prototype': Document.prototype, 'EventTarget.prototype': EventTarget.prototype,
  'Event.prototype': Event.prototype, 'Window.prototype': Window.prototype, 'customElements': customElements, 'Location.prototype': Location.prototype,
};

type Keys = ReadonlyMap<PropertyKey, unknown>;
/** Own names with what stands there; accessors by their getter, so that none is called. */
const keysOf = (object: object): Keys => new Map(Reflect.ownKeys(object).map((key) => [key, ((it) => it?.get ?? it?.value)(Reflect.getOwnPropertyDescriptor(object, key))]));

const pageOf = (): Record<string, unknown> => ({
  address: location.href,
  title: document.title,
  base: document.baseURI,
  'adopted sheets': document.adoptedStyleSheets.length,
  sheets: document.styleSheets.length,
  'elements of the head': document.head.childElementCount,
  'elements of the body': [...document.body.children].map(({ localName }) => localName).join(),
  'attributes of the page': [...document.documentElement.attributes, ...document.body.attributes].map(({ name, value }) => `${name}=${value}`).join(),
  cookies: document.cookie,
  'local storage': localStorage.length,
  'session storage': sessionStorage.length,
});

export interface Watch {
  /** What has happened since the last call, when everything that was on its way has been reported. */
  seen(): Promise<string[]>;
  /** An address that may be asked for. */
  allow(url: string): void;
  stop(): void;
}

/** To be called when the page is at rest: what is there now is as it should be. */
export function watchPage(): Watch {
  const reports: string[] = [];
  const own = new URL('/', location.href).href;
  const allowed = new Set<string>();
  const isOwn = (url: string): boolean => allowed.has(url) || /^(src|node_modules|test|data|@|__web|__vite)/.test(url.startsWith(own) ? url.slice(own.length) : ' ');
  let fence: ((url: string) => void) | undefined;
  const onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (blockedURI.startsWith('https://fence.invalid/')) fence?.(blockedURI);
    else reports.push(`a violation: ${effectiveDirective} ${blockedURI}`);
  };
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    reports.push(`an uncaught error: ${'reason' in event ? String(event.reason) : event.message}`);
  };
  const observer = new PerformanceObserver(report);
  function report(list: { getEntries(): PerformanceEntryList }): void {
    for (const { name } of list.getEntries()) if (!isOwn(name) && !name.startsWith('https://fence.invalid/')) reports.push(`a request: ${name.slice(0, 120)}`);
  }
  document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'Content-Security-Policy', content: POLICY }));
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener('securitypolicyviolation', onViolation, { capture: true, signal });
  window.addEventListener('error', onError, { capture: true, signal });
  window.addEventListener('unhandledrejection', onError, { capture: true, signal });
  observer.observe({ type: 'resource' });
  const shared = Object.entries(SHARED).map(([name, object]) => ({ name, object, before: keysOf(object) }));
  const globals = new Set(Reflect.ownKeys(window));
  const page = pageOf();
  let fences = 0;

  /** Violations are reported in the order in which they happen: when ours is there, all before it are. */
  const reported = (): Promise<void> =>
    new Promise((resolve) => {
      const url = `https://fence.invalid/${fences++}`;
      fence = (it) => it === url && resolve();
      new Image().src = url;
    });

  return {
    allow: (url) => void allowed.add(url),
    async seen() {
      await reported();
      report({ getEntries: () => observer.takeRecords() });
      for (const { name, object, before } of shared) {
        const now = keysOf(object);
        for (const key of new Set([...before.keys(), ...now.keys()])) if (before.get(key) !== now.get(key) || before.has(key) !== now.has(key)) reports.push(`a changed global: ${name}.${String(key)}`);
      }
      for (const key of Reflect.ownKeys(window)) if (!globals.has(key)) reports.push(`a new global: ${String(key)}`);
      for (const [what, value] of Object.entries(pageOf())) if (value !== page[what]) reports.push(`a changed page: ${what}: ${String(value).slice(0, 80)}`);
      return reports.splice(0);
    },
    stop() {
      listening.abort();
      observer.disconnect();
    },
  };
}

/** Whether an object that was read has a name by which the prototype of another could be changed. */
export function poisonedIn(root: unknown): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const walk = (node: unknown, at: string): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    if (node instanceof Map) return [...node.values()].forEach((value) => walk(value, `${at}/*`));
    if (Object.hasOwn(node, '__proto__')) found.push(`an own __proto__ at ${at}`);
    const prototype: unknown = Object.getPrototypeOf(node);
    if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) found.push(`a foreign prototype at ${at}`);
    for (const [key, value] of Object.entries(node)) walk(value, `${at}/${key}`);
  };
  walk(root, '');
  return found;
}

