/** The misbehaving server, as a test asks and steers it. */
import { FAULTY_SERVER } from './fixtures.js';

export interface Visit {
  readonly path: string;
  readonly cookie: string;
  readonly sent: number;
  readonly closed: boolean;
}

let keys = 0;

/** A corner of the server that no other test visits. */
export class Corner {
  readonly #search: string;

  /** @param kind of document that is served there; a matrix where nothing is said */
  constructor(kind = 'matrix') {
    this.#search = `?key=${(keys += 1)}-${Math.random()}&document=${kind}`;
  }

  url(path: string, origin = FAULTY_SERVER): string {
    return `${origin}${path}${this.#search}`;
  }

  /** What became of each request, in the order in which they came. */
  log(): Promise<readonly Visit[]> {
    return this.#ask('/log');
  }

  /** Resolves when the server's own log is as wished. */
  async logged(done: (log: readonly Visit[]) => boolean): Promise<readonly Visit[]> {
    for (;;) {
      const log = await this.log();
      if (done(log)) return log;
    }
  }

  async heal(): Promise<void> {
    await this.#ask('/heal');
    await this.#ask('/open');
  }

  async hurt(): Promise<void> {
    await this.#ask('/hurt');
    await this.#ask('/close');
  }

  /** Lets go of what the server holds back. */
  async release(): Promise<void> {
    await this.#ask('/release');
  }

  addresses(): Promise<{ readonly elsewhere: string; readonly door: string }> {
    return this.#ask('/addresses');
  }

  async #ask<T>(question: string): Promise<T> {
    return (await (await fetch(this.url(question))).json()) as T;
  }
}
