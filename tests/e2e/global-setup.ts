import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { firefoxPath } from '../firefox/launch-firefox.mjs';
import { buildKit } from '../pages/egestion/kit/build.mjs';

const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Builds what the tests drive, for each browser that is here, unless what is there is newer than every source. */
export default async function setUp(): Promise<void> {
  build('.output/chrome-mv3-demo', ['--mode', 'demo']);
  if (firefoxPath() !== undefined) build('.output/firefox-mv3-demo', ['-b', 'firefox', '--mv3', '--mode', 'demo']);
  // Once for all workers, which would otherwise bundle the skin side by side.
  await buildKit();
}

function build(output: string, flags: readonly string[]): void {
  const manifest = join(output, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= Math.max(...sources.map(newestIn))) return;
  const { status } = spawnSync('npx', ['wxt', 'build', ...flags], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The demonstration build failed: npm run build:demo says why.');
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
