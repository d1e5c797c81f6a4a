import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LookupRecipe } from '../../portal/description';
import { createControlRegistry } from '../control-registry';
import { waitFor } from '../apply/wait-for';
import { scanPage } from '../scan/scan-page';
import { createLookupRunner, type LookupRunner } from './run-lookup';

const recipe: LookupRecipe = {
  id: 'apprentice',
  section: 'apprentice',
  helpCode: 'A-01',
  openers: ['Sélectionner l’apprenti', 'Rechercher une personne'],
  dialogTitles: ['Rechercher une personne'],
  criteria: [
    { labels: ['Nom'], fields: ['apprentice.lastName'] },
    { labels: ['Prénom'], fields: ['apprentice.firstName'] },
  ],
  searchButtons: ['Rechercher'],
  rowShows: ['apprentice.lastName', 'apprentice.firstName', 'apprentice.birthDate'],
  choose: ['double-click', 'button', 'click', 'enter'],
  chooseButtons: ['Sélectionner'],
  createButtons: ['+', 'Créer une personne'],
  fills: ['apprentice.lastName', 'apprentice.firstName', 'apprentice.birthDate'],
  card: ['apprentice.lastName', 'apprentice.firstName'],
  clearButtons: ['Supprimer'],
  fallbackRow: null,
};
const planned = { lookup: 'apprentice', criteria: { Nom: 'DUPONT', Prénom: 'Léa' }, mustShow: ['DUPONT', 'Léa', '14/05/2007'] } as const;

type Row = readonly string[];
const lea: Row = ['DUPONT', 'Léa', '14/05/2007', 'POITIERS'];
const homonym: Row = ['DUPONT', 'Léa', '02/01/2004', 'NIORT'];

let runner: LookupRunner;
let abort: AbortController;
/** What the page itself was told: criteria of each search, the row taken, clicks on its own buttons. */
let told: { searched: string[]; taken: Row[]; pressed: string[] };

beforeEach(() => {
  abort = new AbortController();
  told = { searched: [], taken: [], pressed: [] };
  document.body.replaceChildren();
  runner = createLookupRunner({ document, registry: createControlRegistry(0), portal: { sections: {}, fields: {} } });
});
afterEach(() => document.body.replaceChildren());

/** The form with its read-only fields, which a taken row fills, and the dialog that a test draws. */
function mountForm(openDialog: (take: (row: Row) => void) => void): void {
  document.body.innerHTML = `<main>
    <section aria-labelledby="e"><h2 id="e">Informations de l’employeur</h2><label>Raison sociale<input readonly value="DUVAL"></label>
      <button type="button" data-decoy>Rechercher une personne</button></section>
    <section aria-labelledby="a"><h2 id="a">Informations de l’apprenti(e)</h2>
      <p><button type="button" id="open">Rechercher une personne</button><button type="button" id="bin" hidden>Supprimer</button></p>
      <label>Nom de naissance<input id="last" readonly></label><label>Prénom<input id="first" readonly></label><label>Date de naissance<input id="born" readonly></label>
      <button type="button" data-decoy>Suivant</button></section></main>`;
  for (const decoy of document.querySelectorAll('[data-decoy]')) decoy.addEventListener('click', () => told.pressed.push(decoy.textContent));
  const fill = (row: Row): void => {
    for (const [index, id] of ['last', 'first', 'born'].entries()) box(id).value = row[index] ?? '';
    one('bin').hidden = row.length === 0;
  };
  one('open').addEventListener('click', () =>
    openDialog((row) => {
      told.taken.push(row);
      fill(row);
    }),
  );
  one('bin').addEventListener('click', () => fill([]));
}

function one(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}

function box(id: string): HTMLInputElement {
  const found = one(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`#${id} is no input`);
  return found;
}

function element(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const [only] = holder.children;
  if (!(only instanceof HTMLElement)) throw new Error('No element in the markup');
  return only;
}

const cells = (row: Row): string => row.map((text) => `<td>${text}</td>`).join('');
const criteria = '<p><label>Nom <input name="n"></label> <label>Prénom <input name="p"></label></p>';

/** A native dialog with a form and a table, answering after a while, rows taken by a double click. */
function nativeDialog(rows: readonly Row[], take: (row: Row) => void, delayMs = 60): void {
  const dialog = element(
    `<dialog aria-label="Rechercher une personne"><form>${criteria}<button>Rechercher</button> <button type="button" class="plus" aria-label="Créer une personne">+</button></form><div class="out"></div><button type="button" class="close">Fermer</button></dialog>`,
  );
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('No dialog');
  const out = dialog.querySelector('.out') ?? dialog;
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    told.searched.push([...dialog.querySelectorAll('input')].map(({ value }) => value).join(' '));
    out.innerHTML = '<p>Recherche en cours…</p>';
    setTimeout(() => {
      out.innerHTML =
        rows.length === 0
          ? '<p>Aucune personne trouvée.</p>'
          : `<table><thead><tr><th>Nom</th><th>Prénom</th><th>Né(e) le</th><th>Commune</th></tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table>`;
      for (const [index, line] of [...out.querySelectorAll('tbody tr')].entries())
        line.addEventListener('dblclick', () => {
          take(rows[index] ?? []);
          dialog.remove();
        });
    }, delayMs);
  });
  dialog.querySelector('.close')?.addEventListener('click', () => dialog.remove());
  dialog.querySelector('.plus')?.addEventListener('click', () => {
    dialog.innerHTML = '<form class="card"><h3>Fiche</h3><label>Nom de naissance<input name="cn"></label><label>Prénom<input name="cp"></label><button>Valider</button><button type="button">Fermer</button></form>';
    dialog.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      event.stopPropagation();
      take([...dialog.querySelectorAll('input')].map(({ value }) => value));
      dialog.remove();
    });
    dialog.querySelector('[type=button]')?.addEventListener('click', () => dialog.remove());
  });
  document.body.append(dialog);
  dialog.showModal();
}

test('a native dialog: types, searches, takes the one row by a double click; presses nothing of another block', async () => {
  mountForm((take) => nativeDialog([homonym, lea], take));
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'taken' });
  expect(told).toEqual({ searched: ['DUPONT Léa'], taken: [lea], pressed: [] });
  expect(box('born').value).toBe('14/05/2007');
  expect(document.querySelector('dialog')).toBeNull();
});

test('what was taken is taken back by the bin of the same block', async () => {
  mountForm((take) => nativeDialog([lea], take));
  await runner.run(recipe, planned, abort.signal);
  expect(await runner.clear(recipe, abort.signal)).toBe(true);
  expect(box('last').value).toBe('');
  expect(await runner.clear(recipe, abort.signal)).toBe(false);
});

test('two persons who could be meant are asked about, and the answer is taken', async () => {
  const [withoutDay, other]: Row[] = [['DUPONT', 'Léa', 'POITIERS'], ['DUPONT', 'Léa', 'NIORT']];
  mountForm((take) => nativeDialog([withoutDay ?? [], other ?? []], take));
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'ask-row', rows: [withoutDay, other] });
  expect(told.taken).toEqual([]);
  expect(await runner.choose(1, abort.signal)).toEqual({ is: 'taken' });
  expect(told.taken).toEqual([other]);
  expect(await runner.choose(0, abort.signal)).toEqual({ is: 'not-taken' });
});

test('a single person who does not show all is not taken without asking', async () => {
  mountForm((take) => nativeDialog([['DUPONT', 'Léa', 'POITIERS']], take));
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'ask-row', rows: [['DUPONT', 'Léa', 'POITIERS']] });
  expect(told.taken).toEqual([]);
});

test.each([['nobody', []], ['a homonym alone', [homonym]]] as const)('with %s the card is opened, and waited for until the user has validated it', async (_, rows) => {
  mountForm((take) => nativeDialog(rows, take));
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'card' });
  expect(told.taken).toEqual([]);
  const waiting = runner.waitForCard(recipe, abort.signal);
  const [name, first] = document.querySelectorAll<HTMLInputElement>('dialog input');
  if (name !== undefined && first !== undefined) [name.value, first.value] = ['DUPONT', 'Léa'];
  document.querySelector<HTMLElement>('dialog form button')?.click();
  expect(await waiting).toEqual({ is: 'taken' });
  expect(box('last').value).toBe('DUPONT');
});

test('a card that fades in is waited for until all of it can be seen, and told of', async () => {
  const cards: HTMLElement[] = [];
  const registry = createControlRegistry(0);
  runner = createLookupRunner({ document, registry, portal: { sections: {}, fields: {} }, onCard: (card) => cards.push(card) });
  mountForm((take) => {
    nativeDialog([], take);
    const dialog = document.querySelector('dialog');
    dialog?.querySelector('.plus')?.addEventListener('click', () => dialog.animate([{ opacity: 0 }, { opacity: 0, offset: 0.9 }, { opacity: 1 }], 1500));
  });
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'card' });
  expect(cards).toEqual([document.querySelector('dialog')]);
  const { controls } = scanPage({ document, registry });
  expect(controls.filter(({ inDialog }) => inDialog).map(({ labels }) => labels[0]?.text)).toEqual(['Nom de naissance', 'Prénom']);
});

test('a card that the user closes is told as not taken', async () => {
  mountForm((take) => nativeDialog([], take));
  await runner.run(recipe, planned, abort.signal);
  const waiting = runner.waitForCard(recipe, abort.signal);
  document.querySelector<HTMLElement>('dialog [type=button]')?.click();
  expect(await waiting).toEqual({ is: 'not-taken' });
}, 20_000);

test('a card is closed with its search when the user goes on without it, and kept when he may go on in it', async () => {
  mountForm((take) => nativeDialog([], take));
  await runner.run(recipe, planned, abort.signal);
  const [name] = document.querySelectorAll<HTMLInputElement>('dialog input');
  if (name !== undefined) name.value = 'DUPONT';
  expect(await runner.leave({ keepsCard: true }, abort.signal)).toBe(true);
  expect(document.querySelector<HTMLInputElement>('dialog[open] input')?.value).toBe('DUPONT');
  document.querySelector('dialog')?.remove();
  await runner.run(recipe, planned, abort.signal);
  expect(await runner.leave({ keepsCard: false }, abort.signal)).toBe(true);
  expect(document.querySelector('dialog[open]')).toBeNull();
  expect(told.taken).toEqual([]);
}, 20_000);

test('a portal without a card leaves its dialog open for the user, and waits for what he chooses', async () => {
  mountForm((take) => nativeDialog([homonym], take));
  const bare = { ...recipe, card: [] };
  expect(await runner.run(bare, planned, abort.signal)).toEqual({ is: 'nobody' });
  expect(document.querySelector('dialog')?.open).toBe(true);
  const waiting = runner.waitForCard(bare, abort.signal);
  document.querySelector('tbody tr')?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
  expect(await waiting).toEqual({ is: 'taken' });
});

test('chosen by hand without any dialog of ours: the filled fields tell it', async () => {
  mountForm(() => undefined);
  const waiting = runner.waitForCard(recipe, abort.signal);
  box('last').value = 'DUPONT';
  box('last').dispatchEvent(new Event('change', { bubbles: true }));
  expect(await waiting).toEqual({ is: 'taken' });
});

test('the row of a certification that is not found', async () => {
  const none: Row = ['99 – Certification non trouvée'];
  mountForm((take) => nativeDialog([none], take));
  const code = { ...recipe, fallbackRow: '99 – Certification non trouvée' };
  expect(await runner.run(code, planned, abort.signal)).toEqual({ is: 'fallback' });
  expect(told.taken).toEqual([none]);
});

test('can be stopped while the portal searches', async () => {
  mountForm((take) => nativeDialog([lea], take, 60_000));
  const running = runner.run(recipe, planned, abort.signal);
  await waitFor(() => told.searched.length > 0, { document, signal: abort.signal, limitMs: 5000 });
  abort.abort();
  expect(await running).toEqual({ is: 'stopped' });
  expect(told.taken).toEqual([]);
});

test('no opener, or two alike in one block, is told and nothing is pressed', async () => {
  document.body.innerHTML = '<main><h2>Informations de l’apprenti(e)</h2><button>Enregistrer</button></main>';
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'no-opener' });
  document.body.innerHTML = '<main><h2>Informations de l’apprenti(e)</h2><button data-decoy>Rechercher une personne</button><button data-decoy>Rechercher une personne</button></main>';
  for (const decoy of document.querySelectorAll('button')) decoy.addEventListener('click', () => told.pressed.push('x'));
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'no-opener' });
  expect(told.pressed).toEqual([]);
});

test('a dialog that asks for something else is left alone', async () => {
  mountForm(() => {
    document.body.append(element('<div role="dialog" style="position:fixed;inset:20px;background:white"><label>Motif<input></label><button>Rechercher</button></div>'));
  });
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'no-dialog' });
  expect(document.querySelector<HTMLInputElement>('[role=dialog] input')?.value).toBe('');
}, 15_000);

/** A box laid over the form, without any role: columns in another order, a marked row taken by a button. */
test('a plain box over the page, columns in another order, a row marked then taken by a button', async () => {
  const rows = [homonym, lea].map((row) => [...row].reverse());
  mountForm((take) => {
    const pop = element(`<div style="position:absolute;top:10px;left:10px;width:500px;background:white"><table><tr><td><b>Rechercher une personne</b></td><td><a href="javascript:void(0)">[X]</a></td></tr></table>
      <table><tr><td>NOM</td><td><input></td></tr><tr><td>PRENOM</td><td><input></td></tr></table><input type="button" value="Rechercher"><div class="out"></div></div>`);
    pop.querySelector('[type=button]')?.addEventListener('click', () => {
      const out = pop.querySelector('.out') ?? pop;
      out.innerHTML = `<table><tr><td class="entete">Ville</td><td class="entete">Né le</td><td class="entete">Prénom</td><td class="entete">Nom</td></tr>${rows.map((row) => `<tr class="r">${cells(row)}</tr>`).join('')}</table><input type="button" value="Sélectionner" disabled>`;
      const button = out.querySelector<HTMLInputElement>('[type=button]');
      let marked: Row = [];
      for (const [index, line] of [...out.querySelectorAll('.r')].entries())
        line.addEventListener('click', () => {
          marked = rows[index] ?? [];
          if (button !== null) button.disabled = false;
        });
      button?.addEventListener('click', () => {
        take([...marked].reverse());
        pop.remove();
      });
    });
    document.body.append(pop);
  });
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'taken' });
  expect(told.taken).toEqual([lea]);
});

/** A grid that draws only the rows in sight, and takes them with Enter. */
test('a virtual grid is scrolled, and its row taken with Enter', async () => {
  const rows = Array.from({ length: 200 }, (_, index): Row => (index === 150 ? lea : ['DUPONT', `Prénom ${index}`, '01/01/2000', 'POITIERS']));
  mountForm((take) => {
    const dialog = element(`<div role="dialog" aria-label="Rechercher une personne" style="position:fixed;top:0;left:0;width:600px;background:white">${criteria}<button>Rechercher</button>
      <div role="grid" style="height:200px;overflow:auto;position:relative" hidden><div style="height:${rows.length * 20}px"></div></div></div>`);
    const grid = dialog.querySelector<HTMLElement>('[role=grid]') ?? dialog;
    const draw = (): void => {
      for (const old of grid.querySelectorAll('[role=row]')) old.remove();
      const first = Math.floor(grid.scrollTop / 20);
      for (const [offset, row] of rows.slice(first, first + 12).entries()) {
        const line = element(`<div role="row" tabindex="-1" style="position:absolute;height:20px;top:${(first + offset) * 20}px">${row.map((text) => `<span role="gridcell">${text}</span> `).join('')}</div>`);
        line.addEventListener('keydown', ({ key }) => {
          if (key !== 'Enter') return;
          take(row);
          dialog.remove();
        });
        grid.append(line);
      }
    };
    grid.addEventListener('scroll', draw);
    dialog.querySelector('button')?.addEventListener('click', () => {
      grid.hidden = false;
      draw();
    });
    document.body.append(dialog);
  });
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'taken' });
  expect(told.taken).toEqual([lea]);
}, 30_000);

function pagedDialog(pages: readonly (readonly Row[])[], take: (row: Row) => void): void {
  const dialog = element(`<div role="dialog" aria-label="Rechercher une personne" style="position:fixed;top:0;left:0;width:600px;background:white">${criteria}<button class="go">Rechercher</button>
    <div class="out"></div><nav class="pagination" hidden><button class="prev">Précédent</button> <span></span> <button class="next">Suivant</button></nav></div>`);
  const out = dialog.querySelector('.out') ?? dialog;
  const button = (name: string): HTMLButtonElement | null => dialog.querySelector<HTMLButtonElement>(`.${name}`);
  let page = 0;
  const draw = (): void => {
    const rows = pages[page] ?? [];
    out.innerHTML = `<table><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table>`;
    for (const [index, line] of [...out.querySelectorAll('tr')].entries())
      line.addEventListener('click', () => {
        take(rows[index] ?? []);
        dialog.remove();
      });
    const [back, next] = [button('prev'), button('next')];
    if (back !== null) back.disabled = page === 0;
    if (next !== null) next.disabled = page === pages.length - 1;
  };
  button('go')?.addEventListener('click', () => {
    dialog.querySelector('nav')?.removeAttribute('hidden');
    page = 0;
    draw();
  });
  for (const [name, step] of [['prev', -1], ['next', 1]] as const)
    button(name)?.addEventListener('click', () => {
      page += step;
      setTimeout(draw, 30);
    });
  document.body.append(dialog);
}

const stranger = (index: number): Row => ['DUPONT', `Anna ${index}`, '01/01/2000', 'POITIERS'];

test('a list over three pages is seen whole, then the page of the row is shown again', async () => {
  mountForm((take) => pagedDialog([[stranger(1)], [lea, stranger(2)], [stranger(3)]], take));
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'taken' });
  expect(told.taken).toEqual([lea]);
});

test('a list of more pages is not turned to its end: what was found is asked about', async () => {
  mountForm((take) => pagedDialog([[stranger(1)], [lea], [stranger(3)], [stranger(4)], [lea]], take));
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'ask-row', rows: [lea] });
  expect(await runner.choose(0, abort.signal)).toEqual({ is: 'taken' });
  expect(told.taken).toEqual([lea]);
});

test('the same person in two rows is asked about', async () => {
  mountForm((take) => pagedDialog([[lea], [lea]], take));
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'ask-row', rows: [lea, lea] });
});

test('a search that answers as one types, in a list that was there before', async () => {
  mountForm((take) => {
    const dialog = element(`<div role="dialog" aria-label="Rechercher une personne" style="position:fixed;top:0;left:0;width:600px;background:white">${criteria}<ul></ul></div>`);
    const list = dialog.querySelector('ul') ?? dialog;
    const draw = (rows: readonly Row[]): void => {
      list.innerHTML = rows.map((row) => `<li style="cursor:pointer">${row.map((text) => `<span>${text}</span>`).join(' ')}</li>`).join('');
      for (const [index, line] of [...list.querySelectorAll('li')].entries())
        line.addEventListener('click', () => {
          take(rows[index] ?? []);
          dialog.remove();
        });
    };
    draw([stranger(1), homonym, lea]);
    dialog.addEventListener('input', () => draw([homonym, lea]));
    document.body.append(dialog);
  });
  expect(await runner.run(recipe, planned, abort.signal)).toEqual({ is: 'taken' });
  expect(told.taken).toEqual([lea]);
}, 15_000);

test('a second search closes the dialog that the first one left', async () => {
  mountForm((take) => nativeDialog([], take));
  const bare = { ...recipe, card: [] };
  expect(await runner.run(bare, planned, abort.signal)).toEqual({ is: 'nobody' });
  expect(await runner.run(bare, planned, abort.signal)).toEqual({ is: 'nobody' });
  expect(document.querySelectorAll('dialog')).toHaveLength(1);
});

test('a search that the user goes on without is closed by the button of its dialog, and nothing of the page is pressed', async () => {
  mountForm((take) => nativeDialog([homonym], take));
  expect(await runner.run({ ...recipe, card: [] }, planned, abort.signal)).toEqual({ is: 'nobody' });
  expect(document.querySelector('dialog')?.open).toBe(true);
  expect(await runner.leave({ keepsCard: false }, abort.signal)).toBe(true);
  expect(document.querySelector('dialog')).toBeNull();
  expect(told).toMatchObject({ taken: [], pressed: [] });
  expect(box('last').value).toBe('');
  // Nothing is left to be closed: the next dialog is not ours.
  one('open').click();
  expect(await runner.leave({ keepsCard: false }, abort.signal)).toBe(true);
  expect(document.querySelector('dialog')?.open).toBe(true);
});

test('a dialog without a button of its own is left by Escape, never by « Suivant »', async () => {
  mountForm(() => {
    const pop = element(`<div role="dialog" aria-label="Rechercher une personne" style="position:fixed;inset:20px;background:white">${criteria}<button>Rechercher</button><p>Aucune personne trouvée.</p><button data-next>Suivant</button></div>`);
    pop.querySelector('[data-next]')?.addEventListener('click', () => told.pressed.push('Suivant'));
    pop.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') pop.remove();
    });
    document.body.append(pop);
  });
  const found = await runner.run({ ...recipe, card: [] }, planned, abort.signal);
  expect(found.is).not.toBe('taken');
  expect(await runner.leave({ keepsCard: false }, abort.signal)).toBe(true);
  expect(document.querySelector('[role=dialog]')).toBeNull();
  expect(told.pressed).toEqual([]);
}, 30_000);

test('a native dialog without a button of its own is closed as Escape closes it, unless the page holds it open', async () => {
  mountForm((take) => nativeDialog([homonym], take));
  const withoutButton = async (): Promise<HTMLDialogElement | null> => {
    await runner.run({ ...recipe, card: [] }, planned, abort.signal);
    const dialog = document.querySelector('dialog');
    dialog?.querySelector('.close')?.replaceWith(element('<button type="button" data-decoy>Suivant</button>'));
    dialog?.querySelector('[data-decoy]')?.addEventListener('click', () => told.pressed.push('Suivant'));
    return dialog;
  };
  const dialog = await withoutButton();
  expect(await runner.leave({ keepsCard: false }, abort.signal)).toBe(true);
  expect(dialog?.open).toBe(false);
  dialog?.remove();
  const held = await withoutButton();
  held?.addEventListener('cancel', (event) => event.preventDefault());
  expect(await runner.leave({ keepsCard: false }, abort.signal)).toBe(false);
  expect(held?.open).toBe(true);
  expect(told.pressed).toEqual([]);
}, 20_000);
