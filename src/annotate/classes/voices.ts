/** Classes of words for who speaks and how: people, bodies, sources, opponents, and the verbs that report what they say or think. */
import type { ClassList } from './list.js';

const BY_HAND = 'Collected for this project from common reporting English';

export const VOICES_CLASSES: readonly ClassList[] = [
  {
    class: 'person',
    source: BY_HAND,
    words: `
      people person+s man men woman women child children adult+s youth+s teenager+s kid+s boy+s girl+s baby babies
      resident+s citizen+s voter+s taxpayer+s homeowner+s landlord+s tenant+s renter+s neighbor+s neighbour+s villager+s
      commuter+s rider+s driver+s cyclist+s pedestrian+s passenger+s traveler+s tourist+s visitor+s customer+s consumer+s
      shopper+s user+s reader+s viewer+s listener+s audience+s fan+s follower+s member+s participant+s volunteer+s donor+s
      owner+s manager+s executive+s boss bosses employer+s employee+s worker+s laborer+s staffer+s colleague+s coworker+s
      teacher+s student+s pupil+s professor+s principal+s superintendent+s librarian+s coach coaches parent+s graduate+s
      doctor+s physician+s nurse+s surgeon+s patient+s pharmacist+s dentist+s therapist+s caregiver+s midwife midwives
      lawyer+s attorney+s judge+s justice+s prosecutor+s juror+s officer+s policeman policemen detective+s sheriff+s guard+s
      prisoner+s inmate+s defendant+s victim+s witness witnesses offender+s criminal+s suspect+s
      soldier+s veteran+s general+s admiral+s colonel+s commander+s sailor+s marine+s pilot+s troop+s
      farmer+s rancher+s fisherman fishermen miner+s logger+s builder+s contractor+s developer+s engineer+s programmer+s
      designer+s architect+s planner+s plumber+s electrician+s mechanic+s carpenter+s cook+s waiter+s waitress waitresses
      baker+s clerk+s cashier+s janitor+s trucker+s broker+s banker+s investor+s lender+s borrower+s trader+s merchant+s
      entrepreneur+s founder+s vendor+s supplier+s landowner+s shareholder+s creditor+s insurer+s
      president+s minister+s premier+s chancellor+s secretary secretaries senator+s congressman congressmen congresswoman
      congresswomen representative+s lawmaker+s legislator+s politician+s mayor+s governor+s councilor+s councillor+s
      councilman councilwoman alderman aldermen commissioner+s chairman chairwoman chairperson chair director+s official+s
      bureaucrat+s diplomat+s ambassador+s envoy+s delegate+s candidate+s nominee+s incumbent+s leader+s king+s queen+s
      prince+s emperor+s dictator+s autocrat+s tyrant+s monarch+s spokesman spokesmen spokeswoman spokesperson+s
      activist+s organizer+s campaigner+s protester+s protestor+s demonstrator+s striker+s reformer+s lobbyist+s
      journalist+s reporter+s editor+s columnist+s writer+s author+s novelist+s poet+s artist+s musician+s actor+s
      critic+s reviewer+s blogger+s broadcaster+s publisher+s philosopher+s theologian+s priest+s pastor+s bishop+s
      pope rabbi+s imam+s preacher+s believer+s atheist+s christian+s muslim+s jew jews catholic+s protestant+s
      democrat+s republican+s conservative+s liberal+s progressive+s socialist+s libertarian+s moderate+s independent+s
      tory tories centrist+s populist+s nationalist+s immigrant+s migrant+s refugee+s foreigner+s native+s
      american+s european+s briton+s british english french germans russians chinese canadians mexicans
      friend+s enemy enemies ally allies rival+s partner+s stranger+s guest+s host+s hero heroes
      millionaire+s billionaire+s elite+s poor rich elderly newcomer+s oldtimer+s pensioner+s retiree+s
      gentleman gentlemen gentlewoman lady ladies guy+s folk+s fellow+s chap+s crowd+s majority minority
      maintainer+s contributor+s administrator+s operator+s creator+s inventor+s maker+s player+s athlete+s
      local+s wag+s florist+s usher+s vicar+s curator+s tenor+s soprano+s conductor+s organist+s pianist+s violinist+s singer+s
      dancer+s painter+s sculptor+s photographer+s filmmaker+s producer+s playwright+s composer+s translator+s biographer+s
      goalkeeper+s referee+s umpire+s captain+s trainer+s jockey+s winemaker+s brewer+s butcher+s grocer+s barber+s tailor+s chef+s
      barman barmen bartender+s innkeeper+s hotelier+s shopkeeper+s salesman salesmen saleswoman postman postmen fireman firemen
      firefighter+s paramedic+s warden+s constable+s sergeant+s lieutenant+s coroner+s magistrate+s bailiff+s solicitor+s barrister+s
      ombudsman steward+s foreman foremen docker+s stevedore+s deckhand+s fitter+s welder+s roofer+s glazier+s mason+s
      gardener+s groundskeeper+s caretaker+s sexton+s verger+s deacon+s nun+s monk+s abbot+s cardinal+s archbishop+s headmaster+s
      headmistress lecturer+s tutor+s registrar+s treasurer+s accountant+s archivist+s receptionist+s courier+s cabbie+s
      conservator+s guide+s interpreter+s dealer+s auctioneer+s collector+s widow+s widower+s orphan+s
      spokespeople councilmember+s congressperson lawgiver+s aide+s adviser+s advisor+s strategist+s
      everyone everybody someone somebody anyone anybody nobody`,
  },
  {
    class: 'institution',
    source: BY_HAND,
    words: `
      government+s administration+s congress parliament senate house cabinet legislature+s council+s assembly assemblies
      committee+s commission+s subcommittee+s caucus court+s tribunal+s jury juries board+s panel+s agency agencies department+s
      ministry ministries bureau+s office+s authority authorities regulator+s treasury pentagon kremlin whitehouse
      city cities town+s county counties state+s province+s district+s nation+s country countries union+s federation+s
      party parties campaign+s coalition+s movement+s lobby lobbies company companies corporation+s firm+s business businesses
      bank+s industry industries manufacturer+s retailer+s startup+s employer+s conglomerate+s monopoly monopolies
      school+s university universities college+s academy academies institute+s institution+s laboratory laboratories lab+s
      hospital+s clinic+s church churches mosque+s synagogue+s temple+s charity charities foundation+s nonprofit+s ngo+s
      organization+s organisation+s association+s society societies club+s team+s group+s crew+s
      newspaper+s magazine+s journal+s network+s media press broadcaster+s station+s publisher+s editorial+s
      army armies navy military police force+s nato un eu gop fed fbi cia epa fda irs cdc nasa supreme
      community communities establishment opposition leadership bureaucracy bureaucracies`,
  },
  {
    class: 'kin',
    source: BY_HAND,
    words: `
      mother+s father+s mom+s mum+s dad+s parent+s son+s daughter+s brother+s sister+s sibling+s wife wives husband+s spouse+s
      grandmother+s grandfather+s grandma grandpa grandparent+s grandson+s granddaughter+s grandchild grandchildren
      uncle+s aunt+s cousin+s nephew+s niece+s family families child children kid+s baby girlfriend+s boyfriend+s fiancé fiancée
      neighbor+s neighbour+s roommate+s classmate+s`,
  },
  {
    class: 'opponent',
    source: BY_HAND,
    words: `
      critic+s opponent+s skeptic+s sceptic+s detractor+s naysayer+s doubter+s cynic+s pessimist+s purist+s scold+s alarmist+s
      denier+s foe+s adversary adversaries antagonist+s objector+s dissenter+s complainer+s grumbler+s hater+s whiner+s
      defender+s proponent+s supporter+s advocate+s apologist+s cheerleader+s booster+s enthusiast+s champion+s evangelist+s
      partisan+s loyalist+s traditionalist+s ideologue+s hardliner+s hawk+s dove+s pundit+s commentator+s reactionary reactionaries
      admirer+s fearmonger+s doomsayer+s prophet+s fanboy+s zealot+s contrarian+s appeaser+s defeatist+s optimist+s`,
  },
  {
    class: 'expert',
    source: BY_HAND,
    words: `
      expert+s economist+s researcher+s scientist+s scholar+s analyst+s academic+s historian+s sociologist+s psychologist+s
      epidemiologist+s demographer+s criminologist+s climatologist+s biologist+s physicist+s chemist+s
      geologist+s ecologist+s neurologist+s psychiatrist+s virologist+s statistician+s mathematician+s engineer+s investigator+s
      auditor+s inspector+s forecaster+s pollster+s specialist+s consultant+s professor+s doctor+s physician+s lawyer+s
      judge+s anthropologist+s archaeologist+s linguist+s philosopher+s theorist+s authority strategist+s watchdog+s
      commission+s panel+s observer+s veteran+s author+s`,
  },
  {
    class: 'source',
    source: BY_HAND,
    words: `
      study studies survey+s poll+s report+s research data evidence statistic+s figure+s number+s analysis analyses review+s
      paper+s audit+s census experiment+s trial+s investigation+s inquiry inquiries assessment+s estimate+s forecast+s projection+s
      finding+s result+s document+s record+s memo+s letter+s filing+s transcript+s testimony testimonies history experience
      article+s book+s journal+s dispatch dispatches brief+s dataset+s index chart+s table+s graph+s literature
      examination+s evaluation+s simulation+s model+s science scripture bible constitution statement+s announcement+s`,
  },
  {
    class: 'view-noun',
    source: BY_HAND,
    words: `
      argument+s claim+s view+s objection+s criticism+s critique+s complaint+s contention+s assertion+s allegation+s accusation+s charge+s
      belief+s opinion+s notion+s idea+s theory theories assumption+s presumption+s premise+s suggestion+s proposition+s thesis
      myth+s fallacy fallacies misconception+s misunderstanding+s misperception+s illusion+s delusion+s canard+s fantasy fantasies
      fiction+s fairytale+s lie+s excuse+s pretext+s rationale+s justification+s reasoning logic rhetoric mantra+s slogan+s dogma+s
      doctrine+s narrative+s story stories line+s trope+s cliché+s cliche+s stereotype+s prejudice+s superstition+s
      worry worries fear+s concern+s anxiety anxieties doubt+s question+s suspicion+s grievance+s reservation+s qualm+s
      position+s stance+s perspective+s attitude+s mindset+s sentiment+s impression+s conviction+s worldview+s orthodoxy
      wisdom consensus comparison+s analogy analogies counterargument+s counterpoint+s rejoinder+s retort+s reply replies
      point+s case cases explanation+s interpretation+s conclusion+s conjecture+s hypothesis hypotheses proposal+s prediction+s
      fearmongering hype nonsense propaganda hysteria caricature+s misreading+s strawman`,
  },
  {
    class: 'report-neutral',
    source: BY_HAND,
    words: `
      ~say ~tell ~report ~announce ~write ~ask ~state ~declare ~add ~reply ~answer ~respond ~explain ~describe ~comment
      ~remark ~mention ~testify ~recall ~recount ~promise ~pledge ~propose ~suggest ~recommend ~urge ~advise
      ~warn ~predict ~estimate ~conclude ~continue ~wonder ~inquire ~argue ~stress ~emphasize ~emphasise ~reiterate ~repeat
      ~tweet ~whisper ~shout ~exclaim ~joke ~vow ~swear ~opine ~speculate ~muse ~interject ~counsel ~prophesy
      ~call ~characterize ~assure ~quote quip quips quipped quipping ~define ~calculate ~forecast ~caution ruled`,
  },
  {
    class: 'report-distancing',
    source: BY_HAND,
    words: `
      ~claim ~allege ~insist ~assert ~contend ~maintain ~boast ~brag ~pretend ~profess ~purport ~protest ~complain ~object
      ~counter ~retort ~rail ~rant ~lament ~bemoan ~grumble ~gripe ~whine ~scoff ~sneer ~mock ~ridicule ~deride ~decry ~denounce
      ~dismiss ~accuse ~attack ~blast ~slam ~condemn ~criticize ~criticise ~blame ~brand ~portray ~depict ~paint ~frame ~tout ~hail
      ~trumpet ~parrot ~preach ~moan ~fret ~charge ~deny ~cling ~fantasize ~rationalize
      ~posit ~postulate ~plead ~demand ~dub ~hype ~peddle ~smear ~stigmatize ~vilify ~demonize ~misrepresent ~kvetch ~label billed pitched`,
  },
  {
    class: 'report-endorsing',
    source: BY_HAND,
    words: `
      ~show ~find ~prove ~demonstrate ~confirm ~reveal ~document ~note ~remind ~know ~admit ~acknowledge ~concede ~recognize ~recognise
      ~discover ~establish ~observe ~indicate ~verify ~determine ~realize ~realise ~understand ~learn ~disclose ~illustrate
      ~teach ~point ~expose ~uncover ~measure ~record ~detail ~reaffirm ~attest ~underscore ~highlight ~agree ~corroborate`,
  },
  {
    class: 'stance-verb',
    source: BY_HAND,
    words: `
      ~believe ~think ~feel ~fear ~worry ~hope ~doubt ~suspect ~imagine ~suppose ~assume ~presume ~expect ~want ~wish ~prefer
      ~consider ~regard ~view ~see ~treat ~deem ~judge ~reckon ~guess ~dream ~fancy ~oppose ~support ~favor ~favour ~reject ~accept
      ~resent ~resist ~embrace ~endorse ~dislike ~hate ~love ~like ~dread ~hold ~conclude ~decide ~perceive ~trust
      ~wonder ~envision ~envisage ~ignore ~overlook ~mistake`,
  },
];
