import { FileUpload } from 'primereact/fileupload';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'primereact/resources/themes/lara-light-blue/theme.css';
import { afterEach, describe, expect, it } from 'vitest';
import type { UploadReading } from '../../fields/reading';
import { createControlRegistry } from '../control-registry';
import { scanHtml } from './scan-fixture';
import { scanPage } from './scan-page';

afterEach(() => document.body.replaceChildren());

const brief = ({ labels, status, fileName, fileNames }: UploadReading): string => [labels[0]?.text ?? '', status, ...(fileNames ?? (fileName === '' ? [] : [fileName]))].join(' | ');
const read = (html: string): string[] => scanHtml(html).uploads.map(brief);
/** A hidden field, as pages hide it: without a box, or as large as a dot. */
const hidden = '<input type="file" style="display:none">';
const dot = '<input type="file" style="position:absolute;width:1px;height:1px;clip:rect(0,0,0,0)" tabindex="-1" aria-hidden="true">';
const cloud = (title = ''): string => `<button type="button" title="${title}"><i class="pi pi-cloud-upload" style="display:inline-block;width:16px;height:16px"></i></button>`;

describe('a place to hand in a document', () => {
  it('is a hidden field behind an icon, one for each row', () => {
    expect(read(`<table><tr><td>Cerfa signé *</td><td>-</td><td>${hidden}${cloud()}</td></tr><tr><td>Convention de formation signée</td><td>-</td><td>${dot}${cloud('Charger')}</td></tr></table>`)).toEqual([
      'Cerfa signé * | empty',
      'Convention de formation signée | empty',
    ]);
  });

  it('is a zone to drop into, with a field inside or without any', () => {
    const zone = (inside: string): string => `<div style="border:1px dashed;padding:20px;width:300px" tabindex="0">Glissez votre fichier ici${inside}</div>`;
    expect(read(`<section><h3>Cerfa signé</h3>${zone(hidden)}</section><section><h3>Convention de formation signée</h3>${zone('')}</section>`)).toEqual(['Cerfa signé | empty', 'Convention de formation signée | empty']);
  });

  it('is an icon whose field the page makes only when it is pressed', () => {
    expect(read(`<ul><li><span>Cerfa signé</span> ${cloud('Charger le document')}</li><li><span>Convention de formation signée</span> ${cloud()}</li></ul>`)).toEqual(['Cerfa signé | empty', 'Convention de formation signée | empty']);
  });

  it('is the zone of a kit that keeps its field at the end of the page', () => {
    expect(read(`<div><p>Cerfa signé</p><div class="dropzone dz-clickable" style="border:1px dashed;padding:20px"><span>Déposer un fichier ou cliquer ici</span></div></div>
      <div><p>Convention de formation signée</p><div class="dropzone dz-clickable" style="border:1px dashed;padding:20px"><span>Déposer un fichier ou cliquer ici</span></div></div>
      <input type="file" class="dz-hidden-input" style="visibility:hidden;position:absolute;height:0;width:0">`)).toEqual(['Cerfa signé | empty', 'Convention de formation signée | empty']);
  });

  it('is read once where a row has an icon, a zone and a field', () => {
    expect(read(`<ul><li><b>Cerfa signé</b> ${cloud('Charger')} ${hidden} <div style="border:1px dashed">Déposez le fichier ici</div> <a href="#" onclick="">Parcourir les documents</a></li></ul>`)).toEqual(['Cerfa signé | empty']);
  });

  it('is no button that has nothing to do with a file', () => {
    expect(read('<p>Contrat</p><button>Ajouter</button><a href="/aide">Télécharger le guide.pdf</a><p>Le modèle convention.pdf est sur le site</p><button>Charger la suite</button><button>Importer</button>')).toEqual([]);
  });
});

describe('a draft that is opened again', () => {
  const trash = (name: string): string => `<button type="button" aria-label="Supprimer ${name}">×</button>`;

  it('shows its files without any field left', () => {
    expect(read(`<table><tr><td>Cerfa signé</td><td>cerfa martin.pdf</td><td>Chargé le 12/06/2026</td><td>${trash('cerfa martin.pdf')}</td></tr>
      <tr><td>Convention de formation signée</td><td><a href="#">convention.pdf</a></td><td></td><td>${trash('convention.pdf')}</td></tr>
      <tr><td>RIB</td><td></td><td>Aucun fichier</td><td>${cloud('Charger un fichier')}</td></tr></table>`)).toEqual([
      'Cerfa signé | uploaded | cerfa martin.pdf',
      'Convention de formation signée | uploaded | convention.pdf',
      'RIB | empty',
    ]);
  });

  it('shows the files of a document as a list beside its field', () => {
    const file = (name: string, says: string): string => `<li><span>${name}</span> <span>115,8 Ko</span> <span>${says}</span> ${trash(name)}</li>`;
    expect(read(`<table><tr><th>Cerfa signé *</th><td><ul>${file('un.pdf', 'Document chargé')}${file('deux.pdf', 'déposé par Mme Martin')}</ul></td><td>${dot}${cloud('Charger le document')}</td></tr>
      <tr><th>Convention de formation signée *</th><td>Aucun fichier</td><td>${dot}${cloud('Charger le document')}</td></tr></table>`)).toEqual(['Cerfa signé * | uploaded | un.pdf | deux.pdf', 'Convention de formation signée * | empty']);
  });

  it('shows several files of one document', () => {
    expect(read(`<ul><li><span>Cerfa signé</span><div>page1.pdf ${trash('page1.pdf')}</div><div>page2.pdf ${trash('page2.pdf')}</div>${hidden}${cloud()}</li></ul>`)).toEqual(['Cerfa signé | uploaded | page1.pdf | page2.pdf']);
  });
});

describe('what the page says of a file', () => {
  const row = (says: string): string => `<ul><li><span>Cerfa signé</span> <span>cerfa.pdf</span> ${says} ${hidden}${cloud()}</li></ul>`;

  it.each([
    ['<span>Document chargé</span>', 'uploaded'],
    ['<span>Téléversé le 3 juin</span>', 'uploaded'],
    ['<i title="Validé" style="display:inline-block;width:9px;height:9px"></i>', 'uploaded'],
    ['<span>En cours</span>', 'pending'],
    ['<span>Analyse antivirus…</span>', 'pending'],
    ['<progress max="100" value="40"></progress>', 'pending'],
    ['<span>45 %</span>', 'pending'],
    ['<span class="error">Fichier refusé : trop volumineux</span>', 'refused'],
    ['<span>Le dépôt a échoué</span>', 'refused'],
    ['<span>Format non autorisé</span>', 'refused'],
  ])('%s', (says, status) => {
    expect(read(row(says))).toEqual([`Cerfa signé | ${status} | cerfa.pdf`]);
  });

  it('is only a choice while the page says nothing, and nothing once the file is removed', () => {
    document.body.innerHTML = '<ul><li><label for="f">Cerfa signé</label> <input id="f" type="file"></li></ul>';
    const field = document.querySelector('input');
    const held = new DataTransfer();
    held.items.add(new File(['%PDF-1.7'], 'cerfa.pdf'));
    if (field !== null) field.files = held.files;
    const registry = createControlRegistry(0);
    const now = (): string[] => scanPage({ document, registry }).uploads.map(brief);
    expect(now()).toEqual(['Cerfa signé | chosen | cerfa.pdf']);
    if (field !== null) field.value = '';
    expect(now()).toEqual(['Cerfa signé | empty']);
  });
});

describe('the file upload of a component kit', () => {
  let unmount = (): void => undefined;
  afterEach(() => unmount());

  it.each(['basic', 'advanced'] as const)('in its %s form is a place of its own, with the title above it', async (mode) => {
    document.body.innerHTML = '<main><section><h3>Cerfa signé</h3><div id="one"></div></section><section><h3>Convention de formation signée</h3><div id="two"></div></section></main>';
    const roots = ['one', 'two'].flatMap((id) => {
      const place = document.getElementById(id);
      if (place === null) return [];
      const root = createRoot(place);
      root.render(createElement(FileUpload, { mode, name: id, url: '/api', chooseLabel: 'Choisir', emptyTemplate: createElement('p', null, 'Glissez vos fichiers ici') }));
      return [root];
    });
    unmount = () => roots.forEach((root) => root.unmount());
    await expect.poll(() => document.querySelectorAll('input[type=file]').length).toBe(2);
    expect(scanPage({ document, registry: createControlRegistry(0) }).uploads.map(brief)).toEqual(['Cerfa signé | empty', 'Convention de formation signée | empty']);
  });
});
