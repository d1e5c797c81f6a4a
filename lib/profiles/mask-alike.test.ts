import { expect, it } from 'vitest';
import { maskAlike } from './mask-alike';

const bare = (masked: readonly string[]): readonly string[] => masked.map((one) => one.replaceAll('\u00a0', ' '));

it('shows of two NIR only the groups in which they differ', () => {
  expect(bare(maskAlike(['1 09 03 29 232 017 40', '109032923201834']))).toEqual(['• •• •• •• ••• 017 40', '• •• •• •• ••• 018 34']);
  expect(bare(maskAlike(['109032923201740', '209032923201740']))).toEqual(['1 •• •• •• ••• ••• ••', '2 •• •• •• ••• ••• ••']);
});

it('knows a department of Corsica by its letter', () => {
  expect(bare(maskAlike(['109032a23201740', '109032B23201740']))).toEqual(['• •• •• 2A ••• ••• ••', '• •• •• 2B ••• ••• ••']);
});

it('shows no more than the end of what is no whole NIR', () => {
  expect(maskAlike(['1090329', '109032923201740'])).toEqual(['••••329', '••••••••••01740']);
});
