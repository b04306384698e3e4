/** What is compared: the two roles, and a level of each to choose. */
import { html, nothing, type TemplateResult } from 'lit';
import { comparableLevels } from '../../domain/role-compare.js';
import type { CompareMessages } from '../../locale/messages/compare.js';
import { sentence } from '../../locale/sentence.js';
import type { Catalog } from '../../model/catalog.js';
import type { Level, Matrix, Text } from '../../model/types.js';
import { said } from '../../ui/said.js';
import type { TextOf } from './skill-compare.asked.templates.js';
import type { CompareView } from './skill-compare.view.js';

export interface SidesContext {
  readonly messages: CompareMessages;
  readonly view: CompareView;
  readonly here: TextOf;
  readonly there: TextOf;
  /** Of the catalog. */
  readonly listed: (text: Text | undefined) => string;
  readonly catalog: Catalog | undefined;
  /** The address of the other role, where it has one. */
  readonly otherUrl: string | undefined;
  readonly chooseHere: (level: string) => void;
  readonly chooseThere: (level: string) => void;
  /** @param src of a role of the catalog */
  readonly chooseRole: (src: string) => void;
}

export function sides(context: SidesContext, state: unknown): TemplateResult {
  const { messages, view, here, there, catalog, chooseHere, chooseThere } = context;
  return html`<div class="sides" part="sides" role="group" aria-label=${messages.sides}>
      <div class="side">
        <p class="role"><bdi>${here(view.here.matrix.name)}</bdi></p>
        ${levelSelect(messages, here, view.here.matrix, view.here.level, chooseHere, 'level')}
      </div>
      <div class="side">
        ${catalog ? roleSelect(context, catalog) : view.there ? html`<p class="role"><bdi>${there(view.there.matrix.name)}</bdi></p>` : nothing} ${state}
        ${view.there ? levelSelect(messages, there, view.there.matrix, view.there.level, chooseThere, 'level-there') : nothing}
      </div>
    </div>
    ${view.byPlace ? html`<p class="about" part="by-place"><bdi>${said(byPlace(context))}</bdi></p>` : nothing}`;
}

const byPlace = ({ messages, view, here, there }: SidesContext): readonly string[] =>
  sentence((name) => messages.byPlace(name(there(view.there?.matrix.name)), name(here(view.here.level?.name)), name(there(view.there?.level?.name))));

function levelSelect(messages: CompareMessages, text: TextOf, matrix: Matrix, chosen: Level | undefined, choose: (id: string) => void, part: string): TemplateResult | typeof nothing {
  const levels = comparableLevels(matrix);
  if (levels.length === 0 || !chosen) return nothing;
  return html`<label class="pick">
    <span>${messages.level}<span class="hidden">, ${text(matrix.name)}</span></span>
    <select part=${part} .value=${chosen.id} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${levels.map((it) => html`<option value=${it.id} ?selected=${it === chosen}>${text(it.name)}</option>`)}
    </select>
  </label>`;
}

/** Every other role of the catalog; and the one that is shown, where the catalog does not have it. */
function roleSelect({ messages, view, there, listed, otherUrl, chooseRole }: SidesContext, { families }: Catalog): TemplateResult {
  const other = view.there?.matrix;
  const all = families.flatMap(({ roles }) => roles);
  const shown = all.find(({ src }) => src === otherUrl) ?? (other && all.find(({ id }) => id === other.id));
  const chosen = shown?.src ?? '';
  const first = shown ? nothing : html`<option value="" selected>${other ? there(other.name) : messages.chooseRole}</option>`;
  return html`<label class="pick roles">
    <span>${messages.compareWith}</span>
    <select part="role" .value=${chosen} @change=${({ target }: Event) => choose(target as HTMLSelectElement, chooseRole)}>
      ${first}
      ${families.map(({ name, roles }) => {
        const options = roles.filter(({ id }) => id !== view.here.matrix.id).map((it) => html`<option value=${it.src} ?selected=${it.src === chosen}>${listed(it.name)}</option>`);
        return name === undefined || options.length === 0 ? options : html`<optgroup label=${listed(name)}>${options}</optgroup>`;
      })}
    </select>
  </label>`;
}

function choose({ value }: HTMLSelectElement, chooseRole: (src: string) => void): void {
  if (value !== '') chooseRole(value);
}
