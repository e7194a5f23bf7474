/** Word classes of nouns: what cannot be touched and what can, the domains metaphors come from, events, times, amounts, rules. */
import type { ClassList } from './list.js';

const OWN = 'Written for this project from general knowledge of English.';

export const THING_CLASSES: readonly ClassList[] = [
  {
    class: 'abstract-noun',
    source: OWN,
    words: `
ability+s absence abundance access accountability accuracy achievement+s action+s activity+s adaptation
adoption advantage+s advice advocacy affair+s affection age+s agency agenda+s aggression agreement+s aid aim+s
alliance+s alternative+s ambition+s amendment+s analysis+s anger answer+s anxiety apathy appeal appearance+s
application+s appointment+s approach+s approval argument+s art+s aspect+s aspiration+s assault+s assertion+s
assessment+s assistance assumption+s attack+s attempt+s attention attitude+s attraction authority autonomy
availability avoidance awareness background balance bargain+s barrier+s basis battle+s beauty behavior+s
belief+s benefit+s bias+s birth blame bond+s boost boundary+s breakdown budget+s burden+s bureaucracy+s
business campaign+s capability+s capacity+s capital capitalism care career+s caution censorship century+s
certainty challenge+s chance+s change+s character+s charity choice+s circumstance+s citizenship civilization+s
claim+s clarity class climate coalition+s code+s collaboration collapse comfort commerce commitment+s
communication+s communism community+s comparison+s compassion competence competition complexity compliance
compromise+s concept+s conception+s concern+s conclusion+s condition+s conduct confidence conflict+s confusion
connection+s conscience consciousness consensus consent consequence+s conservation conservatism
consideration+s consistency conspiracy+s constraint+s consumption content context+s continuity contract+s
contradiction+s contribution+s control+s controversy+s convenience convention+s conversation+s conviction+s
cooperation corruption cost+s courage creation creativity credibility crime crisis+s criterion+s criticism+s
culture+s curiosity custom+s cynicism damage danger+s data deal+s death+s debate+s debt+s decade+s decision+s
decline dedication deed+s defeat+s defense deficit+s definition+s degree+s delay+s demand+s democracy+s denial
density dependence deployment depression deregulation description+s desire+s destiny detail+s deterrence
development+s deviation+s device+s dialogue dialog difference+s difficulty+s dignity dilemma+s diplomacy
direction+s disagreement+s disaster+s discipline+s disclosure discourse discovery+s discrimination
discussion+s disease+s dispute+s disruption distance distinction+s distribution diversity division+s
doctrine+s dogma+s domination doubt+s drama dream+s drive duty+s dynamic+s ease economy+s ecosystem+s
education effect+s effectiveness efficiency+s effort+s election+s element+s emergence emotion+s empathy
emphasis empire+s employment empowerment end+s energy engagement enterprise+s enthusiasm environment+s
equality era+s error+s essence ethic+s ethics evidence evil evolution example+s excellence exception+s
exchange+s excitement excuse+s execution existence expansion expectation+s expense+s experience+s experiment+s
expertise explanation+s exploitation exploration exposure expression+s extent extremism fact+s factor+s
failure+s fairness faith+s fame fantasy+s fascism fashion+s fate fault+s favor+s fear+s feature+s federalism
feedback feeling+s fiction+s finance flexibility focus force+s form+s formula+s foundation+s framework+s
freedom+s friendship frustration function+s funding future gap+s generosity genius genocide globalization
glory goal+s good goodness goodwill governance government greed grief grievance+s ground+s growth guidance
guideline+s guilt habit+s happiness hardship+s harm harmony hatred health heritage hierarchy+s history+s
honesty honor hope+s hostility humanity humility humor hypocrisy hypothesis+s idea+s ideal+s identity+s
ideology+s ignorance illusion+s image+s imagination impact+s imperialism implementation implication+s
importance impression+s improvement+s impulse+s inability inaction incentive+s incidence inclusion income+s
increase+s independence indifference individualism industry inequality+s inertia inflation influence+s
information infrastructure initiative+s injustice+s innovation+s inquiry+s insecurity insight+s inspiration
instability instinct+s institution+s integration integrity intelligence intent intention+s interaction+s
interest+s interference interpretation+s intervention+s intolerance intuition+s invasion+s investment+s
involvement isolation issue+s journalism journey+s joy judgment+s judgement+s jurisdiction justice
justification+s knowledge labor language+s law+s leadership learning legacy+s legislation legitimacy leisure
lesson+s level+s liability+s liberalism liberation liberty+s license+s life limit+s limitation+s literacy
literature logic loneliness loss+s love loyalty luck luxury+s maintenance majority+s management mandate+s
manner market+s marriage+s materialism matter+s maturity meaning+s measure+s mechanism+s memory+s mentality
mercy merit+s message+s method+s methodology+s migration mind+s mindset+s minority+s misery mission+s
mistake+s mobility mode+s modernity moment+s momentum monopoly+s mood+s morality motivation+s motive+s
movement+s music mystery+s myth+s narrative+s nation+s nationalism nature necessity+s need+s neglect
negotiation+s network+s neutrality nonsense norm+s notion+s object+s objection+s objective+s obligation+s
observation+s obstacle+s offense opinion+s opportunity+s opposition oppression optimism option+s order+s
organization+s orientation origin+s outcome+s outlook outrage oversight ownership pain panic participation
partnership+s passion+s past path+s patience patriotism pattern+s peace perception+s perfection performance+s
period+s permission perspective+s pessimism phase+s phenomenon+s philanthropy philosophy+s piety pity plan+s
planning platform+s pleasure+s plight point+s policy+s politics population+s populism position+s possession
possibility+s potential poverty power+s practice+s praise precedent+s preference+s prejudice+s premise+s
preparation presence present pressure+s prestige pretense prevention pride principle+s priority+s privacy
privilege+s probability+s problem+s procedure+s process+s procurement production productivity profession+s
profit+s program+s progress project+s promise+s propaganda property proportion+s proposal+s proposition+s
prosecution prospect+s prosperity protection+s protest+s provision+s prudence psychology publicity
punishment+s purpose+s pursuit+s quality+s quantity+s quest question+s race+s racism rate+s ratio+s rationale
rationality reaction+s reality+s reason+s reasoning rebellion+s recession+s recognition recommendation+s
reconciliation record+s recovery reform+s regime+s regulation+s relation+s relationship+s relevance
reliability relief religion+s reluctance remedy+s representation repression reputation+s request+s
requirement+s research resentment resilience resistance resolution+s resolve resource+s respect response+s
responsibility+s restraint+s restriction+s result+s retaliation revenge revenue+s reversal review+s
revolution+s reward+s rhetoric right+s risk+s ritual+s role+s romance rule+s sacrifice+s safety salary+s
sanction+s satisfaction scale+s scandal+s scarcity scenario+s scheme+s scholarship science+s scope score+s
scrutiny secrecy secret+s sector+s security segregation selection self sensation sense+s sensitivity
sentiment+s service+s sexism shame shift+s shock+s side+s significance silence similarity+s simplicity sin+s
sincerity situation+s skill+s slavery socialism society+s software solidarity solution+s soul+s source+s
sovereignty speculation speech+s speed spending sphere+s spirit+s spirituality stability stage+s stagnation
stake+s standard+s state+s statement+s status step+s stereotype+s stigma story+s strategy+s strength+s stress
strife structure+s struggle+s style+s subject+s subsidy+s substance success+s suffering suffrage suggestion+s
superiority superstition+s supply support supremacy surplus+s surveillance survival suspicion+s symbol+s
symbolism sympathy symptom+s system+s tactic+s talent+s task+s taste+s tax+s taxation technique+s technology+s
temptation+s tendency+s tension+s term+s terror terrorism theme+s theory+s thing+s thinking thought+s threat+s
time tolerance tone topic+s trade tradition+s tragedy+s training trait+s transaction+s transformation+s
transition+s transparency trauma treatment+s treaty+s trend+s triumph+s trouble+s trust truth+s tyranny
uncertainty+s understanding unemployment unity urgency usage usability use+s usefulness utility validity
value+s vanity variable+s variation+s variety vengeance version+s vice+s victimhood victory+s view+s
viewpoint+s violence virtue+s vision+s vitality vote+s vulnerability+s wage+s want+s war+s warning+s waste
wave+s weakness+s wealth welfare will wisdom wish+s word+s work worldview+s worry+s worship worth wrong+s
youth zeal
`,
  },
  {
    class: 'concrete-noun',
    source: OWN,
    words: `
airplane+s airport+s alarm+s album+s altar+s ambulance+s anchor+s angel+s animal+s ant+s anvil+s apple+s
apron+s aquarium+s arch+s ark armor arm+s arrow+s ash+s attic+s avalanche+s axe+s baby+s bag+s bait bakery+s
ball+s balloon+s bandage+s bank+s banner+s bar+s barn+s barrel+s barricade+s basement+s basket+s bat+s bath+s
bathtub+s battery+s battlefield+s battleship+s bazaar+s beach+s beacon+s beam+s bear+s beast+s bed+s bee+s
beer+s bell+s belt+s bench+s bible+s bicycle+s bike+s bird+s biscuit+s blade+s blanket+s blindfold+s block+s
blood blueprint+s board+s boat+s bomb+s bone+s bonfire+s book+s boot+s bottle+s bowl+s box+s brain+s brake+s
branch+s bread breadcrumb+s breeze+s brick+s bridge+s bridle+s broom+s bubble+s bucket+s bug+s building+s
bull+s bulldozer+s bullet+s bunker+s bus+s butter butterfly+s button+s cabin+s cabinet+s cable+s cage+s cake+s
camel+s camera+s camp+s canal+s candle+s candy cannon+s canoe+s canvas car+s card+s cargo carpet+s carriage+s
carrot+s cart+s casino+s castle+s cat+s cathedral+s cattle cave+s ceiling+s cell+s cement cemetery+s chain+s
chair+s chalk chamber+s chandelier+s chapel+s cheese chess chessboard+s chest+s chicken+s chimney+s chip+s
chocolate church+s cigarette+s cinema+s circus+s cistern+s city+s clay cliff+s cloak+s clock+s closet+s cloth
cloud+s club+s coal coast+s coat+s cockpit+s cocoon+s coffee coffin+s coin+s collar+s column+s compass+s
computer+s concrete cookie+s copper corn corner+s corpse+s corridor+s cot+s cottage+s cotton couch+s cow+s
cradle+s crane+s crater+s crayon+s cross+s crowbar+s crown+s crutch+s crystal+s cup+s cupboard+s curb
curtain+s cushion+s dagger+s dam+s dart+s dashboard+s deck+s deer desert+s desk+s diamond+s diaper+s dice
diner+s dinosaur+s dish+s ditch+s dog+s doll+s dollar+s domino+s dominoes donkey+s door+s doorbell+s doorway+s
dove+s dragon+s drain+s drawbridge+s drawer+s dress+s drill+s drone+s drum+s duck+s dump+s dust eagle+s ear+s
earth earthquake+s egg+s elephant+s elevator+s embryo+s engine+s envelope+s escalator+s eye+s face+s factory+s
fan+s farm+s faucet+s feather+s fence+s ferry+s field+s finger+s fire+s firehose firewall+s fireplace+s
firework+s fish fist+s flag+s flame+s flashlight+s flea+s fleet+s flood+s floor+s flour flower+s flute+s fog
food football+s footprint+s forest+s fork+s fort+s fortress+s fossil+s fountain+s fox+s fridge+s frog+s
fruit+s fuel furnace+s furniture fuse+s garage+s garden+s gas gate+s gateway+s gavel+s gear+s gem+s ghost+s
giant+s glacier+s glass+s glove+s glue goat+s gold goldfish goose+s grain+s grape+s grass grave+s gravel
graveyard+s greenhouse+s grenade+s guardrail+s guillotine+s guitar+s gun+s gutter+s hall+s hallway+s hammer+s
hamster+s hand+s handcuff+s handle+s handrail+s harbor+s hat+s hatchet+s hawk+s haystack+s headlight+s heart+s
hedge+s helicopter+s helmet+s hen+s herd+s highway+s hill+s hinge+s hive+s hole+s honey hook+s horn+s hornet+s
horse+s hospital+s hostel+s hotel+s hourglass house+s hurricane+s hut+s ice iceberg+s icon+s igloo+s ink
insect+s iron island+s ivory jail+s jar+s jaw+s jet+s jewel+s jigsaw juggernaut+s jungle+s keel kettle+s key+s
keyboard+s kitchen+s kite+s knife+s knot+s labyrinth+s ladder+s lake+s lamb+s lamp+s landmine+s landscape+s
lantern+s laptop+s laser+s lava lawn+s lead leaf+s leash+s leather leg+s lemon+s lens+s letter+s lever+s
library+s lid+s lifeboat+s lighthouse+s lightning limb+s lion+s lip+s liquor lizard+s lock+s locomotive+s
locust+s loom+s lottery+s lung+s machine+s machinery magnet+s mailbox+s mall+s mansion+s map+s marathon+s
marble+s marketplace+s mask+s mast+s mattress+s maze+s meadow+s meal+s meat medal+s medicine+s megaphone+s
menu+s metal+s microphone+s microscope+s milestone+s milk mill+s mine+s minefield+s mirage+s mirror+s
missile+s moat+s monkey+s monument+s moon+s mop+s morgue+s mosaic+s mosque+s mosquito+s moth+s motor+s
motorcycle+s mountain+s mouse+s mouth+s movie+s mud mule+s muscle+s museum+s mushroom+s nail+s neck+s needle+s
nest+s net+s newspaper+s nose+s novel+s nursery+s nut+s oak+s oar+s oasis ocean+s octopus+s office+s oil
omelet+s onion+s orange+s orchard+s orchestra+s ostrich+s oven+s owl+s ox+s oxygen paddle+s page+s paint
painting+s palace+s pan+s panther+s paper parachute+s park+s parrot+s passport+s pasture+s patch+s patchwork
pawn+s peacock+s pearl+s pebble+s pen+s pencil+s pendulum+s penguin+s pepper phone+s photograph+s piano+s
pickaxe+s picnic+s picture+s pie+s pier+s pig+s pigeon+s pill+s pillow+s pilot+s pinata+s pipe+s pipeline+s
pistol+s pit+s pitchfork+s pizza+s planet+s plank+s plant+s plaster+s plastic plate+s playground+s plow+s
plug+s pocket+s pole+s pond+s pool+s porch+s port+s poster+s pot+s potato+s powder prism+s prison+s pulley+s
pulpit+s pump+s puppet+s puppy+s purse+s puzzle+s pyramid+s quarry+s quicksand quilt+s rabbit+s radar radio+s
raft+s rail+s railroad+s railway+s rain rainbow+s raincoat+s rat+s razor+s refrigerator+s restaurant+s
rhinoceros ribbon+s rice rifle+s ring+s river+s road+s rock+s rocket+s rod+s roof+s room+s rooster+s root+s
rope+s rose+s rudder+s rug+s runway+s saddle+s sail+s salad+s salt sand sandbox+s sandcastle+s sandwich+s
satellite+s sausage+s scaffold+s scaffolding scalpel+s scar+s scarecrow+s scarf scissors screen+s screw+s
screwdriver+s scythe+s sea+s seal+s seat+s seatbelt+s seed+s seesaw+s sewer+s shadow+s shark+s sheep shell+s
shelter+s shepherd+s shield+s ship+s shipwreck+s shirt+s shoe+s shop+s shore+s shotgun+s shovel+s sieve+s silk
silver sink+s skeleton+s skin sky skyscraper+s sled+s sledgehammer+s slingshot+s smoke snail+s snake+s snow
snowball+s soap soccer sofa+s soil soldier+s song+s soup spade+s spear+s sphinx spider+s sponge+s spoon+s
spotlight+s stadium+s staircase+s stairway+s stamp+s star+s statue+s steak+s steam steamroller+s steel
steeple+s stethoscope+s stick+s stone+s store+s storm+s stove+s straitjacket+s straw+s stream+s street+s
string+s submarine+s suburb+s sugar suit+s suitcase+s sun swamp+s sword+s syringe+s table+s tablet+s tail+s
tank+s tapestry+s tar taxi+s tea telegram+s telegraph telephone+s telescope+s television+s temple+s tent+s
theater+s thermometer+s thermostat+s thread+s throne+s thumb+s ticket+s tide+s tiger+s timber tin tinderbox
tire+s toilet+s tomb+s tombstone+s tool+s toolbox+s tooth+s toothbrush+s torch+s tornado+s tower+s town+s
toy+s tractor+s traffic train+s tram+s trampoline+s trap+s trapdoor+s tray+s treadmill+s tree+s trench+s
tripod+s truck+s trumpet+s trunk+s tsunami+s tub+s tumor+s tunnel+s turbine+s turtle+s umbrella+s uniform+s
valley+s valve+s van+s vase+s vault+s vegetable+s vehicle+s veil+s vein+s vessel+s village+s vine+s violin+s
virus+s volcano+s vulture+s wagon+s wall+s wallet+s wallpaper wand+s wardrobe+s warehouse+s wasp+s watchdog+s
water waterfall+s wax weapon+s web weed+s whale+s wheat wheel+s wheelbarrow+s wheelchair+s whip+s whistle+s
windmill+s window+s windshield+s wine wing+s wire+s wolf+s wood wool workbench+s workshop+s worm+s yacht+s
yard+s zipper+s zoo+s zombie+s
`,
  },
  {
    class: 'domain-body',
    source: OWN,
    words: `
body+s blood bone+s brain+s heart+s lung+s liver kidney+s stomach+s gut+s skin vein+s artery+s nerve+s
muscle+s spine backbone skeleton+s limb+s arm+s leg+s hand+s finger+s fist+s foot+s toe+s head+s neck+s
throat+s mouth+s tongue+s tooth+s jaw+s eye+s ear+s nose+s face+s lifeblood pulse breath oxygen cancer+s
tumor+s virus+s infection+s fever disease+s illness+s sickness plague+s epidemic+s symptom+s diagnosis+s
cure+s remedy+s medicine+s pill+s dose+s drug+s bandage+s tourniquet surgery+s surgeon+s scalpel+s doctor+s
nurse+s patient+s hospital+s wound+s scar+s bruise+s bleeding hemorrhage paralysis amputation addiction
addict+s hangover withdrawal vaccine+s immunity antibody+s antidote+s poison+s toxin+s parasite+s transplant+s
prosthesis crutch+s wheelchair+s coma autopsy corpse+s cadaver+s metabolism appetite hunger diet+s digestion
malnutrition placebo steroid+s morphine prescription+s checkup
`,
  },
  {
    class: 'domain-war',
    source: OWN,
    words: `
war+s battle+s battlefield+s front+s frontline+s trench+s siege+s ambush+s assault+s attack+s offensive+s
retreat+s surrender truce+s ceasefire armistice army+s navy soldier+s general+s commander+s troop+s regiment+s
platoon+s battalion+s brigade+s legion+s sniper+s mercenary+s guerrilla+s insurgent+s invasion+s occupation
conquest+s campaign+s weapon+s arsenal+s ammunition gun+s bullet+s bomb+s bombshell+s grenade+s missile+s
mine+s minefield+s landmine+s cannon+s tank+s artillery sword+s shield+s armor spear+s dagger+s arrow+s
fortress+s bunker+s bulwark+s rampart+s citadel+s barricade+s moat+s crossfire salvo+s volley+s casualty+s
hostage+s ransom prisoner+s enemy+s ally+s traitor+s spy+s sabotage skirmish+s crusade+s blitz blitzkrieg
onslaught+s bloodbath massacre+s arms weaponry warfare warrior+s vanguard foxhole+s detonator+s fuse+s powder
`,
  },
  {
    class: 'domain-machine',
    source: OWN,
    words: `
machine+s machinery engine+s motor+s gear+s cog+s wheel+s brake+s throttle accelerator+s clutch steering
pedal+s lever+s pulley+s piston+s valve+s pump+s turbine+s generator+s battery+s circuit+s wire+s switch+s
button+s dial+s fuse+s wrench+s screw+s bolt+s hammer+s nail+s tool+s toolbox+s toolkit+s robot+s autopilot
clockwork clock+s thermostat+s gauge+s dashboard+s radar compass+s microscope+s telescope+s lens+s fuel
gasoline oil lubricant+s grease exhaust treadmill+s conveyor pipeline+s factory+s mill+s furnace+s car+s
truck+s bus+s train+s locomotive+s airplane+s plane+s rocket+s ship+s submarine+s helicopter+s bicycle+s
vehicle+s computer+s hardware firmware processor+s algorithm+s firewall+s plumbing spigot+s faucet+s sieve+s
filter+s magnet+s bulldozer+s steamroller+s crane+s spanner+s
`,
  },
  {
    class: 'domain-building',
    source: OWN,
    words: `
building+s house+s home+s roof+s ceiling+s floor+s wall+s door+s doorway+s gate+s gateway+s gatekeeper+s
window+s foundation+s cornerstone+s keystone pillar+s column+s beam+s brick+s mortar cement concrete
scaffold+s scaffolding ladder+s staircase+s stair+s basement+s attic+s cellar+s room+s hall+s corridor+s
hallway+s tower+s castle+s palace+s fortress+s cathedral+s temple+s bridge+s tunnel+s road+s path+s pathway+s
highway+s crossroads roadmap+s fence+s hedge+s dam+s levee+s dike+s moat+s drawbridge+s blueprint+s
architecture architect+s edifice+s facade+s structure+s framework+s ruin+s rubble plumbing pipe+s drain+s
sewer+s lock+s key+s bolt+s hinge+s threshold+s cage+s prison+s jail+s labyrinth+s maze+s silo+s warehouse+s
skyscraper+s shack+s
`,
  },
  {
    class: 'domain-nature',
    source: OWN,
    words: `
storm+s hurricane+s tornado+s thunder lightning rain flood+s tsunami+s wave+s tide+s current+s river+s
stream+s ocean+s sea+s lake+s pond+s swamp+s quagmire+s quicksand desert+s oasis mountain+s hill+s valley+s
cliff+s slope+s avalanche+s landslide+s earthquake+s volcano+s lava eruption+s fire+s wildfire+s flame+s
spark+s ember+s ash+s smoke fog mist cloud+s sun sunlight sunrise sunset dawn dusk twilight moon star+s sky
horizon+s wind+s breeze+s winter summer autumn frost ice iceberg+s glacier+s snow snowball+s drought+s
famine+s soil mud sand dust seed+s root+s trunk+s branch+s leaf+s flower+s fruit+s harvest+s crop+s weed+s
thorn+s forest+s jungle+s tree+s oak+s garden+s gardener+s meadow+s field+s ecosystem+s species animal+s
beast+s wolf+s sheep lamb+s lion+s tiger+s bear+s fox+s dog+s cat+s mouse+s rat+s snake+s shark+s whale+s
elephant+s dinosaur+s dragon+s eagle+s hawk+s dove+s vulture+s ostrich+s canary+s chicken+s egg+s nest+s
hive+s bee+s ant+s locust+s parasite+s leech+s spider+s web+s bug+s worm+s cocoon+s butterfly+s herd+s flock+s
swarm+s prey predator+s
`,
  },
  {
    class: 'domain-game',
    source: OWN,
    words: `
game+s player+s team+s coach+s referee+s umpire+s score+s goal+s goalpost+s match+s tournament+s race+s
marathon+s sprint+s hurdle+s playbook+s playground+s field+s pitch+s court+s ring+s arena+s ball+s bat+s dice
card+s ace+s trump joker bluff+s poker chess checkers pawn+s checkmate gambit+s stalemate puzzle+s jigsaw
roulette casino+s gamble+s bet+s jackpot+s lottery+s winner+s loser+s champion+s opponent+s rival+s underdog+s
trophy+s medal+s knockout punch+s blow+s inning+s touchdown+s penalty+s foul+s sideline+s spectator+s
stadium+s theater+s stage+s actor+s script+s drama+s comedy+s tragedy+s farce+s circus+s clown+s juggler+s
tightrope+s magician+s trick+s puppet+s puppeteer+s mask+s costume+s audience+s spotlight+s curtain+s
orchestra+s conductor+s symphony+s tune+s chorus dance+s seesaw+s
`,
  },
  {
    class: 'domain-faith',
    source: OWN,
    words: `
god+s goddess+s devil+s demon+s angel+s saint+s sinner+s prophet+s prophecy+s priest+s pope+s preacher+s
pastor+s bishop+s monk+s nun+s rabbi+s imam+s missionary+s crusader+s disciple+s apostle+s messiah savior+s
heaven hell purgatory paradise eden church+s cathedral+s temple+s mosque+s altar+s shrine+s pulpit+s gospel
scripture+s bible koran creed+s dogma+s doctrine+s orthodoxy+s heresy+s heretic+s sermon+s prayer+s hymn+s
psalm+s ritual+s sacrament+s baptism communion confession+s penance absolution redemption salvation damnation
sin+s virtue+s miracle+s idol+s idolatry sacrifice+s martyr+s martyrdom pilgrim+s pilgrimage+s cult+s sect+s
faith+s worship blasphemy sacrilege taboo+s apocalypse armageddon resurrection crucifixion grail commandment+s
covenant+s soul+s spirit+s halo exorcism witch+s magic curse+s
`,
  },
  {
    class: 'domain-crime',
    source: OWN,
    words: `
crime+s criminal+s thief+s theft+s robber+s robbery+s burglar+s burglary+s heist+s loot fraud+s fraudster+s
swindle+s swindler+s scam+s forger+s forgery+s counterfeit+s blackmail extortion ransom kidnapping kidnapper+s
hostage+s murder+s murderer+s assassin+s assassination+s killer+s victim+s suspect+s culprit+s accomplice+s
gang+s gangster+s mafia mob mobster+s pirate+s piracy smuggler+s bandit+s outlaw+s vandal+s arson arsonist+s
bribe+s bribery hitman perjury alibi+s verdict+s jury+s judge+s trial+s sentence+s prison+s prisoner+s jail+s
jailer+s handcuff+s police cop+s detective+s sheriff+s bounty gallows noose+s guillotine+s execution+s
executioner+s hangman lynching parole probation pardon+s fingerprint+s getaway vigilante+s
`,
  },
  {
    class: 'domain-family',
    source: OWN,
    words: `
mother+s father+s parent+s child+s son+s daughter+s brother+s sister+s sibling+s twin+s baby+s infant+s
toddler+s teenager+s orphan+s cousin+s uncle+s aunt+s nephew+s niece+s grandmother+s grandfather+s
grandparent+s grandchild+s ancestor+s descendant+s heir+s wife+s husband+s spouse+s bride+s groom+s marriage+s
wedding+s divorce+s honeymoon affair+s lover+s mistress+s suitor+s courtship engagement romance breakup
widow+s family+s household+s kinship cradle+s nursery+s diaper+s adoption stepchild nanny+s babysitter+s
neighbor+s guest+s host+s dowry inheritance bloodline
`,
  },
  {
    class: 'event-noun',
    source: `${OWN} What happens, so that it can be foretold or told.`,
    words: `
election+s war+s recession+s depression crisis+s collapse+s crash+s disaster+s catastrophe+s attack+s strike+s
invasion+s revolution+s revolt+s rebellion+s uprising+s riot+s protest+s coup+s conflict+s battle+s
ceasefire+s surrender withdrawal+s retreat+s victory+s defeat+s assassination+s massacre+s genocide scandal+s
impeachment resignation+s inauguration+s nomination+s confirmation+s referendum+s vote+s ballot+s debate+s
summit+s conference+s convention+s meeting+s hearing+s trial+s verdict+s ruling+s decision+s merger+s
acquisition+s bankruptcy+s default+s bailout+s boom+s bust+s slump+s downturn+s upturn+s recovery+s rebound
inflation deflation stagflation hyperinflation shutdown+s lockdown+s outbreak+s epidemic+s pandemic+s famine+s
drought+s flood+s fire+s wildfire+s storm+s hurricane+s earthquake+s tsunami+s eruption+s explosion+s
accident+s spill+s leak+s breach+s outage+s failure+s death+s birth+s marriage+s divorce+s migration+s exodus
launch+s release+s rollout+s deployment+s upgrade+s update+s transition+s change+s shift+s decline+s rise+s
fall+s growth increase+s decrease+s surge+s spike+s drop+s backlash+s outcry boycott+s embargo+s sanction+s
negotiation+s treaty+s agreement+s accord+s deal+s reform+s repeal+s amendment+s passage bloodshed chaos
upheaval+s unrest turmoil layoff+s closure+s cut+s shortage+s blackout+s
`,
  },
  {
    class: 'time-word',
    source: OWN,
    words: `
january february april june july august september october november december jan feb aug sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mondays sundays saturdays today tonight tomorrow
yesterday second+s minute+s hour+s day+s night+s morning+s afternoon+s evening+s noon midnight dawn dusk
week+s weekend+s fortnight+s month+s quarter+s season+s spring summer+s autumn winter+s year+s decade+s
century+s generation+s millennium millennia era+s epoch+s age+s period+s moment+s instant deadline+s
anniversary+s eve ago now nowadays currently recently lately earlier later before afterwards afterward
eventually soon formerly previously once daily weekly monthly yearly annually hourly nightly overnight
meanwhile midterm+s semester+s
`,
  },
  {
    class: 'future-time',
    source: `${OWN} Points to what has not happened yet.`,
    words: `
tomorrow soon eventually someday ultimately inevitably henceforth hereafter forthcoming upcoming impending
imminent imminently looming future coming ahead shortly later sooner
`,
  },
  {
    class: 'past-time',
    source: `${OWN} Points to what has happened.`,
    words: `
ago yesterday last previously formerly earlier originally once recently lately initially historically back
already past prior former
`,
  },
  {
    class: 'quantity-word',
    source: OWN,
    words: `
percent percentage+s pct point+s million+s billion+s trillion+s thousand+s hundred+s dozen+s half third+s
quarter+s fifth tenth double triple twice thrice fold majority+s minority+s number+s amount+s total+s
average+s median rate+s ratio+s share+s proportion+s fraction+s portion+s dollar+s cent+s euro+s pound+s yen
mile+s kilometer+s kilometre+s meter+s metre+s inch acre+s hectare+s ton+s tonne+s kilogram+s gram+s liter+s
gallon+s barrel+s degree+s watt+s megawatt+s gigawatt+s kilowatt+s byte+s megabyte+s gigabyte+s terabyte+s
`,
  },
  {
    class: 'rule-word',
    source: OWN,
    words: `
law+s statute+s article+s clause+s amendment+s constitution+s constitutional charter+s treaty+s convention+s
protocol+s regulation+s rule+s ruling+s ordinance+s decree+s directive+s edict+s mandate+s code+s bylaw+s
provision+s section+s subsection paragraph+s license+s licence+s copyright+s patent+s trademark+s contract+s
covenant+s policy+s guideline+s standard+s bill+s legislation resolution+s precedent+s doctrine+s jurisdiction
verdict+s injunction+s judgment+s court+s tribunal+s prohibits forbids requires bars mandates stipulates
permits authorizes entitles enacted ratified statutory legal
`,
  },
  {
    class: 'text-noun',
    source: `${OWN} What a writer calls the text itself and its parts; for orientation.`,
    words: `
article+s post+s essay+s column+s blog+s blogpost+s piece+s paper+s chapter+s section+s series talk+s
presentation+s slide+s speech remark+s statement+s letter+s email+s book+s review+s interview+s podcast+s
video+s tutorial+s guide+s list+s example+s table+s figure+s diagram+s chart+s footnote+s appendix link+s
paragraph+s sentence+s summary+s overview introduction conclusion+s question+s topic+s story+s update+s note+s
comment+s thread+s tweet+s
`,
  },
];
