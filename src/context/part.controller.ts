import { parsePart, type Part } from '../domain/deep-link.js';
import { FragmentController, Fragments, type FragmentHost } from './fragment.controller.js';

/** An element that shows parts of a role's page. */
export type PartHost = FragmentHost;

const parts = new Fragments<Part>(parsePart);

/** Leads `#skill-part=…` to the first element that shows the matrix and has the part. */
export class PartController extends FragmentController<Part> {
  /** @param lead answers whether it has led the reader to the part */
  constructor(host: PartHost, lead: (part: string, item: string | undefined) => boolean) {
    super(host, parts, ({ part, item }) => lead(part, item));
  }
}
