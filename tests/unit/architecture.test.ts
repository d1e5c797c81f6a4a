import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pure = ['fields', 'law', 'rules', 'documents', 'profiles', 'filling', 'guidance', 'portal'];

/** Who may import whom, as code and as types only: the table of the README. */
const table: Readonly<Record<string, { readonly may: readonly string[]; readonly types?: readonly string[] }>> = {
  fields: { may: [] },
  law: { may: ['fields'] },
  rules: { may: ['fields', 'law'] },
  documents: { may: ['fields', 'law'] },
  profiles: { may: ['fields', 'law'] },
  filling: { may: ['fields', 'law', 'rules', 'documents', 'profiles'], types: ['portal'] },
  guidance: { may: ['fields', 'law', 'rules', 'documents', 'profiles'], types: ['portal', 'filling'] },
  portal: { may: ['fields', 'documents'] },
  page: { may: ['portal', 'fields'], types: ['filling'] },
  pdf: { may: ['fields'], types: ['documents'] },
  browser: { may: ['fields', 'profiles'], types: ['law', 'rules', 'documents', 'filling', 'guidance', 'portal'] },
  components: { may: pure },
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  readonly isType: boolean;
}

const files = ['lib', 'components', 'entrypoints'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(top, name.replaceAll('\\', '/')))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name)),
);
const imports = files.flatMap(readImports);

describe('the tree', () => {
  it('has files and imports to look at', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
  });

  it('imports only what the table allows', () => {
    expect(imports.filter(isForbidden).map(describeImport)).toEqual([]);
  });

  it('would notice a forbidden import', () => {
    expect(isForbidden({ file: 'lib/rules/x.ts', folder: 'rules', target: 'page', isType: true })).toBe(true);
    expect(isForbidden({ file: 'lib/page/x.ts', folder: 'page', target: 'filling', isType: false })).toBe(true);
    expect(isForbidden({ file: 'lib/page/x.ts', folder: 'page', target: 'filling', isType: true })).toBe(false);
  });

  it('keeps every file small enough to be read at once', () => {
    const isData = (name: string): boolean => /\/(?:catalogue|nomenclatures|wordings)\.ts$|^lib\/portal\//.test(name);
    const long = files.filter((name) => !isData(name) && readFileSync(join(root, name), 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });
});

function isForbidden({ folder, target, isType }: Import): boolean {
  if (folder === target || folder === 'entrypoints') return target === 'entrypoints' && folder !== 'entrypoints';
  const allowed = table[folder];
  if (allowed === undefined) return true;
  return !allowed.may.includes(target) && !(isType && allowed.types?.includes(target) === true);
}

function describeImport({ file, target, isType }: Import): string {
  return `${file} imports ${isType ? 'types of ' : ''}${target}`;
}

function readImports(file: string): readonly Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.')) return [];
    const path = relative(root, join(root, dirname(file), moduleSpecifier.text)).replaceAll('\\', '/');
    return [{ file, folder: folderOf(file), target: folderOf(path), isType: isTypeOnly(statement) }];
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.every(({ isTypeOnly: only }) => only);
}

function folderOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'lib' ? next : top;
}
