/** What is said to those who hear the page, in whole sentences. */
import type { SourceState } from '../../data/resource.js';
import type { Messages } from '../../locale/messages.js';
import { cellAt } from './skill-matrix.details.js';
import type { MatrixReader } from './skill-matrix.view.js';

/** What a cell means, as one string. */
export function spokenMeaning({ reader, messages }: { reader: MatrixReader; messages: Messages }, skillId: string, columnId: string): string {
  const meaning = cellAt(reader, skillId, columnId)?.meaning;
  const sentences = meaning ? [meaning.text, ...meaning.statements.map(({ text }) => text)].map(reader.text) : [];
  return sentences.filter(Boolean).join(' ') || messages.noMeaning;
}

/** What has become of the document. */
export function spokenState(m: Messages, state: SourceState, reader: MatrixReader | undefined): string {
  switch (state.name) {
    case 'idle':
      return '';
    case 'loading':
      return state.slow ? m.stillLoading : m.loading;
    case 'error':
      return `${m.failed} ${m.failure[state.failure.code].reader}`;
    case 'stale':
      return state.retrying ? m.retrying : `${m.stale} ${m.failure[state.failure.code].reader}`;
    case 'empty':
      return m.empty;
    case 'ready':
      return reader ? `${m.table(reader.text(reader.matrix.name))}. ${m.skillCount(reader.total)}.` : '';
    default:
      return state satisfies never;
  }
}
