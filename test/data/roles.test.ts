import { expect } from '@open-wc/testing';
import { readCatalog } from '../../src/data/catalog.js';
import { parseData } from '../../src/data/parse.js';
import type { CatalogFamily } from '../../src/model/catalog.js';

const CATALOG_URL = new URL('../../data/catalog.json', import.meta.url).href;

const read = async (url: string): Promise<unknown> => (await fetch(url)).json();

describe('data/catalog.json', () => {
  let families: readonly CatalogFamily[];
  before(async () => {
    const { catalog, problems } = await readCatalog(await read(CATALOG_URL), CATALOG_URL);
    expect(problems).to.deep.equal([]);
    families = catalog!.families;
  });

  it('lists three roles of one family, each with a sentence about it', () => {
    expect(families.map(({ roles }) => roles.map(({ id }) => id))).to.deep.equal([['ml-engineer', 'mlops-engineer', 'data-scientist']]);
    for (const { id, description } of families[0]!.roles) expect(description, id).to.be.a('string').that.matches(/^[^.]{20,}\.$/);
  });

  it('names each role and the family as the document does that it points at', async () => {
    const [family] = families;
    for (const { id, name, src } of family!.roles) {
      const { document } = await parseData(await read(src));
      expect({ id: document!.id, name: document!.name, family: document!.family }).to.deep.equal({ id, name, family: { id: family!.id, name: family!.name } });
    }
  });
});
