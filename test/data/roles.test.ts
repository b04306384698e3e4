import { expect } from '@open-wc/testing';
import { catalogSchema } from '../../src/model/schema.js';

const CATALOG_URL = new URL('../../data/catalog.json', import.meta.url).href;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly family: { readonly id: string; readonly name: string };
}

const read = async (url: string): Promise<unknown> => (await fetch(url)).json();

describe('data/catalog.json', () => {
  it('conforms to the schema of a catalog', async () => {
    expect(catalogSchema.safeParse(await read(CATALOG_URL)).error).to.equal(undefined);
  });

  it('names each role as the document does that it points at', async () => {
    const { families } = catalogSchema.parse(await read(CATALOG_URL));
    const [family] = families!;
    expect(family!.roles.length).to.equal(3);
    for (const role of family!.roles) {
      const { id, name, family: own } = (await read(new URL(role.src, CATALOG_URL).href)) as Named;
      expect({ id, name, family: own }).to.deep.equal({ id: role.id, name: role.name, family: { id: family!.id, name: family!.name } });
    }
  });
});
