import { parseRole } from '../domain/deep-link.js';
import { FragmentController, Fragments, type FragmentHost, type Wish } from './fragment.controller.js';

interface RoleWish extends Wish {
  readonly role: string;
}

const roles = new Fragments<RoleWish>((hash) => {
  const role = parseRole(hash);
  return role === undefined ? undefined : { role };
});

/** Leads `#skill-role=…` to the first element that has the role. */
export class RoleController extends FragmentController<RoleWish> {
  /** @param lead answers whether it has led the reader to the role */
  constructor(host: FragmentHost, lead: (role: string) => boolean) {
    super(host, roles, ({ role }) => lead(role));
  }
}
