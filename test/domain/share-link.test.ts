import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parsePart, parseTarget } from '../../src/domain/deep-link.js';
import { formatShare, LONGEST_SHARE, parseShare, sharedPart, type ShareLink } from '../../src/domain/share-link.js';
import type { Assessment } from '../../src/model/assessment.js';
import { assessment } from '../support/assessments.js';

describe('parseShare', () => {
  const good: [fragment: string, link: ShareLink][] = [
    ['#skill-share=1/ml-engineer/eJw', { matrix: 'ml-engineer', payload: 'eJw' }],
    ['#skill-share=1/a%2Fb/-_09', { matrix: 'a/b', payload: '-_09' }],
    ['#skill-share=1/опыт/AA', { matrix: 'опыт', payload: 'AA' }],
    ['#skill-share=1/%D0%BE%D0%BF%D1%8B%D1%82/AA', { matrix: 'опыт', payload: 'AA' }],
    ['#skill-share=1/cafe%CC%81/AA', { matrix: 'café', payload: 'AA' }],
    ['#skill-share=1/__proto__/constructor', { matrix: '__proto__', payload: 'constructor' }],
  ];
  for (const [fragment, link] of good) {
    it(`reads ${fragment}`, () => {
      expect(parseShare(fragment)).to.deep.equal({ version: 1, ...link });
    });
  }

  for (const [what, fragment] of [
    ['nothing', ''],
    ['a bare hash', '#'],
    ['a cell', '#skill=ml-engineer/docker'],
    ['a question', '#skill-part=ml-engineer/faq'],
    ['another page’s parameter', '#skill-shares=1/m/AA'],
    ['a capital letter', '#Skill-share=1/m/AA'],
    ['a fragment without its hash', 'skill-share=1/m/AA'],
  ] as const) {
    it(`takes ${what} for none of ours`, () => {
      expect(parseShare(fragment)).to.equal(undefined);
    });
  }

  for (const [what, fragment, fault] of [
    ['nothing behind its name', '#skill-share=', 'share/damaged'],
    ['a version alone', '#skill-share=1', 'share/damaged'],
    ['a version and a slash', '#skill-share=1/', 'share/damaged'],
    ['no payload', '#skill-share=1/m', 'share/damaged'],
    ['an empty payload', '#skill-share=1/m/', 'share/damaged'],
    ['an empty matrix', '#skill-share=1//AA', 'share/damaged'],
    ['a fourth piece', '#skill-share=1/m/AA/AA', 'share/damaged'],
    ['a slash at its end', '#skill-share=1/m/AA/', 'share/damaged'],
    ['version 0', '#skill-share=0/m/AA', 'share/damaged'],
    ['version 01', '#skill-share=01/m/AA', 'share/damaged'],
    ['version -1', '#skill-share=-1/m/AA', 'share/damaged'],
    ['version 1.5', '#skill-share=1.5/m/AA', 'share/damaged'],
    ['a word for its version', '#skill-share=one/m/AA', 'share/damaged'],
    ['padding', '#skill-share=1/m/AA==', 'share/damaged'],
    ['the other alphabet of base64', '#skill-share=1/m/AA+A', 'share/damaged'],
    ['a dot at its end, as of a sentence', '#skill-share=1/m/AAAA.', 'share/damaged'],
    ['a line break', '#skill-share=1/m/AA\nAA', 'share/damaged'],
    ['a line break at its end', '#skill-share=1/m/AAAA\n', 'share/damaged'],
    ['a letter of another script', '#skill-share=1/m/АААА', 'share/damaged'],
    ['one character more than whole bytes', '#skill-share=1/m/AAAAA', 'share/damaged'],
    ['a lone percent sign', '#skill-share=1/m%/AA', 'share/damaged'],
    ['a matrix that is not UTF-8', '#skill-share=1/%ff/AA', 'share/damaged'],
    ['an encoded surrogate', '#skill-share=1/%ED%A0%80/AA', 'share/damaged'],
    ['one character too many', `#skill-share=1/m/${'A'.repeat(LONGEST_SHARE)}`.slice(0, LONGEST_SHARE + 1), 'share/too-large'],
    ['version 2', '#skill-share=2/m/AA', 'share/newer'],
    ['version 2 of another form', '#skill-share=2/whatever it may say?', 'share/newer'],
    ['version 2 without more', '#skill-share=2', 'share/newer'],
    ['version 10', '#skill-share=10/m/AA', 'share/newer'],
    ['a long link of version 2', `#skill-share=2/m/${'A'.repeat(LONGEST_SHARE)}`, 'share/newer'],
  ] as const) {
    it(`says ${fault} of ${what}`, () => {
      expect(parseShare(fragment)).to.deep.equal({ fault });
    });
  }

  it('reads a link of the greatest length', () => {
    const start = '#skill-share=1/m/';
    const payload = 'A'.repeat(LONGEST_SHARE - start.length - ((LONGEST_SHARE - start.length) % 4));
    expect(parseShare(start + payload)).to.deep.equal({ version: 1, matrix: 'm', payload });
  });

  it('never throws, and shares no fragment with cells and parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseShare(`#skill-share=${text}`);
        parseShare(`#skill-share=1/${text}`);
        expect(parseTarget(`#skill-share=${text}`)).to.equal(undefined);
        expect(parsePart(`#skill-share=${text}`)).to.equal(undefined);
        expect(parseShare(`#skill=${text}`)).to.equal(undefined);
        expect(parseShare(`#skill-part=${text}`)).to.equal(undefined);
      }),
    );
  });
});

describe('formatShare', () => {
  it('writes a link that reads as the same, and nothing that a URL would have to escape', () => {
    const matrix = fc.string({ unit: 'binary', minLength: 1, maxLength: 128 }).map((text) => text.normalize('NFC'));
    const payload = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/).filter((text) => text.length % 4 !== 1);
    fc.assert(
      fc.property(matrix, payload, (matrix, payload) => {
        const fragment = formatShare({ matrix, payload });
        expect(fragment).to.match(/^#skill-share=1\/[\w.~!*'()%-]+\/[\w-]+$/);
        expect(parseShare(fragment)).to.deep.equal({ version: 1, matrix, payload });
      }),
    );
  });

  it('puts the replacement character for half a character instead of throwing', () => {
    expect(parseShare(formatShare({ matrix: 'a\ud800', payload: 'AA' }))).to.deep.equal({ version: 1, matrix: 'a\ufffd', payload: 'AA' });
  });

  it('writes ids in NFC', () => {
    expect(formatShare({ matrix: 'cafe\u0301', payload: 'AA' })).to.equal('#skill-share=1/caf%C3%A9/AA');
  });
});

describe('sharedPart', () => {
  const all: Assessment = {
    matrix: 'sample',
    revision: '2026-11-01',
    subject: 'Kim',
    updated: '2026-11-24T10:00:00Z',
    target: 'senior',
    ratings: new Map([
      ['docker', { proficiency: 'working', note: 'A private word', at: '2026-11-23' }],
      ['kafka', { proficiency: null, at: '2026-11-23' }],
      ['mentoring', { met: new Map([['senior', false]]) }],
      ['noted', { note: 'Nothing but a note', at: '2026-11-23' }],
      ['terraform', { notApplicable: true }],
    ]),
  };
  const bare = { matrix: 'sample', revision: '2026-11-01', updated: '2026-11-24T10:00:00Z', target: 'senior' };
  const answered = { kafka: { proficiency: null }, mentoring: { met: new Map([['senior', false]]) }, terraform: { notApplicable: true } };
  const map = (ratings: object): Assessment['ratings'] => new Map(Object.entries(ratings));

  it('leaves out name, notes and times, and a skill of which nothing is left', () => {
    expect(sharedPart(all, { notes: false })).to.deep.equal({ ...bare, ratings: map({ docker: { proficiency: 'working' }, ...answered }) });
  });

  it('takes notes along where they are let out, and still no time', () => {
    expect(sharedPart(all, { notes: true })).to.deep.equal({
      ...bare,
      ratings: map({ docker: { proficiency: 'working', note: 'A private word' }, ...answered, noted: { note: 'Nothing but a note' } }),
    });
  });

  it('says the name that the reader gives for the link, not the one in the answers', () => {
    expect(sharedPart(all, { name: ' Alex ', notes: false }).subject).to.equal('Alex');
    expect(sharedPart(all, { name: '  ', notes: false })).not.to.have.property('subject');
  });

  it('leaves the answers themselves as they are', () => {
    sharedPart(all, { notes: false });
    expect(all.subject).to.equal('Kim');
    expect(all.ratings.get('docker')).to.deep.equal({ proficiency: 'working', note: 'A private word', at: '2026-11-23' });
  });

  it('never lets out a time, a name or a note unasked, and keeps every answer', () => {
    fc.assert(
      fc.property(assessment, (it) => {
        const shared = sharedPart(it, { notes: false });
        expect(shared).not.to.have.property('subject');
        for (const rating of shared.ratings.values()) expect(rating).not.to.have.any.keys('at', 'note');
        for (const [skill, { proficiency, notApplicable }] of it.ratings) {
          expect(shared.ratings.get(skill)?.proficiency).to.equal(proficiency);
          expect(shared.ratings.get(skill)?.notApplicable).to.equal(notApplicable);
        }
        expect(sharedPart(shared, { notes: false })).to.deep.equal(shared);
      }),
    );
  });
});
