import type { Kind } from '../data/kind.js';
import { matrices } from '../data/resource.js';
import type { Matrix } from '../model/types.js';
import { SkillLoadEvent } from './source.events.js';

/** A kind of document, and how a page hears that one has come. */
export interface SourceKind<T> extends Kind<T> {
  readonly loadEvent: (document: T) => Event;
}

export const matrixSource: SourceKind<Matrix> = { ...matrices, loadEvent: (matrix) => new SkillLoadEvent(matrix) };
