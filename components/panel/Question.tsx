import { useEffect, useRef } from 'preact/hooks';
import { lookupTitles } from '../../lib/guidance/draw-run';
import type { FillQuestion } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { PanelActs } from './panel-acts';

/** What the fill cannot decide by itself. It waits for the answer, or for the page to show that the user did it there. */
export function Question({ question, acts }: { readonly question: FillQuestion; readonly acts: PanelActs }) {
  const box = useRef<HTMLDivElement>(null);
  // The answer is awaited here: the focus comes to it once, when the question appears.
  useEffect(() => box.current?.focus(), [question.ask, question.lookup]);
  const { title, text } = wordQuestion(question);
  return (
    <div class="question" role="group" aria-label={`Question\u00a0: ${title}`} data-lookup={question.lookup} ref={box} tabIndex={-1}>
      <h2 class="row">
        <Icon name="ask" />
        {title}
      </h2>
      <p>{text}</p>
      {question.ask === 'which-row' ? (
        <ul class="rows" aria-label="Lignes trouvées">
          {question.rows.map((cells, row) => (
            <li key={row}>
              <button type="button" class="btn row-choice" onClick={() => acts.command({ do: 'answer', row })}>
                <span class="strong">{cells[0]}</span>
                <span class="small muted">{cells.slice(1).filter(Boolean).join(' · ')}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <Button size="small" kind="plain" onPress={() => acts.command({ do: 'skip-lookup' })}>
        {question.ask === 'which-row' ? 'Aucune de ces lignes' : 'Passer cette recherche'}
      </Button>
    </div>
  );
}

function wordQuestion(question: FillQuestion): { readonly title: string; readonly text: string } {
  const what = lookupTitles[question.lookup];
  if (question.ask === 'which-row')
    return { title: `${what}\u00a0: quelle ligne\u00a0?`, text: 'Plusieurs lignes du portail correspondent. Choisissez la bonne.' };
  if (question.ask === 'validate-card') {
    return {
      title: `${what}\u00a0: fiche à valider`,
      text: question.isFilled
        ? 'Le portail ne connaît pas cette personne. Truelle a rempli sa fiche : relisez-la, puis validez-la sur la page.'
        : 'Le portail ne connaît pas cette personne. Sa fiche est ouverte, mais Truelle n’y a rien rempli : remplissez-la, puis validez-la sur la page.',
    };
  }
  return { title: `${what}\u00a0: à choisir sur la page`, text: whyYourself[question.why] };
}

const whyYourself: Readonly<Record<Extract<FillQuestion, { ask: 'choose-yourself' }>['why'], string>> = {
  nobody: 'La recherche n’a rien trouvé. Cherchez autrement sur la page, ou créez la fiche : le remplissage reprendra ensuite.',
  'no-dialog':
    'La fenêtre de recherche ne s’est pas ouverte. Ouvrez la loupe sur la page et choisissez la ligne : le remplissage reprendra ensuite.',
  'no-uai': 'Le profil n’a pas d’UAI. Demandez-le au CFA ou à votre Constructys en région, ou choisissez le CFA sur la page.',
  'not-taken':
    'La ligne a été choisie, mais la page ne l’a pas reprise. Choisissez-la vous-même sur la page : le remplissage reprendra ensuite.',
};
