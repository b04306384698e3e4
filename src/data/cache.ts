import type { Kind } from './kind.js';
import { Resource } from './resource.js';

/** The sources in use in one place, a page or what a provider isolates: one a URL, credentials mode and kind of document, for as long as somebody shows it. */
export class ResourceCache {
  readonly #shared = new Map<string, Resource<unknown>>();

  /** The one resource of `url`, and a function to call when the consumer has left. */
  acquire<T>(url: string, credentials: RequestCredentials, kind: Kind<T>): { readonly resource: Resource<T>; readonly release: () => void } {
    const key = `${kind.name} ${credentials} ${url}`;
    const resource = (this.#shared.get(key) as Resource<T> | undefined) ?? new Resource({ kind: 'url', url, credentials }, kind);
    this.#shared.set(key, resource as Resource<unknown>);
    const release = (): void =>
      queueMicrotask(() => {
        if (!resource.used && this.#shared.get(key) === (resource as unknown)) this.#shared.delete(key);
      });
    return { resource, release };
  }
}

/** What stands in no provider. */
export const page = new ResourceCache();
