// Measures everything that has a budget and prints it in one table; a budget that is exceeded ends with code 1. Ratios are taken within one run.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findChromium } from './browsers.mjs';
import { installDependencies, run } from './dependencies.mjs';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const say = (text) => console.log(`— ${text}`);

try {
  installDependencies(say);
  process.env.TRUELLE_CHROMIUM = await findChromium(say);
  for (const mode of [[], ['--mode', 'demo']]) run('npx', ['wxt', 'build', ...mode], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { measureSizes } = await import('../tests/bench/sizes.mjs');
  const { measureRules } = await import('../tests/bench/rules.mjs');
  const { measurePage } = await import('../tests/bench/page.mjs');
  const { measureLivePage } = await import('../tests/bench/live-page.mjs');
  const { measureMarks } = await import('../tests/bench/marks.mjs');
  const { measureDocuments } = await import('../tests/bench/documents.mjs');
  const { measureNotebookImport } = await import('../tests/bench/notebook-import.mjs');
  const { measureVault } = await import('../tests/bench/vault.mjs');
  const { measureGestures } = await import('../tests/bench/gestures.mjs');
  const rows = [];
  for (const [name, measure] of Object.entries({ 'bundle sizes': measureSizes, rules: measureRules, 'page engine': measurePage, 'living page': measureLivePage, marks: measureMarks, documents: measureDocuments, 'import of a list': measureNotebookImport, vault: measureVault, gestures: measureGestures })) {
    say(`measuring ${name}`);
    rows.push(...(await measure()));
  }
  const table = drawTable(rows);
  console.log(`\n${table}`);
  if (options.write) writeFileSync('docs/bench.md', drawDocument(table));
  const over = rows.filter(({ value, budget }) => budget !== null && value > budget);
  for (const { name, value, budget } of over) console.error(`Over budget: ${name}: ${round(value)} instead of ${budget} at most`);
  process.exit(over.length > 0 ? 1 : 0);
} catch (error) {
  console.error(error);
  process.exit(1);
}

function drawTable(rows) {
  const lines = rows.map(({ name, value, unit, budget, note }) => `| ${name} | ${round(value)} ${unit} | ${budget === null ? '–' : `${budget} ${unit}`} | ${note ?? ''} |`);
  return ['| what | measured | budget | how |', '|---|---|---|---|', ...lines].join('\n');
}

function drawDocument(table) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `# Bench\n\nWritten by \`npm run bench -- --write\`. Times depend on the machine; ratios are taken within one run.\n\n## ${version}\n\n${table}\n`;
}

function round(value) {
  return value >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}
