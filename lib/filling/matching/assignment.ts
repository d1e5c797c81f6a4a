/** One possible explanation of a row (a control) by a column (a field); `gain` is what it is worth, above 0. */
export interface Edge {
  readonly row: number;
  readonly column: number;
  readonly gain: number;
}

export interface Assigned extends Edge {
  /** What the best assignment of everything would lose without this pair. 0 is a tie. */
  readonly margin: number;
}

// Beyond this size a component is a page without any title: margins are then taken pair by pair, which is stricter.
const exactSize = 24;

/**
 * Pairs rows and columns so that the sum of gains is greatest, each used at most once.
 * Rows and columns not paired are absent. Solved apart for each group of rows and columns tied by edges.
 */
export function assign(edges: readonly Edge[]): readonly Assigned[] {
  return components(edges).flatMap(assignComponent);
}

function assignComponent(edges: readonly Edge[]): readonly Assigned[] {
  if (edges.length === 1) return edges.map((edge) => ({ ...edge, margin: edge.gain }));
  const best = solve(edges);
  if (best.length > exactSize) return best.map((edge) => ({ ...edge, margin: localMargin(edge, edges) }));
  const total = sum(best);
  return best.map((edge) => ({ ...edge, margin: total - sum(solve(edges.filter((other) => other !== edge))) }));
}

function localMargin(edge: Edge, edges: readonly Edge[]): number {
  const rivals = edges.filter((other) => other !== edge && (other.row === edge.row || other.column === edge.column));
  return edge.gain - Math.max(0, ...rivals.map((other) => other.gain));
}

function sum(edges: readonly Edge[]): number {
  return edges.reduce((total, edge) => total + edge.gain, 0);
}

function components(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const root = new Map<string, string>();
  const find = (key: string): string => {
    const up = root.get(key) ?? key;
    if (up === key) return key;
    const top = find(up);
    root.set(key, top);
    return top;
  };
  for (const edge of edges) root.set(find(`r${edge.row}`), find(`c${edge.column}`));
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = find(`r${edge.row}`);
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups.values()];
}

/** Hungarian method with potentials (Kuhn, Munkres), on costs, a blank column for each row that may stay alone. */
function solve(edges: readonly Edge[]): readonly Edge[] {
  const rows = [...new Set(edges.map((edge) => edge.row))];
  const columns = [...new Set(edges.map((edge) => edge.column))];
  const width = columns.length + rows.length;
  const cost = rows.map(() => new Float64Array(width + 1));
  const edgeAt = new Map<number, Edge>();
  for (const edge of edges) {
    const at = rows.indexOf(edge.row);
    const to = columns.indexOf(edge.column) + 1;
    const line = cost[at];
    if (line !== undefined) line[to] = -edge.gain;
    edgeAt.set(at * (width + 1) + to, edge);
  }
  const potentialOfRow = new Float64Array(rows.length + 1);
  const potentialOfColumn = new Float64Array(width + 1);
  const rowOfColumn = new Int32Array(width + 1);
  const cameFrom = new Int32Array(width + 1);
  for (let row = 1; row <= rows.length; row += 1) {
    rowOfColumn[0] = row;
    let column = 0;
    const least = new Float64Array(width + 1).fill(Infinity);
    const used = new Uint8Array(width + 1);
    do {
      used[column] = 1;
      const here = rowOfColumn[column] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let j = 1; j <= width; j += 1) {
        if (used[j] === 1) continue;
        const reduced = (cost[here - 1]?.[j] ?? 0) - (potentialOfRow[here] ?? 0) - (potentialOfColumn[j] ?? 0);
        if (reduced < (least[j] ?? Infinity)) {
          least[j] = reduced;
          cameFrom[j] = column;
        }
        if ((least[j] ?? Infinity) < step) {
          step = least[j] ?? Infinity;
          next = j;
        }
      }
      for (let j = 0; j <= width; j += 1) {
        if (used[j] === 1) {
          const at = rowOfColumn[j] ?? 0;
          potentialOfRow[at] = (potentialOfRow[at] ?? 0) + step;
          potentialOfColumn[j] = (potentialOfColumn[j] ?? 0) - step;
        } else {
          least[j] = (least[j] ?? 0) - step;
        }
      }
      column = next;
    } while (rowOfColumn[column] !== 0);
    do {
      const back = cameFrom[column] ?? 0;
      rowOfColumn[column] = rowOfColumn[back] ?? 0;
      column = back;
    } while (column !== 0);
  }
  const pairs: Edge[] = [];
  for (let j = 1; j <= width; j += 1) {
    const row = rowOfColumn[j] ?? 0;
    const edge = row === 0 ? undefined : edgeAt.get((row - 1) * (width + 1) + j);
    if (edge !== undefined) pairs.push(edge);
  }
  return pairs;
}
