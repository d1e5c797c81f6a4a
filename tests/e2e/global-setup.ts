import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildKit } from '../pages/egestion/kit/build.mjs';

const manifest = '.output/chrome-mv3-demo/manifest.json';
const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Builds what the tests drive, unless what is there is newer than every source. */
export default async function setUp(): Promise<void> {
  if (!existsSync(manifest) || statSync(manifest).mtimeMs < Math.max(...sources.map(newestIn))) {
    const { status } = spawnSync('npx', ['wxt', 'build', '--mode', 'demo'], { stdio: 'inherit' });
    if (status !== 0) throw new Error('The demonstration build failed: npm run build:demo says why.');
  }
  // Once for all workers, which would otherwise bundle the skin side by side.
  await buildKit();
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
