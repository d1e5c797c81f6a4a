import { foldLabel } from '../../fields/label-text';

// Abbreviations and synonyms seen on public forms, rewritten so that a label and a wording meet on the same words.
const rewrites: readonly (readonly [RegExp, string])[] = [
  // Help put between brackets: how to write, an example, for whom it is meant.
  [/\(\s*(?:ex(?:emple)?s?\b|format|jj|dd|voir|selon|comme|max|le cas|s'il|s'ils|si mineur|99\b|\d+ ?(?:caract|chiff|lettr|posit))[^()]*\)|\(\s*(?:facultati|optionnel)[^()]*\)/g, ' '],
  [/[([·.](e|s|es)[)\]]?(?=$|[^a-z])/g, ' '],
  [/^cd[di] ?(?:ou|et|\/) ?cd[di]\b\W*$/g, ' nature contrat '],
  [/\b(?:dans |de )?quel(?:le)? (?=commune|ville|departement)/g, ' '],
  [/\bcomment s'appelle(?:[- ]t[- ](?:il|elle))?\b/g, ' nom '],
  [/\bnee? ?(?:\(?e\)?)? a\b|\b(?:ville|commune) natale\b|\b(?:ville|commune) ou (?:il|elle)(?: ou (?:il|elle))? est nee?\b/g, ' commune naissance '],
  [/\b(?:quand )est[- ](?:il|elle)(?: ou (?:elle|il))? nee?\b/g, ' date naissance '],
  [/\best[- ](?:il|elle)(?: ou (?:elle|il))? nee?\b|\b(?:il|elle) est nee?\b/g, ' naissance '],
  [/\bnom (?:(?:de famille )?(?:a l'etat civil|a la naissance|de jeune fille(?: ou (?:de )?naissance)?)|de famille de naissance)/g, ' nom naissance '],
  [/\bnom (?:d'epou(?:se|x)|marital) ou (?:d'|nom d')?usage\b/g, ' nom usage '],
  [/\b(?:(?:numero|n ?[°º]|n\b\.?|no\b\.?) ?(?:de |d')?)?(?:insee(?= *$)|carte vitale\b|immatriculation(?= a la secu| secu|(?: \(nir\))? *$)(?: (?:a la )?securite sociale)?)/g, ' numero securite sociale '],
  [/\bprenom (?:usuel|officiel|legal|principal|d'usage)\b/g, ' prenom '],
  [/\b(?:metiers?|professions?)\b/g, ' emploi '],
  [/\b(emploi|fonction|poste)(\s+(?:exercee?|occupee?|actuelle?))?\s+(?:dans|au sein de|chez)\s+(?:l'|la |votre )?(?:entreprise|societe|employeur)\b/g, ' $1$2 '],
  [/\b(courriel|e-? ?mail|mail|mel|adresse (?:e-? ?mail|mail|electronique)|telephone)\s+(?:de contact|personnelle?|valide|joignable)\b/g, ' $1 '],
  [/\b(?:a quel )?numero de (?:telephone )?(?:portable|mobile)\b/g, ' telephone portable '],
  [/\b(?:vous |le |la )?(?:joindre|contacter)\b/g, ' '],
  [/\b(?:premier jour|jour de (?:debut|depart))\b/g, ' date debut '],
  [/\bdernier jour\b|\bdernieres? epreuves?\b/g, ' date fin '],
  [/\bjour (?=de |d')/g, ' date '],
  [/(?<!\ben )\bcours\b/g, ' formation '],
  [/\barriv(?:ee?|era)(?:[- ]t[- ](?:il|elle))?\s+(?:en|dans l'|chez l'|dans votre )\s*(?:entreprise|employeur)(?: le)?\b/g, ' date debut formation pratique employeur '],
  [/\bsignee? le\b(?!.*\bfait\b)/g, ' date signature '],
  [/\bdebut(?:e|era)(?:[- ]t[- ](?:il|elle))?(?: le)?\b/g, ' date debut '],
  [/\bse termine(?:ra)? le\b/g, ' date fin '],
  [/\b(?:combien )?gagne(?:ra)?(?:[- ]t[- ](?:il|elle))?\b/g, ' salaire '],
  [/\b(?:nombre|nb|nbre|combien)\.? (?:total )?(?:de |d')(?:personnes employees|employes|salaries)(?: compte\b)?/g, ' effectif salarie '],
  [/\b(?:est[- ]ce )?(?:un )?homme ou (?:une )?femme\b/g, ' sexe '],
  [/\bcreer ou reprendre\b/g, ' projet creation reprise '],
  // « Né le … à (commune) »: alone, such a town is not the one where somebody lives.
  [/^a (?=\(|commune|ville)/g, ' anaissance '],
  [/\bvolume horaire\b/g, ' nombre heure '],
  [/\bhebergement\b/g, ' logement '],
  [/\bconvention coll\b\.?/g, ' convention collective '],
  [/\blieu[- ]dits?\b|\bb\.?p\.?(?=\W|$)/g, ' complement '],
  [/\bn ?[°º] (?:dans la |de )?rue\b|\bnumero (?:dans la |de )?rue\b/g, ' numero voie '],
  [/\(?\b(?:sur |a |en )?\d+ (?:caracteres?|chiffres?|positions?)\b/g, ' '],
  [/\bex[- ]?rne\b/g, ' '],
  [/\bcontrat a duree (?:limitee|determinee) ou (?:a duree )?indeterminee\b/g, ' nature contrat '],
  // Answers listed in the label say nothing more than the list itself.
  [/\bcd[di] ?(?:ou|et|\/) ?cd[di]\b|\(\s*[hmf] ?\/ ?[hmf]\s*\)|\b(?:msa|urssaf) ?(?:ou|et|\/) ?(?:msa|urssaf)\b/g, ' '],
  [/\(\s*premier de l'etat[ -]civil\s*\)/g, ' '],
  [/\battestations?\b/g, ' atteste '],
  [/\b(?:villes?|localites?)\b/g, ' commune '],
  [/\bnom de\s+(?:la\s+)?commune\b/g, ' commune '],
  [/\bn ?[°º](?=\W|\d|[a-z]|$)/g, ' numero '],
  [/\b(num|nr|no|n)\b\.?/g, ' numero '],
  [/\bidentifiant (?=siret|uai|idcc|rncp|naf|ape|de convention)/g, ' numero '],
  [/\b(?:adresses? )?(?:de )?messagerie(?: electronique)?\b|\bcourrier electronique\b|\bcourriel electronique\b/g, ' courriel '],
  [/\badresses? (?:electroniques?|e-? ?mails?|mails?|courriels?)\b/g, ' courriel '],
  [/\be-? ?mails?\b|\bmails?\b|\bmel\b/g, ' courriel '],
  [/\bc\.? ?p\b\.?/g, ' code postal '],
  [/\b(?:tel|phone)\b\.?/g, ' telephone '],
  [/\b(?:dpt|dept|dep|depart)\b\.?/g, ' departement '],
  [/\b(?:cplt|cpl|compl|cplmt|compt)\b\.?/g, ' complement '],
  [/\bs\.? ?s\b\.?|\bsecu\b( soc(?:iale)?\b)?\.?/g, ' securite sociale '],
  [/\bnee? ?(?:\(?e\)?)? le\b/g, ' date naissance '],
  [/\best nee?\b/g, ' naissance '],
  [/\b(?:naiss|nais)\b\.?/g, ' naissance '],
  [/\b(?:etab|etabl|ets)\b\.?/g, ' etablissement '],
  [/\b(?:dt|dte)\b\.?/g, ' date '],
  [/\b(?:nb|nbre|nbr|volume)\b\.?/g, ' nombre '],
  // Labels that ask: « Quand le contrat commence-t-il ? », « Combien d’heures l’apprenti travaille-t-il par semaine ? ».
  [/\b(?:quand|a quelle date|a partir de quand|jusqu'a quand)\b/g, ' date '],
  [/\bcommence(?:ra|nt|ront)?(?:[- ]t)?(?:[- ](?:il|elle))?\b/g, ' debut '],
  [/\b(?:(?:se )?termine(?:ra|nt|ront)?|s'acheve(?:ra)?|prend(?:ra)?(?:[- ](?:il|elle))? fin)(?:[- ]t)?(?:[- ](?:ils?|elles?))?\b/g, ' fin '],
  [/\ba(?:[- ]t)?[- ](?:il|elle) ete (signe|conclu)e?\b|\bete (signe|conclu)e?\b/g, ' signature '],
  [/\bcombien d(?:'|e )/g, ' nombre '],
  [/\btravaille(?:ra)?(?:[- ]t)?(?:[- ](?:il|elle))?\b/g, ' travail '],
  [/\bpar semaine\b/g, ' hebdomadaire '],
  [/\b(?:1er|1ere|1re|premiere?)\b/g, ' 1 '],
  [/\b(?:2e|2eme|2nd|2nde|seconde?|deuxieme)\b/g, ' 2 '],
  [/\b(?:3e|3eme|troisieme)\b/g, ' 3 '],
  [/\b(?:4e|4eme|quatrieme)\b/g, ' 4 '],
  [/ 1\s+(?=prenom)/g, ' '],
  [/\b(?:(?:selon|de) )?(?:l')?etat[ -]civil\b/g, ' '],
  [/\bpour ?cent\b|\bpct\b/g, ' % '],
  [/\/ ?mois\b|\bpar mois\b/g, ' mensuel '],
  [/\bfait a\b(?: ?\(?lieu\)?)?/g, ' faita '],
  [/\bfait le\b/g, ' faitle '],
  [/\bh\b/g, ' heure '],
  [/\b(?:min|mn)\b/g, ' minute '],
  [/\bhebdo\b\.?/g, ' hebdomadaire '],
  [/\braison sociale\b|\bdenomination sociale\b/g, ' denomination '],
  [/\bape\b/g, ' naf '],
  [/\bcfa (?:d'|de l'|d )?entreprise\b/g, ' cfaentreprise '],
  [/\blieux? (?:principal )?(?:de )?(?:realisation (?:de la )?)?formation\b/g, ' siteformation '],
  [/\b(?:rue|avenue|boulevard|allee|chemin)s?\b/g, ' voie '],
  [/\b(?:batiments?|etages?|escaliers?|immeuble|appartement|appt|bat)\b\.?/g, ' complement '],
  [/\bcomplement[\s,]+residence\b/g, ' complement '],
  [/\bidentique\b/g, ' meme '],
  [/\bvisees?\b/g, ' vise '],
  [/\bprecedant\b|\bprealable a\b/g, ' avant '],
  [/\bprevisionnelle?\b/g, ' prevue '],
  [/\btemps (?:de )?travail\b/g, ' duree travail '],
  [/\bqualite (?:de )?(?=travailleur)/g, ' '],
  [/\bprotection sociale\b/g, ' securite sociale '],
  [/\bexercee?\b|\boccupee\b/g, ' occupe '],
  [/\bexacte?\b/g, ' precis '],
  [/\blibelles?\b/g, ' intitule '],
  [/\b(?:certification|qualification)s?\b/g, ' diplome '],
  [/\bdiplomes?\s*(?:ou|et|\/)\s*(?:de )?titres?\b|\btitres?\s*(?:ou|et|\/)\s*(?:de )?diplomes?\b/g, ' diplome '],
  [/\banterieure?\b/g, ' precedent '],
  [/\bdistanciel\b/g, ' distance '],
  [/\bpostes?\b/g, ' emploi '],
  [/\b(?:demarrage|entree|commencement)\b/g, ' debut '],
  [/\bplus haute?\b/g, ' plus eleve '],
];

/** Words that the rewrites turn into others, for a slip of the typist that hides them from the rewrites. */
export const synonyms: ReadonlyMap<string, string> = new Map([
  ['certification', 'diplome'], ['qualification', 'diplome'], ['localite', 'commune'], ['anterieur', 'precedent'], ['libelle', 'intitule'], ['attestation', 'atteste'],
  ['boulevard', 'voie'], ['immeuble', 'complement'], ['batiment', 'complement'],
]); // prettier-ignore

const emptyWords = new Set(
  (
    'le la les l de du des d un une au aux a en pour par sur dans chez votre vos mon ma mes ce cet cette ces son sa ses il elle qui que est sont ou s si e y j m t vous je nous on ' +
    'saisir saisissez saisie indiquer indiquez renseigner renseignez veuillez merci preciser precisez choisir choisissez selectionner selectionnez entrer entrez ' +
    'champ obligatoire facultatif optionnel requis exemple ex format aide cerfa liste deroulant ci contre dessous dessus cocher cochez case ' +
    'jj mm aaaa chiffre caractere lettre espace info information concernant relatif eur euro € * ' +
    'quel quelle etes etre sera aussi egalement eventuel eventuelle eventuellement principal principale global total totale present presente svp ' +
    'professionnel professionnelle identification document formulaire cas'
  ).split(' '),
);

// Words that say of whom a field is, not what it is. They weigh little in a likeness and much in the choice of a block.
// What kind of thing is asked. « Code du diplôme » is no diploma, and no level of one.
const heads: Readonly<Record<string, string>> = {
  code: 'code', numero: 'code', date: 'date', nom: 'nom', prenom: 'prenom', intitule: 'nom', denomination: 'nom', niveau: 'niveau', duree: 'duree', heure: 'heure', minute: 'minute',
  montant: 'montant', type: 'type', nature: 'type', adresse: 'adresse', telephone: 'telephone', courriel: 'courriel',
}; // prettier-ignore

/** The kinds of thing that words ask: a code, a date, a name. */
export function headsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => heads[word] ?? []));
}

const ownerWords = new Set(
  (
    'apprenti alternant apprenant maitre apprentissage tuteur employeur entreprise etablissement societe cfa ofa organisme centre siteformation ' +
    'representant legal responsable 1 2 3 4'
  ).split(' '),
);

// Somebody or something else than what the contract asks for: a label that names one is never one of ours.
const strangerWords = new Set(
  (
    'mere pere parent conjoint ancien contact interlocuteur correspondant signataire gestionnaire dirigeant gerant president facturation siege livraison ' +
    'iban bic rib banque bancaire delivrance expiration permis visite medical adherent urgence prevenir depot opco referent comptable mandataire ' +
    'connexion compte passe identifiant commentaire observation facture delegataire tiers fixe fax garant caution'
  ).split(' '),
);

export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word);
}

export function isOwnerWord(word: string): boolean {
  return ownerWords.has(word);
}

export function isStrangerWord(word: string): boolean {
  return strangerWords.has(word);
}

const speltTexts = new Map<string, string>();
// A form has some hundreds of labels and options; a page that changes for hours must not fill the memory.
const textsAtMost = 3000;

/**
 * A label or an option folded and with its abbreviations written out, empty words kept: what phrases are searched in.
 * Remembered: never for what a person typed, see `spellAfresh`.
 */
export function spellOut(text: string): string {
  const known = speltTexts.get(text);
  if (known !== undefined) return known;
  const spelt = spellAfresh(text);
  if (speltTexts.size >= textsAtMost) speltTexts.clear();
  speltTexts.set(text, spelt);
  return spelt;
}

/** The same, remembered nowhere. */
export function spellAfresh(text: string): string {
  let spelt = foldLabel(text);
  for (const [from, to] of rewrites) spelt = spelt.replace(from, to);
  return spelt.replace(/[^a-z0-9%]+/g, ' ').trim();
}

/** A technical name (`maitre2_dateNaissance`) as separate words. */
export function spellOutName(name: string): string {
  return spellOut(
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/([A-Za-z])(\d)/g, '$1 $2')
      .replace(/(\d)([A-Za-z])/g, '$1 $2')
      .replace(/[_\-.[\]:$/]+/g, ' '),
  );
}

const wordsBySpelt = new Map<string, readonly string[]>();

/** The words of a spelt-out label that carry meaning, singular; all of its words when none does (« du », « le »). Remembered, as `spellOut`. */
export function wordsOf(spelt: string): readonly string[] {
  const known = wordsBySpelt.get(spelt);
  if (known !== undefined) return known;
  const words = splitWords(spelt);
  if (wordsBySpelt.size >= textsAtMost) wordsBySpelt.clear();
  wordsBySpelt.set(spelt, words);
  return words;
}

/** The same, remembered nowhere. */
export function splitWords(spelt: string): readonly string[] {
  const all = spelt.split(' ').filter((word) => word !== '');
  const full = all.filter((word) => !emptyWords.has(word)).map(singular).filter((word) => !emptyWords.has(word));
  return [...new Set(full.length > 0 ? full : all)];
}

function singular(word: string): string {
  return word.length > 3 && (word.endsWith('s') || word.endsWith('x')) ? word.slice(0, -1) : word;
}
