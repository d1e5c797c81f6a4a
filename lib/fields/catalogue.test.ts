import { describe, expect, it } from 'vitest';
import { attestationIds, catalogue, fieldIds, isFieldId, portalFieldIds, type SectionId } from './catalogue';
import { nomenclatures, queryEntry } from './nomenclatures';
import { fieldWordings, sectionWordings } from './wordings';

describe('the catalogue of fields', () => {
  it('holds the 158 fields of the contract, 143 of which a person meets on the portal', () => {
    expect(fieldIds).toHaveLength(158);
    expect(portalFieldIds).toHaveLength(143);
    expect(fieldIds.filter((id) => catalogue[id].format === 'signature')).toEqual(
      fieldIds.filter((id) => catalogue[id].usage === 'signature'),
    );
  });

  it('gives each field a help code of its own', () => {
    const codes = fieldIds.map((id) => catalogue[id].helpCode);
    expect(new Set(codes).size).toBe(fieldIds.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]-\d\d$/);
  });

  it('starts every letter of help codes in one family of sections', () => {
    const families = new Map<string, Set<string>>();
    for (const id of fieldIds) {
      const letter = catalogue[id].helpCode.charAt(0);
      families.set(letter, (families.get(letter) ?? new Set()).add(familyOf(catalogue[id].section)));
    }
    expect(families.size).toBeGreaterThan(5);
    for (const [letter, sections] of families) expect([letter, [...sections]]).toEqual([letter, [expect.any(String)]]);
  });

  it('names a list wherever a code is asked, and only lists that exist', () => {
    const coded = fieldIds.filter((id) => catalogue[id].format === 'code' || catalogue[id].format === 'department');
    expect(coded.length).toBeGreaterThan(20);
    for (const id of coded) {
      const { nomenclature } = catalogue[id];
      expect(nomenclature === undefined ? [] : nomenclatures[nomenclature].entries, id).not.toHaveLength(0);
    }
  });

  it('knows its own ids and no other', () => {
    expect(isFieldId('employer.siret')).toBe(true);
    for (const other of ['master.lastName', 'toString', '__proto__', '']) expect(isFieldId(other)).toBe(false);
  });

  it('keeps the NIR secret and every person’s data apart from the ordinary', () => {
    for (const id of fieldIds) {
      const { format, section, sensitivity } = catalogue[id];
      if (format === 'nir') expect([id, sensitivity]).toEqual([id, 'secret']);
      else if (['apprentice', 'legalRepresentative', 'master1', 'master2'].includes(section))
        expect([id, sensitivity]).toEqual([id, 'personal']);
    }
    expect(fieldIds.filter((id) => catalogue[id].sensitivity === 'secret').length).toBe(3);
  });

  it('counts both attestations of the CERFA as boxes of the portal', () => {
    expect(attestationIds.map((id) => [catalogue[id].format, catalogue[id].usage])).toEqual([
      ['boolean', 'portal'],
      ['boolean', 'portal'],
    ]);
  });

  it('has wordings for every field of the portal and every section, its own label among them', () => {
    for (const id of portalFieldIds) expect(fieldWordings[id], id).not.toHaveLength(0);
    for (const id of fieldIds) expect(sectionWordings[catalogue[id].section], id).not.toHaveLength(0);
  });
});

describe('the code tables', () => {
  it.each(Object.entries(nomenclatures))('%s holds each code once, with words for it', (_, { entries }) => {
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
    for (const { label } of entries) expect(label.trim()).not.toBe('');
  });

  it('finds a code, and nothing where there is none', () => {
    expect(queryEntry('contractType', '11')?.label).toBe('Premier contrat d’apprentissage de l’apprenti');
    expect(queryEntry('contractType', '12')).toBeUndefined();
  });
});

function familyOf(section: SectionId): string {
  if (section.startsWith('master')) return 'masters';
  if (section === 'contract' || section === 'wages') return 'contract';
  return ['training', 'cfa', 'site'].includes(section) ? 'training' : section;
}
