import { parseShare } from '../domain/share-link.js';
import { FragmentController, Fragments, type FragmentHost } from './fragment.controller.js';

/** A link that the page was opened by; without a matrix it is damaged, and whoever comes first says so. */
interface Arrival {
  readonly matrix?: string;
  readonly fragment: string;
}

const shares = new Fragments<Arrival>((fragment) => {
  const link = parseShare(fragment);
  return link && { fragment, ...('matrix' in link && { matrix: link.matrix }) };
});

/** Leads `#skill-share=…` to the first element that takes answers to its matrix; where there is none, the first of all says so. */
export class ShareController extends FragmentController<Arrival> {
  constructor(host: FragmentHost, show: (fragment: string) => void) {
    const act = ({ fragment }: Arrival): true => {
      show(fragment);
      return true;
    };
    super(host, shares, act, act);
  }
}
