import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { editDistance, nearest } from '../../src/domain/nearest.js';
import { fold } from '../../src/domain/text-match.js';

const SKILLS = [
  'REST API Design',
  'Apache Kafka',
  'Redis',
  'Docker',
  'Kubernetes Core',
  'Terraform',
  'PostgreSQL',
  'PyTorch',
  'Prometheus & Grafana',
  'Unit Testing',
  'Code Review',
];

/** The definition, word for word: no table, no bound. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const same = a.at(-1) === b.at(-1);
  const ways = [slowDistance(x, b) + 1, slowDistance(a, y) + 1, slowDistance(x, y) + (same ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    ways.push(slowDistance(x.slice(0, -1), y.slice(0, -1)) + 1);
  }
  return Math.min(...ways);
}

function slowNearest(word: string, candidates: readonly string[], limit: number): string[] {
  const wanted = fold(word).text.trim();
  if (wanted === '') return [];
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const found = candidates.map((name) => {
    const whole = fold(name).text;
    const words = whole.split(' ');
    const forms = [whole, ...words, ...words.map((it) => it.slice(0, wanted.length))];
    return { name, distance: Math.min(...forms.filter((it) => it.length > 1 || it === wanted).map((it) => slowDistance(wanted, it))) };
  });
  const sorted: string[] = [];
  for (let d = 0; d <= allowed; d++) sorted.push(...found.filter((it) => it.distance === d).map((it) => it.name));
  return sorted.slice(0, limit);
}

describe('nearest', () => {
  const cases: [word: string, candidates: readonly string[], found: string[]][] = [
    ['kubernets', SKILLS, ['Kubernetes Core']],
    ['dokcer', SKILLS, ['Docker']],
    ['DÓCKER', SKILLS, ['Docker']],
    ['prometeus', SKILLS, ['Prometheus & Grafana']],
    ['graffana', SKILLS, ['Prometheus & Grafana']],
    ['postgre', SKILLS, ['PostgreSQL']],
    ['unit testnig', SKILLS, ['Unit Testing']],
    ['propertys', ['properties', 'proficiency', 'requirements'], ['properties']],
    ['requirments', ['requirements', 'resources'], ['requirements']],
    ['blockchain', SKILLS, []],
    ['', SKILLS, []],
    ['   ', SKILLS, []],
    ['docker', [], []],
    ['q', ['A', 'B', 'C'], []],
    ['кафкa', ['Кафка', 'Докер'], ['Кафка']],
  ];
  for (const [word, candidates, found] of cases) {
    it(`takes “${word}” for ${found.join(', ') || 'nothing it knows'}`, () => {
      expect(nearest(word, candidates)).to.deep.equal(found);
    });
  }

  it('puts the best first and leaves ties in the given order', () => {
    expect(nearest('team', ['teem', 'Team', 'teas', 'tear'])).to.deep.equal(['Team', 'teem', 'teas']);
  });

  it('gives no more than asked for', () => {
    expect(nearest('tea', ['tea', 'teb', 'tec', 'ted'], 1)).to.deep.equal(['tea']);
  });

  it('agrees with the definition written down without any cleverness', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 5 });
    const name = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(word, fc.array(name, { maxLength: 4 }), fc.integer({ min: 1, max: 4 }), (wanted, names, limit) => {
        const short = names.map((it) => it.slice(0, 6).trim());
        expect(nearest(wanted, short, limit)).to.deep.equal(slowNearest(wanted, short, limit));
      }),
    );
  });

  it('cuts words over 64 characters, and so answers at once', () => {
    const long = 'a'.repeat(100_000);
    expect(nearest(long, [`${'a'.repeat(64)}b`, 'b'])).to.deep.equal([`${'a'.repeat(64)}b`]);
  });
});

describe('editDistance', () => {
  it('counts a swap of neighbours once', () => {
    expect(editDistance('dokcer', 'docker')).to.equal(1);
    expect(editDistance('ca', 'abc'), 'no edit within a swap').to.equal(3);
  });

  it('is symmetric, and zero for equal words alone', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).to.equal(editDistance(b, a));
        expect(editDistance(a, b) === 0).to.equal(a === b);
      }),
    );
  });
});
