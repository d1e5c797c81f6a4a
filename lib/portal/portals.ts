import { apprentissageBeta } from './apprentissage-beta';
import type { PortalDescription } from './description';
import { egestion } from './egestion';

/** Every portal that Truelle knows. */
export const portals: readonly PortalDescription[] = [egestion, apprentissageBeta];

/** The portal of a page, by its host; the first one where a copy is served from somewhere else. */
export function portalAt(host: string): PortalDescription {
  return portals.find(({ hosts }) => hosts.includes(host)) ?? egestion;
}

export function portalNamed(id: string): PortalDescription {
  return portals.find((portal) => portal.id === id) ?? egestion;
}
