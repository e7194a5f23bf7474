/** Word classes of judgment: what writers call things they are for and against. */
import type { ClassList } from './list.js';

const OWN = 'Written for this project from general knowledge of English.';

export const JUDGMENT_ADJECTIVES: readonly ClassList[] = [
  {
    class: 'adjective-negative',
    source: OWN,
    words: `
abandoned abhorrent abject abominable abortive abrasive absurd abused abusive abysmal aimless alarming
alienating aloof amateurish ambiguous amoral anachronistic anemic angry annoyed annoying antagonistic
antidemocratic antiquated antisocial anxious apathetic appalled appalling arbitrary arcane archaic arduous
arrogant asinine atrocious authoritarian autocratic awful awkward backward bad baffling baleful baneful
bankrupt barbaric barbarous barren baseless beleaguered belligerent bereft besieged besmirched betrayed biased
bigoted bitter bizarre blameworthy bland blatant bleak blind bloated bloody blundering bogus boring botched
brainless brash brazen brittle broken brutal brutish bulky bumbling burdensome bureaucratic calamitous callous
cancerous capricious careless catastrophic caustic censorious chaotic cheap cheated childish chilling chronic
clannish clueless clumsy clunky coarse coercive cold collusive combative complacent complicit condescending
confounding confused confusing contemptible contemptuous contentious contradictory contrived convoluted
corrosive corrupt corrupting costly counterintuitive counterproductive cowardly cramped cranky crass craven
crazy creaky creepy criminal crippled crippling crooked crude cruel crummy crushing cryptic culpable
cumbersome cursed cursory cynical daft damaged damaging damning dangerous dated daunting dead deadly deaf
debased debauched debilitating decadent deceitful deceptive decrepit defamatory defeatist defective
defenseless deficient deformed degenerate degrading dehumanizing dejected delinquent deluded delusional
delusive demagogic demeaning demented demoralized demoralizing deplorable depraved depressed depressing
derelict derisory derivative desolate despairing desperate despicable despotic destitute destructive
deteriorating detestable detrimental devastating devious devoid diabolical dictatorial difficult dilapidated
dim dimwitted dire dirty disadvantageous disagreeable disappointed disappointing disastrous discordant
discouraging discourteous discredited discriminatory disenfranchised disgraceful disgusted disgusting
disheartening dishonest dishonorable disillusioned disingenuous disjointed dislocated dismal dismayed
dismaying dismissive disobedient disorderly disorganized dispiriting disproportionate disquieting disreputable
disrespectful disruptive dissatisfied dissolute dissonant distasteful distorted distracting distressing
distrustful disturbed disturbing disunited divisive dodgy dogmatic doomed doubtful dour downtrodden drab
draconian drastic dreadful dreary drunken dubious dull dumb duplicitous dysfunctional dystopian egotistical
egregious elitist embarrassed embarrassing embattled empty endangered enraged erratic erroneous evasive evil
exaggerated exasperating excessive excluded exclusionary excruciating execrable exhausted exhausting
exorbitant expensive exploitative exploited exploitive extravagant extremist facile factious failed failing
fake fallacious false fanatical fanciful farcical fascist fatal fatalistic fatuous faulty fearful
fearmongering fearsome feckless feeble ferocious fetid feudal fickle fictitious fiendish filthy finicky flabby
flagrant flaky flawed flimsy flippant foolhardy foolish forced forgettable forlorn formulaic foul fractious
fractured fragile fragmented frail frantic fraudulent fraught frenzied frightening frightful frigid frivolous
fruitless frustrated frustrating furious fusty futile garbled gaudy genocidal ghastly glaring glib gloomy
gluttonous godless goofy gory graceless grasping gratuitous greedy grievous grim gross grotesque groundless
grubby grudging grueling gruesome guilty gullible hackneyed haggard hamfisted haphazard hapless harassing hard
harebrained harmful harrowing harsh hateful haughty hazardous hazy headstrong heartbreaking heartless heinous
helpless heretical hidebound hideous hollow homicidal hopeless horrendous horrible horrid horrific horrified
horrifying hostile hubristic humiliating humorless hurtful hypercritical hypocritical hysterical idiotic idle
ignoble ignominious ignorant ignored illegal illegible illegitimate illiberal illicit illiterate illogical
illusory imbalanced imbecilic immature immoderate immodest immoral impaired impassable impatient impenetrable
imperfect imperialistic imperious impersonal impertinent impervious implausible impolite impotent impoverished
impractical imprecise improper improvident imprudent impudent impulsive impure inaccessible inaccurate
inactive inadequate inadmissible inane inappropriate inattentive inauspicious incapable incendiary incoherent
incompatible incompetent incomplete incomprehensible inconceivable inconclusive incongruous inconsiderate
inconsistent inconvenient incorrect incorrigible incurable indebted indecent indecisive indefensible
indifferent indignant indiscriminate ineffective ineffectual inefficient inelegant inept inequitable inexact
inexcusable inexperienced inexplicable infamous infantile infectious inferior infernal infirm inflammatory
inflated inflexible infuriating inglorious inhospitable inhuman inhumane iniquitous injudicious injurious
insane insatiable insecure insensible insensitive insidious insignificant insincere insipid insolent insoluble
insolvent instable insubordinate insufferable insufficient insular insulted insulting intemperate intimidating
intolerable intolerant intractable intransigent intrusive invalid invasive invidious irksome irrational
irreconcilable irredeemable irrelevant irreparable irresponsible irreverent irritating isolated isolationist
jaded janky jarring jingoistic joyless jumbled juvenile laborious lackadaisical lacking lackluster lame
lamentable languid laughable lawless lax lazy leaderless leaky lethal lethargic lewd libelous lifeless limp
listless loathsome lonely lopsided lousy lowly ludicrous lukewarm lumbering lurching lurid lying macabre mad
maddening maladjusted maladroit malevolent malformed malicious malign malignant malnourished mangled manic
manipulative marginalized marred materialistic mawkish meager mean meaningless mediocre melancholy menacing
mendacious menial mercenary merciless messy militaristic minatory mindless misaligned misbegotten mischievous
misconceived misdirected miserable miserly misguided misinformed misleading misogynistic misplaced
misrepresented mistaken mistrustful misunderstood misused moldy monopolistic monotonous monstrous moralistic
morbid moribund moronic morose muddled muddy murderous murky mutinous muzzled myopic nagging naive
narcissistic narrow nasty nauseating nebulous needless needy nefarious negative neglected negligent nervous
nightmarish nihilistic noisome nonexistent nonfunctional nonsensical notorious noxious numb objectionable
oblivious obnoxious obscene obscure obsessive obsolete obstinate obstructive obtuse odious offensive ominous
onerous opaque opportunistic oppressive ordinary ornery ossified outdated outlandish outmoded outraged
outrageous outworn overbearing overblown overburdened overcomplicated overconfident overcrowded overdone
overextended overheated overhyped overloaded overlong overlooked overpriced overrated overreaching
oversimplified oversized overstated overstretched overused overwhelmed overwhelming overworked overwrought
overzealous painful paltry panicky paradoxical paralyzed paralyzing paranoid parasitic parochial partisan
paternalistic pathetic pathological patronizing peevish perfidious perfunctory perilous pernicious perplexing
perverse perverted pessimistic pestering pestilent petty petulant phony piecemeal pitiable pitiful pitiless
plodding pointless poisonous polarized polarizing polluted pompous ponderous poor porous powerless precarious
predatory prejudiced premature preposterous presumptuous pretentious prickly primitive problematic profane
profligate prohibitive prolix provincial puerile punishing punitive puny puritanical purposeless pushy
pusillanimous pyrrhic quaint quarrelling quarrelsome questionable quixotic rabid racist ragged rambling
rampant ramshackle rancid rancorous rapacious rash raucous reactionary rebellious recalcitrant reckless
redundant regressive regrettable remiss remorseless repellent repetitive reprehensible repressive reproachful
repugnant repulsive resentful restless restrictive retaliatory retrograde retrogressive revolting riddled
ridiculous rife rigid risky rocky rotten rotting rough rowdy rubbish rudderless rude ruined ruinous rundown
ruthless sacrilegious sad sadistic sanctimonious sanguinary sarcastic savage scandalous scant scanty scarce
scared scary scathing scatterbrained scattershot schizophrenic scornful scurrilous sectarian seditious selfish
senile sensational sensationalist senseless sentimental serpentine servile sexist shabby shady shaky shallow
shambolic shameful shameless sheepish shocked shocking shoddy shortchanged shortsighted shrill sick sickening
sickly silly simplistic sinful sinister skewed slack slanderous slanted slavish sleazy slick slippery slipshod
sloppy slothful slovenly slow sluggish sly smarmy smug snarky snide snobbish sociopathic soggy somber sordid
sorry soulless sour spammy sparse spent spineless spiteful splintered spoiled spooky spotty spurious squalid
squandered squeamish stagnant staid stale stark starved stealthy sterile stifling stigmatized stilted stingy
stodgy strained strange strenuous stressful strident stubborn stuck stuffy stultifying stunted stupid subhuman
subjugated submissive subpar subservient substandard suffocating suicidal sullen sullied superficial
superfluous superstitious supine suppressed surly surreal suspect suspicious swollen sycophantic tacky tainted
tangled tardy tasteless tattered tawdry tedious teetering temperamental tense tenuous tepid terrible terrified
terrifying terroristic thankless theatrical thorny thoughtless threadbare threatened threatening timid tired
tiresome toothless torrid tortuous tortured torturous totalitarian toxic tragic traitorous trashy traumatic
traumatized treacherous treasonable treasonous tricky trifling trite trivial troubled troublesome troubling
truculent turbid turbulent turgid twisted tyrannical ugly unable unacceptable unaccountable unaffordable
unanswered unappealing unattainable unattractive unavailing unaware unbalanced unbearable unbecoming
unbelievable uncaring uncertain uncharitable unchecked uncivil uncivilized unclean unclear uncomfortable
unconscionable unconstitutional uncontrollable uncontrolled unconvincing uncooperative uncouth uncritical
undemocratic underfunded underhand underhanded underpaid underperforming underprivileged underwhelming
undeserved undeserving undesirable undignified undisciplined undocumented undue uneasy uneconomic uneducated
unemployed unenforceable unenviable unequal unequipped unethical uneven unexamined unfair unfaithful
unfeasible unfeeling unfit unforgivable unforgiving unfortunate unfounded unfriendly unfulfilled ungodly
ungovernable ungrateful unhappy unhealthy unhelpful unhinged unholy unhygienic unimaginative unimpressive
uninformed uninhabitable uninspired uninspiring unintelligent unintelligible unintended uninteresting
unintuitive unjust unjustifiable unjustified unkind unlawful unlucky unmaintainable unmaintained unmanageable
unmerciful unmitigated unnatural unnecessary unpalatable unpatched unpatriotic unplayable unpleasant unpopular
unprepared unprincipled unproductive unprofessional unprofitable unprotected unproven unpunished unqualified
unquestioning unreadable unrealistic unreasonable unreasoning unregulated unrelenting unreliable unrepentant
unrepresentative unresponsive unripe unruly unsafe unsanitary unsatisfactory unsatisfying unsavory
unscientific unscrupulous unseemly unsettled unsettling unsightly unsound unspeakable unstable unstructured
unsubstantiated unsuccessful unsuitable unsupportable unsustainable unsympathetic untenable untested
unthinkable unthinking untimely untreated untrue untrustworthy unusable unwanted unwarranted unwelcome
unwieldy unwilling unwinnable unwise unworkable unworthy upsetting useless usurious vacant vacuous vague vain
vapid venal vengeful venomous vexatious vexed vexing vicious victimized vile vindictive violent virulent
vitriolic volatile voracious vulgar vulnerable wanton warlike warmongering warped wary wasteful watery wayward
weak wearisome weary weird wicked willful wishful wobbly woeful wonky wooden worried worrisome worrying worse
worst worthless wrecked wretched wrong wrongful wrongheaded xenophobic zealous
`,
  },
  {
    class: 'adjective-positive',
    source: OWN,
    words: `
accessible acclaimed accommodating accomplished accountable accurate achievable adaptable adept adequate
admirable admired adorable adroit advanced advantageous adventurous affable affectionate affordable agile
agreeable alert altruistic amazing ambitious amiable amicable ample amusing angelic apt ardent artful
articulate artistic assured astonishing astounding astute attainable attentive attractive audacious august
auspicious authentic authoritative autonomous awesome balanced beautiful beloved beneficent beneficial
benevolent benign best better blameless blessed blissful bold bountiful brave breathtaking bright brilliant
brisk broadminded calm candid capable careful caring cautious celebrated charismatic charitable charming
cheerful cherished chivalrous civilized classic classy clean clear clever coherent cohesive collaborative
collegial comfortable commendable commensurate companionable compassionate compatible compelling competent
competitive complete composed comprehensive conciliatory concise confident conscientious considerate
consistent constructive consummate content convenient convincing cool cooperative cordial correct courageous
courteous creative credible cultivated cultured curious dapper daring dazzling decent decisive dedicated deft
delicious delightful democratic dependable deserved deserving desirable determined devoted dexterous dignified
diligent diplomatic discerning disciplined discreet distinguished diverse divine doable durable dutiful
dynamic eager earnest easy ebullient economical ecstatic educated effective effectual efficacious efficient
effortless elated elegant eloquent eminent empathetic empathic empowered empowering enchanting encouraged
encouraging endearing enduring energetic engaging enjoyable enlightened enlightening enterprising entertaining
enthralling enthusiastic enticing enviable equal equitable erudite esteemed ethical exalted excellent
exceptional excited exciting exemplary exhilarating expedient exquisite extraordinary exuberant fabulous fair
faithful famous fantastic farsighted fascinating favorable favored fearless feasible felicitous fertile
festive fine fit flawless flexible flourishing fluent foolproof forgiving formidable forthright fortunate
fragrant frank free fresh frictionless friendly frugal fruitful fulfilled fulfilling fun funny gallant
generous genial genteel gentle genuine gifted giving glad glorious glowing golden good gorgeous graceful
gracious grand grateful gratified gratifying great groundbreaking guiltless habitable handsome handy happy
hardworking hardy harmless harmonious healing healthy heartening heartfelt heartwarming hearty heavenly
helpful heroic hilarious holistic holy honest honorable honored hopeful hospitable humane humble humorous
ideal idealistic idyllic illuminating illustrious imaginative immaculate impartial impassioned impeccable
impressed impressive incisive inclusive incorruptible incredible indefatigable indomitable industrious
inexpensive infallible influential informative informed ingenious innocent innovative insightful inspirational
inspired inspiring instructive instrumental intelligent interesting interoperable intrepid intriguing
intuitive invaluable inventive invigorating invincible inviting irreplaceable irreproachable irresistible
jovial joyful joyous jubilant judicious keen kind kindhearted kindly knowledgeable laudable lavish lawful
leading learned legendary legitimate liberated liberating lifesaving lightweight likable lively logical
lovable loved lovely loving loyal lucid lucky lucrative luminous luscious luxuriant luxurious magical
magnanimous magnificent maintainable majestic manageable marvelous masterful masterly mature meaningful meek
memorable merciful meritorious mesmerizing meticulous mighty mindful miraculous moderate modest momentous
moral motivated motivating moving neat neighborly nice nimble noble nonpartisan nonviolent notable noteworthy
nourishing nurturing obedient objective openhanded openminded opportune optimal optimistic orderly outgoing
outspoken outstanding painless passionate patient patriotic peaceable peaceful peerless perceptive perfect
performant permissible persevering persuasive phenomenal philanthropic picturesque pious plausible playful
pleasant pleased pleasing pleasurable plentiful plucky poetic poignant poised polished polite popular positive
potent powerful practical pragmatic praiseworthy precious precise preeminent preferable premier prepared
prescient prestigious priceless principled pristine proactive productive professional proficient profitable
progressive prolific prominent promising prompt proper propitious prosperous protective proud proven prudent
punctual pure purposeful qualified quick radiant rational readable realistic reasonable reassuring receptive
redeeming refined reformed refreshing regal reliable relieved remarkable renewable renowned reproducible
reputable resilient resolute resonant resourceful respectable respected respectful resplendent responsible
responsive restful restorative reusable revered reverent rewarding rich right righteous rightful rigorous ripe
robust romantic rosy sacred safe sage saintly salutary sane sanguine satisfactory satisfied satisfying savvy
scalable scholarly scientific seamless seasoned secure selfless sensible sensitive sharp shining shrewd simple
sincere skilled skillful sleek smart smooth soaring sober sociable solid soothing sophisticated soulful sound
spacious sparkling spectacular speedy spirited splendid spontaneous sportsmanlike spotless stable stalwart
stately staunch steadfast steady stellar sterling stimulating stirring straightforward streamlined striking
strong studious stunning stupendous sturdy suave sublime successful sufficient suitable superb superior supple
supportive supreme sustainable sweet swift sympathetic systematic tactful talented tasteful tasty teachable
temperate tenable tenacious tender terrific testable thankful thorough thoughtful thrifty thrilled thrilling
thriving tidy timeless timely tireless tolerable tolerant trailblazing tranquil transcendent transformative
transparent tremendous triumphant true trusted trusting trustworthy truthful unafraid unassuming unbeatable
unbiased unblemished unburdened uncomplicated uncorrupted undaunted understandable undisputed unerring
unfailing unfettered unflinching unforgettable unified unimpeachable united unmatched unobtrusive unparalleled
unprejudiced unpretentious unrivaled unselfish unshakable unsurpassed untainted unwavering upbeat upfront
uplifting upright upstanding usable useful valiant valid valuable valued venerable venturesome verifiable
versatile viable vibrant victorious vigilant vigorous virtuous visionary vivacious vivid warm warmhearted
wealthy welcome welcoming wholehearted wholesome willing winning winsome wise witty wonderful wondrous
workable worthwhile worthy youthful zestful
`,
  },
];
