import { spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';

/** Kills the browser that a test started, and every process of it, known by the profile that nobody else has. */
export function killBrowser(profile: string): void {
  const { stdout } = spawnSync('pgrep', ['-f', profile], { encoding: 'utf8' });
  const ids = stdout.split('\n').map(Number).filter((id) => id > 0 && id !== process.pid);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}
