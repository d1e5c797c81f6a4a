// Builds Truelle and shows it: by hand in a headed Chromium, or playing one whole contract by itself with --headless.
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './browsers.mjs';
import { installDependencies, run } from './dependencies.mjs';

const { values: options } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, skin: { type: 'string', multiple: true }, dossier: { type: 'string' } },
});
const started = Date.now();
const say = (text) => console.log(`— ${text} (${Math.round((Date.now() - started) / 1000)} s)`);
const output = resolve('demo-output');

async function prepare() {
  installDependencies(say);
  process.env.TRUELLE_CHROMIUM = await findChromium(say);
  say('Building the demonstration build');
  run('npx', ['wxt', 'build', '--mode', 'demo'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { startCopy } = await import('../tests/pages/egestion/server.mjs');
  return startCopy({ folder: resolve(output, 'egestion') });
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** A browser ready to try: Truelle loaded, sample imported, the copy's home in front. */
async function showByHand(copy) {
  const { launchTruelle } = await import('../tests/e2e/launch.mjs');
  const { importFile } = await import('../tests/e2e/truelle-user.mjs');
  const { samplePath } = await import('../tests/e2e/play-contract.mjs');
  const truelle = await launchTruelle({ headless: false, viewport: null });
  say(await importFile(truelle, samplePath.pathname));
  const page = truelle.context.pages()[0] ?? (await truelle.context.newPage());
  await page.goto(copy.url);
  console.log(`\nThe copy of eGestion: ${copy.url} (?skin=plain, tables or kit). Choose a dossier in Truelle’s dock or side panel. Close the browser to end.`);
  await truelle.context.waitForEvent('close', { timeout: 0 });
}

/** One whole contract in each skin, numbered pictures, a film strip, and what the server received compared with the dossier. */
async function playByItself(copy) {
  const { launchTruelle } = await import('../tests/e2e/launch.mjs');
  const { importFile } = await import('../tests/e2e/truelle-user.mjs');
  const { playContract, readSample, samplePath } = await import('../tests/e2e/play-contract.mjs');
  const { drawFilm } = await import('./film.mjs');
  const sample = readSample();
  const caseFile = options.dossier === undefined ? sample.caseFiles[0] : sample.caseFiles.find(({ name }) => name.includes(options.dossier));
  if (caseFile === undefined) throw new Error('No dossier of the sample has that name.');
  const truelle = await launchTruelle();
  let isRight = true;
  try {
    say(await importFile(truelle, samplePath.pathname));
    for (const skin of options.skin ?? ['plain', 'tables', 'kit']) {
      const pictures = [];
      const onStep = async (title, page) => {
        const path = resolve(output, `${skin}-${String(pictures.length + 1).padStart(2, '0')}.png`);
        await page.screenshot({ path });
        pictures.push({ path, title });
        say(`${skin}: ${title}`);
      };
      const { said, findings, sent, differences } = await playContract({ truelle, home: copy.url, skin, caseFile, sample, onStep });
      await drawFilm(truelle.context, pictures, resolve(output, `film-${skin}.png`));
      const decoys = Object.entries(sent.decoys).filter(([, text]) => text !== '').map(([name]) => name);
      isRight &&= differences.length === 0 && decoys.length === 0;
      console.log(`\n${skin}: ${said.join(' ; ')}`);
      console.log(`  findings: ${findings.length === 0 ? 'none' : findings.map(({ rule, severity }) => `${rule} (${severity})`).join(', ')}`);
      console.log(`  documents: ${sent.uploads.map(({ name, size }) => `${name} (${size} bytes)`).join(', ')}`);
      console.log(`  decoys written: ${decoys.length === 0 ? 'none' : decoys.join(', ')}`);
      console.log(`  received: ${Object.keys(sent.values).length} fields, ${differences.length} not as meant`);
      for (const { field, is } of differences) console.log(`    ${field}: ${is}`);
      console.log('');
    }
  } finally {
    await truelle.close();
  }
  console.log(`Pictures: ${output}`);
  return isRight;
}

try {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const copy = await prepare();
  const isAlone = options.headless || !hasDisplay();
  if (isAlone && !options.headless) say('No display here: the contract is played without a window');
  const isRight = isAlone ? await playByItself(copy) : ((await showByHand(copy)), true);
  await copy.close();
  console.log(isRight ? 'What arrived equals what was meant.' : 'What arrived is not what was meant.');
  process.exit(isRight ? 0 : 1);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
