import type { WhyNot } from './explanation.js';
import type { Row } from './layout.js';
export declare function whyNotRows(why: WhyNot): Row[];
