import type { SectionId } from '../../fields/catalogue';
import { sectionWordings } from '../../fields/wordings';
import type { PortalDescription } from '../../portal/description';
import { isEmptyWord, isStrangerWord, spellOut, wordsOf } from './label-words';
import { indexWordings } from './wording-index';

/** What one title says of the controls below it. */
export interface TitleSense {
  /** Blocks it names, several when it is not clear which; empty when it names none. */
  readonly sections: readonly SectionId[];
  /** Rank of the person, when the title gives one. */
  readonly rank: 1 | 2 | null;
  /** It names somebody or something that is no part of the contract. */
  readonly isStranger: boolean;
  /** It says nothing of whom or what: « Adresse », « Renseigner les autres champs ». */
  readonly isNeutral: boolean;
  /** Words that say which field, not which block: « Naissance », « Durée hebdomadaire du travail ». */
  readonly words: readonly string[];
}

const neutralWords = new Set(
  (
    'adresse coordonnee identite etat civil autre completer renseignement detail general donnee etape partie section bloc cadre rubrique volet onglet fiche page ' +
    'suite personnel personne principal principale domicile residence residentiel postal postale administratif administrative professionnel professionnelle parcour situation identification ' +
    'generale generaux complementaire complementaires divers question reponse localisation geographique precision caracteristique element statut profil moyen joindre contacter'
  ).split(' '),
);

/** Reads a title: which block of the contract it opens, if any. */
export function readTitle(text: string, portal: PortalDescription): TitleSense {
  // « 2. Maître d’apprentissage » is the second title of a list, not the second master.
  const spelt = spellOut(text.replace(/^\s*[([]?(?:\d{1,2}|[IVX]{1,4})\s*[.)\]–—-]+\s*(?=\D)/u, ''))
    .replace(/\b(?:etape|partie|section|bloc|cadre|volet|onglet|rubrique|page)s? (?:numero )?\d+(?: (?:sur|de) \d+)?\b/g, ' ')
    .trim();
  const words = wordsOf(spelt);
  const has = (...any: string[]) => any.some((word) => words.includes(word));
  const names = blocksNamed(has);
  const rank = rankIn(spelt, has);
  const index = indexWordings(portal);
  const content = words.filter((word) => !isEmptyWord(word) && !neutralWords.has(word) && !/^\d+$/.test(word) && word !== 'numero');
  const isLegal = has('legal', 'legaux') && has('representant', 'responsable', 'tuteur');
  if (isLegal && names.includes('legalRepresentative')) return { sections: names, rank, isStranger: false, isNeutral: false, words: content };
  if (words.some(isStrangerWord) || (has('personne') && has('contacter'))) return { sections: [], rank: null, isStranger: true, isNeutral: false, words: content };
  if (names.length > 0) return { sections: names, rank, isStranger: false, isNeutral: false, words: content };
  return { sections: [], rank, isStranger: false, isNeutral: content.every((word) => index.weights.has(word)), words: content };
}

/** The block of a title that names none by itself but is known as one of its titles (« Parcours et situation »). */
export function blockKnownAs(text: string, portal: PortalDescription): SectionId | null {
  const key = [...wordsOf(spellOut(text))].sort().join(' ');
  if (key === '') return null;
  for (const [section, wordings] of knownTitles(portal)) if (wordings.has(key)) return section;
  return null;
}

const titles = new WeakMap<PortalDescription, readonly (readonly [SectionId, ReadonlySet<string>])[]>();

function knownTitles(portal: PortalDescription): readonly (readonly [SectionId, ReadonlySet<string>])[] {
  const known = titles.get(portal);
  if (known !== undefined) return known;
  const built = allSections.map((section) => {
    const wordings = [...(portal.sections[section] ?? []), ...sectionWordings[section]];
    return [section, new Set(wordings.map((wording) => [...wordsOf(spellOut(wording))].sort().join(' ')))] as const;
  });
  titles.set(portal, built);
  return built;
}

const allSections: readonly SectionId[] = [
  'mode', 'employer', 'apprentice', 'legalRepresentative', 'master1', 'master2', 'masters', 'contract', 'wages', 'training', 'cfa', 'site', 'signature',
]; // prettier-ignore

type Has = (...any: string[]) => boolean;

// Most telling words first: « Établissement d’exécution du contrat » is the employer's, « Lieu de formation si différent du CFA » the site's.
function blocksNamed(has: Has): readonly SectionId[] {
  if (has('legal', 'legaux') && has('representant', 'responsable', 'tuteur')) return ['legalRepresentative'];
  if (has('maitre') || has('tuteur')) return ['masters'];
  if (has('siteformation') || (has('lieu') && has('formation', 'realisation', 'cour', 'enseignement'))) return ['site'];
  if (has('cfa', 'ofa') || (has('organisme', 'centre') && has('formation'))) return ['cfa'];
  // « Contrat : dates et salaire » is the whole contract.
  if (has('remuneration', 'salaire')) return has('contrat') && has('date', 'duree', 'condition') ? ['contract'] : ['wages'];
  if (has('mode') && has('contractuel', 'contractuelle')) return ['mode'];
  if (has('nature') && has('contrat')) return ['mode'];
  const employer = has('employeur', 'entreprise', 'etablissement') || has('recrute', 'embauche', 'accueillante');
  const apprentice = has('apprenti', 'alternant', 'apprenant', 'jeune') || (has('salarie') && !has('effectif', 'nombre', 'employeur', 'entreprise'));
  // Both are named by titles of whole pages: « Contrat entre l'employeur et l'apprenti ».
  if (employer && apprentice) return [];
  if (employer) return ['employer'];
  const training = has('formation', 'certification', 'diplome');
  // « Dernière formation suivie » is the apprentice's past, not the training prepared.
  if (training && has('derniere', 'dernier', 'precedent', 'precedente', 'anterieur', 'anterieure', 'obtenu', 'scolaire', 'situation')) return ['apprentice'];
  if (apprentice) return training ? ['apprentice', 'training'] : ['apprentice'];
  if (has('signature', 'signataire', 'validation', 'valider', 'faita')) return ['signature'];
  if (training) return ['training'];
  if (has('scolarite', 'etude', 'cursus')) return ['apprentice'];
  return has('contrat', 'avantage', 'retraite') || (has('travail') && has('temps', 'duree', 'horaire')) ? ['contract'] : [];
}

function rankIn(spelt: string, has: Has): 1 | 2 | null {
  const bare = /^(?:numero )?([12])$/.exec(spelt) ?? (has('maitre', 'tuteur') ? /(?:^| )([12])(?: |$)/.exec(spelt) : null);
  const digit = bare?.[1];
  if (digit !== undefined) return digit === '1' ? 1 : 2;
  return has('maitre', 'tuteur') && has('suppleant', 'secondaire', 'adjoint') ? 2 : null;
}
