import { atCode, atField, readField, words, type Guide } from '../guide';

/** Stages E to G of the Constructys guide: validation, documents, sending. */
export const closingGuides: readonly Guide[] = [
  {
    id: 'stage-e',
    title: 'Valider la demande',
    author: null,
    steps: [
      atField('signature.place', 'Indiquez le lieu', 'La commune où le contrat a été signé.'),
      readField('signature.date', 'Ne changez pas la date « fait le »', 'Elle est égale à la date de conclusion du contrat. Si elle n’est pas juste, corrigez cette date à l’étape 2.'),
      atCode('B-10', 'Cliquez sur « Suivant »', 'Les documents viennent ensuite.', { is: 'page', steps: ['documents', 'sent'] }),
    ],
  },
  {
    id: 'stage-f',
    title: 'Ajouter les documents',
    author: null,
    steps: [
      atCode('D-01', 'Cliquez sur le nuage du CERFA signé, et choisissez le fichier', 'Signé par l’employeur, l’apprenti, le représentant légal d’un mineur, et visé par le CFA.', { is: 'document', upload: 'cerfa' }),
      atCode('D-02', 'Faites de même pour la convention de formation signée', 'Ces deux documents sont le minimum.', { is: 'document', upload: 'convention' }),
      words('D’autres documents ?', 'L’onglet « Documents » de Truelle dit ceux que ce contrat demande : durée aménagée, mobilité, travailleur handicapé, et d’autres cas.'),
      words('Attendez que les documents soient chargés', 'Truelle vérifie chacun sur votre ordinateur avant « Transmettre ».'),
    ],
  },
  {
    id: 'stage-g',
    title: 'Transmettre à Constructys',
    author: null,
    steps: [
      words('Relisez avant de transmettre', 'Après « Transmettre », une correction passe par Constructys.', { is: 'page', steps: ['sent'] }),
      atCode('B-12', 'Cliquez sur « Transmettre »', 'La demande part à Constructys.', { is: 'page', steps: ['sent'] }),
      words('Une question ?', 'Contactez votre Constructys régional.'),
    ],
  },
];
