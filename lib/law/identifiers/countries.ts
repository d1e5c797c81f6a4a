/** Countries other than France as French people write them, folded; for a place of birth such as « Rabat (Maroc) ». */
const names = new Set(
  `afghanistan afrique-du-sud albanie algerie allemagne andorre angleterre angola antigua-et-barbuda arabie-saoudite argentine armenie australie autriche
azerbaidjan bahamas bahrein bangladesh barbade belgique belize benin bhoutan bielorussie birmanie myanmar bolivie bosnie-herzegovine bosnie botswana bresil
brunei bulgarie burkina-faso burundi cambodge cameroun canada cap-vert centrafrique republique-centrafricaine chili chine chypre colombie comores congo
republique-du-congo republique-democratique-du-congo rdc congo-kinshasa congo-brazzaville coree-du-nord coree-du-sud costa-rica cote-d'ivoire croatie cuba
danemark djibouti dominique ecosse egypte emirats-arabes-unis equateur erythree espagne estonie eswatini etats-unis usa ethiopie fidji finlande gabon gambie
georgie ghana grande-bretagne grece grenade guatemala guinee guinee-conakry guinee-bissau guinee-equatoriale guyana haiti honduras hongrie inde indonesie
irak iran irlande islande israel italie jamaique japon jordanie kazakhstan kenya kirghizistan kosovo koweit laos lesotho lettonie liban liberia libye
liechtenstein lituanie macedoine macedoine-du-nord madagascar malaisie malawi maldives mali malte maroc maurice ile-maurice mauritanie mexique moldavie
monaco mongolie montenegro mozambique namibie nepal nicaragua niger nigeria norvege nouvelle-zelande oman ouganda ouzbekistan pakistan palestine panama
papouasie-nouvelle-guinee paraguay pays-bas hollande perou philippines pologne portugal qatar republique-dominicaine republique-tcheque tchequie roumanie
royaume-uni russie rwanda sainte-lucie salvador senegal serbie seychelles sierra-leone singapour slovaquie slovenie somalie soudan soudan-du-sud sri-lanka
suede suisse suriname syrie tadjikistan taiwan tanzanie tchad thailande timor-oriental togo trinite-et-tobago tunisie turkmenistan turquie ukraine uruguay
vanuatu vatican venezuela vietnam viet-nam yemen zambie zimbabwe`.split(/\s+/),
);

/** The country, other than France, that a place of birth ends with, between brackets or after a comma; null when there is none. */
export function foreignCountryOf(place: string): string | null {
  const [, bracketed, listed] = /(?:\(([^()]+)\)|,\s*([^,()]+))\s*$/.exec(place) ?? [];
  const country = (bracketed ?? listed ?? '').trim();
  const folded = country
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s-]+/g, '-');
  return names.has(folded) ? country : null;
}
