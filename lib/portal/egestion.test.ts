import { describe, expect, it } from 'vitest';
import { attestationIds, catalogue, fieldIds } from '../fields/catalogue';
import { lookupIds } from './description';
import { parsePortalDescription } from './parse-portal-description';
import { egestion } from './egestion';

describe('egestion', () => {
  it('conforms to the shape of a portal, and a misspelt field would not', () => {
    expect(parsePortalDescription(structuredClone(egestion))).toEqual(egestion);
    expect(() => parsePortalDescription({ ...egestion, triggers: ['contract.typo'] })).toThrow(/triggers/);
  });

  it('describes the seven searches of the guide, once each', () => {
    expect(egestion.lookups.map((one) => one.id)).toEqual([...lookupIds]);
  });

  it('gives each thing a supporter can name its own help code', () => {
    const codes = [
      ...fieldIds.map((id) => catalogue[id].helpCode),
      ...egestion.lookups.map((one) => one.helpCode),
      ...egestion.buttons.map((one) => one.helpCode),
      ...egestion.uploads.map((one) => one.helpCode),
    ];
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('asks for the two documents of the guide and no other', () => {
    expect(egestion.uploads.filter((one) => one.required).map((one) => one.labels[0])).toEqual([
      'Cerfa signé',
      'Convention de formation signée',
    ]);
  });

  it('covers the stages A to G of the guide', () => {
    expect([...new Set(egestion.steps.map((step) => step.stage))]).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  });

  it('leaves the contact person and every attestation to the user', () => {
    expect(egestion.lookups.find((one) => one.id === 'contact')?.criteria).toEqual([]);
    expect(egestion.lookups.flatMap((one) => one.card).filter((id) => attestationIds.includes(id))).toEqual([]);
  });
});
