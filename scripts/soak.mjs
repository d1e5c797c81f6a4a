// Enters contracts in a row while things go wrong, and says what became of each. Ends with code 1 when one arrived wrong or memory grew.
// With --keyboard it has a guided contract walked through by keys alone instead, on a page and in a frame.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findChromium } from './browsers.mjs';
import { installDependencies, run } from './dependencies.mjs';

const { values: options } = parseArgs({
  options: {
    contracts: { type: 'string', default: '500' },
    minutes: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    lanes: { type: 'string', default: '2' },
    trouble: { type: 'string', multiple: true },
    skin: { type: 'string', multiple: true },
    keyboard: { type: 'boolean', default: false },
  },
});
const started = Date.now();
const say = (text) => console.log(`— ${text} (${Math.round((Date.now() - started) / 1000)} s)`);
const wanted = Number(options.contracts);
const deadline = started + Number(options.minutes) * 60_000;
/** Contracts of a lane before its memory is first weighed: caches have filled by then. */
const warmUp = 5;

try {
  installDependencies(say);
  process.env.TRUELLE_CHROMIUM = await findChromium(say);
  say('Building the demonstration build');
  run('npx', ['wxt', 'build', '--mode', 'demo'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (options.keyboard) {
    process.env.TRUELLE_KEYBOARD_CAMPAIGN = '1';
    run('npx', ['playwright', 'test', 'keyboard-guide', '--workers', '1'], { stdio: 'inherit' });
    process.exit(0);
  }
  const { openLane, weigh } = await import('../tests/soak/lane.mjs');
  const { playTroubled } = await import('../tests/soak/play-troubled.mjs');
  const { randomFrom } = await import('../tests/soak/random.mjs');
  const { troubleNames } = await import('../tests/soak/troubles.mjs');

  const random = randomFrom(Number(options.seed));
  const played = [];
  let begun = 0;
  const drawPlay = (sample) => ({
    number: (begun += 1),
    skin: random.pick(options.skin ?? ['plain', 'tables', 'kit']),
    caseFile: random.pick(sample.caseFiles),
    troubles: options.trouble ?? [...new Set([random.pick([...troubleNames, 'none']), random.pick([...troubleNames, 'none'])])].filter((name) => name !== 'none'),
  });
  const playLane = async () => {
    const lane = await openLane();
    const weights = [];
    try {
      for (let here = 0; begun < wanted && Date.now() < deadline; here += 1) {
        const play = drawPlay(lane.sample);
        const result = await playTroubled({ lane, ...play }).catch(async (error) => {
          const path = `reports/soak/${play.number}`;
          mkdirSync('reports/soak', { recursive: true });
          await Promise.all([lane.page.screenshot({ path: `${path}-page.png` }), lane.panel.screenshot({ path: `${path}-panel.png` })]).catch(() => undefined);
          return { end: 'wrong', why: [String(error.message).split('\n').slice(0, 3).join(' ')], deaths: 0 };
        });
        played.push({ ...play, ...result });
        say(`${play.number}. ${play.skin}, ${play.caseFile.id}, ${play.troubles.join(' + ') || 'nothing wrong'}: ${result.end}${result.why.length > 0 ? ` (${result.why.join('; ')})` : ''}`);
        if (here >= warmUp) weights.push(await weigh(lane.panel));
      }
    } finally {
      await lane.close();
    }
    return weights;
  };
  const weights = await Promise.all(Array.from({ length: Number(options.lanes) }, playLane));
  const isRight = report(played, weights);
  process.exit(isRight ? 0 : 1);
} catch (error) {
  console.error(error);
  process.exit(1);
}

function report(played, weights) {
  const count = (end) => played.filter((one) => one.end === end).length;
  const byTrouble = new Map();
  for (const { troubles, end } of played) for (const name of troubles.length === 0 ? ['nothing wrong'] : troubles) byTrouble.set(name, { ...byTrouble.get(name), [end]: (byTrouble.get(name)?.[end] ?? 0) + 1 });
  console.log(`\n${played.length} of ${wanted} contracts: ${count('received')} received as meant, ${count('refused')} refused with a reason, ${count('wrong')} wrong`);
  for (const [name, ends] of byTrouble) console.log(`  ${name}: ${Object.entries(ends).map(([end, many]) => `${many} ${end}`).join(', ')}`);
  console.log(`  the worker was stopped ${played.reduce((sum, { deaths }) => sum + deaths, 0)} times`);
  const isSteady = weights.map(sayGrowth).every(Boolean);
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/soak.json', JSON.stringify(played.map(({ caseFile, ...rest }) => ({ ...rest, dossier: caseFile.id })), null, 1));
  return count('wrong') === 0 && isSteady;
}

/** The middle of the first third against that of the last third; growth of a fifth is more than noise. */
function sayGrowth(weights, lane) {
  const third = Math.floor(weights.length / 3);
  if (third === 0) {
    console.log(`  lane ${lane + 1}: too few contracts to speak of growth`);
    return true;
  }
  const middle = (some, read) => some.map(read).sort((one, other) => one - other)[Math.floor(some.length / 2)];
  return ['megabytes', 'listeners', 'nodes'].map((name) => {
    const [first, last] = [weights.slice(0, third), weights.slice(-third)].map((some) => middle(some, (one) => one[name]));
    console.log(`  lane ${lane + 1}: ${name} of the panel ${first.toFixed(1)} at first, ${last.toFixed(1)} at last`);
    return last <= first * 1.2;
  }).every(Boolean);
}
