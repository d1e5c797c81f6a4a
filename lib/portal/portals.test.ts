import { describe, expect, it } from 'vitest';
import { parsePortalDescription } from './parse-portal-description';
import { portalAt, portalNamed, portals } from './portals';

describe('portals', () => {
  it('conform to the one shape, and have their own names, hosts and help codes', () => {
    expect(portals.length).toBeGreaterThan(1);
    for (const portal of portals) expect(parsePortalDescription(structuredClone(portal))).toEqual(portal);
    for (const all of [portals.map(({ id }) => id), portals.flatMap(({ hosts }) => hosts), portals.flatMap(({ buttons }) => buttons.map(({ helpCode }) => helpCode))]) expect(new Set(all).size).toBe(all.length);
  });

  it('are found by host, with eGestion where a copy is served from elsewhere', () => {
    expect(portalAt('contrat.apprentissage.beta.gouv.fr').id).toBe('apprentissage-beta');
    expect(portalAt('egestion.constructys.fr').id).toBe('egestion');
    expect(portalAt('127.0.0.1:4400').id).toBe('egestion');
    expect(portalNamed('apprentissage-beta').steps.map(({ id }) => id)).toEqual(['form']);
  });
});
