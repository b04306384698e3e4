/** Pure: which skills a filter leaves, and what in them it found. */
import type { Column } from '../../domain/columns.js';
import { compareRequirements, type Change } from '../../domain/compare.js';
import { nearest } from '../../domain/nearest.js';
import { SearchIndex } from '../../domain/search.js';
import { marksIn, termsOf } from '../../domain/text-match.js';
import type { AllMessages } from '../../locale/messages/matrix.js';
import type { Skill, Text } from '../../model/types.js';
import type { Marked } from '../../ui/marked.js';
import { foundIn } from './skill-matrix.marks.js';
import { askedIn, type Filter, type MatrixReader, type RowView, type Selection } from './skill-matrix.view.js';

/** A document's index is made at its first search. */
const indices = new WeakMap<MatrixReader, SearchIndex>();

export function select(reader: MatrixReader, filter: Filter, messages: AllMessages): Selection {
  const { query, from, to } = filter;
  const terms = termsOf(query);
  const found = query.trim() === '' ? undefined : indexOf(reader).search(query);
  const comparing = from !== '' && to !== '';
  const marked = (text: Text | undefined): Marked => {
    const plain = reader.text(text);
    return { text: plain, marks: marksIn(plain, terms) };
  };
  const changeOf = ({ requirements }: Skill): Change | undefined => (comparing ? compareRequirements(requirements.get(from), requirements.get(to)) : undefined);
  return {
    has: (skill, columns) => (!found || found.has(skill.id)) && asksFor(skill, filter, columns) && (!comparing || changeOf(skill) !== undefined),
    row(skill): RowView {
      const change = changeOf(skill);
      const name = marked(skill.name);
      const elsewhere = terms.length > 0 && name.marks.length === 0 ? [...skill.tags, skill.description].map(marked).find(({ marks }) => marks.length > 0) : undefined;
      return { skill, name: name.text, ...((elsewhere || name.marks.length > 0) && { found: foundIn(name, elsewhere) }), ...(change && { change: { kind: change.kind, text: inWords(change, messages) } }) };
    },
    suggestions: () => (query.trim() === '' ? [] : nearest(query.trim(), reader.matrix.categories.flatMap(({ skills }) => skills.map(({ name }) => reader.text(name))))),
  };
}

function inWords(change: Change, { changes, row }: AllMessages): string {
  const also = 'becomesMandatory' in change ? changes.mandatory : 'becomesOptional' in change ? changes.optional : undefined;
  return row([changes[change.kind], ...(also === undefined ? [] : [also])]);
}

function indexOf(reader: MatrixReader): SearchIndex {
  const { matrix, text } = reader;
  let index = indices.get(reader);
  if (!index) {
    index = new SearchIndex(
      matrix.categories.flatMap((category) => category.skills.map((skill) => ({ id: skill.id, texts: [text(skill.name), text(skill.description), text(category.name), ...skill.tags.map(text)] }))),
    );
    indices.set(reader, index);
  }
  return index;
}

function asksFor(skill: Skill, { proficiencies, mandatory }: Filter, columns: readonly Column[]): boolean {
  if (proficiencies.size === 0 && !mandatory) return true;
  return columns.some((column) => {
    const asked = askedIn(skill, column);
    if (!asked || (mandatory && !asked.mandatory)) return false;
    return proficiencies.size === 0 || (asked.proficiency !== undefined && proficiencies.has(asked.proficiency.id));
  });
}
