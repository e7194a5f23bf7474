/** Pairs of opposites by stem, for antithesis. Both words of one line; forms are found by their stem. */
import { stemOf } from '../../model/words.js';

const PAIRS = `
  little every | few many | everything nothing | everyone nobody | always never | more less | most least | all none
  start stop | begin end | open close | open shut | rise fall | grow shrink | win lose | give take | build destroy | build break
  buy sell | love hate | live die | save spend | save waste | earn spend | lead follow | ask answer | speak listen | talk act
  talk listen | remember forget | help hurt | help harm | unite divide | include exclude | reward punish | accept reject
  accept refuse | agree disagree | strengthen weaken | raise lower | raise cut | increase decrease | succeed fail | hope fear
  protect attack | protect expose | praise blame | create destroy | attack defend | embolden frighten | serve rule | gain lose
  public private | rich poor | strong weak | old new | old young | past future | war peace | friend enemy | friend foe
  truth lie | truth illusion | truth fiction | fact fiction | fact opinion | right wrong | good bad | good evil | better worse | best worst
  high low | long short | big small | large small | great small | fast slow | early late | first last | easy hard | easy difficult
  simple complex | cheap expensive | cheap dear | near far | near distant | day night | light dark | light darkness | black white | hot cold
  life death | freedom slavery | liberty tyranny | democracy autocracy | democracy dictatorship | order chaos | reason passion
  head heart | word deed | word action | promise delivery | theory practice | means end | cause effect | question answer
  problem solution | strength weakness | virtue vice | success failure | victory defeat | profit loss | gain loss | cost benefit
  risk reward | rights duty | right duty | supply demand | local national | national international | domestic foreign
  native foreign | inside outside | above below | top bottom | before after | today tomorrow | yesterday today | yesterday tomorrow
  citizen subject | master servant | leader follower | winner loser | majority minority | man woman | men women | boys girls
  parent child | teacher student | worker owner | employer employee | landlord tenant | north south | east west
  clarity confusion | courage fear | courage cowardice | certainty doubt | trust suspicion | wisdom folly | wise foolish | prudence posture
  posture prudence | optics strategy | substance style | substance symbol | symbol substance | quality quantity | patience haste
  justice injustice | equality inequality | equal unequal | fair unfair | legal illegal | moral immoral | rational irrational
  possible impossible | visible invisible | safe dangerous | temporary permanent | free enslaved | rural urban | city country
  rule exception | shield sword | bridge wall | carrot stick | ally adversary | ally rival | opportunity threat
  optimism pessimism | optimist pessimist | innocent guilty | guest host | giver taker | maker taker | liberal conservative
  left right | human machine | heal wound | cure disease | bless curse | blessing curse | respect contempt | generous selfish
  broad narrow | deep shallow | full empty | hard soft | tight loose | sharp dull | loud quiet | loud silent | speech silence
  whisper shout | laugh cry | smile frown | push pull | add subtract | ancient modern | conceal reveal | hide show
  embrace shun | welcome fear | welcome expel | invite exclude | borrow lend | send receive | teach learn | sow reap
`;

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = opposites();

function opposites(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const pair of PAIRS.split(/[|\n]/)) {
    const [a, b] = pair.trim().split(' ').map(stemOf);
    if (!a || !b) continue;
    found.set(a, (found.get(a) ?? new Set()).add(b));
    found.set(b, (found.get(b) ?? new Set()).add(a));
  }
  return found;
}

const stems = new Map<string, ReadonlySet<string> | null>();
const REMEMBERED = 20_000;

/** The opposites of a word, as stems; null for most words. */
export function oppositesOf(norm: string): ReadonlySet<string> | null {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const found = OPPOSITES.get(stemOf(norm)) ?? null;
  if (stems.size >= REMEMBERED) stems.clear();
  stems.set(norm, found);
  return found;
}
