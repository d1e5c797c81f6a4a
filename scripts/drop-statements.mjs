/**
 * Leaves the statement of each rule out of what ships: it stands in the table of rules in the docs, which the tests write, and nowhere in the
 * product. Some two hundred French sentences less in every script that judges.
 * @returns {import('vite').Plugin}
 */
export function dropStatements() {
  return {
    name: 'drop-statements',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/lib\/rules\/[^/]+\.ts$/.test(id) || !code.includes('defineRule({')) return undefined;
      const shorter = code.replaceAll(/^\s*statement: (['`]).*\1,\n/gm, '');
      if (shorter === code) throw new Error(`${id}: a rule whose statement does not stand on a line of its own`);
      return { code: shorter, map: null };
    },
  };
}
