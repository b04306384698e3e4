/** Two small roles, others for a catalog, and a server that has them. */

const steps = (ids: string): object[] => ids.split(' ').map((id) => ({ id, name: id[0]!.toUpperCase() + id.slice(1), abbr: id[0]!.toUpperCase() }));
const levels = (ids: string): object[] => ids.split(' ').map((id) => ({ id, name: id[0]!.toUpperCase() + id.slice(1) }));
const skill = (id: string, requirements: Record<string, unknown>, more: object = {}): object => ({ id, name: id[0]!.toUpperCase() + id.slice(1), requirements, ...more });
export const must = (proficiency: string): object => ({ proficiency, mandatory: true });

export const role = (id: string, skills: readonly object[], more: Record<string, unknown> = {}): Record<string, unknown> => ({
  format: 1,
  id,
  name: `${id[0]!.toUpperCase()}${id.slice(1)} Engineer`,
  scale: steps('aware working expert'),
  levels: levels('junior senior'),
  skills,
  ...more,
});

export const data = role('data', [
  skill('sql', { junior: 'aware', senior: must('expert') }),
  skill('docker', { junior: 'working', senior: 'working' }),
  skill('git', { junior: 'working', senior: must('working') }),
  skill('talks', { junior: { text: 'Presents a finding.' }, senior: { text: 'Convinces a board.' } }),
  skill('charts', { junior: 'working' }),
  skill('rust', { senior: 'aware' }),
]);

export const platform = role('platform', [
  skill('docker', { junior: must('working'), senior: must('expert') }),
  skill('sql', { junior: 'expert', senior: 'aware' }),
  skill('git', { junior: 'working', senior: must('working') }),
  skill('linux', { junior: must('aware'), senior: 'expert' }),
  skill('talks', { senior: { text: 'Convinces a board.' } }),
]);

/** The same skill on other steps, by another id, and levels that are called otherwise. */
export const elsewhere = role(
  'elsewhere',
  [
    skill('sql', { l1: 'working', l2: 'expert' }, { scale: steps('working expert') }),
    { id: 'containers', name: 'Containers', sameAs: ['https://skills.example/docker'], requirements: { l1: 'aware', l2: 'expert' } },
    skill('talks', { l1: { text: 'Listens.' } }),
  ],
  { levels: levels('l1 l2 l3') },
);

export const withAddress = { ...data, skills: (data['skills'] as { id: string }[]).map((it) => (it.id === 'docker' ? { ...it, sameAs: ['https://skills.example/docker'] } : it)) };

const BASE = 'https://roles.example/';
export const addressOf = (id: string): string => `${BASE}${id}.json`;
export const catalogOf = (...ids: string[]): Record<string, unknown> => ({ format: 1, kind: 'catalog', name: 'Roles', families: [{ id: 'f', name: 'Engineering', roles: ids.map((id) => ({ id, name: `The ${id} role`, src: addressOf(id) })) }] });

/** Answers for the addresses of roles. */
export class Server {
  readonly asked: string[] = [];
  readonly aborted: string[] = [];
  /** Requests at a time, at most. */
  most = 0;
  /** What is asked for waits until it is let go. */
  slow = false;
  readonly documents = new Map<string, unknown>();
  readonly broken = new Set<string>();
  #open = 0;
  #gates: (() => void)[] = [];
  readonly #browser = globalThis.fetch;

  constructor(...documents: readonly Record<string, unknown>[]) {
    for (const it of documents) this.documents.set(it['id'] as string, it);
    globalThis.fetch = (input, init) => {
      const url = String(input);
      return url.startsWith(BASE) ? this.#answer(url.slice(BASE.length, -'.json'.length), init) : Reflect.apply(this.#browser, globalThis, [input, init]);
    };
  }

  async #answer(id: string, init: RequestInit = {}): Promise<Response> {
    this.asked.push(id);
    this.most = Math.max(this.most, ++this.#open);
    try {
      if (this.slow) {
        await new Promise<void>((resolve, reject) => {
          this.#gates.push(resolve);
          init.signal?.addEventListener('abort', () => {
            if (!this.#gates.includes(resolve)) return;
            this.aborted.push(id);
            reject(init.signal!.reason as Error);
          });
        });
      }
      if (this.broken.has(id)) return new Response(null, { status: 500 });
      const document = this.documents.get(id);
      return document === undefined ? new Response(null, { status: 404 }) : new Response(JSON.stringify(document));
    } finally {
      this.#open--;
    }
  }

  get waiting(): number {
    return this.#gates.length;
  }

  letGo(): void {
    for (const open of this.#gates.splice(0)) open();
  }

  close(): void {
    this.slow = false;
    this.letGo();
    globalThis.fetch = this.#browser;
  }
}
