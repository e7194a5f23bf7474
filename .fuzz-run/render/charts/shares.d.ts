/** Parts of a whole as one bar; each part has its own filling besides its own place. */
import type { SharesChart } from '../../model/index.js';
export declare function sharesChart({ alt, parts }: SharesChart): string;
