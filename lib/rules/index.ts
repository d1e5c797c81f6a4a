import { conclusionNotAfterStart } from './conclusion-not-after-start';
import type { Rule } from './define-rule';

/** Every rule, in the order in which a person meets the fields. */
export const rules: readonly Rule[] = [conclusionNotAfterStart];
