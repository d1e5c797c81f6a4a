import { afterEach, describe, expect, it } from 'vitest';
import type { ControlKind } from '../../fields/reading';
import type { ControlHandle } from '../control-registry';
import { readControlOptions, readControlValue } from './read-value';

function handleOf(kind: ControlKind, html: string, target: string, members?: string): ControlHandle {
  document.body.innerHTML = html;
  const element = document.querySelector<HTMLElement>(target);
  if (element === null) throw new Error('The fixture lacks its target');
  return { id: '0:1', kind, target: element, members: members === undefined ? [] : [...document.querySelectorAll<HTMLElement>(members)] };
}

afterEach(() => document.body.replaceChildren());

describe('readControlValue', () => {
  it.each([
    ['typed text', '<input value=" Vidal ">', 'Vidal'],
    ['empty', '<input>', ''],
    ['skeleton with underscores', '<input value="__/__/____">', ''],
    ['skeleton with letters', '<input value="jj/mm/aaaa">', ''],
    ['skeleton of a NIR', '<input value="_ __ __ __ ___ ___ __">', ''],
    ['skeleton of a telephone', '<input value="+33 _ __ __ __ __">', ''],
    ['half-typed mask', '<input value="03/__/____">', '03/__/____'],
    ['hint put in as value', '<input placeholder="Votre nom" value="Votre nom">', ''],
    ['a name made of mask letters', '<input value="Aya">', 'Aya'],
    ['a native date', '<input type="date" value="2026-09-03">', '03/09/2026'],
    ['a password', '<input type="password" value="secret">', ''],
    ['a number', '<input type="number" value="12.5">', '12.5'],
  ])('reads %s', (_, html, expected) => {
    expect(readControlValue(handleOf('text', html, 'input'))).toBe(expected);
  });

  it('remembers the first hint of a field that loses it when filled', () => {
    const handle = handleOf('text', '<input placeholder="jour de naissance">', 'input');
    expect(readControlValue(handle)).toBe('');
    handle.target.removeAttribute('placeholder');
    handle.target.setAttribute('value', 'jour de naissance');
    expect(readControlValue(handle)).toBe('');
  });

  it.each([
    [
      'the chosen text',
      '<select><option value="">Choisir</option><option value="8f" selected>11 - Premier contrat</option></select>',
      '11 - Premier contrat',
    ],
    ['an invitation', '<select><option value="0">-- Sélectionnez une valeur --</option><option>A</option></select>', ''],
    ['a head line without value', '<select><option value="">Type de contrat</option><option>A</option></select>', ''],
  ])('reads %s of a list', (_, html, expected) => {
    expect(readControlValue(handleOf('select', html, 'select'))).toBe(expected);
  });

  it.each([
    [
      'labels for',
      '<input type=radio id=a name=r><label for=a>Oui</label><input type=radio id=b name=r checked><label for=b>Non</label>',
      'Non',
    ],
    ['wrapping labels', '<label><input type=radio name=r checked> Oui</label><label><input type=radio name=r> Non</label>', 'Oui'],
    ['bare text after', '<input type=radio name=r> Oui <input type=radio name=r checked> Non', 'Non'],
    ['nothing chosen', '<label><input type=radio name=r> Oui</label>', ''],
  ])('reads radios with %s', (_, html, expected) => {
    expect(readControlValue(handleOf('radio', html, 'input', 'input'))).toBe(expected);
  });

  it('reads drawn radios and pressed buttons', () => {
    const drawn = '<div role=radiogroup><div role=radio aria-checked=false>Oui</div><div role=radio aria-checked=true>Non</div></div>';
    expect(readControlValue(handleOf('radio', drawn, '[role=radiogroup]', '[role=radio]'))).toBe('Non');
    const pressed = '<p><button aria-pressed=true>CDI</button><button aria-pressed=false>CDD</button></p>';
    expect(readControlValue(handleOf('radio', pressed, 'p', 'button'))).toBe('CDI');
  });

  it('reads boxes and switches as booleans', () => {
    expect(readControlValue(handleOf('checkbox', '<input type=checkbox checked>', 'input'))).toBe(true);
    expect(readControlValue(handleOf('checkbox', '<span role=checkbox aria-checked=mixed></span>', 'span'))).toBe(false);
    expect(readControlValue(handleOf('switch', '<button role=switch aria-checked=true></button>', 'button'))).toBe(true);
  });

  it.each([
    [
      'PrimeReact',
      '<div class="p-dropdown"><div class="p-hidden-accessible"><input role=combobox readonly></div><span class="p-dropdown-label">Madame</span><div class="p-dropdown-trigger" role=button aria-label="Civilité"><svg></svg></div></div>',
      'Madame',
    ],
    [
      'PrimeReact, blank',
      '<div class="p-dropdown"><input role=combobox readonly><span class="p-dropdown-label p-placeholder">Civilité</span></div>',
      '',
    ],
    [
      'react-select',
      '<div class="css-b62m3t-container"><span aria-live="polite" class="css-7pg0cj-a11yText">option Île, selected</span><div class="css-13cymwt-control"><div><div class="css-1dimb5e-singleValue">Île-de-France</div><input role=combobox value=""></div><div><div aria-hidden=true>x</div></div></div></div>',
      'Île-de-France',
    ],
    [
      'MUI',
      '<div class="MuiInputBase-root"><div role=combobox tabindex=0>CAP</div><input aria-hidden=true value="guid-1"><fieldset aria-hidden=true><legend>Diplôme</legend></fieldset></div>',
      'CAP',
    ],
    [
      'MUI, blank',
      '<div class="MuiInputBase-root"><div role=combobox tabindex=0><span class="notranslate">&ZeroWidthSpace;</span></div></div>',
      '',
    ],
    ['a typed combobox', '<div><input role=combobox value="45000 ORLEANS"></div>', '45000 ORLEANS'],
    [
      'Element Plus',
      '<div class="el-select"><div class="el-select__placeholder"><span>Homme</span></div><input role=combobox></div>',
      'Homme',
    ],
    [
      'Element Plus, blank',
      '<div class="el-select"><div class="el-select__placeholder is-transparent"><span>Sexe</span></div><input role=combobox></div>',
      '',
    ],
    ['an invitation', '<div><div role=combobox>Sélectionner…</div></div>', ''],
  ])('reads the answer that a drawn list shows: %s', (_, html, expected) => {
    expect(readControlValue(handleOf('combobox', html, 'body > div'))).toBe(expected);
  });

  it('reads tags without their remove buttons', () => {
    const html =
      '<ul class="p-chips"><li class="p-chips-token"><span>CAP</span><span class="p-chips-token-icon">×</span></li><li class="p-chips-token"><span>BEP</span></li><li><input></li></ul>';
    expect(readControlValue(handleOf('tags', html, 'ul'))).toBe('CAP, BEP');
  });

  it('reads the lines of an editable region', () => {
    const html = '<div contenteditable>Première ligne<div>Deuxième ligne</div><div><br></div><p>Troisième<br>Quatrième</p></div>';
    expect(readControlValue(handleOf('editable', html, 'div'))).toBe('Première ligne\nDeuxième ligne\n\nTroisième\nQuatrième');
  });

  it('folds the line ends of a text area', () => {
    const handle = handleOf('textarea', '<textarea></textarea>', 'textarea');
    if (handle.target instanceof HTMLTextAreaElement) handle.target.value = 'a\r\nb';
    expect(readControlValue(handle)).toBe('a\nb');
  });

  it.each([
    ['day, month, year by size', '<input maxlength=2 value=3><input maxlength=2 value=09><input maxlength=4 value=2026>', '03/09/2026'],
    ['year first', '<input placeholder=aaaa value=2026><input placeholder=mm value=9><input placeholder=jj value=03>', '03/09/2026'],
    [
      'a month by name, counted from zero',
      '<input maxlength=2 value=3 name=jour><select name=mois><option value=7>Août</option><option value=8 selected>Septembre</option></select><input maxlength=4 name=annee value=2026>',
      '03/09/2026',
    ],
    ['nothing yet', '<input maxlength=2><input maxlength=2><input maxlength=4>', ''],
    ['a NIR and its key', '<input maxlength=13 value=1850578006084><input maxlength=2 value=91>', '185057800608491'],
    ['hours and minutes', '<input maxlength=2 value=35><input maxlength=2 value=00>', '35:00'],
  ])('joins a split answer: %s', (_, html, expected) => {
    expect(readControlValue(handleOf('split', html, 'input, select', 'input, select'))).toBe(expected);
  });
});

describe('readControlOptions', () => {
  it('leaves out invitations and what cannot be chosen', () => {
    const html =
      '<select><option value="">Choisir</option><option value="g1">11 - Premier contrat</option><option value="g2" disabled>12</option></select>';
    expect(readControlOptions(handleOf('select', html, 'select'))).toEqual([{ text: '11 - Premier contrat', value: 'g1' }]);
  });

  it('gives the answers of radios', () => {
    const html = '<label><input type=radio name=r value=O> Oui</label><label><input type=radio name=r value=N> Non</label>';
    expect(readControlOptions(handleOf('radio', html, 'input', 'input'))).toEqual([
      { text: 'Oui', value: 'O' },
      { text: 'Non', value: 'N' },
    ]);
  });

  it('cannot tell the answers of a closed list, and tells those of an opened one', () => {
    const html =
      '<div><div role=combobox aria-controls=l>CAP</div></div><ul id=l role=listbox hidden><li role=option>CAP</li><li role=option data-value=b>BEP</li></ul>';
    const handle = handleOf('combobox', html, 'div');
    expect(readControlOptions(handle)).toBeNull();
    document.querySelector('ul')?.removeAttribute('hidden');
    expect(readControlOptions(handle)).toEqual([
      { text: 'CAP', value: null },
      { text: 'BEP', value: 'b' },
    ]);
  });
});
