import type { ControlReading, PageReading } from '../../fields/reading';
import type { PortalDescription } from '../../portal/description';
import { spellOut } from './label-words';
import { ownLabels } from './own-labels';

const siteWords =
  /\b(?:recherche[rz]?|search|filtre[rs]?|trier|tri|newsletter|infolettre|lettre d information|abonne[rz]?|abonnement|captcha|cookies?|langue|language|pagination|lignes par page|mot de passe|se souvenir|(?:ne pas|ne rien) (?:remplir|saisir|renseigner)|laisse[rz](?: ce champ)? vide|robot|rester connecte|code de (?:verification|securite)|chat|satisfaction|avis|suggestion)\b/;
const siteBlocks = /\b(?:recherche[rz]?|filtres?|newsletter|infolettre|connexion|se connecter|mon compte|pied de page|suivez nous|navigation|menu|assistance)\b/;
const dialogWords = /\b(?:recherche[rz]?|fiche|personnes?|selectionne[rz]|nouveau|nouvelle|creer|creation|ajouter)\b/;

/**
 * Controls that are no part of the contract: search, sign-in and newsletter boxes, filters, and everything in a dialog
 * that searches or creates a person, which `identifyCard` reads on its own.
 */
export function findForeign(reading: PageReading, portal: PortalDescription): ReadonlySet<ControlReading> {
  const signInGroups = new Set(reading.controls.filter((control) => control.inputType === 'password').map((control) => control.group));
  const dialogs = portal.lookups.flatMap((lookup) => lookup.dialogTitles.map(spellOut));
  const hasForm = reading.controls.some((control) => !control.inDialog);
  return new Set(
    reading.controls.filter((control) => {
      if (control.inputType === 'password' || control.inputType === 'search' || signInGroups.has(control.group)) return true;
      if (ownLabels(control).some((label) => siteWords.test(spellOut(label.text)))) return true;
      const titles = control.section.map((title) => spellOut(title.text));
      const inner = titles.at(-1) ?? '';
      if (siteBlocks.test(inner)) return true;
      if (!control.inDialog) return false;
      return hasForm || titles.some((title) => dialogs.includes(title) || dialogWords.test(title));
    }),
  );
}
