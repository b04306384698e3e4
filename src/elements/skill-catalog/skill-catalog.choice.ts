import type { ReactiveController } from 'lit';
import { addGuide, guideKnows, removeGuide } from '../../context/guides.js';
import { RoleController } from '../../context/role.controller.js';
import { sources, type SourceController, type SourceHost } from '../../context/source.controller.js';
import { formatRole, parseRole } from '../../domain/deep-link.js';
import type { Catalog, CatalogRole } from '../../model/catalog.js';
import { SkillBeforeRoleChangeEvent, SkillRoleChangeEvent } from './skill-catalog.events.js';
import { rolesIn } from './skill-catalog.view.js';

export interface ChoiceHost extends SourceHost {
  readonly catalog: Catalog | undefined;
  /** '' while there is a catalog: links to roles are for whoever has them. */
  readonly matrixId: string | undefined;
  readonly status: string;
  readonly updateUrl: boolean;
  selected: string | undefined;
}

interface Told {
  readonly chosen: (role: CatalogRole) => void;
  /** A link leads to a role that is not there. */
  readonly unknown: (id: string) => void;
}

/**
 * Which role the page shows, and how another comes to be shown.
 *
 * What shows a role is known without guessing: a widget in the same scope (the nearest provider's, else the page's) whose `src` is the
 * address of one of the catalog's roles, the provider included, and a provider that has no document yet. These get the address of the
 * role that is chosen; whatever shows something else is left alone.
 */
export class RoleChoice implements ReactiveController {
  readonly #host: ChoiceHost;
  readonly #source: SourceController<Catalog>;
  readonly #told: Told;
  /** What the page wishes to be shown, until something shows it. */
  #wanted: string | undefined;
  /** The reader's choice, where nothing on the page shows roles. */
  #chosen: string | undefined;
  #settled: string | undefined;
  /** What was shown before the reader's first choice: the address had no role then. */
  #home: string | undefined;
  #known: Catalog | undefined;
  #page: Document | undefined;

  constructor(host: ChoiceHost, source: SourceController<Catalog>, told: Told) {
    this.#host = host;
    this.#source = source;
    this.#told = told;
    host.addController(this);
    new RoleController(host, (id) => this.#lead(id));
  }

  hostConnected(): void {
    addGuide(this.#bring);
    addEventListener('hashchange', this.#onHashChange);
    // What shows a role says so when it has another document.
    this.#page = this.#host.ownerDocument;
    for (const type of ['skill-load', 'skill-error']) this.#page.addEventListener(type, this.#onLoad);
  }

  hostDisconnected(): void {
    removeGuide(this.#bring);
    removeEventListener('hashchange', this.#onHashChange);
    for (const type of ['skill-load', 'skill-error']) this.#page?.removeEventListener(type, this.#onLoad);
  }

  hostUpdated(): void {
    const { catalog, status } = this.#host;
    if (catalog === this.#known && status !== 'error') return;
    this.#known = catalog;
    guideKnows();
  }

  /** To be called in `willUpdate`: takes over what the page has set as `selected`, and says there what is shown. */
  settle(changed: boolean): void {
    const { selected } = this.#host;
    if (changed && selected !== this.#settled) this.#wanted = selected || undefined;
    const { catalog } = this.#host;
    if (!catalog) return;
    if (this.#wanted !== undefined) this.#grant(this.#wanted);
    this.#settled = this.#host.selected = rolesIn(catalog).find(this.current())?.id;
  }

  /** Tells of a role whether the page shows it. */
  current(): (role: CatalogRole) => boolean {
    const shown = this.#shown();
    const addresses = new Set(shown.map(addressOf));
    return ({ id, src }) => (shown.length > 0 ? addresses.has(src) : id === this.#chosen);
  }

  /** At a click on a role's link. */
  press(event: MouseEvent, role: CatalogRole): void {
    // In another tab or window: a link as any other.
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (role.href !== undefined && this.#shown().length === 0) {
      if (!this.#mayChoose(role)) event.preventDefault();
      return;
    }
    event.preventDefault();
    this.#choose(role, true);
  }

  #grant(id: string): void {
    const role = this.#role(id);
    if (!role) {
      console.warn(`skill-matrix: selected="${id}" is no role of the catalog; it is left aside.`, this.#host);
      this.#wanted = undefined;
      return;
    }
    this.#chosen = id;
    if (this.#show(role)) this.#wanted = undefined;
  }

  /** @returns whether anything shows it now */
  #show({ src }: CatalogRole): boolean {
    const shown = this.#shown();
    for (const it of shown) if (addressOf(it) !== src) it.src = src;
    return shown.length > 0;
  }

  /** @returns whether it is shown */
  #choose(role: CatalogRole, remember: boolean): boolean {
    if (this.current()(role)) return true;
    if (!this.#mayChoose(role)) return false;
    this.#home ??= this.#host.selected;
    this.#chosen = role.id;
    this.#wanted = this.#show(role) ? undefined : role.id;
    // Absolute, since a page may have a `<base>`; an entry of its own, so that Back leads to the role before.
    if (remember && this.#host.updateUrl) history.pushState(history.state, '', new URL(formatRole(role.id), location.href));
    this.#host.requestUpdate();
    this.#told.chosen(role);
    this.#host.dispatchEvent(new SkillRoleChangeEvent(role));
    return true;
  }

  #mayChoose(role: CatalogRole): boolean {
    return this.#host.dispatchEvent(new SkillBeforeRoleChangeEvent(role));
  }

  #lead(id: string): boolean {
    const role = this.#role(id);
    if (role) this.#choose(role, false);
    else this.#told.unknown(id);
    return role !== undefined;
  }

  /** A link leads to a matrix that nothing shows: a role's id is that of its matrix. */
  readonly #bring = (matrix: string): boolean => {
    if (this.#host.status === 'loading') return true;
    const role = this.#role(matrix);
    return role !== undefined && this.#shown().length > 0 && !this.current()(role) && this.#choose(role, false);
  };

  readonly #onHashChange = ({ oldURL }: HashChangeEvent): void => {
    // Back to where the page began.
    if (!this.#host.updateUrl || location.hash !== '' || parseRole(new URL(oldURL).hash) === undefined) return;
    const home = this.#home === undefined ? undefined : this.#role(this.#home);
    if (home) this.#choose(home, false);
  };

  readonly #onLoad = (): void => this.#host.requestUpdate();

  #role(id: string): CatalogRole | undefined {
    const { catalog } = this.#host;
    return catalog && rolesIn(catalog).find((role) => role.id === id);
  }

  #shown(): readonly SourceHost[] {
    const { catalog, ownerDocument } = this.#host;
    if (!catalog) return [];
    const addresses = new Set(rolesIn(catalog).map(({ src }) => src));
    const { cache } = this.#source;
    return [...sources].flatMap(([source, host]) => {
      // Of a frame that is gone nobody says that it is.
      if (source.cache !== cache || host.ownerDocument !== ownerDocument || (host.data ?? undefined) !== undefined) return [];
      const address = addressOf(host);
      const empty = host.localName === 'skill-provider' && !host.src && source.resource === undefined;
      return empty || (address !== undefined && addresses.has(address)) ? [host] : [];
    });
  }
}

/** Without its fragment; undefined for none, and for one that is none. */
function addressOf({ src, baseURI }: SourceHost): string | undefined {
  return src && URL.canParse(src, baseURI) ? new URL(src, baseURI).href.replace(/#.*$/, '') : undefined;
}
