import { cueBit, QUOTED } from './reading.js';
export class Markers {
    #type;
    #bit;
    #byTag;
    /** Each rule is named after `prefix` and a tag: "causal/because". */
    constructor(prefix, type, votes) {
        this.#type = type;
        this.#bit = cueBit(type);
        this.#byTag = new Map(Object.entries(votes).map(([tag, vote]) => {
            const [weight, evidenceType] = typeof vote === 'number' ? [vote, undefined] : vote;
            return [tag, { rule: `${prefix}/${tag}`, weight, evidenceType }];
        }));
    }
    /** Casts the votes of the sentence's cues: none where the tag has no vote, and none in quoted speech unless asked for. */
    cast(reading, ballot, quotedToo = false) {
        if (!(reading.anyCues & this.#bit))
            return;
        for (let k = 0; k < reading.cues.length; k++) {
            if (!(reading.cueBits(k) & this.#bit))
                continue;
            const { entry, from, to } = reading.cues[k];
            const marker = entry.tag === undefined ? undefined : this.#byTag.get(entry.tag);
            if (marker === undefined || (!quotedToo && reading.forms(from) & QUOTED))
                continue;
            ballot.vote(marker.rule, marker.weight, from, to, this.#type, marker.evidenceType);
        }
    }
}
