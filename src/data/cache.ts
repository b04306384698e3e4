import { Resource } from './resource.js';

/** The sources in use on this page: one a URL and credentials mode, for as long as somebody shows it. */
const shared = new Map<string, Resource>();

/** The one resource of `url`, and a function to call when the consumer has left. */
export function acquire(url: string, credentials: RequestCredentials): { readonly resource: Resource; readonly release: () => void } {
  const key = `${credentials} ${url}`;
  const resource = shared.get(key) ?? new Resource({ kind: 'url', url, credentials });
  shared.set(key, resource);
  const release = (): void =>
    queueMicrotask(() => {
      if (!resource.used && shared.get(key) === resource) shared.delete(key);
    });
  return { resource, release };
}
