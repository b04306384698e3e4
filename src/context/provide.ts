import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { SCOPE, type Scope } from './scope.js';
import type { SourceController } from './source.controller.js';

/**
 * Gives an element's document to everything inside it, in whatever order they come and wherever they move.
 *
 * @param tells whether the element draws the states itself
 * @returns to be called when the element's document may be another one
 */
export function provide(host: ReactiveControllerHost & HTMLElement, source: SourceController, tells: boolean): () => void {
  const scope = (): Scope => ({ resource: source.resource, cache: source.cache, tells });
  const provider = new ContextProvider(host, { context: SCOPE, initialValue: scope() });
  return () => {
    const next = scope();
    const { resource, cache } = provider.value;
    if (resource !== next.resource || cache !== next.cache) provider.setValue(next);
  };
}
