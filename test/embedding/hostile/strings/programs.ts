/** Names, numbers, formulas and patterns that programs take for something of their own. */
import type { HostileClass } from '../strings.js';

export const programs: readonly HostileClass[] = [
  {
    name: 'names of prototypes',
    strings: [
      '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', '__defineGetter__', '__lookupSetter__', 'toJSON',
      'then', 'length', 'get', 'set', 'value', 'enumerable', 'constructor.prototype', '__proto__.polluted', '["__proto__"]["polluted"]', 'Symbol.iterator', 'arguments', 'caller', 'apply', 'raw', '_$litType$', '_$litDirective$', 'strings', 'h',
    ],
  },
  {
    name: 'names of the DOM',
    strings: [
      'attributes', 'innerHTML', 'outerHTML', 'getElementById', 'nodeName', 'childNodes', 'parentNode', 'shadowRoot', 'ownerDocument', 'firstChild', 'submit', 'action', 'elements', 'name', 'id', 'style', 'dataset', 'documentElement', 'defaultView',
      'location', 'top', 'self', 'opener', 'cookie', 'currentScript', 'customElements', 'URL', 'details-title', 'ruler', 'table',
    ],
  },
  {
    name: 'patterns that take long to match',
    strings: [
      '(a+)+$', '^(a|a)*$', '(.*)*x', '([a-zA-Z]+)*!', '(?:(?:a?){30}){30}', '\\', '\\\\', '[', '(', '*', '?', '.*', '^$', '[^]', '(?<x>', '\\p{L}', '/planted/g', 'a{99999}', '.', '$',
      `${'a'.repeat(60)}!`, `${' '.repeat(400)}x`, `${'a '.repeat(300)}b`, `https://${'.'.repeat(3_000)}`, `https://a${'.,;:'.repeat(800)}`, `https://${'('.repeat(1_500)}${')'.repeat(1_500)}`,
    ],
  },
  {
    name: 'the start of a formula',
    strings: ['=1+1', '=HYPERLINK("https://planted.invalid/","x")', '+1+1', '-1+1', '@SUM(1,1)', '\t=1+1', '\r=1+1', '=cmd|\' /C calc\'!A0', '"=1+1"', "'=1+1", '\uff1d1+1', '%0A-3+3'],
  },
  {
    name: 'the end of a JSON text',
    strings: ['"}]}', '\\"}', '","id":"other', '</script>', '<!--<script>', ']]>', '\\u003c/script\\u003e', '{"format":1}', '[]', '{}', '"', '\\', "'", '\u2028"', '//', '/*', '*/', '#', ',', ':'],
  },
  {
    name: 'what looks like a number or a word of the language',
    strings: ['0', '-0', '00', '1e999', '0x1f', '0b1', '1_000', 'NaN', 'Infinity', '-Infinity', '9007199254740993', '1n', '\u0663', 'null', 'undefined', 'true', 'false', '[object Object]', 'function(){}', '()=>{}', '2026-01-01T00:00:00Z', '1,5', '\u00bd', '\u221e'],
  },
];
