const OWN = 'Written for this project from general knowledge of English; senses after the Penn Discourse Treebank 3.';
export const FUNCTION_WORD_CLASSES = [
    {
        class: 'connective-contrast',
        source: OWN,
        words: 'but yet however nevertheless nonetheless still though although whereas while instead rather conversely contrarily notwithstanding despite regardless unlike except albeit alternatively otherwise',
    },
    {
        class: 'connective-cause',
        source: OWN,
        words: 'because since as for inasmuch seeing given owing due thanks cuz',
    },
    {
        class: 'connective-result',
        source: OWN,
        words: 'so thus therefore hence consequently accordingly thereby ergo then whereupon wherefore thereupon thence',
    },
    {
        class: 'connective-addition',
        source: OWN,
        words: 'and also moreover furthermore besides additionally likewise similarly further plus too again nor equally indeed',
    },
    {
        class: 'connective-example',
        source: OWN,
        words: 'namely specifically particularly notably especially e.g. i.e. including',
    },
    {
        class: 'connective-time',
        source: OWN,
        words: 'when whenever before after until till once while meanwhile meantime then afterwards afterward subsequently later finally eventually thereafter simultaneously',
    },
    { class: 'demonstrative', source: OWN, words: 'this that these those such' },
    { class: 'first-person', source: OWN, words: 'i me my mine myself we us our ours ourselves' },
    { class: 'second-person', source: OWN, words: 'you your yours yourself yourselves' },
    {
        class: 'third-person',
        source: OWN,
        words: 'he him his himself she her hers herself it its itself they them their theirs themselves one oneself',
    },
    {
        class: 'degree',
        source: OWN,
        words: `
very so too quite rather really extremely incredibly terribly awfully enormously immensely hugely vastly
deeply highly greatly profoundly utterly totally completely entirely absolutely thoroughly wholly fully
perfectly truly particularly especially exceptionally extraordinarily remarkably unusually increasingly
considerably substantially significantly somewhat fairly pretty slightly far much even more most less least
enough almost nearly hardly barely simply just downright insanely ridiculously wildly exceedingly infinitely
grossly severely acutely desperately fundamentally inherently intrinsically purely plain merely equally
wonderfully overly excessively insufficiently such how as
`,
    },
    {
        class: 'comparative',
        source: OWN,
        words: `
better worse more less fewer further farther older elder lesser bigger smaller larger greater higher lower
longer shorter stronger weaker faster slower harder easier safer riskier cheaper dearer richer poorer happier
sadder healthier sicker wiser smarter cleverer dumber simpler clearer cleaner dirtier fairer freer closer
nearer deeper shallower wider broader narrower thicker thinner heavier lighter brighter darker hotter colder
warmer cooler louder quieter softer tougher rougher smoother sharper blunter tighter looser fuller emptier
newer younger fresher staler sooner earlier later quicker busier lazier uglier prettier nicer kinder meaner
crueler gentler nobler prouder humbler braver bolder costlier deadlier friendlier likelier livelier lonelier
lovelier messier nastier noisier trickier wealthier worthier angrier bloodier crazier denser finer firmer
grander graver greener grimmer leaner milder purer ruder saner scarcer shakier shrewder sillier slimmer
steeper stiffer stricter stupider subtler superior inferior preferable
`,
    },
    {
        class: 'superlative',
        source: OWN,
        words: `
best worst most least furthest farthest oldest eldest biggest smallest largest greatest highest lowest longest
shortest strongest weakest fastest slowest hardest easiest safest riskiest cheapest richest poorest happiest
saddest healthiest wisest smartest dumbest simplest clearest cleanest dirtiest fairest freest closest nearest
deepest widest broadest narrowest thickest thinnest heaviest lightest brightest darkest hottest coldest
warmest loudest quietest softest toughest roughest smoothest sharpest tightest loosest fullest newest youngest
freshest earliest latest quickest busiest laziest ugliest prettiest nicest kindest meanest cruelest gentlest
noblest proudest bravest boldest costliest deadliest friendliest likeliest loneliest loveliest messiest
nastiest noisiest trickiest wealthiest worthiest angriest bloodiest craziest densest finest firmest grandest
gravest greenest grimmest leanest mildest purest rudest sanest scarcest shakiest steepest strictest stupidest
subtlest foremost utmost topmost
`,
    },
];
