import { afterEach, describe, expect, test } from 'vitest';
import { applyWrite } from '../apply-write';
import { mountPage } from '../fixture-page';

afterEach(() => document.body.replaceChildren());

describe('a native list', () => {
  const options = '<option value="">Choisir…</option><option value="g1">11 - Premier contrat</option><option value="g2">21 - Nouveau contrat</option>';

  test('is chosen by the code printed in the option, and the page hears input and change', async () => {
    const page = mountPage(`<select>${options}</select>`);
    const select = page.list('select');
    const heard: string[] = [];
    for (const type of ['focus', 'input', 'change', 'blur']) select.addEventListener(type, () => heard.push(`${type}:${select.value}`));
    const result = await applyWrite(page.write(page.put('select', select), { do: 'choose', code: '21', labels: ['Nouveau contrat'] }), page.context);
    expect(result.line.outcome).toBe('filled');
    expect(heard).toEqual(['focus:', 'input:g2', 'change:g2', 'blur:g2']);
  });

  test.each([
    ['no such option', { code: '99', labels: ['Rien de tel'] }, 'no-such-option'],
    ['a code and a text that point at two options', { code: '11', labels: ['Nouveau contrat'] }, 'several-options'],
  ])('%s is refused and nothing changes', async (_, choice, reason) => {
    const page = mountPage(`<select>${options}</select>`);
    const select = page.list('select');
    const result = await applyWrite(page.write(page.put('select', select), { do: 'choose', ...choice }), page.context);
    expect(result.line).toMatchObject({ outcome: 'refused', reason });
    expect(select.selectedIndex).toBe(0);
  });

  test('whose options come late is waited for', async () => {
    const page = mountPage('<select><option value="">…</option></select>');
    const select = page.list('select');
    setTimeout(() => (select.innerHTML = options), 120);
    await applyWrite(page.write(page.put('select', select), { do: 'choose', code: '11', labels: [] }), page.context);
    expect(select.value).toBe('g1');
  });

  test('is put back, to an answer and to blank', async () => {
    const page = mountPage(`<select>${options}</select>`);
    const select = page.list('select');
    const id = page.put('select', select);
    await applyWrite(page.write(id, { do: 'restore', shown: '11 - Premier contrat' }), page.context);
    expect(select.value).toBe('g1');
    await applyWrite(page.write(id, { do: 'restore', shown: '' }), page.context);
    expect(select.value).toBe('');
  });
});

describe('a list hidden behind what a plug-in draws', () => {
  const hidden = 'border:0; clip:rect(0 0 0 0); clip-path:inset(50%); height:1px; overflow:hidden; padding:0; position:absolute; width:1px';
  const html = `<select style="${hidden}"><option value=""></option><option value="a">Amiens</option><option value="b">Béthune</option></select>
    <span class="select2" style="display:inline-block; width:200px; height:24px">Choisir</span>`;

  test('Select2: the list is set and what is drawn follows', async () => {
    const page = mountPage(html);
    const select = page.list('select');
    select.addEventListener('change', () => (page.one('.select2').textContent = select.selectedOptions[0]?.text ?? ''));
    const result = await applyWrite(page.write(page.put('select', select), { do: 'choose', code: 'x', labels: ['Bethune'] }), page.context);
    expect(result.line).toMatchObject({ outcome: 'filled', strategy: 'native-set' });
    expect([select.value, page.one('.select2').textContent]).toEqual(['b', 'Béthune']);
  });

  test('Chosen: redraws only on its own event', async () => {
    const page = mountPage(html);
    const select = page.list('select');
    select.addEventListener('chosen:updated', () => (page.one('.select2').textContent = select.selectedOptions[0]?.text ?? ''));
    await applyWrite(page.write(page.put('select', select), { do: 'choose', code: 'x', labels: ['Amiens'] }), page.context);
    expect([select.value, page.one('.select2').textContent]).toEqual(['a', 'Amiens']);
  });

  test('what is drawn never follows: failed, and the list is put back', async () => {
    const page = mountPage(html);
    const select = page.list('select');
    const result = await applyWrite(page.write(page.put('select', select), { do: 'choose', code: 'x', labels: ['Amiens'] }), page.context);
    expect(result.line).toMatchObject({ outcome: 'failed', reason: 'not-read-back' });
    expect(select.value).toBe('');
  });
});

describe('a group of radios', () => {
  const native = `<fieldset>${['Oui', 'Non'].map((text) => `<label><input type="radio" name="q" value="${text}">${text}</label>`).join('')}</fieldset>`;

  test('is chosen by meaning; the page’s own record says which', async () => {
    const page = mountPage(native);
    let state = '';
    page.one('fieldset').addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) state = event.target.value;
    });
    const radios = page.all('input');
    const id = page.put('radio', page.one('input'), radios);
    await applyWrite(page.write(id, { do: 'tick', checked: false }, 'apprentice.eliteAthlete'), page.context);
    expect(state).toBe('Non');
  });

  test('is put back to nothing chosen', async () => {
    const page = mountPage(native);
    const id = page.put('radio', page.one('input'), page.all('input'));
    page.box('input').checked = true;
    const result = await applyWrite(page.write(id, { do: 'restore', shown: '' }), page.context);
    expect(result.line.outcome).toBe('filled');
    expect(page.all('input:checked')).toEqual([]);
  });

  test('whose page holds on to its answer cannot be emptied, and says so', async () => {
    const page = mountPage(native);
    page.one('fieldset').addEventListener('change', () => (page.box('input').checked = true));
    const id = page.put('radio', page.one('input'), page.all('input'));
    page.box('input').checked = true;
    expect((await applyWrite(page.write(id, { do: 'restore', shown: '' }), page.context)).line.outcome).toBe('failed');
  });

  test.each([
    ['aria-pressed', 'button'],
    ['aria-checked', 'div role="radio" tabindex="0"'],
  ])('drawn with %s is pressed with the whole gesture', async (attribute, tag) => {
    const page = mountPage(['M - Masculin', 'F - Féminin'].map((text) => `<${tag} ${attribute}="false">${text}</${tag.split(' ')[0] ?? ''}>`).join(''));
    const heard: string[] = [];
    const members = page.all(`[${attribute}]`);
    for (const member of members) {
      for (const type of ['pointerdown', 'mousedown', 'mouseup']) member.addEventListener(type, () => heard.push(type));
      member.addEventListener('click', () => {
        heard.push('click');
        for (const other of members) other.setAttribute(attribute, String(other === member));
      });
    }
    const id = page.put('radio', members[0] ?? page.root, members);
    const result = await applyWrite(page.write(id, { do: 'choose', code: 'F', labels: ['Féminin'] }), page.context);
    expect(result.line.outcome).toBe('filled');
    expect(heard).toEqual(['pointerdown', 'mousedown', 'mouseup', 'click']);
    expect(members.map((member) => member.getAttribute(attribute))).toEqual(['false', 'true']);
  });

  test('whose native box lets no event reach the page is pressed through its label', async () => {
    const page = mountPage('<div id="g"><input type="radio" id="r" style="opacity:0; pointer-events:none"><label for="r">Oui</label></div>');
    const input = page.box('#r');
    let state = '';
    input.addEventListener('click', (event) => {
      if (event.detail !== 0) event.preventDefault();
    });
    page.one('label').addEventListener('click', () => (state = 'Oui'));
    const result = await applyWrite(page.write(page.put('radio', input, [input]), { do: 'tick', checked: true }), page.context);
    expect(result.line).toMatchObject({ outcome: 'filled', strategy: 'label' });
    expect(state).toBe('Oui');
  });
});

describe('a box or a switch', () => {
  test('is pressed only when it says the contrary', async () => {
    const page = mountPage('<input type="checkbox" checked>');
    let clicks = 0;
    page.one('input').addEventListener('click', () => (clicks += 1));
    const id = page.put('checkbox', page.one('input'));
    expect((await applyWrite(page.write(id, { do: 'tick', checked: true }), page.context)).line.outcome).toBe('same');
    expect(clicks).toBe(0);
    expect((await applyWrite(page.write(id, { do: 'tick', checked: false }), page.context)).before).toBe(true);
    expect(clicks).toBe(1);
    expect(page.box('input').checked).toBe(false);
  });

  test('drawn as a switch that answers the space bar alone', async () => {
    const page = mountPage('<div role="switch" aria-checked="false" tabindex="0" style="width:40px;height:20px"></div>');
    const box = page.one('div');
    box.addEventListener('keydown', (event) => {
      if (event.key === ' ') box.setAttribute('aria-checked', String(box.getAttribute('aria-checked') !== 'true'));
    });
    const result = await applyWrite(page.write(page.put('switch', box), { do: 'tick', checked: true }), page.context);
    expect(result.line).toMatchObject({ outcome: 'filled', strategy: 'keys' });
    expect(box.getAttribute('aria-checked')).toBe('true');
  });
});
