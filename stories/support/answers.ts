/** What one address answers; `init` is what the caller gave to `fetch`. */
export type Answer = (init: RequestInit) => Response | Promise<Response>;
type Answers = Readonly<Record<string, Answer>>;

const JSON_TYPE = { 'content-type': 'application/json' };

export const document = (content: unknown): Answer => () => new Response(JSON.stringify(content), { headers: JSON_TYPE });
export const text = (body: string, type = 'application/json'): Answer => () => new Response(body, { headers: { 'content-type': type } });
export const status = (code: number): Answer => () => new Response(null, { status: code });
/** As a browser puts it, whatever the reason was. */
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** One answer after the other; the last one stays. */
export function inTurn(...answers: [Answer, ...Answer[]]): Answer {
  let visit = 0;
  return (init) => answers[Math.min(visit++, answers.length - 1)]!(init);
}

/** Sends a blank now and then and never comes to an end: a server that said nothing at all would be given up after 30 seconds. */
export const dripping: Answer = ({ signal }) => {
  const blank = new TextEncoder().encode(' ');
  const body = new ReadableStream({
    start(controller) {
      const timer = setInterval(() => controller.enqueue(blank), 5_000);
      signal?.addEventListener('abort', () => {
        clearInterval(timer);
        controller.error(signal.reason);
      });
    },
  });
  return new Response(body, { headers: JSON_TYPE });
};

const open: Answers[] = [];
let outside: typeof fetch;

const answered: typeof fetch = async (input, init = {}) => {
  const url = input instanceof Request ? input.url : new URL(input, location.href).href;
  const answers = open.findLast((it) => url in it);
  return answers ? answers[url]!(init) : outside(input, init);
};

/**
 * For a story's `beforeEach`: while the story is shown, `fetch` finds these answers, and no request leaves the page.
 *
 * A Storybook is a folder of static files, without a server that could be slow or broken, and a service worker would
 * outlive the story. A page of documentation shows several stories at once, so the answers of all of them are kept side by
 * side, and `fetch` is given back when the last story has gone. `make` is called each time, since answers may count.
 */
export const answering = (make: () => Answers) => () => {
  const answers = make();
  if (open.length === 0) {
    outside = globalThis.fetch;
    globalThis.fetch = answered;
  }
  open.push(answers);
  return () => {
    open.splice(open.indexOf(answers), 1);
    if (open.length === 0) globalThis.fetch = outside;
  };
};
