import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPreferences } from '../../lib/browser/preferences';
import { catalogue } from '../../lib/fields/catalogue';
import { parsePushedEmployers } from '../../lib/profiles/pushed-employers';

interface Schema {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

// What administrators read; the shape is what the browser itself wants of it.
const published = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as Schema;

beforeEach(() => fakeBrowser.reset());

it('publishes every field of an employer, and no other', () => {
  const own = Object.entries(catalogue).flatMap(([field, { usage }]) => (field.startsWith('employer.') && usage !== 'signature' ? [field] : []));
  expect(Object.keys(published.properties?.employers?.items?.properties ?? {}).sort()).toEqual(own.sort());
});

it('publishes only what is taken in', async () => {
  expect(Object.keys(published.properties ?? {}).sort()).toEqual(['alerts', 'autoLockMinutes', 'employers', 'retention', 'retentionDays']);
  for (const level of published.properties?.alerts?.enum ?? []) {
    await fakeBrowser.storage.managed.set({ alerts: level });
    expect((await loadPreferences({ readSetting: () => Promise.resolve(undefined) })).alerts).toBe(level);
  }
});

it('takes an employer with every published field, written as text', () => {
  const typed: Readonly<Record<string, string>> = {
    'employer.sector': 'privé', 'employer.name': 'Travaux Odet', 'employer.siret': '900 123 456 00015', 'employer.address.number': '12', 'employer.address.repetition': 'bis',
    'employer.address.street': 'rue du Port', 'employer.address.complement': 'Atelier', 'employer.address.postalCode': '29000', 'employer.address.city': 'Quimper',
    'employer.phone': '02 98 00 00 00', 'employer.email': 'contact@exemple.fr', 'employer.type': '14', 'employer.specific': '0', 'employer.naf': '43.99C',
    'employer.headcount': '12', 'employer.idcc': '1597', 'employer.idccTitle': 'Ouvriers du bâtiment', 'employer.unemploymentScheme': 'non',
  }; // prettier-ignore
  expect(Object.keys(typed).sort()).toEqual(Object.keys(published.properties?.employers?.items?.properties ?? {}).sort());
  const { records, faults } = parsePushedEmployers([typed]);
  expect(faults).toEqual([]);
  expect(records[0]?.values).toMatchObject({ 'employer.headcount': 12, 'employer.unemploymentScheme': false, 'employer.naf': '4399C' });
});
