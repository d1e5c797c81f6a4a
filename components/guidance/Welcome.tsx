import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Emblem } from '../ui/Emblem';

const screens = [
  {
    title: 'Truelle remplit et vérifie vos contrats d’apprentissage',
    points: [
      'Sur les pages d’eGestion, un panneau s’ouvre au bord de l’écran. Vous voyez ce qui va être écrit, et rien ne s’écrit avant «\u00a0Remplir\u00a0».',
      'Truelle ne signe rien, ne coche aucune attestation, et ne clique jamais sur «\u00a0Suivant\u00a0», «\u00a0SAUVEGARDER\u00a0» ni «\u00a0Transmettre\u00a0» à votre place.',
      'Rien ne quitte cet ordinateur.',
    ],
  },
  {
    title: 'Vos fiches se saisissent une fois',
    points: [
      'Le Carnet garde employeurs, maîtres d’apprentissage, apprentis et formations. Un dossier les réunit pour un contrat.',
      'Ils viennent d’un tableau, d’un CERFA déjà rempli, ou de votre saisie.',
      'Pour voir d’abord\u00a0: un dossier d’exemple, inventé, est prêt dans «\u00a0Importer\u00a0».',
    ],
  },
  {
    title: 'Essayez sans compte',
    points: [
      'Une page de démonstration ressemble au formulaire d’eGestion. Elle est dans votre navigateur, et rien n’y est envoyé.',
      'L’onglet «\u00a0Aide\u00a0» du panneau a un guide pour chaque étape, et un code court pour chaque champ, à dicter au téléphone.',
    ],
  },
] as const;

/** Three screens for the first use: what Truelle does and never does, where the profiles live, and where to try. */
export function Welcome({ demonstration }: { /** Address of the page to try on. */ readonly demonstration: string }) {
  const [at, setAt] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // Whoever goes on by the keyboard reads on from the title of the next screen.
  useEffect(() => {
    if (!isFirst.current) title.current?.focus();
    isFirst.current = false;
  }, [at]);
  const screen = screens[at] ?? screens[0];
  return (
    <div class="welcome">
      <Emblem size={48} />
      <p class="small muted num">
        {at + 1} sur {screens.length}
      </p>
      <h1 ref={title} tabIndex={-1}>
        {screen.title}
      </h1>
      <ul class="welcome-points">
        {screen.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {at === 1 ? (
        <p>
          <a class="link" href="#/import">
            Charger le dossier d’exemple
          </a>
        </p>
      ) : null}
      {at === 2 ? (
        <p>
          <a class="link" href={demonstration} target="_blank" rel="noreferrer">
            Essayer sur une page de démonstration
          </a>
        </p>
      ) : null}
      <div class="acts">
        {at === 0 ? null : (
          <Button icon="left" onPress={() => setAt(at - 1)}>
            Précédent
          </Button>
        )}
        {at < screens.length - 1 ? (
          <Button kind="main" onPress={() => setAt(at + 1)}>
            Suite
          </Button>
        ) : (
          <a class="btn btn-main" href="#/dossiers">
            Ouvrir le Carnet
          </a>
        )}
      </div>
    </div>
  );
}
