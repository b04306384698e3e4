import { expect } from '@open-wc/testing';
import { fileNameOf } from '../../src/export/file-name.js';
import { matrix } from '../domain/build.js';

const named = (name: string | Record<string, string>, id = 'm') => matrix({ id, name });

describe('fileNameOf', () => {
  const names: readonly (readonly [name: string, file: string])[] = [
    ['ML Engineer', 'ml-engineer-skill-matrix.csv'],
    ['Lead / Staff: C++ "x" <y> | z?*', 'lead-staff-c-x-y-z-skill-matrix.csv'],
    ['../../etc/passwd', 'etc-passwd-skill-matrix.csv'],
    ['CON', 'con-skill-matrix.csv'],
    ['Разработчик', 'разработчик-skill-matrix.csv'],
    ['مهندس', 'مهندس-skill-matrix.csv'],
    ['x'.repeat(300), `${'x'.repeat(60)}-skill-matrix.csv`],
  ];
  for (const [name, file] of names) {
    it(`calls the file of ${JSON.stringify(name.slice(0, 40))} ${file.slice(0, 40)}`, () => {
      expect(fileNameOf(named(name), 'csv')).to.equal(file);
    });
  }

  it('takes the id where the name has no letter, and nothing of either where the id has none', () => {
    expect(fileNameOf(named('***', 'role-7'), 'svg')).to.equal('role-7-skill-matrix.svg');
    expect(fileNameOf(named('***', '***'), 'svg')).to.equal('skill-matrix.svg');
  });

  it('is in the reader’s language', () => {
    const both = named({ en: 'Engineer', de: 'Ingenieurin' });
    expect(fileNameOf(both, 'md', { lang: 'de-AT' })).to.equal('ingenieurin-skill-matrix.md');
    expect(fileNameOf(both, 'md', { lang: 'en' })).to.equal('engineer-skill-matrix.md');
  });

  it('says of a chart what it is about', () => {
    expect(fileNameOf(named('ML Engineer'), 'png', {}, 'Senior')).to.equal('ml-engineer-senior-chart.png');
  });
});
