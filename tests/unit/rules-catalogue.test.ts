import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/fields/catalogue';
import { formatFrenchDate } from '../../lib/fields/iso-date';
import type { Rule } from '../../lib/rules/define-rule';
import { rules } from '../../lib/rules/index';
import { typesetFrench } from '../../lib/rules/typeset-french';
import { factOrigins } from '../fixtures/fact-origins';

const folder = fileURLToPath(new URL('../../lib/rules/', import.meta.url));
const isRuleFile = (name: string): boolean =>
  name.endsWith('.ts') && !name.endsWith('.test.ts') && /=\s*defineRule\(\{\s*id: '/.test(readFileSync(folder + name, 'utf8'));
const files = readdirSync(folder).filter(isRuleFile);

describe('the catalogue of rules', () => {
  it('registers every rule file, once', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual([...files].sort());
  });

  it.each(files)('%s has its own test', (name) => {
    const test = folder + name.replace(/\.ts$/, '.test.ts');
    expect(existsSync(test)).toBe(true);
    expect(readFileSync(test, 'utf8')).toContain('testRule(');
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is sourced, dated and says what it reads', (_id, rule) => {
    expect(rule.source.reference.trim()).not.toBe('');
    expect(rule.source.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(rule.reads.length + rule.facts.length).toBeGreaterThan(0);
    if (!rule.source.isSourced) expect(rule.severity).not.toBe('blocking');
    if (rule.inForce.from !== null && rule.inForce.until !== null) expect(rule.inForce.from <= rule.inForce.until).toBe(true);
  });

  it('would notice a rule file without a rule, and a rule without a file', () => {
    expect(isRuleFile('rule-tester.ts')).toBe(false);
    expect(isRuleFile('conclusion-not-after-start.ts')).toBe(true);
  });

  it('is written down in docs/rules.md', async () => {
    await expect(drawTable(rules)).toMatchFileSnapshot('../../docs/rules.md');
  });
});

describe('the facts of the rules', () => {
  const facts = Object.entries(factOrigins);

  it.each(facts.flatMap(([fact, { given }]) => (given === null ? [] : [[fact, given] as const])))('%s is provided by %s', (fact, file) => {
    expect(readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')).toMatch(new RegExp(`\\b${fact}\\b`));
  });

  it('names every fact that a rule reads, and none that no rule reads', () => {
    const read = new Set(rules.flatMap((rule) => rule.facts));
    expect(facts.map(([fact]) => fact).sort()).toEqual([...read].sort());
  });
});

const severities = { blocking: 'bloquant', warning: 'à vérifier', info: 'à savoir' } as const;

/** One line for each fact: who gives it, and what rules do without it. */
function drawFacts(all: readonly Rule[]): readonly string[] {
  return Object.entries(factOrigins).map(([fact, { given, words }]) => {
    const readers = all.filter((rule) => rule.facts.some((one) => one === fact));
    const list = (wanted: boolean): string => readers.filter((rule) => rule.neededFacts.some((one) => one === fact) === wanted).map(({ id }) => `\`${id}\``).join(', ') || '–';
    return `| \`${fact}\` | ${given === null ? `personne : ${words}` : words} | ${list(true)} | ${list(false)} |`;
  });
}

function drawTable(all: readonly Rule[]): string {
  const cell = (text: string): string => text.replace(/\|/g, '\\|');
  const rows = all.map((rule) => {
    const { from, until } = rule.inForce;
    const dates = [from === null ? '' : `depuis le ${formatFrenchDate(from)}`, until === null ? '' : `jusqu’au ${formatFrenchDate(until)}`].filter(Boolean).join(', ');
    const codes = rule.reads.map((field) => catalogue[field].helpCode);
    const shown = codes.length > 8 ? `${codes.slice(0, 8).join(', ')} et ${codes.length - 8} autres` : codes.join(', ');
    const source = `${rule.source.reference}${rule.source.isSourced ? '' : ' (sans texte)'}, vu le ${formatFrenchDate(rule.source.checkedOn)}`;
    return `| \`${rule.id}\` | ${cell(typesetFrench(rule.statement))} | ${severities[rule.severity]} | ${dates || 'toujours'} | ${cell(source)} | ${[shown, ...rule.facts].filter(Boolean).join(', ')} |`;
  });
  return [
    '# Les règles',
    '',
    `Fichier écrit par \`npx vitest run --project unit tests/unit/rules-catalogue.test.ts -u\` : ${all.length} règles, dans l’ordre du formulaire.`,
    'La dernière colonne donne les codes d’aide des champs lus, puis les faits qui ne sont pas des champs.',
    '',
    '| règle | ce qui doit être vrai | gravité | contrats conclus | source | lit |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    '## Les faits qui ne sont pas des champs',
    '',
    'Un fait que personne ne donne n’est jamais supposé : la règle qui en a besoin reste sans avis, ou rappelle le point à vérifier.',
    '',
    '| fait | donné par | sans lui, pas d’avis de | regardé s’il est connu par |',
    '|---|---|---|---|',
    ...drawFacts(all),
    '',
  ].join('\n');
}
