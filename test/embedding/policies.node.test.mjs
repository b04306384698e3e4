/** Every widget, with everything that a reader can do, under content security policies: nothing is violated, and a violation would be seen. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { serve } from '../support/serve.mjs';
import { openPage, pageOf } from './policies/open-page.mjs';
import { policies, refusals } from './policies/policies.mjs';
import { documentOf, widgets } from './widgets.js';

const tags = widgets.map(({ tag }) => tag);
const all = [...policies, ...refusals];
const addressOf = (policy) => `/${all.indexOf(policy) + 1}.html`;
const NOTHING = { violations: [], spoken: [], errors: [] };

/** What was reported, by interaction and policy: shown at the end. */
const table = {};
const count = (policy, what, reports) => ((table[what] ??= {})[policies.indexOf(policy) + 1] = reports);

const isOwn = (said) => said.includes(': skill-matrix: ');
const sentenceOf = ({ refuses }) => `warn: skill-matrix: the policy "${refuses}" was refused. Add its name to trusted-types; for two copies of the library add 'allow-duplicates' too.`;
const refusalOf = ({ refuses }) => `trusted-types: trusted-types-policy ${refuses}`;

describe('under a content security policy', () => {
  let server;
  let browser;
  before(async () => {
    const jsonOf = (tag) => readFileSync(`.${documentOf(tag).file}`, 'utf8');
    const pages = all.map((policy) => [addressOf(policy), { body: pageOf(policy, tags, jsonOf), headers: policy.header ? { 'content-security-policy': policy.header } : {} }]);
    server = await serve({ '/icon': '', ...Object.fromEntries(pages) });
    browser = await launch(await findBrowser());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    console.log(`Reports by interaction and policy:\n${policies.map(({ name }, i) => `${i + 1} ${name}`).join(' · ')}`);
    console.table(table);
  });

  for (const policy of policies) {
    describe(`(${policy.name})`, () => {
      let page;
      before(async () => {
        page = await openPage(browser, server.origin + addressOf(policy));
      });
      after(() => page?.close());

      it(policy.refuses ? 'the second copy says one sentence, and the browser reports its policy once' : 'the library loads in silence', async () => {
        const { violations, spoken, errors } = await page.reports();
        assert.deepEqual(errors, []);
        if (!policy.refuses) return assert.deepEqual({ violations, spoken }, { violations: [], spoken: [] });
        assert.deepEqual(violations, [refusalOf(policy)]);
        assert.deepEqual(spoken.filter(isOwn), [sentenceOf(policy)]);
        const reported = spoken.filter((it) => !isOwn(it));
        assert.equal(reported.length, 1, reported.join('\n'));
        assert.match(reported[0], /^error: .*policy.*Content Security Policy/i);
      });

      for (const tag of tags) {
        it(`<${tag}> does all that it can without a violation`, async () => {
          const found = {};
          for (const name of await page.tab.evaluate((tag) => window.reader.acts(tag), tag)) {
            await page.tab.evaluate((tag, name) => window.reader.act(`#${tag}`, name), tag, name);
            found[name] = await page.reports();
            count(policy, `<${tag}> ${name}`, Object.values(found[name]).flat().length);
          }
          assert.ok(Object.keys(found).length > 3, 'there is something to do');
          assert.deepEqual(found, Object.fromEntries(Object.keys(found).map((name) => [name, NOTHING])));
        });

        it(`<${tag}> draws inline JSON without a violation`, async () => {
          await page.tab.evaluate((tag) => window.reader.act(`#${tag}-inline`, 'be drawn'), tag);
          assert.equal(await page.tab.$eval(`#${tag}-inline`, ({ status }) => status), 'ready');
          assert.deepEqual(await page.reports(), NOTHING);
        });
      }

      it('a planted violation is seen', async () => {
        for (const name of policy.catches) {
          await page.tab.evaluate((name) => window.reader.act('planted-widget', name), name);
          const { violations, spoken, errors } = await page.reports();
          if (name === 'throw an error') assert.deepEqual(errors, ['Error: planted']);
          else if (name === 'complain on the console') assert.deepEqual(spoken, ['error: planted']);
          else assert.equal(violations.length, 1, `${name}: ${violations.join(', ')}`);
          count(policy, `planted: ${name}`, violations.length + errors.length + spoken.length);
        }
      });
    });
  }

  for (const policy of refusals) {
    describe(`with ${policy.name}`, () => {
      let page;
      before(async () => {
        page = await openPage(browser, server.origin + addressOf(policy));
      });
      after(() => page?.close());

      it('what cannot draw defines nothing and says so', async () => {
        const { violations, spoken, errors } = await page.reports();
        assert.deepEqual(errors, []);
        assert.equal(violations[0], refusalOf(policy));
        assert.equal(violations.length, 2, 'the policy, and one attempt to draw');
        assert.deepEqual(spoken.filter(isOwn), [sentenceOf(policy)]);
      });

      for (const tag of tags) {
        it(policy.works ? `<${tag}> is drawn by the other copy` : `what stands between the tags of <${tag}> is shown`, async () => {
          if (policy.works) await page.tab.evaluate((tag) => window.reader.act(`#${tag}`, 'be drawn'), tag);
          assert.equal(await page.tab.$eval(`#${tag} a`, (link) => link.checkVisibility() && link.getBoundingClientRect().height > 0), !policy.works);
          assert.deepEqual(await page.reports(), NOTHING);
        });
      }
    });
  }
});
