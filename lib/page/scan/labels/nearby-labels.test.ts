import { afterEach, describe, expect, it } from 'vitest';
import { labelsIn } from '../scan-fixture';

afterEach(() => document.body.replaceChildren());

describe('labels told by where text stands', () => {
  it.each([
    ['words side by side with their fields', '<div><span>Nom</span> <input> <span>Prénom</span> <input></div>', ['Nom', 'Prénom']],
    ['lines cut by breaks', 'Nom : <input><br>Prénom : <input> Né(e) le : <input>', ['Nom :', 'Prénom :', 'Né(e) le :']],
    ['words after each field of a line', '<div><input> <span>Code postal</span> <input> <span>Ville</span></div>', ['Code postal', 'Ville']],
    [
      'units after fields',
      '<div>Durée de la formation <input> heures, dont à distance <input> heures</div>',
      ['Durée de la formation | heures', 'dont à distance | heures'],
    ],
    ['a label over a sign glued to the box', '<div><label>Code NAF</label><div class="input-group"><span class="input-group-text">NAF</span><input></div></div>', ['Code NAF']],
    [
      'hints of several boxes before the words they share',
      '<div>Adresse <input placeholder="N°" size="4"><input placeholder="Voie"></div>',
      ['N° | Adresse', 'Voie | Adresse'],
    ],
    ['words shared by boxes without hints', '<div>Adresse <input size="4"><input></div>', ['Adresse', 'Adresse']],
    [
      'a line that names its year once',
      '<p>1re année : du <input size="8"> au <input size="8"> : <input size="4"> % du <select><option>SMIC</option></select></p>',
      ['1re année : du', 'au | 1re année', '1re année | %', '% du | 1re année'],
    ],
    ['the label before a switch rather than the remark after it', '<div><label for="s">Machines</label><input id="s" type="checkbox" role="switch"></div><small>Par défaut « non »</small>', ['Machines']],
    ['a remark beside a field when there is a label', '<div><p>Les champs sont remplis après le choix du CFA.</p><label>Nom <input></label></div>', ['Nom']],
    [
      'the words in a drawn box rather than those of the next block',
      '<div role="checkbox" tabindex="0" aria-checked="false">Travailleur handicapé</div><div><span>Nom</span> <input></div>',
      ['Travailleur handicapé', 'Nom'],
    ],
    [
      'the words before a switch rather than those of the next block',
      '<div><span>Machines dangereuses</span> <span role="switch" tabindex="0" aria-checked="false" style="display:inline-block;width:30px;height:16px"></span></div><div>Observations du CFA</div>',
      ['Machines dangereuses'],
    ],
    ['how a drawn box stands as no name of it', '<div><span>Machines dangereuses</span> <span role="switch" tabindex="0" aria-checked="false">désactivé</span></div>', ['Machines dangereuses']],
    ['nothing before the title of the block', '<p>Entreprise</p><section><h3>Apprenti</h3><input type="checkbox"></section>', ['Apprenti > Apprenti']],
  ])('reads %s', (_, html, expected) => expect(labelsIn(html)).toEqual(expected));
});
