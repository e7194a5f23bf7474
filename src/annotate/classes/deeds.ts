/** Word classes of verbs by what they do in an argument: bring about, change, be asked of a reader, address one, tell a story. */
import type { ClassList } from './list.js';

const OWN = 'Written for this project from general knowledge of English.';

export const DEED_CLASSES: readonly ClassList[] = [
  {
    class: 'causative-verb',
    source: `${OWN} The transitive frame "A causes B".`,
    words: `
~cause ~create ~produce ~generate ~fuel ~spark ~trigger ~ignite ~kindle ~breed ~beget ~spawn ~engender ~elicit
~evoke ~provoke ~induce ~inspire ~instill ~instigate ~precipitate ~prompt ~spur ~stimulate ~stir ~stoke
~unleash ~yield ~affect ~influence ~impact ~shape ~determine ~transform ~alter ~change ~reshape ~revolutionize
~modify ~mold ~condition ~disrupt ~destabilize ~stabilize ~undermine ~erode ~weaken ~damage ~destroy ~harm
~hurt ~kill ~ruin ~wreck ~cripple ~corrode ~corrupt ~deplete ~drain ~degrade ~sap ~poison ~pollute ~threaten
~endanger ~jeopardize ~imperil ~hamper ~hinder ~impede ~inhibit ~obstruct ~stifle ~stunt ~suffocate ~strangle
~thwart ~undercut ~derail ~subvert ~strengthen ~boost ~bolster ~improve ~enhance ~enrich ~foster ~nurture
~promote ~facilitate ~further ~advance ~accelerate ~hasten ~speed ~expedite ~amplify ~magnify ~multiply
~reinforce ~fortify ~underpin ~sustain ~perpetuate ~prolong ~entrench ~cement ~deepen ~widen ~broaden
~intensify ~exacerbate ~aggravate ~worsen ~compound ~complicate ~inflame ~escalate ~inflate ~reduce ~diminish
~lessen ~lower ~cut ~curb ~curtail ~shrink ~slow ~dampen ~dilute ~blunt ~weigh ~minimize ~mitigate ~alleviate
~ease ~relieve ~soften ~offset ~cushion ~limit ~restrict ~constrain ~narrow ~halve ~slash ~erase ~eliminate
~eradicate ~end ~halt ~suppress ~quell ~stem ~raise ~increase ~double ~triple ~quadruple ~expand ~extend
~maximize ~heighten ~elevate ~lift ~swell ~drive ~push ~propel ~power ~bring ~attract ~lure ~draw ~repel
~alienate ~polarize ~divide ~unite ~unify ~fragment ~splinter ~isolate ~marginalize ~empower ~embolden ~enable
~disable ~motivate ~energize ~galvanize ~demoralize ~frighten ~scare ~reassure ~confuse ~distort ~skew ~bias
~cloud ~obscure ~contribute ~cost ~save ~spare ~solve ~resolve ~cure ~heal ~fix ~remedy ~restore ~revive
~renew ~secure ~safeguard ~protect ~preserve ~ensure ~guarantee ~assure ~avert ~forestall ~preclude ~render
~reward ~punish ~penalize ~subsidize ~incentivize ~disincentivize ~deprive ~rob ~free ~liberate ~unlock
~simplify ~streamline ~automate ~optimize ~clarify ~introduce ~inject ~infuse ~impose ~inflict ~wreak ~sow
~invite ~entail ~necessitate ~spell ~usher ~herald ~catalyze ~convert ~harden ~radicalize ~mobilize ~awaken
~trap ~overwhelm ~overload ~burden ~saddle ~displace ~supplant ~crush ~paralyze ~sabotage ~doom ~condemn
`,
  },
  {
    class: 'enabling-verb',
    source: `${OWN} The frame "A lets B do C".`,
    words: `
~enable ~allow ~let ~help ~permit ~empower ~encourage ~force ~compel ~oblige ~lead ~drive ~prompt ~motivate
~inspire ~push ~cause ~induce ~persuade ~convince ~tempt ~entice ~incentivize ~embolden ~spur ~free ~equip
~assist ~aid ~require ~pressure ~coerce ~condition ~teach ~train ~position ~entitle ~authorize ~goad ~nudge
~steer ~make ~give ~get
`,
  },
  {
    class: 'preventing-verb',
    source: `${OWN} The frame "A keeps B from doing C".`,
    words: `
~prevent ~stop ~keep ~deter ~discourage ~bar ~block ~prohibit ~dissuade ~disable ~hinder ~inhibit ~preclude
~protect ~shield ~save ~spare ~distract ~free ~restrain ~insulate ~divert ~avoid ~avert ~forestall ~thwart
~impede
`,
  },
  {
    class: 'change-verb',
    source: OWN,
    words: `
~rise ~fall ~grow ~shrink ~increase ~decrease ~decline ~drop ~climb ~soar ~surge ~plunge ~plummet ~tumble
~slump ~sink ~slide ~dip ~jump ~leap ~spike ~rocket ~skyrocket ~balloon ~explode ~expand ~contract ~swell
~dwindle ~diminish ~wane ~wax ~fade ~ebb ~shift ~change ~evolve ~mutate ~develop ~become ~turn ~worsen
~improve ~deteriorate ~weaken ~strengthen ~accelerate ~slow ~stagnate ~stall ~double ~triple ~halve ~quadruple
~multiply ~spread ~proliferate ~intensify ~deepen ~widen ~narrow ~harden ~soften ~mature ~age ~die ~collapse
~crumble ~disintegrate ~dissolve ~vanish ~disappear ~evaporate ~emerge ~arise ~appear ~spring ~flourish
~thrive ~prosper ~recover ~rebound ~revive ~escalate ~subside ~level ~plateau ~peak ~bottom ~crash ~implode
~unravel ~erode ~decay ~rot ~wither ~bloom ~blossom ~fluctuate ~vary ~oscillate ~reverse ~revert ~transform
~converge ~diverge ~migrate ~transition ~cease ~begin ~start ~end ~continue ~persist ~linger ~endure ~survive
~succeed ~fail
`,
  },
  {
    class: 'action-verb',
    source: `${OWN} What a reader can be told to do, in the base form.`,
    words: `
abandon abide abolish absorb abstain accelerate accept access accommodate accomplish account achieve
acknowledge acquaint acquire act activate adapt add address adhere adjust administer admire admit adopt
advance advertise advise advocate affirm aim alert align allocate allow alter amend amplify analyze anchor
announce annotate answer anticipate apologize appeal apply appoint appreciate approach approve argue arm
arrange arrest articulate ask assemble assess assign assist assume assure attach attack attempt attend attract
audit authorize automate avert avoid awaken award back backup balance ban band banish bar bargain base battle
be bear beat become befriend beg begin behave believe benefit bet better beware bid bind blame blend bless
block boil bolster book boost borrow boycott brace brainstorm branch break breathe bridge bring broadcast
broaden browse buckle budget build bundle burn bury buy bypass calculate calibrate call calm campaign cancel
capitalize capture care carry cast catch categorize celebrate cement centralize challenge champion change
channel charge chart chase check cheer cherish choose circulate cite claim clarify classify clean clear
cleanse click climb cling clone close coach coax code collaborate collect combat combine come comfort command
comment commission commit communicate compare compel compensate compete compile complain complement complete
comply compose compromise compute concede concentrate condemn conduct confess configure confirm confront
congratulate connect conquer consent conserve consolidate construct consult consume contact contain
contemplate continue contribute control convene converse convert convey convince cook cooperate coordinate
copy correct correspond count counter couple cover create credit criminalize criticize cross crowdfund crush
cultivate curb cure customize cut dare deal debate debug debunk decentralize decide declare decline decouple
decriminalize dedicate defeat defend defer defet define defuse defund delay delegate delete deliver demand
demilitarize democratize demolish demonstrate denounce deny depart depend deploy deposit deregulate descend
describe deserve design designate destroy detail detect deter determine develop devise devote diagnose dial
differentiate dig digest diminish direct disable disagree disarm disband discard discipline disclose
disconnect discount discourage discover discuss dismantle dismiss dispatch dispel display dispose disregard
dissent distinguish distribute ditch dive diversify divert divest divide divorce do document dodge donate
double download draft drag draw dream dress drill drink drive drop dump earn ease eat echo edit educate
eliminate elect elevate embark embed embrace emphasize employ empower emulate enable enact encourage end
endorse endure enforce engage enhance enjoy enlarge enlist enrich enroll ensure enter entertain entrust
envision equip eradicate erase erect escape establish estimate evade evaluate evict examine exceed exchange
exclude excuse execute exempt exercise exert expand expect expedite expel experiment explain explore export
expose express extend extract eye face facilitate familiarize fast favor fear feed feel fetch fight figure
file fill film filter finalize finance find finish fire fit fix flag flee flip float flood flush fly focus
fold follow forbid force forge forget forgive fork form formalize formulate forsake fortify forward foster
free freeze frame fuel fulfill function fund furnish further gain gamble garner gather gauge gaze generate get
give go govern grab grade grant grasp greet grill grind grip grow guarantee guard guess guide halt hammer hand
handle hang harness harvest hasten have head heal hear heed help hesitate hide highlight hike hire hit hold
hone honor hook hop host hug hunt hurry identify ignite ignore illuminate illustrate imitate immerse impeach
implement import impose impress improve incentivize incite include incorporate increase indict indulge infer
inform inherit initiate inject innovate inquire insert insist inspect inspire install institute instruct
insulate insure integrate intensify interact intercept interpret interrogate interrupt intervene interview
introduce invade invent invert invest investigate invite involve isolate issue iterate jail join journey judge
jump justify keep kick kill kiss kneel knock know label labor land last laugh launch lay lead lean learn leave
lecture legalize legislate lend let level leverage levy liberate license lift light limit link list listen
live load lobby localize locate lock log look loosen lose love lower mail maintain make manage mandate
manipulate manufacture map march mark market marry marshal master match maximize mean measure mediate meet
mend mention mentor merge migrate mind mine minimize mitigate mix mobilize model moderate modernize modify
monitor motivate mount mourn move multiply muster nail name narrow nationalize navigate neglect negotiate
nominate normalize notice notify nourish nudge number nurture obey object oblige observe obtain occupy offer
offload offset open operate oppose opt optimize order organize orient oust outlaw outline outsource overcome
overhaul override overrule oversee overturn own pace pack paint park parse part participate partner pass patch
pause pave pay penalize perceive perform permit persevere persist persuade phase phone pick picture pilot pin
pitch place plan plant play plead please pledge plot plow plug point polish poll ponder pool populate portray
position possess post postpone pour practice praise pray preach prefer prepare prescribe present preserve
press pressure presume pretend prevail prevent price pride print prioritize privatize probe proceed process
proclaim procure produce program prohibit project prolong promise promote prompt promulgate pronounce propose
prosecute protect protest prove provide prune publicize publish pull punish purchase purge pursue push put
qualify quantify quarantine query question quit quote race raise rally ramp rank ratify ration reach react
read realign realize reallocate reap reapply rebuild recall receive reclaim recognize recommend recommit
reconcile reconfigure reconnect reconsider reconstruct record recover recruit rectify recycle redefine
redeploy redesign redirect redistribute redouble reduce reevaluate reexamine refactor refer refine reflect
reform reframe refrain refresh refund refuse regain register regulate rehabilitate reimagine reimburse
reinforce reinstate reinvent reinvest reiterate reject rejoice relate relax relay release relieve relinquish
relocate rely remain remedy remember remind remove rename render renew renounce renovate rent reopen
reorganize repair repay repeal repeat repent replace replicate reply report represent request require rescind
rescue research reserve reset resign resist resolve respect respond rest restart restore restrain restrict
restructure resume retain rethink retire retrain retreat retrieve return reuse reveal reverse review revise
revisit revive revoke reward rewrite rid ride ring rise risk roll root rotate route ruin rule run rush sack
sacrifice safeguard sail sanction satisfy save savor say scale scan schedule scout scrap scrape screen scrub
scrutinize seal search seat secure see seek segment seize select sell send separate serve set settle shake
shame shape share sharpen shed shelve shepherd shield shift ship shop shorten shout show shrink shun shut side
sign signal silence simplify sit skip slash sleep slice slow smash smile snap soften solicit solve sort sound
spare spark speak specify speed spell spend spin split sponsor spot spread spur squash squeeze stabilize staff
stage stamp stand standardize start state stay steal steer stem step stick stimulate stir stop store
streamline strengthen stress stretch strike strip strive structure struggle study subject submit subscribe
subsidize substitute subtract succeed sue suffer suggest suit summarize summon supervise supplement supply
support suppress surrender survey survive suspend sustain swallow swap swear sweep switch synchronize tackle
tailor take talk tap target taste tax teach team tear tell tend terminate test thank think threaten throw tie
tighten time toggle tolerate torch toss touch toughen trace track trade train transcend transfer transform
transition translate transmit transport travel treasure treat trim triple trust try tune turn tweak type
uncover underline understand undertake undo unfold unify uninstall unite unleash unlearn unlock unpack unplug
unsubscribe unveil upend update upgrade uphold upload urge use utilize vaccinate validate value vary veto view
vilify visit visualize voice volunteer vote vow wage wait wake walk want warm warn wash waste watch water
weaken wear weave weed weigh welcome whip widen win wipe wish withdraw withhold withstand witness wonder work
worry worship wrap write yield zoom
`,
  },
  {
    class: 'discourse-verb',
    source: `${OWN} What manages the talk rather than the world.`,
    words: `
consider imagine suppose look think recall remember note notice observe picture compare contrast ponder contemplate recollect assume say see behold witness forgive pardon excuse guess fancy believe mind
`,
  },
  {
    class: 'narrative-verb',
    source: OWN,
    words: `
walked arrived met sat stood drove flew ran came went left entered returned visited traveled travelled moved
stayed lived slept woke ate drank cooked bought sold wore carried held dropped picked grabbed pulled pushed
opened closed knocked looked stared watched saw heard noticed listened smelled tasted touched felt laughed
smiled cried wept shouted yelled screamed whispered asked told said replied answered called phoned wrote
emailed texted tweeted posted read learned discovered found realized decided chose tried started began stopped
quit finished joined graduated enrolled studied taught worked hired fired retired resigned married divorced
died born grew raised played danced sang swam climbed hiked rode sailed fished hunted threw caught hit kicked
fell jumped crawled escaped fled hid waited remembered forgot dreamed hoped wanted needed loved hated feared
wondered worried thought knew believed gave took received borrowed paid spent saved lost won broke fixed built
painted drew planted cut dug burned cleaned washed packed parked landed boarded crossed passed turned followed
led invited introduced thanked hugged kissed shook waved nodded pointed handed showed explained described
recalled mentioned attended presented spoke talked chatted argued fought agreed apologized promised lied
confessed interviewed signed filed voted marched protested testified appointed elected nominated announced
unveiled launched founded released published installed downloaded coded deployed upgraded switched migrated
tested debugged submitted contributed merged forked presided convened adjourned
`,
  },
];
