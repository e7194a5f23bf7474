/** Claims whose strength changed, from what it was to what it is. */
import { type Comparison, type ComparisonReport } from '../../model/index.js';
export declare function slopeOf({ claims, counts }: Comparison): ComparisonReport['slope'];
