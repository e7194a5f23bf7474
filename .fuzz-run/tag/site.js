import { Outline } from './outline.js';
import { readingsOf } from './reading.js';
export class Site {
    reading;
    /** Index into the essay's blocks. */
    block;
    /** The votes on the sentence so far. */
    votes = [];
    /** Sites of the body, in order, and this one's place among them; a heading has no neighbors. */
    #body;
    #place;
    /** Moves that the votes speak for. */
    #spoken = [];
    #outline;
    /** Answers to the questions of `once`. */
    answers = [];
    constructor(reading, body, place) {
        this.reading = reading;
        this.block = reading.sentence.block;
        this.#body = body;
        this.#place = place;
    }
    get outline() {
        this.#outline ??= new Outline(this.reading);
        return this.#outline;
    }
    /** The body sentence that stands `distance` before (1 = the last one), with what its rules said; null where there is none. */
    before(distance) {
        return this.#place < distance ? null : this.#body[this.#place - distance];
    }
    /** The body sentence `distance` after; its rules have not spoken yet. */
    after(distance) {
        const place = this.#place + distance;
        return this.#place < 0 || place >= this.#body.length ? null : this.#body[place];
    }
    /** Whether the sentence before stands in the same block. */
    get continues() {
        return this.before(1)?.block === this.block;
    }
    /** Whether detectors that are done have spoken for the move on this sentence (their votes sum above zero). */
    signalled(move) {
        for (const spoken of this.#spoken)
            if (spoken === move)
                return true;
        return false;
    }
    /** A detector is done: what its votes sum up to. */
    close(move, sum) {
        if (sum > 0)
            this.#spoken.push(move);
    }
}
/** The sites of all sentences, in order. */
export function sitesOf(essay) {
    const body = [];
    return readingsOf(essay.sentences).map((reading) => {
        const { role } = reading.sentence;
        const site = new Site(reading, body, role === 'body' ? body.length : -1);
        if (role === 'body')
            body.push(site);
        return site;
    });
}
let questions = 0;
/** A question that rules ask of the same site again and again, answered once. */
export function once(ask) {
    const number = questions++;
    return (site) => {
        const known = site.answers[number];
        if (known !== undefined)
            return known;
        const answer = ask(site);
        site.answers[number] = answer;
        return answer;
    };
}
