import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../fields/reading';
import { identify } from '../filling/identify';
import { egestion } from '../portal/egestion';
import { drawMirror, packMirror, readMirror } from './diagnostic-mirror';

// Made by tests/pages/egestion/readings/make-readings.mjs: no shape to be checked.
const blank = JSON.parse(readFileSync(new URL('../../tests/pages/egestion/readings/plain.json', import.meta.url), 'utf8')) as PageReading;
/** Each text field holds an answer of its own, and one label repeats the first of them, as a page that greets somebody does. */
const secrets = blank.controls.map((_, place) => `Zq${place}SECRET`);
const reading: PageReading = {
  ...blank,
  controls: blank.controls.map((control, place) => ({
    ...control,
    value: control.kind === 'text' ? (secrets[place] ?? '') : control.value,
    labels: place === 1 ? [{ text: `Champ de ${secrets[0] ?? ''}`, source: 'label-for' }] : control.labels,
  })),
};
const drawn = drawMirror({ portal: 'egestion', reading, identification: identify(reading, egestion, []), versions: ['Truelle 0.1.0'], findings: [{ rule: 'idcc-not-brochure', severity: 'warning' }] });

describe('the mirror of a page', () => {
  it('holds no answer, wherever the page repeats it', () => {
    const text = JSON.stringify(drawn);
    expect(reading.controls.filter(({ kind }) => kind === 'text').length).toBeGreaterThan(40);
    expect(text).not.toMatch(/SECRET/i);
    expect(drawn.controls.some(({ states }) => states.includes('answered'))).toBe(true);
  });

  it('tells how each field was understood, in the order of the page', () => {
    expect(drawn.controls.length).toBe(reading.controls.length);
    expect(drawn.controls.filter(({ outcome }) => outcome === 'matched').length).toBeGreaterThan(100);
    expect(drawn.controls.find(({ fields }) => fields.includes('employer.idcc'))?.label).toMatch(/IDCC/);
  });

  it('comes back from the code at the end of a pasted diagnostic', () => {
    const code = packMirror(drawn);
    expect(readMirror(`Diagnostic de Truelle\nlignes\n${code}\n`)).toEqual({ ok: true, mirror: drawn });
    expect(readMirror('rien')).toMatchObject({ ok: false });
    expect(readMirror(code.slice(0, -40))).toMatchObject({ ok: false, reason: expect.stringContaining('incomplet') as unknown });
  });
});
