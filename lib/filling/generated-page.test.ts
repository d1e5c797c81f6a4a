import { describe, expect, it } from 'vitest';
import { catalogue, type FieldId } from '../fields/catalogue';
import { foldLabel } from '../fields/label-text';
import type { ControlReading } from '../fields/reading';
import { fieldWordings, sectionWordings } from '../fields/wordings';
import { egestion } from '../portal/egestion';
import { generatePage, type Truth } from './generated-page';
import { unseenFields, unseenRoles, unseenTitles } from './generated-page-words';
import { identify } from './identify';

const seeds = Array.from({ length: 2000 }, (_, at) => at + 1);

type Judgment = 'right' | 'wrong' | 'lost' | 'left-alone';

describe('identify on generated pages', () => {
  it('is never wrong on 2,000 of them, and finds 98 % of what they tell', () => {
    const counts = new Map<string, Record<Judgment, number>>();
    const wrong: string[] = [];
    const lost = new Map<string, number>();
    for (const seed of seeds) {
      const { reading, truths } = generatePage(seed);
      const { matches } = identify(reading, egestion, []);
      for (const control of reading.controls) {
        const truth = truths.get(control.id);
        if (truth === undefined) throw new Error('a control without a truth');
        const found = matches.filter((match) => match.control === control.id).map(({ field }) => field);
        const judgment = judge(found, truth);
        const family = familyOf(truth);
        const row = counts.get(family) ?? { right: 0, wrong: 0, lost: 0, 'left-alone': 0 };
        row[judgment] += 1;
        counts.set(family, row);
        const told = `${control.section.map(({ text }) => text).join(' > ')} | ${control.labels.map(({ text }) => text).join(' / ')} (${control.kind})`;
        if (judgment === 'wrong') wrong.push(`seed ${seed}: ${told} = ${found.join('+')}, not ${truth.fields.join('+') || 'a field'}`);
        if (judgment === 'lost') note(lost, `${truth.fields.map((field) => field.replace(/^.*(address\.|period\d\.)/, '')).join('+')} < ${(control.labels[0]?.text ?? '').toLowerCase()} ${look(control)} ${process.env.TRUELLE_SHOW_LOST === 'all' ? told : ''}`);
      }
    }
    if (process.env.TRUELLE_SHOW_LOST !== undefined) {
      console.log([...counts].map(([family, row]) => `${family} ${JSON.stringify(row)}`).join('\n'));
      console.log(wrong.length, wrong.slice(0, 60).join('\n'));
      console.log([...lost].sort((a, b) => b[1] - a[1]).slice(0, 80).map(([what, times]) => `${times} ${what}`).join('\n'));
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    for (const [family, row] of counts) if (family !== 'aucun champ') expect(row.right / (row.right + row.lost), family).toBeGreaterThan(0.98);
  }, 60_000);
});

function note(lost: Map<string, number>, what: string): void {
  lost.set(what, (lost.get(what) ?? 0) + 1);
}

function look({ section, kind }: ControlReading): string {
  return `${section.length === 0 ? 'sans titre' : ''} ${kind === 'combobox' ? 'liste fermée' : ''}`;
}

function judge(found: readonly FieldId[], { fields, isTold }: Truth): Judgment {
  const bare = found.filter((field) => !field.endsWith('.repetition'));
  if (bare.length === 0) return fields.length > 0 && isTold ? 'lost' : 'left-alone';
  return bare.length === fields.length && bare.every((field) => fields.includes(field)) ? 'right' : 'wrong';
}

function familyOf({ fields: [field] }: Truth): string {
  if (field === undefined) return 'aucun champ';
  if (catalogue[field].section === 'wages') return 'rémunération';
  if (field.includes('.address.')) return 'adresses';
  switch (catalogue[field].format) {
    case 'date':
      return 'dates';
    case 'code':
    case 'department':
      return 'listes';
    case 'boolean':
      return 'oui / non';
    case 'siret':
    case 'nir':
    case 'uai':
    case 'idcc':
    case 'naf':
    case 'diplomaCode':
    case 'rncpCode':
    case 'depositNumber':
      return 'identifiants';
    case 'email':
    case 'phone':
      return 'coordonnées';
    case 'money':
    case 'rate':
    case 'count':
    case 'minutes':
      return 'nombres';
    case 'text':
    case 'personName':
    case 'postalCode':
    case 'streetNumber':
    case 'signature':
      return 'noms et textes';
  }
}

describe('the words of generated pages', () => {
  it('are not known to the product', () => {
    const known = new Set([...Object.values(fieldWordings), ...Object.values(egestion.fields), ...Object.values(catalogue).map(({ label }) => [label])].flat().map(foldLabel));
    const unseen = [...Object.values(unseenFields), ...Object.values(unseenRoles)].flat();
    expect(unseen.filter((words) => known.has(foldLabel(words)))).toEqual([]);
    const titles = new Set(Object.values(sectionWordings).flat().map(foldLabel));
    expect(Object.values(unseenTitles).flat().filter((words) => titles.has(foldLabel(words)))).toEqual([]);
  });

  it('make the same page of the same seed, and another of another', () => {
    expect(JSON.stringify(generatePage(7).reading)).toBe(JSON.stringify(generatePage(7).reading));
    expect(JSON.stringify(generatePage(7).reading)).not.toBe(JSON.stringify(generatePage(8).reading));
  });
});
