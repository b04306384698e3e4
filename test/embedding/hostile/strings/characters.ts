/** Characters that hide, turn, pile up or end a text before its end. */
import type { HostileClass } from '../strings.js';

const row = (character: string, count: number): string => character.repeat(count);

export const characters: readonly HostileClass[] = [
  {
    name: 'control characters',
    strings: [
      'a\u0000b',
      '\u0000',
      '<im\u0000g src=x onerror=planted()>',
      '\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008',
      '\u000b\u000c\u000e\u000f\u0010',
      '\u001f\u007f',
      '\u0080\u0085\u0090\u009f',
      'one\rtwo',
      'one\r\ntwo\n\nthree',
      'tab\tstop\ttab',
      'line\u2028separator\u2029paragraph',
      ' leading and trailing ',
      '\ufeffmark\ufeff',
      '\ufff9note\ufffaabove\ufffb',
    ],
  },
  {
    name: 'terminal and log escapes',
    strings: ['\u001b[31mred\u001b[0m', '\u001b]0;title\u0007', '\u001b]8;;https://planted.invalid/\u001b\\link\u001b]8;;\u001b\\', '\u009b2J', 'ok\r\n2026-01-01 ERROR planted', 'x\u0008\u0008\u0008y', '\u001b[2K\u001b[1A'],
  },
  {
    name: 'bidirectional text',
    strings: [
      '\u202eevil\u202c',
      'abc\u202edef',
      '\u202d123\u202c',
      '\u2066a\u2067b\u2068c\u2069\u2069',
      '\u2067unclosed',
      '\u202a\u202b\u202d\u202e',
      'file\u202egpj.exe',
      '\u200fright\u200eleft\u061c',
      '\u05d0\u05d1\u05d2 (abc) 123, \u05d3\u05d4\u05d5!',
      '\u0645\u0631\u062d\u0628\u0627 <b>Docker</b> \u0661\u0662\u0663',
      'abc \u05e9\u05dc\u05d5\u05dd \u0061\u0062\u0063 \u0639\u0631\u0628\u064a 9.5%',
      '/*\u202e } \u2066if (admin)\u2069 \u2066 begin */',
    ],
  },
  {
    name: 'characters without width, and doubles of others',
    strings: [
      'a\u200bb\u200cc\u200dd\u2060e',
      '\u200b',
      '\u00ad\u00ad\u00ad',
      '\u180e\u3164\uffa0\u2800',
      '\u0430dmin (\u0441yrillic)',
      '\uff1cscript\uff1eplanted()\uff1c/script\uff1e',
      '\u02c2img\u02c3 \u2039b\u203a \u27e8i\u27e9',
      '\ufe64b\ufe65 \ufe60',
      '\u0131\u0130i\u0307 \u017f \u212a \ufb01',
      '\u00e9 and e\u0301',
      '\u1e9e\u00df \u0390 \u1fd3',
      '\uac00 \u1100\u1161',
      '\u{1d400}\u{1d41a} \u24b6 \u00aa',
      '\u{e0061}\u{e0062}\u{e007f}',
      '\ufe0e\ufe0f\u{e0100}',
    ],
  },
  {
    name: 'marks that pile up',
    strings: [`Z${row('\u0351\u0327\u0489', 40)}algo`, row('\u0300', 300), `a${row('\u20dd', 50)}b`, `\u0e01${row('\u0e49', 60)}`, `\u0939${row('\u094d\u200d', 30)}`, `x${row('\u{1d167}', 20)}`, '\u0301 starts with a mark', `${row('o\u0308', 90)}`],
  },
  {
    name: 'emoji',
    strings: [
      '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
      '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      '\u{1f1e9}\u{1f1ea}\u{1f1eb}',
      '\u{1f44d}\u{1f3ff}\u{1f3ff}',
      '#\ufe0f\u20e3 1\u20e3',
      '\u2764\ufe0f\u200d\u{1f525}',
      `\u{1f469}${row('\u200d\u{1f680}', 30)}`,
      row('\u{1f600}', 200),
    ],
  },
  {
    name: 'broken UTF-16 and noncharacters',
    strings: ['\ud800', '\udc00', 'a\ud83db', '\udc00\ud800', `${row('\ud83d', 20)}end`, '\ud83d<b>\ude00</b>', '\uffff\ufffe', '\ufdd0\ufdef', '\u{1fffe}\u{10ffff}', '\ufffd\ufffd', '\ue000\uf8ff\u{f0000}'],
  },
  {
    name: 'very long texts',
    strings: [row('W', 10_000), row('\u4e2d', 10_000), row('long word ', 1_000).trim(), row('<b>', 3_000), row('&amp;', 2_000), row('-', 5_000), row('\u202e', 2_000), row('https://planted.invalid/ ', 200).trim(), row('(', 4_000), row('a\n', 2_000).trim()],
  },
];
