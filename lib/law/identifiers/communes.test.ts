import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookUpPostalCodes, parseCommunes } from './communes';

const sample = parseCommunes([
  '#69\n123\n81\n3\n#92\n4\n#48\n27',
  '0Lyon\n0Saint-Genis-Laval\n6Fons\n0Asnières-sur-Seine\n0Villefort',
  '001|003\n230\n190\n600\n800|07140\n',
].join('\n=\n'));

describe('parseCommunes', () => {
  it('reads departments, Insee codes and postal codes', () => {
    expect(lookUpPostalCodes(sample, ['69003', '69207', '92600', '92004', '07140', '13001'])).toEqual({
      69003: { communes: ['Lyon'], inseeCommune: null },
      69207: { communes: [], inseeCommune: 'Saint-Fons' },
      92600: { communes: ['Asnières-sur-Seine'], inseeCommune: null },
      92004: { communes: [], inseeCommune: 'Asnières-sur-Seine' },
      '07140': { communes: ['Villefort'], inseeCommune: null },
      13001: { communes: [], inseeCommune: null },
    });
  });

  it('leaves out what is no number of five digits', () => {
    expect(lookUpPostalCodes(sample, ['6900', 'abc', '', '69 003'])).toEqual({ 69003: { communes: ['Lyon'], inseeCommune: null } });
  });

  it('refuses another file', () => {
    expect(() => parseCommunes('<html>')).toThrow(RangeError);
    expect(() => parseCommunes('123\n=\n0Lyon\n=\n001\n')).toThrow(RangeError);
    expect(() => parseCommunes('#69\n123\n=\n0Lyon\n0Oullins\n=\n001\n')).toThrow(RangeError);
    expect(() => parseCommunes('#69\n123\n=\nLyon\n=\n001\n')).toThrow(RangeError);
  });
});

describe('the bundled list', () => {
  const bundled = parseCommunes(readFileSync(new URL('../../../public/data/communes.txt', import.meta.url), 'utf8'));

  it('knows every department, towns with arrondissements and former communes', () => {
    const facts = lookUpPostalCodes(bundled, ['92600', '92004', '75015', '20000', '97600', '97400', '01200', '00000']);
    expect(facts['92600']?.communes).toEqual(['Asnières-sur-Seine']);
    expect(facts['92004']).toEqual({ communes: [], inseeCommune: 'Asnières-sur-Seine' });
    expect(facts['75015']?.communes).toContain('Paris');
    expect(facts['20000']?.communes).toContain('Ajaccio');
    expect(facts['97600']?.communes).toContain('Mamoudzou');
    expect(facts['97400']?.communes).toContain('Saint-Denis');
    // Bellegarde-sur-Valserine became part of Valserhône in 2019.
    expect(facts['01200']?.communes).toEqual(expect.arrayContaining(['Valserhône', 'Bellegarde-sur-Valserine']));
    expect(facts['00000']).toEqual({ communes: [], inseeCommune: null });
    expect(bundled.byPostalCode.size).toBeGreaterThan(6000);
    expect(bundled.byInseeCode.size).toBeGreaterThan(34_900);
  });
});
