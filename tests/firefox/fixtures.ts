import { extendTest } from '../e2e/shared-fixtures';
import { launchFirefox } from './launch-firefox.mjs';

export const test = extendTest(() => launchFirefox());
