/**
 * The forms of English verbs, so that lexicon entries name a verb once ("~argue") and match "argues", "argued", "arguing".
 * Regular spelling rules plus a table of the irregular verbs that the lexicon uses.
 */

/** base: third person, past, participle, -ing form; the -ing form only where the rules below get it wrong. */
const IRREGULAR: Readonly<Record<string, readonly [string, string, string, string?]>> = {
  be: ['is', 'was', 'been', 'being'],
  have: ['has', 'had', 'had'],
  do: ['does', 'did', 'done'],
  go: ['goes', 'went', 'gone'],
  say: ['says', 'said', 'said'],
  tell: ['tells', 'told', 'told'],
  think: ['thinks', 'thought', 'thought'],
  know: ['knows', 'knew', 'known'],
  hold: ['holds', 'held', 'held'],
  write: ['writes', 'wrote', 'written'],
  find: ['finds', 'found', 'found'],
  show: ['shows', 'showed', 'shown'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  feel: ['feels', 'felt', 'felt'],
  mean: ['means', 'meant', 'meant'],
  make: ['makes', 'made', 'made'],
  give: ['gives', 'gave', 'given'],
  get: ['gets', 'got', 'got'],
  take: ['takes', 'took', 'taken'],
  bring: ['brings', 'brought', 'brought'],
  lead: ['leads', 'led', 'led'],
  drive: ['drives', 'drove', 'driven'],
  rise: ['rises', 'rose', 'risen'],
  fall: ['falls', 'fell', 'fallen'],
  grow: ['grows', 'grew', 'grown'],
  cling: ['clings', 'clung', 'clung'],
  put: ['puts', 'put', 'put'],
  cut: ['cuts', 'cut', 'cut'],
  let: ['lets', 'let', 'let'],
  keep: ['keeps', 'kept', 'kept'],
  leave: ['leaves', 'left', 'left'],
  come: ['comes', 'came', 'come'],
  become: ['becomes', 'became', 'become'],
  begin: ['begins', 'began', 'begun'],
  break: ['breaks', 'broke', 'broken'],
  build: ['builds', 'built', 'built'],
  buy: ['buys', 'bought', 'bought'],
  choose: ['chooses', 'chose', 'chosen'],
  draw: ['draws', 'drew', 'drawn'],
  feed: ['feeds', 'fed', 'fed'],
  forget: ['forgets', 'forgot', 'forgotten'],
  hear: ['hears', 'heard', 'heard'],
  hurt: ['hurts', 'hurt', 'hurt'],
  lose: ['loses', 'lost', 'lost'],
  mistake: ['mistakes', 'mistook', 'mistaken'],
  misread: ['misreads', 'misread', 'misread'],
  overlook: ['overlooks', 'overlooked', 'overlooked'],
  pay: ['pays', 'paid', 'paid'],
  read: ['reads', 'read', 'read'],
  run: ['runs', 'ran', 'run'],
  send: ['sends', 'sent', 'sent'],
  set: ['sets', 'set', 'set'],
  shrink: ['shrinks', 'shrank', 'shrunk'],
  speak: ['speaks', 'spoke', 'spoken'],
  spend: ['spends', 'spent', 'spent'],
  stand: ['stands', 'stood', 'stood'],
  strike: ['strikes', 'struck', 'struck'],
  swear: ['swears', 'swore', 'sworn'],
  teach: ['teaches', 'taught', 'taught'],
  throw: ['throws', 'threw', 'thrown'],
  understand: ['understands', 'understood', 'understood'],
  undercut: ['undercuts', 'undercut', 'undercut'],
  win: ['wins', 'won', 'won'],
  beget: ['begets', 'begot', 'begotten'],
  breed: ['breeds', 'bred', 'bred'],
  spring: ['springs', 'sprang', 'sprung'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  arise: ['arises', 'arose', 'arisen'],
  spur: ['spurs', 'spurred', 'spurred'],
  die: ['dies', 'died', 'died', 'dying'],
  lie: ['lies', 'lied', 'lied', 'lying'],
};

/** Verbs of one stressed last syllable double their consonant: admit -> admitted. */
const DOUBLING = new Set(
  'admit stop plan submit commit permit deter refer infer concur occur rob drop ban scrap cap trim slip tip wrap spur beg stem shut hit cut put set run win get let begin forget swap step nod chat plug'.split(
    ' ',
  ),
);

const VOWEL_Y = /[aeiou]y$/;

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (base.endsWith('y') && !VOWEL_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !VOWEL_Y.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function progressive(base: string): string {
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

/** All forms of a verb, base first, without doubles. `be` has its persons too. */
export function verbForms(base: string): string[] {
  const irregular = IRREGULAR[base];
  const forms = irregular
    ? [base, irregular[0], irregular[1], irregular[2], irregular[3] ?? progressive(base)]
    : [base, third(base), past(base), progressive(base)];
  if (base === 'be') forms.push('am', 'are', 'were', "'s", "'re", "'m");
  return [...new Set(forms)];
}
