import { Upload } from 'antd';
import Dropzone from 'dropzone';
import 'dropzone/dist/dropzone.css';
import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import { create, setOptions, type FilePond } from 'filepond';
import 'filepond/dist/filepond.min.css';
import french from 'filepond/locale/fr-fr.js';
import { FileUpload } from 'primereact/fileupload';
import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp, h, resolveComponent, type VNode } from 'vue';
import 'vuetify/styles';
import { createVuetify } from 'vuetify';
import { VApp, VFileInput, VFileUpload } from 'vuetify/components';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { matchUploads } from '../../../lib/guidance/match-uploads';
import { createControlRegistry } from '../../../lib/page/control-registry';
import { scanPage } from '../../../lib/page/scan/scan-page';
import { portalNamed } from '../../../lib/portal/portals';

/** How a kit is told that a file is under way, there, or not taken. */
type Step = 'uploading' | 'done' | 'error';
const file = (): File => new File(['%PDF-1.7'], 'cerfa.pdf', { type: 'application/pdf' });
const titles = ['Cerfa signé', 'Convention de formation signée'] as const;

let unmount: () => void = () => undefined;
afterEach(() => {
  unmount();
  document.body.replaceChildren();
});

/** A kit shows its progress for a while, however fast the server answers. */
const limit = { timeout: 15_000 };

/** The documents of the portal that are found on the page, each with its state and its files. */
function documents(): readonly string[] {
  const { uploads } = scanPage({ document, registry: createControlRegistry(0) });
  return [...matchUploads(uploads, portalNamed('egestion').uploads)].map(([slot, { status, fileName, fileNames }]) => [slot, status, ...(fileNames ?? (fileName === '' ? [] : [fileName]))].join(' '));
}

function showsInFirst(state: string): Promise<void> {
  return vi.waitFor(() => expect(documents()).toEqual([`cerfa ${state}`, 'convention empty']), limit);
}

/** Two titles, each with a place under it. */
function twoPlaces(): readonly HTMLElement[] {
  const main = document.createElement('main');
  main.style.width = '720px';
  document.body.replaceChildren(main);
  return titles.map((title) => {
    const [section, heading, place] = [document.createElement('section'), document.createElement('h3'), document.createElement('div')];
    heading.textContent = title;
    section.append(heading, place);
    main.append(section);
    return place;
  });
}

function mountReact(draw: (step: Step | null) => ReactNode, step: Step | null): void {
  const roots = twoPlaces().map((place, index) => {
    const root = createRoot(place);
    root.render(draw(index === 0 ? step : null));
    return root;
  });
  unmount = () => roots.forEach((root) => root.unmount());
}

function mountVue(draw: (step: Step | null, title: string) => VNode, step: Step | null): void {
  const apps = twoPlaces().map((place, index) => {
    const app = createApp({ render: () => h(VApp, null, () => draw(index === 0 ? step : null, titles[index] ?? '')) });
    // The kit's own types forget that it may be used without options.
    (app.use as (plugin: unknown) => void)(ElementPlus);
    app.use(createVuetify()).mount(place);
    return app;
  });
  unmount = () => apps.forEach((app) => app.unmount());
}

const { Dragger } = Upload;
const antd = (step: Step | null, isZone: boolean, listType: 'text' | 'picture'): ReactNode => {
  const more = { listType, fileList: step === null ? [] : [{ uid: '1', name: 'cerfa.pdf', status: step, percent: 40 }] };
  return isZone ? createElement(Dragger, more, createElement('p', null, 'Cliquez ou glissez un fichier ici')) : createElement(Upload, more, createElement('button', { type: 'button' }, 'Choisir un fichier'));
};
const ofElement = { uploading: 'uploading', done: 'success', error: 'fail' } as const;
const elementPlus = (step: Step | null, drag: boolean): VNode =>
  h(resolveComponent('ElUpload'), { drag, autoUpload: false, fileList: step === null ? [] : [{ uid: 1, name: 'cerfa.pdf', status: ofElement[step], percentage: 40 }] }, { default: () => h('button', { type: 'button' }, drag ? 'Glissez un fichier ici' : 'Choisir un fichier') });

function mountDropzone(step: Step | null): void {
  const zones = twoPlaces().map((place) => {
    place.className = 'dropzone';
    return new Dropzone(place, { url: '/api', autoProcessQueue: false, addRemoveLinks: true, dictDefaultMessage: 'Déposez un fichier ici', dictRemoveFile: 'Retirer' });
  });
  unmount = () => zones.forEach((zone) => zone.destroy());
  const [zone] = zones;
  if (step === null || zone === undefined) return;
  const own = file();
  zone.emit('addedfile', own);
  zone.emit('processing', own);
  zone.emit('uploadprogress', own, 40, 400);
  if (step !== 'uploading') zone.emit(step === 'done' ? 'success' : 'error', own, step === 'done' ? {} : 'Server responded with 413 code.');
  if (step !== 'uploading') zone.emit('complete', own);
}

function mountFilePond(step: Step | null): void {
  setOptions(french);
  const ponds = twoPlaces().map((place): FilePond => create(place.appendChild(document.createElement('input')), {
    // The server's answer: none yet, a number for the file, a refusal.
    server: { process: (_name, _file, _metadata, load, error, progress) => {
      if (step === 'uploading') progress(true, 40, 100);
      if (step === 'done') load('7');
      if (step === 'error') error('413');
      return { abort: () => undefined };
    } },
  })); // prettier-ignore
  unmount = () => ponds.forEach((pond) => pond.destroy());
  if (step !== null) void ponds[0]?.addFile(file());
}

describe.each([
  ['antd, a button', (step: Step | null) => mountReact((own) => antd(own, false, 'text'), step)],
  ['antd, a button and pictures', (step: Step | null) => mountReact((own) => antd(own, false, 'picture'), step)],
  ['antd, a zone', (step: Step | null) => mountReact((own) => antd(own, true, 'text'), step)],
  ['Element Plus, a button', (step: Step | null) => mountVue((own) => elementPlus(own, false), step)],
  ['Element Plus, a zone', (step: Step | null) => mountVue((own) => elementPlus(own, true), step)],
  ['Dropzone', mountDropzone],
  ['FilePond', mountFilePond],
] as const)('%s', (_, mount) => {
  it('is a place for each document, without a file', async () => {
    mount(null);
    await showsInFirst('empty');
  });

  it.each([
    ['uploading', 'pending'],
    ['done', 'uploaded'],
    ['error', 'refused'],
  ] as const)('tells of a file that is %s', async (step, state) => {
    mount(step);
    await showsInFirst(`${state} cerfa.pdf`);
  });
});

/** Chooses a file as a person does in the browser's own dialog. */
async function chooseInFirst(): Promise<void> {
  const field = await vi.waitFor(() => {
    const found = document.querySelectorAll<HTMLInputElement>('input[type=file]');
    expect(found).toHaveLength(2);
    return found[0];
  });
  const held = new DataTransfer();
  held.items.add(file());
  if (field !== undefined) field.files = held.files;
  for (const type of ['input', 'change']) field?.dispatchEvent(new Event(type, { bubbles: true }));
}

describe.each([
  ['Vuetify, a field', () => mountVue((_, label) => h(VFileInput, { label }), null)],
  ['Vuetify, a zone', () => mountVue(() => h(VFileUpload, { title: 'Glissez un fichier ici', density: 'compact' }), null)],
  ['PrimeReact, a button', () => mountReact(() => createElement(FileUpload, { mode: 'basic', url: '/api', chooseLabel: 'Choisir' }), null)],
] as const)('%s', (_, mount) => {
  it('that keeps a file until the form is sent shows a choice, and nothing more', async () => {
    mount();
    await showsInFirst('empty');
    await chooseInFirst();
    await showsInFirst('chosen cerfa.pdf');
  });
});

describe('PrimeReact, with a list', () => {
  let kit: FileUpload | null = null;
  const mount = (): void => mountReact(() => createElement(FileUpload, { mode: 'advanced', url: '/api', chooseLabel: 'Choisir', ref: (own: FileUpload | null) => void (kit ??= own) }), null);
  afterEach(() => (kit = null));

  it('shows a file that waits to be sent', async () => {
    mount();
    await chooseInFirst();
    await showsInFirst('pending cerfa.pdf');
  });

  it('shows a file that was sent', async () => {
    mount();
    await vi.waitFor(() => expect(kit).not.toBeNull());
    kit?.setUploadedFiles([Object.assign(file(), { objectURL: '' })]);
    await showsInFirst('uploaded cerfa.pdf');
  });
});
