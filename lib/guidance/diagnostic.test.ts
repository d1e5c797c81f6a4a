import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ControlReading, PageReading } from '../fields/reading';
import type { Identification } from '../filling/fill-plan';
import { drawDiagnostic } from './diagnostic';

const blank = { required: false, readOnly: false, disabled: false, invalid: false, autofilled: false };
const control = (at: number, label: string, value: string, more: Partial<ControlReading> = {}): ControlReading => ({
  id: `0:${at}`,
  kind: 'text',
  inputType: 'text',
  labels: [{ text: label, source: 'label-for' }],
  section: [{ text: 'Apprenti', source: 'heading', order: 0 }],
  options: null,
  parts: null,
  value,
  state: blank,
  limits: { maxLength: null, pattern: null, inputMode: null },
  order: at,
  group: '',
  inDialog: false,
  ...more,
});
const pageOf = (controls: readonly ControlReading[], more: Partial<PageReading> = {}): PageReading => ({
  address: '', title: '', headings: [], controls, buttons: [], uploads: [], alerts: [], ...more,
}); // prettier-ignore
const found: Identification = {
  step: 'form',
  matches: [{ control: '0:1', field: 'apprentice.lastName', score: 0.97, margin: 0.4, reasons: [] }],
  ambiguous: [{ control: '0:2', candidates: ['apprentice.firstName', 'master1.firstName'], reasons: [] }],
  unrecognized: ['0:3'],
  foreign: ['0:4'],
  lostCalibrations: ['apprentice.email'],
};
const draw = (reading: PageReading): string => drawDiagnostic({ portal: 'egestion', reading, identification: found, versions: ['Truelle 1.0.0'] });

describe('drawDiagnostic', () => {
  it('tells labels, titles, kinds, states and matches', () => {
    const state = { ...blank, required: true };
    const text = draw(pageOf([control(1, 'Nom', 'x', { state }), control(2, 'Prénom', ''), control(3, 'Zorglub', ''), control(4, 'Rechercher', '')]));
    expect(text).toContain('Truelle 1.0.0');
    expect(text).toContain('Portail : egestion ; étape : form');
    expect(text).toContain('1. « Nom » [label-for] ; sous Apprenti [heading 0] ; text ; required = apprentice.lastName (0.97, marge 0.40)');
    expect(text).toContain('2. « Prénom » [label-for] ; sous Apprenti [heading 0] ; text ? apprentice.firstName ou master1.firstName');
    expect(text).toMatch(/3\. « Zorglub » .* non reconnu/);
    expect(text).toMatch(/4\. « Rechercher » .* étranger/);
    expect(text).toContain('non retrouvés ici : apprentice.email');
  });

  it('holds no answer of the page, wherever the page repeats it', () => {
    // Letters and digits that no word of Truelle's own puts together.
    const answers = fc.stringMatching(/^[ÀQXZ0-9][QXZÉ0-9' -]{3,14}[QXZ0-9]$/).filter((answer) => /[QXZ]{2}/.test(answer));
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 5 }), fc.boolean(), (values, isLow) => {
        const said = (value: string): string => (isLow ? value.toLowerCase() : value);
        const controls = values.map((value, at) => control(at + 1, `Libellé ${said(value)} :`, value, {
          section: [{ text: said(value), source: 'card', order: 0 }],
          options: [{ text: value, value }],
        })); // prettier-ignore
        const first = values[0] ?? '';
        const text = draw(pageOf(controls, {
          address: `portail.fr/${first}`, title: first, headings: [{ text: first, level: 1 }], alerts: [{ text: first, order: 0 }],
          uploads: [{ id: '0:99', labels: [], status: 'uploaded', fileName: first }],
        })); // prettier-ignore
        for (const value of values) expect(text.toLowerCase()).not.toContain(value.toLowerCase());
      }),
    );
  });

  it('gives the words of the page when no answer stands in them', () => {
    expect(draw(pageOf([control(3, 'Nom du maître', 'Durand')]))).toContain('« Nom du maître »');
    expect(draw(pageOf([control(3, 'Nom : DURAND', 'Durand')]))).toContain('« (masqué) »');
  });
});
