import { build } from 'vite';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seenOnForm } from '../e2e/faulty-contracts.mjs';
import { meantValues, readSample } from '../e2e/play-contract.mjs';

const runs = 200;
const today = '2026-11-24';

/** Times of the whole catalogue of rules on a full contract, and of one field that changes in it. */
export async function measureRules() {
  const { rules, createEvaluator } = await bundle();
  const sample = readSample();
  const seen = seenOnForm(meantValues(sample, sample.caseFiles[0]), today);
  const facts = { today };
  const whole = time(() => createEvaluator(rules).evaluate(seen, facts));
  const evaluator = createEvaluator(rules);
  evaluator.evaluate(seen, facts);
  let salary = 800;
  const changed = time(() => {
    salary += 1;
    evaluator.evaluate({ ...seen, 'contract.grossMonthlySalary': { state: 'value', value: salary } }, facts);
  });
  return [
    { name: 'rules, whole catalogue', value: whole, unit: 'ms', budget: 2, note: `${rules.length} rules on a full contract, median of ${runs}` },
    { name: 'rules, one changed field', value: changed, unit: 'ms', budget: 0.3, note: `gross pay at hiring, median of ${runs}` },
  ];
}

function time(act) {
  for (let run = 0; run < 50; run += 1) act();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return times[runs / 2];
}

async function bundle() {
  const folder = mkdtempSync(join(tmpdir(), 'truelle-rules-'));
  try {
    const entry = join(folder, 'entry.ts');
    const path = (name) => JSON.stringify(new URL(`../../lib/rules/${name}`, import.meta.url).pathname);
    writeFileSync(entry, `export { rules } from ${path('index.ts')};\nexport { createEvaluator } from ${path('evaluate.ts')};\n`);
    const built = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['es'] } } });
    const file = join(folder, 'rules.mjs');
    writeFileSync(file, [built].flat()[0].output[0].code);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
