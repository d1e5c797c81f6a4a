import { readdirSync, readFileSync } from 'node:fs';

/**
 * The most memory that one renderer of a browser has had, in megabytes: of all its processes, because the browser does not say which of
 * them is the extension's. Null where the system does not tell (anything but Linux).
 * @param {string} profile folder that the browser was started with
 */
export function peakOfRenderers(profile) {
  try {
    const renderers = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && isRendererOf(pid, profile));
    const peaks = renderers.map((pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
    return peaks.length === 0 ? null : Math.round(Math.max(...peaks));
  } catch {
    // No such folder on this system, or a process that has just ended.
    return null;
  }
}

function isRendererOf(pid, profile) {
  const arguments_ = read(`/proc/${pid}/cmdline`);
  if (!arguments_.includes('--type=renderer')) return false;
  // A renderer does not name the profile: the browser above it does.
  for (let parent = parentOf(pid); parent !== '0' && parent !== '1'; parent = parentOf(parent)) if (read(`/proc/${parent}/cmdline`).includes(profile)) return true;
  return false;
}

function parentOf(pid) {
  return /PPid:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? '0';
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
