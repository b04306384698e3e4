/** Pure: what the page asks for and what the document has → the sections to draw. */
import { profileOf } from '../../domain/profile.js';
import { SECTIONS, type Section } from '../../locale/messages/page.js';
import type { Matrix } from '../../model/types.js';
import { fitsChart } from '../../ui/chart/limits.js';

/** The sections that an attribute names, in its order, each once; and the names that are none. Nothing named means all. */
export function sectionsIn(attribute: string | null | undefined): { readonly sections: readonly Section[]; readonly unknown: readonly string[] } {
  const names = [...new Set((attribute ?? '').split(/[\s,]+/).filter(Boolean))];
  const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);
  const sections = names.filter(isSection);
  return { sections: sections.length > 0 ? sections : SECTIONS, unknown: names.filter((name) => !isSection(name)) };
}

/** Whether the document has something to say in a section: an empty one is left out, with its heading. */
export function hasSection(matrix: Matrix, section: Section): boolean {
  const { levels, categories, grading } = matrix;
  switch (section) {
    case 'stack':
      return levels.some(({ stack }) => stack.length > 0);
    case 'focus':
      return levels.some(({ focus }) => focus.length > 0);
    case 'profile':
      return categories.some(({ skills }) => skills.some(({ requirements }) => [...requirements.values()].some(({ proficiency }) => proficiency))) && fitsChart(profileOf(matrix, levels[0]?.id));
    case 'track':
      return levels.length > 1;
    case 'calculator':
      return levels.length > 0 && categories.some(({ skills }) => skills.some(({ requirements }) => requirements.size > 0 || grading.method === 'points'));
    case 'summary':
    case 'matrix':
    case 'faq':
      return true;
    default:
      return section satisfies never;
  }
}
