import type { Column } from '../domain/columns.js';
import type { Text } from '../model/types.js';

export interface GroupHeading {
  readonly name: string;
  /** Columns, the second one not among them. */
  readonly from: number;
  readonly to: number;
}

/** Headings over neighbouring levels of the same group; a level without any stands under none. */
export function headingsAbove(columns: readonly Column[], text: (text: Text | undefined) => string): readonly GroupHeading[] {
  const headings: GroupHeading[] = [];
  for (const [i, column] of columns.entries()) {
    const name = column.kind === 'level' ? text(column.level.group) : '';
    const last = headings.at(-1);
    if (name === '') continue;
    if (last?.to === i && last.name === name) headings[headings.length - 1] = { ...last, to: i + 1 };
    else headings.push({ name, from: i, to: i + 1 });
  }
  return headings;
}
