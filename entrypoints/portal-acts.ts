import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerActs } from './portal/acts-door';
import { createPageActs } from './portal/page-acts';

/** Brought to a frame when something is to be done there; coming twice changes nothing. */
export default defineUnlistedScript(() => offerActs(createPageActs));
