/** Pairs of opposites by stem, for antithesis. Forms of both are found too. */
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
  optics strategy | substance style | substance symbol | quality quantity | patience haste
  justice injustice | equality inequality | equal unequal | fair unfair | legal illegal | moral immoral | rational irrational
  possible impossible | visible invisible | safe dangerous | temporary permanent | free enslaved | rural urban | city country
  rule exception | shield sword | bridge wall | carrot stick | ally adversary | ally rival | opportunity threat
  optimism pessimism | optimist pessimist | innocent guilty | guest host | giver taker | maker taker | liberal conservative
  left right | human machine | heal wound | cure disease | bless curse | blessing curse | respect contempt | generous selfish
  broad narrow | deep shallow | full empty | hard soft | tight loose | sharp dull | loud quiet | loud silent | speech silence
  whisper shout | laugh cry | smile frown | push pull | add subtract | ancient modern | conceal reveal | hide show
  embrace shun | welcome fear | welcome expel | invite exclude | borrow lend | send receive | teach learn | sow reap
`;

/** Numbers of the pairs that a form belongs to: positive where it is the first word of the pair, negative where it is the second. */
const SIDES: ReadonlyMap<string, readonly number[]> = sides();

function sides(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const add = (word: string, pair: number) => {
    for (const form of formsOf(word)) {
      const pairs = found.get(form);
      if (pairs) pairs.push(pair);
      else found.set(form, [pair]);
    }
  };
  PAIRS.split(/[|\n]/).forEach((line, i) => {
    const [left, right] = line.trim().split(' ');
    if (!left || !right) return;
    add(left, i + 1);
    add(right, -(i + 1));
  });
  return found;
}

/** Regular forms of a verb or a noun, right or wrong: a form that does not exist is never met. */
function formsOf(word: string): ReadonlySet<string> {
  const last = word[word.length - 1]!;
  const stem = last === 'e' ? word.slice(0, -1) : word;
  const forms = [
    word,
    `${word}s`,
    `${word}es`,
    `${stem}ed`,
    `${stem}ing`,
    `${stem}${last}ed`,
    `${stem}${last}ing`,
  ];
  if (last === 'y') forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  return new Set(forms);
}

/** Whether a form of a word stands among the pairs of opposites. */
export const isOpposable = (norm: string): boolean => SIDES.has(norm);

/** Whether two words stand on the two sides of one pair. */
export function areOpposites(a: string, b: string): boolean {
  const other = SIDES.get(b);
  if (other === undefined) return false;
  for (const pair of SIDES.get(a) ?? []) if (other.includes(-pair)) return true;
  return false;
}
