// The lists of the invented portals, in the words of the form.

export const sector = 'select:Privé|Public';
export const yesNo = 'radio:Oui|Non';
export const sex = 'radio:Homme|Femme';
export const kinds = 'select:CDD|CDI|Travail temporaire|Saisonnier, deux employeurs';
export const nations = 'select:Française|Union européenne|Étranger hors Union européenne';
export const regime = 'select:MSA|URSSAF';
export const contracts = 'select:11 Premier contrat d’apprentissage|21 Nouveau contrat avec un apprenti qui a terminé son précédent contrat auprès d’un même employeur|22 Nouveau contrat avec un apprenti qui a terminé son précédent contrat auprès d’un autre employeur|23 Nouveau contrat avec un apprenti dont le précédent contrat a été rompu|31 Modification de la situation juridique de l’employeur|34 Prolongation du contrat suite à un échec à l’examen';
export const before = 'select:1 Scolaire|2 Prépa apprentissage|3 Étudiant|4 Contrat d’apprentissage|5 Contrat de professionnalisation|6 Contrat aidé|9 Salarié|10 Personne à la recherche d’un emploi';
export const classes = 'select:01 l’apprenti a suivi la dernière année du cycle de formation et a obtenu le diplôme ou titre|11 l’apprenti a suivi la 1ère année du cycle et l’a validée|12 l’apprenti a suivi la 1ère année du cycle mais ne l’a pas validée|40 l’apprenti a achevé le 1er cycle de l’enseignement secondaire (collège)|41 l’apprenti a interrompu ses études en classe de 3e';
export const diplomas = 'select:80 Doctorat|73 Master|62 Licence professionnelle|54 Brevet de technicien supérieur|41 Baccalauréat professionnel|33 CAP|34 BEP|25 Diplôme national du brevet|13 Aucun diplôme ni titre professionnel';
