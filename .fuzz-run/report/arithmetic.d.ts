/** The sum behind a strength, in words. */
import { type Strength } from '../model/index.js';
/** "base +1, “probably” −2 = −1". Parts that changed nothing, or nothing that is printed, are left out. */
export declare function arithmetic({ base, value, contributions }: Strength): string;
