import type { ResourceCache } from '../data/cache.js';
import type { Resource } from '../data/resource.js';
import type { Matrix } from '../model/types.js';

/** What a `<skill-provider>` or a composite widget gives to what stands inside it. */
export interface Scope<T = Matrix> {
  /** The document of those that name none themselves. */
  readonly resource: Resource<T> | undefined;
  /** Where those that name one find it. */
  readonly cache: ResourceCache;
  /** Whether whoever gives it draws and says the document's states, so that nobody inside does. */
  readonly tells: boolean;
}

/**
 * The key of the context (the community's context protocol, `context-request`). Registered under a name, so that two
 * copies of the library on one page understand each other; the number grows when `Scope` changes incompatibly.
 */
export const SCOPE = Symbol.for('skill-matrix/scope@1') as symbol & { readonly __context__: Scope };
