// What a store's own checker says of the Firefox build: no error, and no warning whose reason is not written down here.
import { spawnSync } from 'node:child_process';

const folder = '.output/firefox-mv3';
const pdf = 'pdf.js reads documents in a worker of an extension page; the page’s policy forbids eval, and pdf.js then takes its other way';
const reading = 'tesseract.js reads scans in a worker, on demand; the policy forbids eval, and its set-up code does without';

/** @type {readonly { code: string, file: RegExp, reason: string }[]} */
const known = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\//, reason: 'Preact’s own support of dangerouslySetInnerHTML, which Truelle never uses (eslint forbids it)' },
  { code: 'DANGEROUS_EVAL', file: /^assets\/pdf-worker-/, reason: pdf },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^assets\/pdf-worker-/, reason: 'pdf.js imports its own decoders, from the package' },
  { code: 'DANGEROUS_EVAL', file: /^chunks\/documents-/, reason: pdf },
  { code: 'DANGEROUS_EVAL', file: /^tesseract\/worker/, reason: reading },
];

const { stdout, stderr, status } = spawnSync('npx', ['web-ext', 'lint', '-s', folder, '-o', 'json'], { encoding: 'utf8', maxBuffer: 50_000_000 });
const start = stdout.indexOf('{');
if (start < 0) {
  console.error(`The checker said nothing of ${folder} (code ${status}). Is it built? ${stderr.slice(0, 500)}`);
  process.exit(1);
}
const report = JSON.parse(stdout.slice(start));
const isKnown = ({ code, file }) => known.some((one) => one.code === code && one.file.test(file ?? ''));
const wrong = [...report.errors, ...report.warnings.filter((warning) => !isKnown(warning))];
for (const { code, file, line, message } of wrong) console.error(`${code} in ${file}:${line}: ${message}`);
const unused = known.filter((one) => !report.warnings.some(({ code, file }) => one.code === code && one.file.test(file ?? '')));
for (const { code, file } of unused) console.error(`No longer said, take it off the list: ${code} in ${file}`);
console.log(`${folder}: ${report.errors.length} errors, ${report.warnings.length} warnings, ${wrong.length} of them not accounted for`);
process.exit(wrong.length + unused.length > 0 ? 1 : 0);
