/** analogy: one thing understood through another domain, event, person or place (docs/guideline.md, "Analogy"). */
import { wordSet } from '../../model/index.js';
import { Ballot } from '../ballot.js';
import type { Detector } from '../detector.js';
import { Markers } from '../markers.js';
import { COMPARISON, type Reading } from '../phrases.js';
import { reductio } from '../reductio.js';
import { once, type Site } from '../site.js';
import { failsAt } from './analogy/failing.js';
import { likeness } from './analogy/likeness.js';
import { metaphor } from './analogy/metaphor.js';
import { names } from './analogy/names.js';

/** Votes of the lexicon's analogy markers, by their tag. */
const MARKERS = new Markers('analogy', 'analogy_marker', {
  'as-if': 1,
  'akin-to': 2,
  'equivalent-of': 2,
  resembles: 1,
  'similar-to': 1.2,
  'a-parallel': 1.8,
  'so-to-speak': 0.4,
  'stock-figure': 0.4,
  'dead-figure': -0.5,
  'ship-of-state': 1,
  'the-same-way': 1.8,
  'no-different': 1,
  'just-as-opening': 2,
  'just-as': 1.3,
  'just-like-a': 1.8,
  'more-like': 1.5,
  'like-saying': 2.2,
  'think-of-as': 1,
  'might-as-well': 1.2,
  suppose: 1.1,
  'if-i-were': 0.8,
  'history-repeats': 1.2,
  'any-more-than': 1.4,
  likewise: 0.6,
  'a-kind-of': 1.2,
});

/** Openers that stay with what was last spoken of. */
const GOING_ON = wordSet('it he she they you but and so then when if his its that this');

/** The votes of a sentence's own words. Quoted analogies count: a reported one is still worth showing. */
const own = once((site): Ballot => {
  const ballot = new Ballot('analogy');
  MARKERS.cast(site.reading, ballot, true);
  const named = site.reading.nextLandmark(COMPARISON, 0);
  if (named >= 0 && failsAt(site.reading, named) >= 0)
    ballot.vote('analogy/comparison-fails', -4, named, named + 1, 'analogy_marker');
  likeness(site.reading, ballot);
  names(site.reading, ballot);
  metaphor(site.reading, ballot);
  ballot.clear('analogy/clear-frame', 2);
  return ballot;
});

export const analogy: Detector = {
  id: 'analogy',
  fires: [
    'The budget reads like a ransom note.',
    'Housing is to a city as soil is to a farm.',
    'Cutting the night bus is like removing every second stair.',
    'Leipzig is the Detroit of the East.',
    'Just as a gardener thins the seedlings, a council must choose what it will not fund.',
    'Just as a leak sinks a ship, a small lie sinks a party.',
    'The reserve fund is a firewall.',
    'He treats the treasury like a piggybank.',
    'Asking the casino to police itself is akin to hiring the fox as a night watchman.',
    'As in 1938, the powers blinked.',
    'You cannot tax a village into growth any more than you can starve a horse into running.',
    'Think of the levy as a key: it opens one door and no other.',
    'The council behaves as if the river had signed a contract.',
    'It is the maritime equivalent of a family that sells its roof.',
    'The closer parallel is the army, which also drafts its men.',
    'We do not close the library because a boy once tore a page.',
    'The port is to the town what the mill was to the valley.',
    'As the old guilds kept out the weavers, so the board keeps out the drivers.',
    'The fund buys land the way a child buys sweets.',
    'He argues cases as other men play cards.',
    'To compare the two mayors is to compare a kite with an anchor.',
    'The count felt like the last hour of a long voyage.',
  ],
  silent: [
    'He blew a leaf from his own lawn to the next.',
    'Cities like Oslo and Graz have banned them.',
    'Voters like simple slogans.',
    'It looks like rain for the march.',
    'Like it or not, the sea is coming.',
    'Firms and the like will adapt.',
    'She left just as the vote began.',
    'Wages fell to the same level as in 1987.',
    'He works as a clerk.',
    'As prices rose, demand fell.',
    'She is the Governor of Ohio.',
    'Arrests fell compared with 2019.',
    'I would like to thank the crew.',
    'The analogy with 1973 breaks down at once.',
    'We do not close early because the staff are tired.',
    'As wages rose, so did rents.',
    'That is the way a town grows.',
    'Running a ward is not like running a shop.',
    'Sailors like a fair wind more than they like a good cook.',
    'We raised the fee, as other towns have done.',
    'The mayor, like her predecessor, comes from the harbor district.',
  ],
  detect(site, ballot) {
    ballot.add(own(site));
    around(site, ballot);
    const elsewhere = reductio(site);
    if (elsewhere) ballot.vote('analogy/reductio', 2.2, elsewhere.from, elsewhere.to, 'analogy_marker');
  },
};

/** The sum of own votes from which a sentence counts as drawing a picture that its neighbors go on with. */
const DRAWN = 1;

/** A picture runs on over several sentences, and may be drawn before it is mapped. */
function around(site: Site, ballot: Ballot): void {
  for (let distance = 1; distance <= 3; distance++) {
    const before = site.before(distance);
    if (before === null || (before.block !== site.block && distance > 1)) break;
    const drawn = own(before);
    if (drawn.has('analogy/suppose') || drawn.has('analogy/think-of-as')) {
      if (distance === 1) ballot.vote('analogy/in-scene', 1, 0, 1, 'analogy_marker');
      else ballot.vote('analogy/late-in-scene', 0.6, 0, 1, 'analogy_marker');
    }
    if (distance === 1 && drawn.sum >= DRAWN) {
      const goesOn = GOING_ON.has(site.reading.norm(0));
      ballot.vote(goesOn ? 'analogy/goes-on' : 'analogy/after-analogy', 0.4, 0, 1, 'analogy_marker');
    }
  }
  const after = site.after(1);
  if (after === null) return;
  if (own(after).sum >= 1.5) ballot.vote('analogy/before-analogy', 0.3, 0, 1, 'analogy_marker');
  if (maps(after.reading)) ballot.vote('analogy/before-mapping', 0.6, 0, 1, 'analogy_marker');
}

/** What "the same" must go on with to map a picture: "The same is true of", "The same goes for". */
const HOLDING = wordSet('is was goes holds applies can could thing logic dynamic principle');

/** "Similarly,", "The same is true of", "So too": the sentence maps a picture drawn before it. */
function maps(reading: Reading): boolean {
  const opener = reading.norm(0);
  if (opener === 'similarly' || opener === 'likewise') return true;
  const second = reading.norm(1);
  if (opener === 'so') return second === 'too' || second === 'it';
  return opener === 'the' && second === 'same' && HOLDING.has(reading.norm(2));
}
