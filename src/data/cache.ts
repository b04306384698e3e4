import { Resource } from './resource.js';

/** The sources in use in one place, a page or what a provider isolates: one a URL and credentials mode, for as long as somebody shows it. */
export class ResourceCache {
  readonly #shared = new Map<string, Resource>();

  /** The one resource of `url`, and a function to call when the consumer has left. */
  acquire(url: string, credentials: RequestCredentials): { readonly resource: Resource; readonly release: () => void } {
    const key = `${credentials} ${url}`;
    const resource = this.#shared.get(key) ?? new Resource({ kind: 'url', url, credentials });
    this.#shared.set(key, resource);
    const release = (): void =>
      queueMicrotask(() => {
        if (!resource.used && this.#shared.get(key) === resource) this.#shared.delete(key);
      });
    return { resource, release };
  }
}

/** What stands in no provider. */
export const page = new ResourceCache();
