import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(here, 'dist');

/** Bundles the « kit » skin into `kit/dist`, unless what is there is newer than every source. @returns the folder to serve under /kit/ */
export async function buildKit() {
  const built = join(dist, 'index.html');
  if (existsSync(built) && statSync(built).mtimeMs > newestSource()) return dist;
  rmSync(dist, { recursive: true, force: true });
  await build({
    configFile: false,
    root: here,
    base: '/kit/',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: { outDir: dist, emptyOutDir: true, target: 'es2022', reportCompressedSize: false, chunkSizeWarningLimit: 4000 },
  });
  return dist;
}

function newestSource() {
  const shared = join(here, '..');
  const files = [
    ...readdirSync(shared)
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => join(shared, name)),
    join(here, 'build.mjs'),
    join(here, 'index.html'),
    ...readdirSync(join(here, 'src'), { recursive: true }).map((name) => join(here, 'src', name)),
  ];
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildKit();
