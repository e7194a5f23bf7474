/** Word classes of judgment other than adjectives: nouns, verbs and adverbs that are for or against, and words of weight. */
import type { ClassList } from './list.js';

const OWN = 'Written for this project from general knowledge of English.';

export const JUDGMENT_CLASSES: readonly ClassList[] = [
  {
    class: 'noun-negative',
    source: OWN,
    words: `
abdication+s aberration+s abomination+s absurdity+s abuse+s affliction+s affront+s aggravation aggression
agony ailment+s albatross+s alibi+s alienation anarchy anguish animosity+s annoyance+s antagonism+s antipathy
anxiety+s apathy arrogance assassin+s assault+s atrocity+s autocracy+s autocrat+s backlash+s backslide+s
balderdash ballyhoo baloney bane bankruptcy+s barbarian+s barbarism barbarity+s bastard+s bedlam betrayal+s
bias+s bigot+s bigotry blackmail blasphemy+s blemish+s blight blot+s blunder+s boast+s boondoggle+s botch+s
bother bottleneck+s breach+s breakdown+s bribe+s bribery brutality+s bullshit bully+s bullying bungle+s bunk
burden+s burnout butcher+s calamity+s callousness calumny+s cancer+s caprice+s carelessness caricature+s
carnage casualty+s cataclysm+s catastrophe+s censorship chaff chaos charade+s charlatan+s cheat+s chicanery
chimera+s chore+s circus+s claptrap cliche+s cliché+s clumsiness clutter coercion collapse+s collusion
complacency complicity con+s condescension conflict+s confusion+s conspiracy+s contagion contamination
contempt contradiction+s controversy+s corruption coward+s cowardice crackdown+s crank+s crap crapshoot
arson arsonist+s crime+s criminal+s criminality cringe crisis+s cronyism crook+s cruelty+s crutch+s culprit+s curse+s cynic+s
cynicism damage+s damnation danger+s darkness deadlock+s deadweight dearth death+s debacle+s debasement debris
decadence decay deceit+s deception+s decline+s defeat+s defeatism defect+s deficiency+s deficit+s defilement
degeneration degradation delusion+s demagogue+s demagoguery demagogy demise demon+s denial+s depravity
depredation+s dereliction desecration desolation despair despot+s despotism destitution destruction
detriment+s devastation deviance devil+s diatribe+s dictator+s dictatorship+s difficulty+s dilemma+s
dinosaur+s disadvantage+s disagreement+s disappointment+s disaster+s discomfort discontent discord
discrimination disdain disease+s disempowerment disenfranchisement disfavor disgrace+s disgust dishonesty
dishonor disillusionment disincentive+s disinformation disloyalty dismay disobedience disorder+s disparity+s
disregard disrepair disrepute disrespect disruption+s dissatisfaction dissension disservice+s distortion+s
distraction+s distress distrust disunity dogma+s dogmatism doldrums doom doublespeak downfall+s downside+s
downturn+s drawback+s dread drivel drudgery dud+s dupe+s dysfunction+s egomania egotism elitism
embarrassment+s emergency+s emptiness encroachment+s enemy+s enmity+s enslavement envy epidemic+s erosion
error+s evasion+s evil+s excess+s excuse+s exhaustion exploitation extortion extravagance extremism
extremist+s eyesore+s fabrication+s facade+s failing+s failure+s fake+s fakery fallacy+s falsehood+s famine+s
fanatic+s fanaticism fantasy+s farce+s fascism fascist+s fatigue fault+s favoritism fear+s fearmongering
feud+s fever fiasco+s fiction+s filth flaw+s fluff folly+s fool+s foolishness footgun+s fragility fraud+s
fraudster+s frenzy friction frustration+s fury futility gaffe+s gamble+s garbage ghetto+s gibberish gimmick+s
glitch+s gloom glut+s gluttony gobbledygook greed gridlock grief grievance+s gripe+s grudge+s guilt harassment
hardship+s harm+s hassle+s hate hatred+s havoc hazard+s headache+s heartache+s heartbreak+s hegemony hell
heresy+s hindrance+s hoax+s hogwash holocaust hopelessness horror+s hostage+s hostility+s hubris humbug
humiliation+s hurdle+s hype hypocrisy+s hypocrite+s hysteria idiocy idiot+s idleness idolatry ignominy
ignorance illness+s illusion+s imbalance+s imbecile+s immorality impairment+s impasse+s impatience
impediment+s imperialism impertinence impiety imposition+s impostor+s impotence impoverishment imprudence
impudence impunity inability inaccuracy+s inaction inadequacy+s incapacity incoherence incompetence
inconsistency+s inconvenience+s indecency+s indecision indictment+s indifference indignation indignity+s
indoctrination indolence indulgence+s ineffectiveness inefficiency+s ineptitude inequality+s inequity+s
inertia infamy infection+s inferno infidelity infighting infraction+s infringement+s inhumanity injury+s
injustice+s insanity insecurity+s insensitivity insolence instability insult+s insurrection+s intimidation
intolerance intransigence intrigue+s intrusion+s invasion+s irony+s irrationality irrelevance irresponsibility
irritant+s irritation isolation isolationism jargon jealousy+s jingoism joke+s junk killer+s kleptocracy
kludge+s lack laggard+s lapse+s larceny laughingstock lawbreaker+s lawlessness laziness leech+s lethargy
liability+s liar+s lie+s limbo loathing loophole+s loser+s loss+s lunacy lunatic+s lure+s madman+s madness
malady+s malaise malfeasance malice malpractice mania+s manipulation+s massacre+s mediocrity megalomania
meltdown+s menace+s mess+s militarism misalignment misapplication misbehavior miscalculation+s miscarriage+s
mischief misconception+s misconduct misdeed+s misdirection misery+s misfortune+s misgiving+s mishap+s
misinformation misinterpretation+s misjudgment+s mismanagement mismatch+s misnomer+s misogyny misperception+s
misrepresentation+s misrule misstep+s mistake+s mistreatment mistrust misunderstanding+s misuse+s mob+s
mockery+s monopolist+s monopoly+s monster+s monstrosity+s moron+s muddle+s murder+s murderer+s myopia naivete
naivety narcissism narcissist+s nastiness nausea naysaying needlessness neglect negligence nepotism neurosis
nightmare+s nihilism noise nonsense nonstarter+s nuisance+s obfuscation oblivion obscenity+s obscurity
obsession+s obstacle+s obstruction+s obstructionism offense+s oligarch+s oligarchy+s omission+s onslaught+s
opacity oppression oppressor+s orthodoxy+s ostracism outburst+s outcry outrage+s overcrowding overkill
overload overreach overreaction+s oversight+s oversimplification+s pain+s pandemonium panic+s paradox+s
paralysis paranoia parasite+s pariah+s parochialism parody+s partisanship passivity pastiche paternalism
pathology+s paucity penury peril+s perjury persecution+s pestilence pettiness phoney+s pickle pitfall+s
plague+s platitude+s plight ploy+s plunder pogrom+s poison+s polarization pollution ponzi posturing poverty
predator+s predicament+s prejudice+s pretense+s pretext+s prevarication+s problem+s profiteer+s profiteering
propaganda provocation+s punishment+s puppet+s purge+s pushback quackery quagmire+s quandary+s quarrel+s
quibble+s quicksand racism racist+s racket+s rage rampage+s ransom rant+s rape+s ravage+s recession+s
recklessness recrimination+s redundancy+s regression+s regret+s relapse+s reluctance remorse repression
reprisal+s repudiation repugnance resentment+s retaliation retribution revenge revulsion rhetoric ridicule
rift+s rigidity rigmarole riot+s risk+s roadblock+s robbery+s rogue+s rot rubbish ruin+s ruse+s rut+s
ruthlessness sabotage saboteur+s sacrilege sadism sadness scam+s scandal+s scapegoat+s scar+s scarcity+s
scare+s scaremongering schism+s scorn scoundrel+s scourge+s scum sectarianism segregation selfishness
setback+s sexism shackle+s sham+s shambles shame shock+s shortage+s shortcoming+s shortfall+s showstopper+s
sickness+s silliness silo+s sin+s skirmish+s slander+s slaughter+s slavery sleaze slop sloppiness sloth
slowdown+s slum+s slump+s slur+s smear+s smokescreen+s snafu+s snag+s snare+s snobbery sophistry sorrow+s spam
specter+s spite sprawl squabble+s squalor squandering stagnation stain+s stalemate+s starvation stench
stereotype+s stigma+s stink stonewalling strain+s stress+s strife struggle+s stumbling stunt+s stupidity+s
subjugation subterfuge subversion suffering+s suicide+s superstition+s suppression suspicion+s swamp+s
swindle+s swindler+s sycophant+s symptom+s tantrum+s technicality+s tedium temptation+s tension+s terror+s
terrorism terrorist+s theft+s thief+s thievery threat+s thug+s timidity tinderbox toil toll torment+s torture
trafficker+s tragedy+s traitor+s trap+s trash trauma+s travesty+s treachery treason tribalism tribulation+s
trick+s trickery trouble+s turbulence turmoil tyranny+s tyrant+s ugliness uncertainty+s underbelly underclass
underdevelopment unease unemployment unfairness unfreedom unhappiness unreason unrest upheaval+s usurpation+s
vagueness vandalism vanity+s vendetta+s vengeance vengefulness venom vice+s victim+s victimhood vileness
villain+s villainy violation+s violence vitriol vulgarity vulnerability+s warmonger+s wart+s wastage waste+s
wasteland+s weakness+s whim+s whitewash wickedness wimp+s woe+s worry+s worthlessness wrath wreck+s wreckage
wretchedness wrong+s wrongdoing+s xenophobia zealot+s zealotry
`,
  },
  {
    class: 'noun-positive',
    source: OWN,
    words: `
abundance accolade+s accomplishment+s accountability accuracy achievement+s acumen adaptability admiration
advancement+s advantage+s adventure+s affection affinity affluence affordability agility ally+s altruism amity
antidote+s appreciation aptitude artistry asset+s assurance+s astuteness audacity authenticity autonomy
bargain+s beacon+s beauty+s benefactor+s benefit+s benevolence blessing+s bliss boldness bonanza+s bonus+s
boon+s boost+s bounty bravery breakthrough+s brilliance brotherhood bulwark+s calm candor capability+s
celebration+s champion+s charisma charity+s charm+s cheer chivalry civility clarity cleanliness cleverness
clout cohesion collaboration comfort+s commitment+s compassion competence competency+s compliment+s confidence
conscience conscientiousness consensus consistency contentment contribution+s convenience+s cooperation
cornerstone+s courage courtesy creativity credibility cure+s daring decency decisiveness dedication delight+s
deliverance dependability devotion dexterity dignity diligence diplomacy discernment discretion diversity
dividend+s durability dynamism eagerness earnestness ease ecstasy effectiveness efficacy efficiency+s elegance
eloquence eminence empathy empowerment encouragement endurance enjoyment enlightenment enthusiasm equality
equanimity equity esteem ethics excellence excitement exemplar+s expertise exuberance fairness faithfulness
fame feat+s fidelity flexibility flourishing foresight forgiveness fortitude friendliness friendship+s
frugality fruition fulfillment fun gain+s gallantry gem+s generosity genius+s gentleness gift+s gladness
glory+s godsend goodness goodwill grace grandeur gratitude greatness guardian+s happiness harmony haven+s
headway healing hero+s heroine+s heroism hilarity holiness homage honesty honor+s hope+s hospitality
humaneness humility humor ideal+s idealism impartiality improvement+s inclusion inclusiveness inclusivity
individuality industriousness ingenuity innocence innovation+s insight+s inspiration+s integrity
interoperability intimacy intuition jewel+s joy+s jubilation kindness+s knack laurels leadership legitimacy
leniency liberation lifeline+s lifesaver+s loyalty+s luck magnanimity maintainability majesty marvel+s
masterpiece+s mastery maturity mercy merit+s milestone+s miracle+s moderation modesty morality nobility
nurture oasis objectivity openness opportunity+s optimism originality panacea paradise paragon+s patience
patriot+s patriotism peacefulness perfection perseverance persistence perspicacity pillar+s pinnacle pioneer+s
playfulness pleasantness pleasure+s plenty poise politeness popularity positivity potency practicality
pragmatism praise preparedness prestige pride prize+s prodigy+s professionalism proficiency profitability
progress promptness prosperity prowess prudence punctuality purity rapport rationality readability readiness
realism reasonableness reassurance rebirth redemption refinement+s refuge+s rejuvenation relaxation
reliability relief remedy+s renaissance renown reproducibility resilience resolve resourcefulness respect
respectability responsiveness restraint reusability reverence reward+s righteousness rigor robustness
safeguard+s sagacity saint+s salvation sanity satisfaction savings savior+s savvy scalability selflessness
sensibility serenity shrewdness simplicity sincerity skill+s skillfulness smartness solace solidarity solidity
solution+s sophistication soundness splendor sportsmanship stability stamina steadfastness steadiness
stewardship strength+s success+s suitability superiority surety sustainability sweetness sympathy+s tact
talent+s tenacity tenderness thoroughness thoughtfulness thrift thrill+s togetherness tolerance toughness
trailblazer+s tranquility transparency treasure+s tribute+s triumph+s trust trustworthiness truthfulness unity
uplift uprightness upside+s usability usefulness validity valor vibrancy victory+s vigilance vigor virtue+s
virtuosity vitality warmth wealth wellness willingness win+s windfall+s winner+s wisdom wit wonder+s worth
worthiness zeal zest
`,
  },
  {
    class: 'verb-negative',
    source: OWN,
    words: `
~abandon ~abase ~abdicate ~abuse ~accuse ~ache ~afflict ~aggravate ~agitate ~alarm ~alienate ~anger
~annihilate ~annoy ~antagonize ~appall ~appease ~arrogate ~assail ~assassinate ~assault ~attack ~backfire
~backslide ~badger ~balk ~bamboozle ~bankrupt ~bash ~batter ~befuddle ~beggar ~begrudge ~belabor ~belie
~belittle ~bemoan ~berate ~beset ~besiege ~besmirch ~betray ~bewail ~bewilder ~blackmail ~blame ~blaspheme
~bleed ~blight ~bloat ~bludgeon ~blunder ~blur ~boast ~botch ~brag ~brainwash ~breach ~bribe ~browbeat
~brutalize ~bulldoze ~bully ~bungle ~burden ~butcher ~cajole ~calcify ~cannibalize ~capitulate ~castigate
~cave ~censor ~chastise ~cheapen ~cheat ~chide ~choke ~circumvent ~clamor ~clash ~cling ~clobber ~clog
~clutter ~coddle ~coerce ~collapse ~collude ~commandeer ~complicate ~con ~conceal ~condemn ~confiscate
~conflate ~confound ~confuse ~connive ~conspire ~contaminate ~contort ~contradict ~contravene ~corrode
~corrupt ~covet ~cower ~crash ~cringe ~cripple ~crucify ~crumble ~crush ~curse ~curtail ~damage ~damn ~dawdle
~daze ~deaden ~debase ~debilitate ~decay ~deceive ~decimate ~decry ~deface ~defame ~defile ~deflate ~deform
~defraud ~defy ~degenerate ~degrade ~dehumanize ~delegitimize ~delude ~demean ~demolish ~demonize ~demoralize
~denigrate ~denounce ~deplete ~deplore ~deprave ~depress ~deprive ~deride ~desecrate ~despise ~despoil
~destabilize ~destroy ~deteriorate ~detest ~detract ~devalue ~devastate ~devour ~dilute ~diminish
~disadvantage ~disappoint ~discomfit ~discourage ~discredit ~discriminate ~disdain ~disempower ~disenfranchise
~disfigure ~disgrace ~disgust ~dishearten ~dishonor ~disillusion ~dislike ~dismay ~dismember ~disparage
~disregard ~disrespect ~disrupt ~dissemble ~dissipate ~distort ~distract ~distress ~distrust ~disturb ~dodge
~doom ~drag ~drain ~dread ~drown ~duck ~dumb ~dump ~dupe ~dwindle ~embarrass ~embezzle ~embitter ~embroil
~encroach ~encumber ~endanger ~enfeeble ~enrage ~enslave ~ensnare ~entangle ~entrap ~erode ~err ~evade
~eviscerate ~exacerbate ~exaggerate ~exasperate ~excoriate ~exhaust ~exploit ~expropriate ~fabricate ~fail
~falsify ~falter ~fearmonger ~fester ~fetter ~fizzle ~flail ~flaunt ~fleece ~flinch ~flop ~flounder ~flout
~flub ~forsake ~foul ~fragment ~fray ~frighten ~fritter ~frustrate ~fudge ~fumble ~gag ~gamble ~garble ~goad
~gouge ~grandstand ~gripe ~groan ~grovel ~grumble ~gut ~hamper ~hamstring ~handicap ~harangue ~harass ~harm
~harry ~hassle ~hate ~haunt ~heckle ~hijack ~hinder ~hoard ~hobble ~hollow ~hoodwink ~horrify ~humiliate ~hurt
~impair ~impede ~imperil ~impinge ~implode ~impoverish ~imprison ~incapacitate ~inconvenience ~indoctrinate
~infect ~infest ~inflame ~inflict ~infringe ~infuriate ~inhibit ~injure ~insinuate ~insult ~interfere
~intimidate ~intrude ~invade ~irk ~irritate ~jeopardize ~kill ~lag ~lament ~languish ~lash ~leech ~loathe
~loot ~lose ~lull ~lurch ~maim ~malign ~mangle ~manipulate ~mar ~marginalize ~massacre ~meddle ~menace
~misapply ~misbehave ~miscalculate ~misconstrue ~misdirect ~misfire ~misgovern ~mishandle ~misinform
~misinterpret ~misjudge ~mislead ~mismanage ~misquote ~misread ~misrepresent ~misspend ~mistake ~mistreat
~mistrust ~misunderstand ~misuse ~moan ~mob ~mock ~molest ~muddle ~muddy ~mug ~murder ~mutilate ~muzzle ~nag
~negate ~neglect ~nullify ~obfuscate ~obscure ~obsess ~obstruct ~offend ~oppress ~ossify ~ostracize ~outrage
~overburden ~overcharge ~overcomplicate ~overdo ~overestimate ~overload ~overlook ~overpay ~overpromise
~overreach ~overreact ~oversimplify ~overspend ~overstate ~overstep ~overstretch ~overtax ~overwhelm ~pander
~panic ~paralyze ~patronize ~penalize ~perish ~perjure ~perpetrate ~persecute ~perturb ~pervert ~pester
~pilfer ~pillage ~plague ~plunder ~poison ~polarize ~politicize ~pollute ~pontificate ~posture ~preclude
~prejudice ~pretend ~prevaricate ~procrastinate ~profane ~prostitute ~provoke ~pummel ~punish ~quarrel
~quibble ~rankle ~ransack ~rant ~rape ~ravage ~recoil ~regress ~regret ~relapse ~renege ~repel ~repress
~resent ~ridicule ~rig ~rob ~rot ~ruin ~sabotage ~sadden ~saddle ~sap ~scam ~scapegoat ~scare ~scoff ~scold
~scorn ~scrimp ~scuttle ~seethe ~shackle ~shame ~shatter ~shirk ~shortchange ~shun ~sicken ~silence ~skirt
~slander ~slash ~slaughter ~smack ~smear ~smother ~snare ~sneer ~snub ~splinter ~spoil ~spook ~squabble
~squander ~stagnate ~stain ~stall ~starve ~steal ~stereotype ~stifle ~stigmatize ~stink ~stoke ~stonewall
~strand ~strangle ~stumble ~stunt ~stupefy ~stymie ~subjugate ~subvert ~suck ~suffer ~suffocate ~sully
~suppress ~surrender ~swamp ~swindle ~taint ~tamper ~tank ~tarnish ~taunt ~tease ~terrify ~terrorize ~threaten
~throttle ~thwart ~topple ~torment ~torpedo ~torture ~trample ~trap ~traumatize ~trick ~trivialize ~trouble
~tyrannize ~undercut ~underestimate ~underfund ~undermine ~underperform ~undervalue ~unleash ~unnerve ~unravel
~unsettle ~upend ~upset ~usurp ~vacillate ~vandalize ~victimize ~vilify ~violate ~wallow ~waste ~waver ~weaken
~weaponise ~weaponize ~whimper ~whine ~whitewash ~wither ~worry ~worsen ~wound ~wreak ~wreck ~yell
`,
  },
  {
    class: 'verb-positive',
    source: OWN,
    words: `
~acclaim ~accommodate ~accomplish ~achieve ~acquit ~adapt ~admire ~adore ~advance ~affirm ~aid ~alleviate
~amaze ~ameliorate ~amplify ~amuse ~applaud ~appreciate ~assist ~assuage ~assure ~astonish ~atone ~attain
~augment ~avail ~balance ~beautify ~befit ~befriend ~benefit ~bestow ~better ~bless ~bloom ~blossom ~bolster
~boost ~brighten ~broaden ~buoy ~care ~catalyze ~celebrate ~champion ~charm ~cheer ~cherish ~civilize ~clarify
~cleanse ~comfort ~commend ~compensate ~complement ~compliment ~congratulate ~conquer ~console ~contribute
~cooperate ~cultivate ~cure ~dazzle ~defend ~defuse ~delight ~deliver ~democratize ~demystify ~deserve
~dignify ~diversify ~earn ~ease ~edify ~educate ~elate ~elevate ~emancipate ~embellish ~embrace ~empower
~encourage ~endear ~endow ~energize ~enhance ~enjoy ~enlarge ~enlighten ~enliven ~ennoble ~enrich ~entertain
~enthrall ~enthuse ~entrust ~equalize ~equip ~esteem ~evolve ~exalt ~excel ~excite ~exhilarate ~exonerate
~expedite ~facilitate ~fascinate ~favor ~finesse ~flourish ~forgive ~fortify ~foster ~free ~fulfill ~gain
~galvanize ~glow ~grace ~guarantee ~guard ~guide ~harmonize ~harness ~heal ~help ~hone ~honor ~humanize
~illuminate ~impress ~improve ~innovate ~inspire ~instill ~invigorate ~laud ~liberate ~lift ~lighten ~love
~marvel ~master ~matter ~mature ~mend ~mentor ~merit ~mitigate ~modernize ~motivate ~nourish ~nurture
~optimize ~outpace ~outperform ~outshine ~overcome ~pacify ~pamper ~perfect ~persevere ~pioneer ~placate
~please ~praise ~preserve ~prevail ~prize ~progress ~promote ~prosper ~protect ~purify ~rally ~reassure
~rebuild ~reclaim ~reconcile ~recover ~rectify ~redeem ~redress ~refine ~refresh ~regain ~rehabilitate
~reinforce ~reinvigorate ~rejoice ~rejuvenate ~relieve ~relish ~remedy ~renew ~renovate ~repair ~replenish
~rescue ~resolve ~respect ~restore ~reunite ~revere ~revitalize ~revive ~reward ~safeguard ~salute ~salvage
~sanctify ~satisfy ~save ~savor ~secure ~shelter ~shepherd ~shield ~shine ~simplify ~smile ~soar ~solidify
~solve ~soothe ~sparkle ~stabilize ~steady ~stimulate ~streamline ~strengthen ~succeed ~suffice ~support
~surmount ~surpass ~sustain ~sweeten ~tame ~thank ~thrill ~thrive ~tolerate ~transcend ~treasure ~triumph
~trust ~unburden ~unclog ~undergird ~underpin ~unify ~unite ~unlock ~uphold ~uplift ~validate ~value
~vindicate ~welcome ~win ~wow
`,
  },
  {
    class: 'adverb-negative',
    source: OWN,
    words: `
abominably absurdly abysmally aimlessly alarmingly angrily annoyingly anxiously appallingly arbitrarily
arrogantly atrociously awfully awkwardly badly barbarously baselessly bitterly blandly blatantly bleakly
blindly brazenly brutally callously carelessly catastrophically chaotically cheaply clumsily coldly
confusingly corruptly covertly cravenly criminally crookedly crudely cruelly cynically dangerously deceitfully
deceptively defensively deplorably depressingly desperately destructively detrimentally dimly direly
disappointingly disastrously discouragingly disgracefully disgustingly dishonestly dishonorably disingenuously
dismally disproportionately disrespectfully distastefully distressingly disturbingly dogmatically dreadfully
dubiously dumbly egregiously embarrassingly emptily erratically erroneously excessively exorbitantly falsely
fanatically fatally feebly ferociously flagrantly flippantly foolishly fraudulently frighteningly frivolously
frustratingly furiously futilely gratuitously greedily grievously grimly grossly grotesquely grudgingly
haltingly haphazardly harmfully harshly hastily hatefully haughtily heartlessly heinously helplessly hideously
hopelessly horribly horrifically hypocritically hysterically idiotically ignorantly ill illegally
illegitimately illogically immorally impatiently imperfectly implausibly improperly imprudently impulsively
inaccurately inadequately inadvertently inappropriately incompetently inconsistently inconveniently
incorrectly indecently indefensibly indiscriminately ineffectively inefficiently ineptly inexcusably
inexplicably infamously inhumanely insanely insensitively insidiously insufficiently insultingly intolerably
ironically irrationally irresponsibly irritatingly lamely lamentably lazily ludicrously madly maliciously
meanly menacingly mercilessly mindlessly miserably mistakenly monstrously naively nastily needlessly
negatively negligently obnoxiously obsessively ominously oppressively outrageously overly painfully
pathetically pathologically perilously perversely pitifully pointlessly poorly prematurely preposterously
problematically punitively recklessly regrettably reluctantly repressively ridiculously riskily rudely
ruthlessly sadly savagely scandalously scarily selfishly senselessly shabbily shamefully shamelessly
shockingly shoddily sickeningly simplistically sinfully slavishly sloppily sluggishly smugly sorely stubbornly
stupidly superficially suspiciously tediously terribly thoughtlessly tragically treacherously troublingly
tyrannically unacceptably unbearably uncomfortably unconscionably unconstitutionally unduly unethically
unevenly unfairly unfortunately ungratefully unhappily unhelpfully unjustifiably unjustly unkindly unlawfully
unnaturally unnecessarily unpleasantly unpredictably unrealistically unreasonably unreliably unsafely
unscrupulously unsuccessfully untruthfully unwisely unworthily vaguely vainly viciously vindictively violently
vulgarly wantonly wastefully weakly wickedly woefully worryingly worse worst wretchedly wrongfully
wrongheadedly wrongly
`,
  },
  {
    class: 'adverb-positive',
    source: OWN,
    words: `
ably accurately adeptly adequately admirably adroitly affordably amazingly amicably amply appropriately aptly
artfully astutely attentively attractively authentically beautifully beneficially benevolently best better
blissfully boldly bravely breathtakingly brightly brilliantly calmly candidly capably carefully cautiously
charitably charmingly cheerfully cleverly coherently comfortably commendably compassionately compellingly
competently comprehensively confidently conscientiously considerately consistently constructively convincingly
cooperatively correctly courageously courteously creatively credibly decently decisively dedicatedly deftly
delightfully democratically deservedly diligently diplomatically discreetly dutifully eagerly earnestly easily
effectively efficiently effortlessly elegantly eloquently encouragingly energetically enjoyably
enthusiastically equitably ethically excellently exceptionally expertly exquisitely extraordinarily fabulously
faithfully fantastically favorably fearlessly flawlessly flexibly fortunately freely generously gently
genuinely gladly gloriously gracefully graciously gratefully greatly happily harmoniously heartily helpfully
heroically honestly honorably hopefully humanely humbly humorously ideally imaginatively impartially
impeccably impressively ingeniously innovatively inspiringly intelligently intuitively joyfully joyously
judiciously justly kindly lavishly lawfully legitimately logically lovingly loyally lucidly luckily magically
magnanimously magnificently marvelously masterfully meaningfully mercifully meritoriously methodically
meticulously miraculously morally neatly nicely nimbly nobly optimally optimistically passionately patiently
patriotically peacefully perfectly persuasively playfully pleasantly politely positively powerfully
pragmatically proactively productively professionally profitably promptly properly prosperously proudly
prudently purposefully rationally realistically reasonably reliably remarkably reputably resiliently
resolutely respectably respectfully responsibly responsively richly righteously rightfully rightly rigorously
robustly safely satisfactorily seamlessly securely selflessly sensibly sensitively sincerely skillfully
smartly smoothly soberly solidly soundly spectacularly splendidly steadfastly stunningly successfully suitably
superbly supportively sustainably sweetly swiftly tactfully tastefully tenderly thankfully thoroughly
thoughtfully tirelessly transparently triumphantly truthfully unerringly unselfishly usefully valiantly
vigilantly vigorously virtuously warmly well wholeheartedly willingly wisely wittily wonderfully
`,
  },
  {
    class: 'importance',
    source: OWN,
    words: `
acute backbone basic big cardinal central chief colossal compelling consequential considerable core
cornerstone critical crucial crux decisive deep dramatic drastic enormous essential extraordinary foremost
formative formidable foundational fundamental gigantic grave great hallmark historic huge immense imperative
importance important inconsequential indispensable inescapable inextricable influential insignificant
instrumental integral intense irrelevant irreplaceable key landmark lasting leading linchpin main major
marginal massive meaningful mere minor minuscule momentous monumental moot necessary necessity needed
negligible notable noteworthy overarching overriding overwhelming paramount pervasive petty pivotal preeminent
prerequisite prerequisites pressing primary prime priority profound prominent radical relevance relevant
required requisite secondary seismic serious seriousness severe severity significance significant slight small
stakes striking substantial substantive tangential tiny tremendous trifling trivial ultimate unavoidable
unimportant unprecedented urgency urgent utmost vast vital watershed weighty
`,
  },
];
