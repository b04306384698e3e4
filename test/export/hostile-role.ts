/** Texts that mean something to a sheet, a renderer or a browser, wherever a text can stand. */
const FORMULAS = ['=HYPERLINK("http://127.0.0.1:9/?"&A1,"click")', '+1+1', '-2+3', '@SUM(1,1)', '\t=1', '＝1', "'=1", "''-x", "'plain", '=cmd|\' /C calc\'!A0'];
const MARKUP = ['<img src=x onerror=alert(1)>', '</table><script>alert(1)</script>', '"><svg/onload=alert(1)>', '[a](javascript:alert(1))', '![a](http://127.0.0.1:9/a.png)', '| a | b |', '**bold** _it_ `code` ~~no~~', '&amp; &lt;', '# Heading', '1. one', 'www.example.org', 'http://example.org/a', 'line one\nline two', '@someone #12', 'a\\|b', ']]>', '<!-- ', '$x^2$', 'Working', 'Working *', 'Working: no', '¶', '¶ *: no', '*', '– '];
const texts = [...FORMULAS, ...MARKUP];

export const hostileRole = {
  format: 1,
  id: 'hostile',
  name: '=<b>Role</b> | "one"',
  lang: 'en',
  revision: '=1',
  scale: [
    { id: 'constructor', name: 'Working', abbr: '=W' },
    { id: 'toString', name: 'Work|ing <i>', abbr: '*' },
  ],
  levels: [
    { id: 'hasOwnProperty', name: '=Junior' },
    { id: 'senior', name: '<b>Senior</b>' },
  ],
  categories: texts.map((text, i) => ({
    id: `c${i}`,
    name: text,
    skills: [
      {
        id: `=s${i}`,
        name: text,
        description: text,
        expectations: { constructor: text },
        requirements: { hasOwnProperty: { text, ...(i % 3 === 0 && { mandatory: true }) }, senior: i % 2 === 0 ? { proficiency: 'toString', mandatory: i % 4 === 0, text } : 'constructor' },
      },
    ],
  })),
};
