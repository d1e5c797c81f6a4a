/** Pages made for measuring: nothing but plain HTML, recognised by their titles as a form of the portal. */

const known = ['Nom de naissance', 'Prénom', 'NIR', 'Date de naissance', 'Commune de naissance', 'Nationalité', 'Dernier diplôme ou titre préparé', 'Dernière classe suivie'];
const head = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>eGestion – Contrat d’apprentissage</title><body><h1>Étape 2 : le CERFA</h1>
<section><h2>Informations de l’apprenti(e)</h2>${known.map((label) => `<p><label>${label} <input></label></p>`).join('')}</section>`;

/**
 * A form of that many controls, ten elements to each, in blocks of twenty-five under titles of their own.
 * @param {number} controls
 */
export function largePage(controls) {
  const blocks = Array.from({ length: Math.ceil(controls / 25) }, (_, block) => {
    const rows = Array.from({ length: Math.min(25, controls - block * 25) }, (_, row) => largeRow(block, row));
    return `<section><h2>Lot ${block + 1} du chantier</h2>${rows.join('')}</section>`;
  });
  return `${head}${blocks.join('')}</body></html>`;
}

/** Ten elements, one control. */
function largeRow(block, row) {
  const id = `c${block}-${row}`;
  const control = row % 5 === 0 ? `<select id="${id}"><option>Choisir</option></select>` : row % 5 === 1 ? `<textarea id="${id}"></textarea>` : `<input id="${id}">`;
  const filler = control.startsWith('<select') ? '' : '<i></i>';
  return `<div class="row"><div class="left"><label for="${id}">Mesure ${row + 1} du lot ${block + 1}</label><span><b>?</b></span></div><div class="right">${control}<em><small>en mètres</small></em>${filler}</div></div>`;
}

/** A table of 150 rows of 8 inputs that draws itself anew five times a second, and counts its own frames. */
export const restlessPage = `${head}<table id="table"></table><script>
  const draw = () => {
    const rows = Array.from({ length: 150 }, (_, row) => '<tr>' + Array.from({ length: 8 }, (_, cell) => '<td><input value="' + row * cell + '">').join(''));
    document.getElementById('table').innerHTML = '<tr>' + '<th>Colonne'.repeat(8) + rows.join('');
  };
  draw();
  setInterval(draw, 200);
  window.countFrames = (duration) => new Promise((resolve) => {
    const start = performance.now();
    let frames = 0;
    const next = (now) => {
      if (now - start >= duration) resolve({ frames, due: (now - start) / (1000 / 60) });
      else requestAnimationFrame(next, (frames += 1));
    };
    requestAnimationFrame(next);
  });
</script></body></html>`;
