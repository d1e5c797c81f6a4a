import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFieldId, type FieldId } from '../../lib/fields/catalogue';
import { foldLabel } from '../../lib/fields/label-text';
import type { ControlReading, PageReading } from '../../lib/fields/reading';
import { identify } from '../../lib/filling/identify';
import { egestion } from '../../lib/portal/egestion';
import { blocks, fields, payRows, skins } from '../pages/egestion/definition.mjs';

type Skin = 'plain' | 'tables' | 'kit';

function readingOf(skin: Skin): PageReading {
  return JSON.parse(readFileSync(new URL(`../pages/egestion/readings/${skin}.json`, import.meta.url), 'utf8')) as PageReading; // made by make-readings.mjs
}

const rowNames: Readonly<Record<Skin, { readonly years: readonly string[]; readonly periods: readonly string[] }>> = payRows;
interface Titled {
  readonly id: string;
  readonly titles: Readonly<Record<Skin, string>> | null;
}
const blockList: readonly (Titled & { readonly groups: readonly Titled[] })[] = blocks;
const bare = (text: string) => foldLabel(text).replace(/[^a-z0-9%]+/g, ' ').trim();

/** The fields whose label and block, as the definition of the copy words them, are those of a control. */
function fieldsOf({ labels, section }: ControlReading, skin: Skin): readonly string[] {
  const said = labels.map(({ text }) => bare(text));
  const above = section.map(({ text }) => bare(text));
  return fields
    .filter((field) => {
      if (![...said, ...above].includes(bare(field.labels[skin]))) return false;
      const [, year, period] = /year(\d)\.period(\d)/.exec(field.id) ?? [];
      if (year !== undefined && period !== undefined) {
        const rows = rowNames[skin];
        const row = [rows.years[Number(year) - 1], rows.periods[Number(period) - 1]].map((name) => bare(name ?? ''));
        return row.every((name) => [...said, ...above].some((text) => text.includes(name)));
      }
      const block = blockList.find(({ id }) => id === field.block);
      const title = block?.groups.find(({ id }) => id === field.group)?.titles?.[skin] ?? block?.titles?.[skin];
      return said.includes(bare(field.labels[skin])) && (title === undefined || above.includes(bare(title)));
    })
    .map(({ id }) => id);
}

/** What the definition calls two fields is one control in a skin: hours and minutes. */
const together: Readonly<Record<string, readonly FieldId[]>> = { 'contract.weeklyHours': ['contract.weeklyHours', 'contract.weeklyMinutes'] };

describe.each(skins)('the form of the copy, %s', (skin) => {
  const reading = readingOf(skin);
  const found = identify(reading, egestion, []);

  it('is the form, and each of its controls is the field that the copy means', () => {
    expect(found.step).toBe('form');
    expect(reading.controls.length).toBeGreaterThan(120);
    const amiss = reading.controls.flatMap((control) => {
      const meant = fieldsOf(control, skin).filter(isFieldId);
      const matched = found.matches.filter((match) => match.control === control.id).map(({ field }) => field);
      const isRight = matched.join() === meant.join() || (control.kind === 'split' && matched.join() === together[meant[0] ?? '']?.join());
      return isRight ? [] : [`${control.labels[0]?.text ?? ''}: ${matched.join()} instead of ${meant.join()}`];
    });
    expect(amiss).toEqual([]);
  });

  it('leaves the contact person, the site’s own boxes and the portal’s own declaration alone', () => {
    const matched = new Set(found.matches.map(({ control }) => control));
    const left = reading.controls.filter(({ id }) => !matched.has(id));
    expect(left.length).toBeGreaterThan(0);
    expect(found.ambiguous).toEqual([]);
    for (const { id } of left) expect([...found.foreign, ...found.unrecognized]).toContain(id);
  });
});
