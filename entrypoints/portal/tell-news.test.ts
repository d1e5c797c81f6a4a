import { beforeEach, expect, it, vi } from 'vitest';
import type { GuardPoint } from '../../lib/page/overlay/overlay';
import { createNews } from './tell-news';

const announce = vi.fn<(text: string) => void>();
beforeEach(() => announce.mockClear());

const point = (rule: string, message: string, state: GuardPoint['state'] = 'blocking'): GuardPoint => ({ rule, message, state, title: 'Date de naissance', helpCode: 'A-14', source: { reference: '', url: null } });
const young = point('apprentice-age-minimum-15', 'Vérifiez la date de naissance (01/09/2015).');

it('says what has come to be wrong when a field is left, once', () => {
  const tell = createNews(announce);
  tell([], true);
  tell([young], true);
  tell([young], true);
  expect(announce.mock.calls).toEqual([['Bloquant\u00a0: Date de naissance. Vérifiez la date de naissance (01/09/2015).']]);
});

it('says the same rule again for other values, and after it was right meanwhile', () => {
  const tell = createNews(announce);
  const younger = { ...young, message: 'Vérifiez la date de naissance (01/09/2016).' };
  for (const points of [[young], [younger], [], [younger]]) tell(points, true);
  expect(announce).toHaveBeenCalledTimes(3);
});

it('says nothing of what a fill or the page itself has brought, then or later', () => {
  const tell = createNews(announce);
  tell([young], false);
  tell([young], true);
  expect(announce).not.toHaveBeenCalled();
});

it('says the gravest in full and how many more there are', () => {
  const tell = createNews(announce);
  tell([young, point('phone-format', 'Vérifiez le téléphone.', 'warning')], true);
  expect(announce.mock.calls[0]?.[0]).toMatch(/^Bloquant\u00a0: .* Et une autre alerte\.$/);
  tell([point('a', 'A.', 'info'), point('b', 'B.', 'info'), point('c', 'C.', 'info')], true);
  expect(announce.mock.calls[1]?.[0]).toMatch(/^À savoir\u00a0: .* Et 2 autres alertes\.$/);
});
