import { browser } from 'wxt/browser';

/** The sites that Truelle was made for, as the manifest lists them. */
export function portalOrigins(): readonly string[] {
  // Any manifest with this field is one of version 3, which is the only one that Truelle is built for.
  const { host_permissions: origins = [] } = browser.runtime.getManifest() as { host_permissions?: readonly string[] };
  return origins;
}

/** The first portal site that the browser does not let Truelle read now; empty when it may read them all. */
export async function findClosedHost(): Promise<string> {
  for (const origin of portalOrigins()) {
    if (!(await browser.permissions.contains({ origins: [origin] }))) return hostOf(origin);
  }
  return '';
}

/** Tabs that show a portal site, whether or not Truelle runs there already. */
export async function findPortalTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: [...portalOrigins()] });
  return tabs.flatMap(({ id }) => id ?? []);
}

function hostOf(origin: string): string {
  return origin.replace(/^\w+:\/\//, '').replace(/^\*\./, '').replace(/\/.*$/, '');
}
