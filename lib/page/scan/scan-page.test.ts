import { afterEach, describe, expect, it } from 'vitest';
import type { ControlReading, PageReading } from '../../fields/reading';
import { createControlRegistry } from '../control-registry';
import { scanPage, scanPageInSlices } from './scan-page';

function scan(html: string): PageReading {
  document.body.innerHTML = html;
  return scanPage({ document, registry: createControlRegistry(0) });
}

function brief({ kind, labels, section, value }: ControlReading): string {
  return [kind, labels[0]?.text ?? '', section.map((title) => title.text).join(' > '), String(value)].join(' | ');
}

afterEach(() => document.body.replaceChildren());

describe('scanPage', () => {
  it('reads a form with its titles, in reading order', () => {
    const reading = scan(`
      <h1>Contrat</h1>
      <h2>Employeur</h2>
      <label for="siret">SIRET *</label><input id="siret" maxlength="14" inputmode="numeric" value="12345678200010">
      <button type="button">Rechercher</button>
      <h2>Apprenti</h2>
      <label>Nom <input readonly></label>
      <label for="sex">Sexe</label><select id="sex"><option value="">Choisir</option><option value="F" selected>Féminin</option></select>
      <input type="password" aria-label="Mot de passe">`);
    expect(reading.controls.map(brief)).toEqual([
      'text | SIRET * | Contrat > Employeur | 12345678200010',
      'text | Nom | Contrat > Apprenti | ',
      'select | Sexe | Contrat > Apprenti | Féminin',
    ]);
    expect(reading.controls.map(({ order }) => order)).toEqual([0, 2, 3]);
    expect(reading.controls[0]?.state.required).toBe(true);
    expect(reading.controls[0]?.limits).toEqual({ maxLength: 14, pattern: null, inputMode: 'numeric' });
    expect(reading.controls[1]?.state.readOnly).toBe(true);
    expect(reading.controls[2]?.options).toEqual([{ text: 'Féminin', value: 'F' }]);
    expect(reading.buttons).toMatchObject([{ name: 'Rechercher', order: 1, disabled: false, inDialog: false }]);
    expect(reading.headings).toEqual([
      { text: 'Contrat', level: 1 },
      { text: 'Employeur', level: 2 },
      { text: 'Apprenti', level: 2 },
    ]);
  });

  it('puts no query in the address and finds nothing on an empty page', () => {
    const reading = scan('');
    expect(reading.address).toBe(`${location.host}${location.pathname}`);
    expect(reading.address).not.toContain('?');
    expect([reading.controls, reading.buttons, reading.uploads, reading.alerts]).toEqual([[], [], [], []]);
  });

  it('gives handles that lead back to the elements, and the same ids on a second scan', () => {
    document.body.innerHTML = '<fieldset><legend>RQTH</legend><label><input type="radio" name="r">Oui</label><label><input type="radio" name="r">Non</label></fieldset>';
    const registry = createControlRegistry(3);
    const [first] = scanPage({ document, registry }).controls;
    const [again] = scanPage({ document, registry }).controls;
    expect(first?.id).toBe('3:1');
    expect(again?.id).toBe('3:1');
    expect(registry.query('3:1')?.members).toEqual([...document.querySelectorAll('input')]);
  });

  it('reads the boxes of a split answer, leaves out what is ours, and opens the roots it is given', () => {
    document.body.innerHTML = `
      <p>Né le</p><div><input maxlength="2" size="2"> / <input maxlength="2" size="2"> / <input maxlength="4" size="4"></div>
      <div id="ours"><input aria-label="Chercher un dossier"></div><x-field></x-field>`;
    const closed = document.querySelector('x-field')?.attachShadow({ mode: 'closed' });
    if (closed === undefined) throw new Error('No host');
    closed.innerHTML = '<label for="u">Code UAI</label><input id="u">';
    const reading = scanPage({
      document,
      registry: createControlRegistry(0),
      openRoot: (element) => (element.nodeName === 'X-FIELD' ? closed : null),
      isOurs: (element) => element.id === 'ours',
    });
    expect(reading.controls.map(brief)).toEqual(['split | Né le |  | ', 'text | Code UAI |  | ']);
    expect(reading.controls[0]?.parts?.map(({ hint, maxLength }) => [hint, maxLength])).toEqual([['jj', 2], ['mm', 2], ['aaaa', 4]]);
  });

  it('gives the state of documents and the lines of messages', () => {
    const reading = scan(`
      <div role="alert">Le SIRET est inconnu.</div>
      <ul><li><label for="cerfa">Cerfa signé *</label><input id="cerfa" type="file"></li>
      <li><span>Convention de formation signée</span> <span>convention.pdf</span> <span>Chargé</span> <label for="c">Remplacer</label><input id="c" type="file"></li>
      <li>Avis du médecin <b>avis.pdf</b> Analyse en cours <input type="file"></li></ul>`);
    expect(reading.alerts).toEqual([{ text: 'Le SIRET est inconnu.', order: 0 }]);
    expect(reading.uploads.map(({ labels, status, fileName }) => [labels[0]?.text, status, fileName])).toEqual([
      ['Cerfa signé *', 'empty', ''],
      ['Convention de formation signée', 'uploaded', 'convention.pdf'],
      ['Avis du médecin', 'pending', 'avis.pdf'],
    ]);
    expect(JSON.stringify(reading.uploads[1]?.labels)).not.toContain('convention.pdf');
    expect(reading.controls).toEqual([]);
  });
});

describe('scanPageInSlices', () => {
  const large = Array.from({ length: 300 }, (_, index) => `<p>Observation ${index} <input></p>`).join('');

  it('reads the same as in one go, and lets the page work meanwhile', async () => {
    document.body.innerHTML = large;
    const registry = createControlRegistry(0);
    const { port1, port2 } = new MessageChannel();
    let turns = 0;
    port1.onmessage = () => {
      turns += 1;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    const reading = await scanPageInSlices({ document, registry }, new AbortController().signal);
    port1.close();
    expect(reading.controls).toHaveLength(300);
    expect(reading).toEqual(scanPage({ document, registry }));
    expect(turns).toBeGreaterThan(0);
  });

  it('stops when it is told to', async () => {
    document.body.innerHTML = large;
    const abort = new AbortController();
    const reading = scanPageInSlices({ document, registry: createControlRegistry(0) }, abort.signal);
    abort.abort();
    await expect(reading).rejects.toThrow();
  });
});
