/** What is kept, where, for how long, and who answers for it. */
export function Privacy({ retention }: { readonly retention: string }) {
  return (
    <div class="nb-form">
      <div class="nb-head">
        <h1>Confidentialité</h1>
      </div>
      <div class="nb-scroll nb-import nb-prose" tabIndex={0} role="group" aria-label="Ce qui est gardé, et comment">
        <section>
          <h2>Ce que Truelle garde</h2>
          <ul>
            <li>Vos fiches : employeurs, maîtres d’apprentissage, apprentis, représentants légaux, formations, dossiers.</li>
            <li>Pour chaque remplissage : la liste des champs, leur résultat et l’heure. Jamais les valeurs.</li>
            <li>La saisie en cours sur le portail, pendant sept jours ou jusqu’à l’envoi, pour la reprendre après une panne.</li>
            <li>Ce que vous avez montré du doigt sur le portail : des noms de champs, aucune donnée de personne.</li>
          </ul>
        </section>
        <section>
          <h2>Où</h2>
          <p>Sur cet ordinateur seulement, dans les données du navigateur, chiffrées. Truelle n’envoie rien : le navigateur le lui interdit.</p>
          <ul>
            <li>Sans phrase de passe, la clé est sur le disque à côté des fiches : cela arrête un regard, pas un voleur.</li>
            <li>Avec une phrase de passe, rien ne s’ouvre sans elle.</li>
            <li>Un numéro de sécurité sociale (NIR) n’est écrit sur le disque qu’avec une phrase de passe. Sinon il reste en mémoire, jusqu’à la fermeture du navigateur.</li>
            <li>Les fichiers que vous exportez (.json, .csv, impressions) sont en clair. La sauvegarde, elle, est chiffrée.</li>
            <li>Retirer Truelle du navigateur efface tout.</li>
          </ul>
        </section>
        <section>
          <h2>Combien de temps</h2>
          <p>{retention}</p>
          <p>Du dossier effacé il reste une ligne qui ne nomme aucune personne : formation, employeur, dates.</p>
          <p>Vous pouvez supprimer une fiche à tout moment, avec «&nbsp;Supprimer&nbsp;». «&nbsp;Effacer cette personne&nbsp;» l’efface partout et vous donne une preuve. «&nbsp;Tout effacer&nbsp;», dans les réglages, vide le Carnet.</p>
        </section>
        <section>
          <h2>Qui répond de ces données</h2>
          <p>
            L’employeur, le CFA ou le comptable qui utilise Truelle : c’est lui qui décide de ce qui est saisi et répond aux demandes des personnes. L’éditeur de
            Truelle ne reçoit aucune donnée, n’en voit aucune et ne peut en retrouver aucune.
          </p>
        </section>
      </div>
    </div>
  );
}
