import { describe, expect, it } from 'vitest';
import { catalogue, fieldIds, portalFieldIds } from '../../fields/catalogue';
import { nomenclatures, type NomenclatureEntry } from '../../fields/nomenclatures';
import { findFieldHelp } from './find-field-help';

const entries = portalFieldIds.map((id) => ({ id, help: findFieldHelp(id) }));

describe('findFieldHelp', () => {
  it('has words for every field of the portal, and none for what is not on it', () => {
    expect(entries.length).toBe(143);
    expect(entries.filter(({ help }) => help === null).map(({ id }) => id)).toEqual([]);
    expect(fieldIds.filter((id) => catalogue[id].usage !== 'portal' && findFieldHelp(id) !== null)).toEqual([]);
  });

  it('says what to put, where to find it, and which part of the notice speaks of it', () => {
    for (const { id, help } of entries) {
      expect(help?.put, id).toMatch(/^[A-ZÀÉÊÎ0-9«].{12,}\.$/s);
      expect(help?.where, id).toMatch(/.{8,}/);
      expect(help?.notice, id).toContain('51649');
      // A box shows its answers; everything else has an example.
      const isBox = catalogue[id].format === 'boolean' || ['employer.sector', 'apprentice.sex'].includes(id);
      expect(help?.example === '', id).toBe(isBox);
    }
  });

  it('writes French with its no-break spaces, without exclamation', () => {
    const texts = entries.flatMap(({ help }) => (help === null ? [] : [help.put, help.where, help.example, help.notice]));
    expect(texts.filter((text) => /(?:^|[^\u00a0])[;?»]|[^\u00a0 \d]:|«(?!\u00a0)|!|'/.test(text))).toEqual([]);
  });

  it('gives as example only codes that the list of the field has', () => {
    const wrong = entries.flatMap(({ id, help }) => {
      const { nomenclature, format } = catalogue[id];
      if (nomenclature === undefined || format !== 'code' || help === null || help.example === '') return [];
      const known: readonly NomenclatureEntry[] = nomenclatures[nomenclature].entries;
      return known.some(({ code }) => code === help.example) ? [] : [`${id}: ${help.example}`];
    });
    expect(wrong).toEqual([]);
  });

  it('tells the periods of the pay table apart', () => {
    const puts = entries.filter(({ id }) => catalogue[id].section === 'wages').map(({ help }) => help?.put);
    expect(puts.length).toBe(32);
    expect(new Set(puts).size).toBe(32);
  });
});
