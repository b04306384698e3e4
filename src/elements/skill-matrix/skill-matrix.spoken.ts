/** What is said to those who hear the page, in whole sentences. */
import type { SourceState } from '../../data/resource.js';
import type { Messages } from '../../locale/messages.js';
import type { MatrixReader } from './skill-matrix.view.js';

/** What has become of the document. */
export function spokenState(m: Messages, state: SourceState, reader: MatrixReader | undefined): string {
  switch (state.name) {
    case 'idle':
      return '';
    case 'loading':
      return state.slow ? m.stillLoading : m.loading;
    case 'error':
      return `${m.failed} ${m.failure[state.failure.code]}`;
    case 'stale':
      return state.retrying ? m.retrying : `${m.stale} ${m.failure[state.failure.code]}`;
    case 'empty':
      return m.empty;
    case 'ready':
      return reader ? `${m.table(reader.text(reader.matrix.name))}. ${m.skillCount(reader.total)}.` : '';
    default:
      return state satisfies never;
  }
}
