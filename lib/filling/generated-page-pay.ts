import { isFieldId } from '../fields/catalogue';
import type { SectionReading } from '../fields/reading';
import type { Drawn, Look } from './generated-page';
import { generateControl } from './generated-page-controls';
import type { Dice } from './generated-page-dice';

const cells = ['from', 'to', 'rate', 'base'] as const;
const words: readonly Readonly<Record<(typeof cells)[number], string>>[] = [
  { from: 'du', to: 'au', rate: '% du', base: 'SMIC ou SMC' },
  { from: 'Date de début', to: 'Date de fin', rate: 'Taux (%)', base: 'Base de calcul' },
  { from: 'Du', to: 'Au', rate: 'Pourcentage', base: 'Référence (SMIC/SMC)' },
  { from: 'Début', to: 'Fin', rate: '% de rémunération', base: 'Base' },
];
const years = [['1re année', '2ème année', '3ème année', '4ème année'], ['Année 1', 'Année 2', 'Année 3', 'Année 4'], ['1ère année', '2e année', '3e année', '4e année'], ['Première année', 'Deuxième année', 'Troisième année', 'Quatrième année']] as const; // prettier-ignore
const periods = [['1re période', '2e période'], ['Période 1', 'Période 2'], ['1ère période', '2ème période']] as const;

/** The pay table, in one of the ways in which forms lay it out: rows under titles, full labels, two rows per year without a name, a bare grid. */
export function generatePayGrid(path: readonly SectionReading[], look: Look, dice: Dice): readonly Drawn[] {
  const layout = dice.pick(['titled-rows', 'full-labels', 'rows-by-order', 'bare-grid', 'row-headers'] as const);
  const say = dice.pick(words);
  const year = dice.pick(years);
  const period = dice.pick(periods);
  const last = layout === 'bare-grid' ? 4 : dice.pick([1, 2, 3, 4]);
  return Array.from({ length: last * 2 }, (_, row) => row).flatMap((row) =>
    cells.flatMap((cell): readonly Drawn[] => {
      const [at, rank] = [Math.floor(row / 2), row % 2];
      const field = `contract.wages.year${at + 1}.period${rank + 1}.${cell}`;
      if (!isFieldId(field)) return [];
      const [yearName = '', periodName = ''] = [year[at], period[rank]];
      const row1: SectionReading = { text: yearName, source: 'row', order: 0 };
      const row2: SectionReading = { text: periodName, source: 'row', order: at };
      const truth = { fields: [field], isTold: true, isUnseen: false };
      const shape = { ...generateControl(field, dice), group: `pay/${row}`, truth };
      switch (layout) {
        case 'titled-rows':
          return [{ ...shape, labels: [{ text: say[cell], source: look.placement }], section: [...path, row1, row2] }];
        case 'rows-by-order':
          return [{ ...shape, labels: [{ text: say[cell], source: look.placement }], section: [...path, row1] }];
        case 'full-labels':
          return [{ ...shape, labels: [{ text: `Rémunération, ${yearName}, ${periodName} : ${say[cell]}`, source: 'aria-label' }], section: path }];
        case 'row-headers':
          return [{ ...shape, labels: [{ text: `${yearName} - ${periodName}`, source: 'row-header' }, { text: say[cell], source: 'cell-above' }], section: path }];
        case 'bare-grid':
          return [{ ...shape, labels: [{ text: say[cell], source: 'cell-above' }], section: path }];
      }
    }),
  );
}
