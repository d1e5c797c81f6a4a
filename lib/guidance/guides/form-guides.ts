import { atCode, atField, atSection, readField, words, type Guide } from '../guide';

const existing = 'Tapez le nom. Si la personne est dans la liste, double-cliquez sur sa ligne.';
const anew = 'Si elle n’y est pas, cliquez sur le signe +, remplissez la fiche « Personne », puis validez.';

/** Stage D1 to D4 of the Constructys guide: contract mode, employer, apprentice, masters. */
export const formGuides: readonly Guide[] = [
  {
    id: 'stage-d1',
    title: 'CERFA : le mode contractuel',
    author: null,
    steps: [
      atCode('B-07', 'La notice du CERFA est ici', 'Elle explique chaque champ. Truelle dit l’essentiel avec le « i » de chaque champ. Les champs marqués d’une étoile sont obligatoires.'),
      atField('mode.contractMode', 'Indiquez la nature du contrat', 'CDD ou CDI, comme en tête du CERFA signé.'),
    ],
  },
  {
    id: 'stage-d2',
    title: 'CERFA : l’employeur',
    author: null,
    steps: [
      readField('employer.siret', 'Vérifiez l’entreprise', 'Nom, SIRET, adresse et code NAF ne sont pas modifiables ici. S’ils sont faux, revenez au choix de l’entreprise.'),
      readField('employer.idcc', 'Vérifiez le code IDCC', 'Si le champ montre « B » ou un numéro de brochure, remplacez-le par les 4 chiffres de la convention, écrits sur un bulletin de paie.'),
      atField('employer.headcount', 'Indiquez l’effectif de l’entreprise', 'Il doit être différent de 0.'),
      atSection('employer', 'Renseignez les autres champs de l’employeur', 'Le guide va de l’un à l’autre.'),
      atCode('E-12', 'Cliquez sur la loupe de la personne contact', `À faire si personne n’est indiqué, ou pour changer. ${existing} ${anew}`),
      words('Vérifiez les coordonnées de la personne contact', 'Elles se modifient, ou la personne se retire, par les boutons placés à côté de son nom.'),
    ],
  },
  {
    id: 'stage-d3',
    title: 'CERFA : l’apprenti',
    author: null,
    steps: [
      atCode('A-01', 'Sélectionnez l’apprenti', `${existing} ${anew}`, { is: 'looked-up', lookup: 'apprentice' }),
      readField('apprentice.birthDate', 'Vérifiez le nom et la date de naissance', 'Deux homonymes ne se distinguent que par elle. Dans une fiche nouvelle, les champs marqués d’une étoile sont obligatoires.'),
      atSection('apprentice', 'Renseignez les autres champs de l’apprenti', 'Le bloc continue plus bas, ou à l’écran suivant.'),
      atSection('legalRepresentative', 'Apprenti mineur non émancipé : renseignez le représentant légal', 'C’est le parent ou le tuteur qui signe aussi. Passez cette étape dans les autres cas.'),
    ],
  },
  {
    id: 'stage-d4',
    title: 'CERFA : les maîtres d’apprentissage',
    author: null,
    steps: [
      atCode('T-01', 'Cliquez sur la loupe du maître d’apprentissage n° 1', `${existing} ${anew}`, { is: 'looked-up', lookup: 'master1' }),
      atSection('master1', 'Complétez le maître d’apprentissage n° 1', 'Emploi, diplôme et niveau compris.'),
      atCode('B-08', 'Un second maître ? Ouvrez « maître d’apprentissage n° 2 »', 'Il est facultatif. Passez les deux étapes qui suivent s’il n’y en a pas.'),
      atCode('T-11', 'Cliquez sur la loupe du maître d’apprentissage n° 2', `${existing} ${anew}`, { is: 'looked-up', lookup: 'master2' }),
      atSection('master2', 'Complétez le maître d’apprentissage n° 2'),
      readField('masters.eligibilityAttestation', 'Lisez l’attestation, et cochez-la si elle est vraie', 'Elle est obligatoire, et c’est une déclaration de l’employeur : Truelle ne la coche jamais.'),
      readField('signature.supportingDocumentsAttestation', 'Faites de même pour les pièces justificatives', 'L’employeur atteste qu’il les détient. Si cette case n’est pas ici, elle est plus bas ou à l’étape de validation.'),
    ],
  },
];
