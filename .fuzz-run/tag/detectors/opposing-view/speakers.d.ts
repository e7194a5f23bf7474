import { type Reading } from '../../reading.js';
export interface Speaking {
    readonly who: 'opponent' | 'people' | 'they' | 'reader' | 'person';
    readonly how: 'neutral' | 'distancing' | 'endorsing' | 'stance';
    /** From the speaker to the verb, both included. */
    readonly from: number;
    readonly to: number;
}
/** Every speaker with a reporting verb, in order. */
export declare function speakingIn(reading: Reading): readonly Speaking[];
