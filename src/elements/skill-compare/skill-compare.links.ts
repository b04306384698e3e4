import { linkHosts } from '../../context/link.controller.js';
import type { TargetController } from '../../context/target.controller.js';
import type { Target } from '../../domain/deep-link.js';
import type { CompareView, RowView } from './skill-compare.view.js';

export interface RowLink {
  readonly target: Target;
  readonly address: string;
}

/**
 * Where the name of a skill leads: to the cell of the level that is compared, where that asks for it. A skill of the other role alone
 * leads to a matrix of this page: of other pages about that role the widget knows nothing.
 */
export function linkOf(target: TargetController, { here, there }: CompareView, { skill, isOurs, here: ours, there: theirs }: RowView): RowLink | undefined {
  const side = isOurs ? here : there;
  if (!side || (!isOurs && ![...linkHosts].some(({ matrixId }) => matrixId === side.matrix.id))) return undefined;
  const level = (isOurs ? ours : theirs)?.requirement && side.level?.id;
  const place: Target = { matrix: side.matrix.id, skill: skill.id, ...(level !== undefined && { level }) };
  const address = target.href(place);
  return address === undefined ? undefined : { target: place, address };
}
