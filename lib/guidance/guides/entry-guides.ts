import { atCode, words, type Guide } from '../guide';

/** The steps of the portal from the form on: whoever is there has passed what comes before. */
const afterCompany = ['form', 'validate', 'documents', 'sent'];
const inRequest = ['company', ...afterCompany];
const inTool = ['request', ...inRequest];

/** Stages A to C of the Constructys guide: signing in, a new request, the company. */
export const entryGuides: readonly Guide[] = [
  {
    id: 'stage-a',
    title: 'Se connecter à eGestion',
    author: null,
    steps: [
      atCode('B-01', 'Ouvrez votre espace', 'Sur le site de Constructys, « Accédez à votre espace » mène au Portail de Services. Son adresse directe est services.constructys.fr.', { is: 'page', steps: ['login', 'home', ...inTool] }),
      words('Connectez-vous avec votre adresse électronique et votre mot de passe', 'Truelle ne lit ni l’une ni l’autre. Pas encore de compte : il se crée sur cette page, avec le SIRET et le numéro d’adhérent de l’entreprise. « Besoin d’assistance » est là en cas d’oubli.', { is: 'page', steps: ['home', ...inTool] }),
      atCode('B-02', 'Cliquez sur « Accéder à l’outil »', 'C’est la porte d’eGestion, sur l’accueil du Portail de Services.', { is: 'page', steps: inTool }),
      words('Vous êtes dans eGestion', 'Les coordonnées de votre Constructys régional sont sur cette page d’accueil.'),
    ],
  },
  {
    id: 'stage-b',
    title: 'Commencer un contrat',
    author: null,
    steps: [
      atCode('B-03', 'Dans le menu de gauche, cliquez sur « Faire une demande de prise en charge »', 'Un contrat déjà commencé se reprend dans l’onglet « BROUILLONS » de cette rubrique.', { is: 'page', steps: inRequest }),
      atCode('B-04', 'Cliquez sur le signe +', 'Il déplie la liste des demandes.', { is: 'page', steps: inRequest }),
      atCode('B-05', 'Cliquez sur « Contrat d’apprentissage »', 'La demande s’ouvre sur le choix de l’entreprise.', { is: 'page', steps: inRequest }),
    ],
  },
  {
    id: 'stage-c',
    title: 'Choisir l’entreprise',
    author: null,
    steps: [
      words('Sélectionnez l’entreprise du contrat', 'Comparez le SIRET à celui du CERFA signé : un même compte peut voir plusieurs établissements.', { is: 'page', steps: afterCompany }),
      atCode('B-10', 'Cliquez sur « Suivant »', 'Le formulaire s’ouvre, avec les informations de cette entreprise.', { is: 'page', steps: afterCompany }),
    ],
  },
];
