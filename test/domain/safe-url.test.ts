import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linksIn } from '../../src/domain/links-in.js';
import { safeUrl } from '../../src/domain/safe-url.js';

const BASE = 'https://example.org/docs/matrix.json';

describe('safeUrl', () => {
  const allowed: [href: string, base: string | undefined, address: string][] = [
    ['https://a.org/x', undefined, 'https://a.org/x'],
    ['HTTP://A.org', undefined, 'http://a.org/'],
    ['mailto:a@b.org', undefined, 'mailto:a@b.org'],
    [' https://a.org/ \n', undefined, 'https://a.org/'],
    ['guide/docker.html', undefined, 'guide/docker.html'],
    ['guide/docker.html', BASE, 'https://example.org/docs/guide/docker.html'],
    ['../x?y#z', BASE, 'https://example.org/x?y#z'],
    ['#top', BASE, 'https://example.org/docs/matrix.json#top'],
    ['//cdn.org/x', BASE, 'https://cdn.org/x'],
    ['//cdn.org/x', undefined, '//cdn.org/x'],
    ['/a:b', undefined, '/a:b'],
    ['https://пример.рф/', undefined, 'https://xn--e1afmkfd.xn--p1ai/'],
    // A page opened from a file.
    ['other.html', 'file:///home/me/page.html', 'file:///home/me/other.html'],
  ];
  for (const [href, base, address] of allowed) {
    it(`allows ${JSON.stringify(href)}${base ? ` from ${base}` : ''}`, () => {
      expect(safeUrl(href, base)).to.equal(address);
    });
  }

  const refused = [
    '',
    '   ',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    '\tjavascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    'java\u0000script:alert(1)',
    '\thttps://a.org',
    'https://a.org/\nx',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.org/1',
    'file:///etc/passwd',
    'filesystem:https://a.org/x',
    'view-source:https://a.org',
    'about:blank',
    'ftp://a.org',
    'tel:123',
    'https://',
    'https://[',
  ];
  for (const href of refused) {
    it(`refuses ${JSON.stringify(href)}, with a base and without`, () => {
      expect(safeUrl(href)).to.equal(undefined);
      expect(safeUrl(href, 'file:///a/b.html')).to.equal(undefined);
      if (href !== 'https://') expect(safeUrl(href, BASE)).to.equal(undefined);
    });
  }

  it('refuses what only its base makes dangerous', () => {
    for (const base of ['javascript:alert(1)', 'data:text/html,x', 'blob:https://a.org/1', 'about:blank', 'no address']) {
      expect(safeUrl('#x', base), base).to.equal(undefined);
    }
  });

  it('refuses to lead from a file to another machine’s files', () => {
    for (const base of ['file:///home/me/page.html', 'file://machine/share/page.html']) {
      for (const href of ['//evil.org/share', '\\\\evil.org\\share', '/\\evil.org/share', ' //evil.org/share', '/..//evil.org/share', '../../..//evil.org/share', '///evil.org/share']) {
        expect(safeUrl(href, base), `${href} from ${base}`).to.equal(undefined);
      }
    }
  });

  it('lets nothing through that a browser takes for another scheme', () => {
    const noise = fc.constantFrom('', ' ', '\t', '\n', '\r', '\u0000', '\u00a0', '\u200b', '\u2028', '\ufeff', '&#x6a;', '%6a', '/', '\\');
    const scheme = fc.constantFrom('javascript', 'JAVASCRIPT', 'data', 'vbscript', 'blob', 'file', 'http', 'mailto', 'x');
    const hostile = fc.oneof(
      fc
        .tuple(noise, scheme, fc.nat({ max: 10 }), noise, noise)
        .map(([before, name, at, within, after]) => `${before}${name.slice(0, at)}${within}${name.slice(at)}:${after}alert(1)`),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom(undefined, BASE), (href, base) => {
        const address = safeUrl(href, base);
        if (address === undefined) return;
        // What the browser itself makes of it.
        const link = document.createElement('a');
        link.href = address;
        expect(['http:', 'https:', 'mailto:', ':'], address).to.include(link.protocol);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('linksIn', () => {
  const cases: [text: string, found: string[]][] = [
    ['no address here', []],
    ['see https://a.org/x for more', ['https://a.org/x']],
    ['See https://a.org/x.', ['https://a.org/x']],
    ['(https://a.org/x), then', ['https://a.org/x']],
    ['<https://a.org/x>', ['https://a.org/x']],
    ['“https://a.org/x”!', ['https://a.org/x']],
    ['https://a.org/x?a=1&b=2#c…', ['https://a.org/x?a=1&b=2#c']],
    ['https://a.org http://b.org', ['https://a.org', 'http://b.org']],
    ['HTTPS://A.org/X', ['HTTPS://A.org/X']],
    ['https://en.wikipedia.org/wiki/Rust_(language)', ['https://en.wikipedia.org/wiki/Rust_(language)']],
    ['(see https://en.wikipedia.org/wiki/Rust_(language)).', ['https://en.wikipedia.org/wiki/Rust_(language)']],
    ['[text](https://a.org/x)', ['https://a.org/x']],
    ['**https://a.org/x**', ['https://a.org/x']],
    ['参见https://a.org/x。然后', ['https://a.org/x']],
    ['https://a.org/путь, далее', ['https://a.org/путь']],
    ['javascript:alert(1) ftp://a.org mailto:a@b.org', []],
    ['https:// http://. http://)', []],
    ['httpſ://a.org', []],
  ];
  for (const [text, found] of cases) {
    it(`finds ${found.join(' and ') || 'nothing'} in “${text}”`, () => {
      expect(linksIn(text).map(({ start, end }) => text.slice(start, end))).to.deep.equal(found);
    });
  }

  it('gives safe addresses in order, without white space or the end of a sentence', () => {
    const part = fc.oneof(fc.constantFrom('https://a.org', 'http://b', '/x', '(', ')', ']', '.', ',', ' ', '…', ':', '@', '%'), fc.string({ maxLength: 4, unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let before = 0;
        for (const { start, end, href } of linksIn(text)) {
          expect(start).to.be.at.least(before);
          expect(end).to.be.greaterThan(start).and.at.most(text.length);
          expect(text.slice(start, end)).to.match(/^https?:\/\/\S*[^\s.,;:!?…]$/i);
          expect(href).to.match(/^https?:\/\//);
          before = end;
        }
      }),
    );
  });

  it('reads a long row of dots or brackets at once', () => {
    const start = performance.now();
    linksIn(`http://a${'.'.repeat(200_000)}b http://a${')'.repeat(200_000)}`);
    expect(performance.now() - start).to.be.below(1_000);
  });
});
