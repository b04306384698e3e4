import { expect } from '@open-wc/testing';
import { dayOf, lastChange } from '../../src/domain/last-change.js';
import { matrix } from './build.js';

type Changes = Parameters<typeof lastChange>[0]['changes'];
const last = (changes: Changes, revision?: string): unknown => lastChange(matrix({ changes, ...(revision !== undefined && { revision }) }))?.summary;

describe('lastChange', () => {
  it('is the one with the latest date, wherever it stands', () => {
    expect(last([{ date: '2025-01-02', summary: 'b' }, { date: '2026-11-24', summary: 'c' }, { date: '2024-12-31', summary: 'a' }])).to.equal('c');
  });

  it('is the first of one day', () => {
    expect(last([{ date: '2026-11-24T08:00', summary: 'a' }, { date: '2026-11-24', summary: 'b' }])).to.equal('a');
  });

  it('is that of the document’s revision where no date can be read', () => {
    expect(last([{ revision: '1', summary: 'a' }, { revision: '2', date: 'spring', summary: 'b' }], '2')).to.equal('b');
  });

  it('is the only one, whatever its date', () => {
    expect(last([{ date: 'spring', summary: 'a' }], '2')).to.equal('a');
  });

  it('is none where nothing says which is the last', () => {
    expect(last([{ summary: 'a' }, { summary: 'b' }])).to.equal(undefined);
    expect(last([], '2')).to.equal(undefined);
  });
});

describe('dayOf', () => {
  const cases: [date: string, day: number | undefined][] = [
    ['2026-11-24', Date.UTC(2026, 10, 24)],
    ['2024-02-29', Date.UTC(2024, 1, 29)],
    ['2026-11-24T23:59:59-08:00', Date.UTC(2026, 10, 24)],
    ['2026-02-31', undefined],
    ['2025-02-29', undefined],
    ['2026-13-01', undefined],
    ['2026-11', undefined],
    ['24.11.2026', undefined],
    ['2026-11-24 (draft)', undefined],
    ['', undefined],
  ];
  for (const [date, day] of cases) {
    it(`reads "${date}" as ${day === undefined ? 'no day' : 'a day'}`, () => {
      expect(dayOf(date)).to.equal(day);
    });
  }
});
