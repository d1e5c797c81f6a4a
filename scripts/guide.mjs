// Makes docs/guide-utilisateur.md and its pictures from the demonstration build on the portal's copy, so that they never show an old product.
import { mkdirSync, writeFileSync } from 'node:fs';
import { findChromium } from './browsers.mjs';
import { installDependencies, run } from './dependencies.mjs';

const say = (text) => console.log(`— ${text}`);
installDependencies(say);
process.env.TRUELLE_CHROMIUM = await findChromium(say);
run('npx', ['wxt', 'build', '--mode', 'demo'], { stdio: ['ignore', 'ignore', 'inherit'] });
const { launchTruelle } = await import('../tests/e2e/launch.mjs');
const { guideUser, helpUser, openForm } = await import('../tests/e2e/guidance-user.mjs');
const { importFile, panelUser } = await import('../tests/e2e/truelle-user.mjs');
const { readSample, samplePath } = await import('../tests/e2e/play-contract.mjs');
const { startCopy } = await import('../tests/pages/egestion/server.mjs');

const folder = 'docs/images/guide';
mkdirSync(folder, { recursive: true });
const shoot = async (page, name) => {
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await page.screenshot({ path: `${folder}/${name}.png` });
};
const copy = await startCopy({ skins: ['plain'] });
const truelle = await launchTruelle();
try {
  const welcome = await truelle.openPage('notebook.html#/bienvenue');
  await welcome.getByRole('button', { name: 'Suite' }).waitFor();
  await shoot(welcome, 'bienvenue');
  await importFile(truelle, samplePath.pathname);
  const { page, panel, user } = await openForm({ truelle, home: copy.url, skin: 'plain' });
  const hand = panelUser(panel);
  await hand.choose('Dossier', readSample().caseFiles[0].name);
  await panel.getByText(/champs à écrire/).waitFor();
  await shoot(panel, 'remplir');
  const help = helpUser(panel);
  await help.open();
  await panel.getByRole('searchbox').fill('E-07');
  await panel.getByRole('button', { name: /^Aide\s*:/ }).click();
  await shoot(panel, 'aide');
  await help.goTo('E-07');
  await page.bringToFront();
  await user.form().locator(':focus').waitFor();
  await shoot(page, 'code');
  await panel.bringToFront();
  await panel.getByRole('searchbox').fill('');
  const guide = guideUser(panel);
  await guide.follow('CERFA\u00a0: l’employeur');
  await guide.press('Étape suivante');
  await panel.getByText('Vérifiez le code IDCC').waitFor();
  await shoot(panel, 'guide-panneau');
  await page.bringToFront();
  await shoot(page, 'guide-page');
  const demonstration = await truelle.openPage('demonstration.html');
  await demonstration.getByRole('heading', { name: /CERFA/ }).waitFor();
  await shoot(demonstration, 'demonstration');
  writeFileSync('docs/guide-utilisateur.md', drawGuide());
  say(`docs/guide-utilisateur.md et ${folder}`);
} finally {
  await truelle.close();
  await copy.close();
}

function drawGuide() {
  const picture = (name, words) => `![${words}](images/guide/${name}.png)`;
  return `# Guide de l’utilisateur

Ce guide et ses images sont faits par \`npm run guide\`, sur une copie du portail et avec des personnes inventées.

## Premiers pas

À l’installation, trois écrans disent ce que Truelle fait et ne fait jamais. On les retrouve dans le Carnet, « Premiers pas ».

${picture('bienvenue', 'Premier écran de bienvenue')}

Pour essayer sans compte : « Essayer sur une page de démonstration ». La page est dans votre navigateur, et rien n’y est envoyé.

${picture('demonstration', 'La page de démonstration')}

## Remplir un contrat

1. Dans le Carnet, importez vos fiches ou saisissez-les.
2. Sur eGestion, ouvrez le panneau de Truelle et choisissez le dossier.
3. « Aperçu » montre ce qui va être écrit ; « Remplir » l’écrit. « Tout défaire » remet ce qui était là.
4. Lisez et cochez vous-même les attestations, puis cliquez vous-même sur « Suivant ».

${picture('remplir', 'Le panneau, prêt à remplir')}

## Trouver un champ

Onglet « Aide » : tapez un code (« E-07 », « e7 »), ou un mot (« siret »). « Montrer » mène au champ, ouvre l’onglet ou le volet qui le cache, et l’éclaire. « Montrer les codes » écrit chaque code à côté de son champ. Le « i » dit quoi mettre, où le trouver, et donne un exemple.

${picture('aide', 'Un code d’aide et ses explications')}

${picture('code', 'Le champ éclairé sur la page')}

## Suivre un guide

Onglet « Aide », « Guides » : un guide par étape d’eGestion, un pour corriger les points signalés, un pour les documents manquants. Une étape se termine d’elle-même quand elle est faite. Au clavier : Alt + Maj + → pour la suite, Alt + Maj + ← pour revenir, Échap pour quitter. Après un rechargement, le guide reprend où il était.

${picture('guide-panneau', 'Un guide dans le panneau')}

${picture('guide-page', 'La même étape sur la page')}

## Écrire un guide pour les autres

« Créer un guide » : montrez les champs dans l’ordre, écrivez une phrase pour chacun, essayez, puis copiez le code dans un message ou enregistrez le fichier. Truelle refuse ce qui ressemble à une donnée personnelle : nom d’une fiche, numéro de sécurité sociale, SIRET, adresse, téléphone, lien. Qui reçoit le guide le lit en entier avant de le suivre, signé de votre nom.

## Demander de l’aide

« Voir le diagnostic » montre ce que Truelle comprend de la page, sans aucune réponse. Relisez-le, puis copiez-le ou enregistrez-le. Le conseiller l’ouvre dans le Carnet, « Diagnostic » : il y voit le formulaire, champ par champ.
`;
}
