import { launchTruelle } from './launch.mjs';
import { extendTest } from './shared-fixtures';

export const skins = ['plain', 'tables', 'kit'] as const;
export type Skin = (typeof skins)[number];

export const test = extendTest(() => launchTruelle());
