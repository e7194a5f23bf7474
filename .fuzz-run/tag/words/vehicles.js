/**
 * Nouns that are almost always figures of speech where an op-ed says that something IS one ("the fund is a lifeline"), by the
 * domain they are drawn from (Lakoff and Johnson 1980 for the domains; the words are our own choice). Two words of one
 * domain in a sentence make an extended metaphor likely.
 */
const LISTS = {
    body: `muscle+ backbone skeleton artery+ vein+ heartbeat pulse lifeblood cancer+ tumor+ tumour+ virus+ fever wound+ scar+ bandage+ band-aid
    medicine pill+ poison+ antidote+ cure+ disease+ plague+ epidemic+ symptom+ surgery amputation transfusion addiction addict+ drug+ opiate narcotic vaccine+
    limb+ womb crutch+ straitjacket hangover oxygen cradle placebo+ tonic infection+ parasite+ leech+`,
    war: `weapon+ battlefield+ battleground+ battle+ minefield+ bomb+ timebomb grenade+ arsenal+ shield+ sword+ armor trench+ fortress+ siege+ ambush+
    bullet+ ammunition artillery army armies crusade+ frontline casualties truce ceasefire beachhead bulwark+ bunker+ tripwire+ hostage+ ransom
    barricade+ warship+ volley bombardment hammer+ cudgel+ dagger+ arrow+`,
    machine: `engine+ motor+ machine+ gear+ lever+ valve+ brake+ accelerator steering thermostat+ clock+ pendulum+ compass+ switch+ fuse+ circuit+ battery batteries plumbing pipeline+
    conveyor treadmill+ ratchet+ juggernaut autopilot steamroller+ bulldozer+ locomotive+ train+ windmill+ magnet+ lens+ mirror+ telescope+ microscope+ barometer+ thermometer+ alarm
    firewall+ flashlight+ spotlight+ safety-valve vacuum wheel+ cog+ throttle turbine+ furnace+ pump+ sponge+ `,
    building: `foundation+ pillar+ cornerstone+ keystone scaffold scaffolding wall+ door+ doorway+ gate+ gateway+ window+ ladder+ staircase bridge+ ceiling+ brick+ mortar
    house+ cathedral+ temple+ castle+ cage+ prison+ labyrinth+ maze+ monument+ facade+ edifice tollgate+ tollbooth+ attic basement bedrock
    roadmap+ blueprint+ levee+ moat+ anchor+ safety-net`,
    nature: `seed+ root+ branch+ tree+ forest+ garden+ soil harvest+ fruit+ weed+ flower+ desert+ oasis mountain+ iceberg+ avalanche+ river+ torrent+ flood+ tide+ wave+ tsunami+ storm+ hurricane+ tornado+
    earthquake+ volcano+ tinderbox fire+ wildfire+ spark+ flame+ ember+ smoke fog thunder lightning cliff+ precipice+ abyss quicksand swamp+ jungle+ ocean+ sea+ island+ archipelago sunrise sunset dawn twilight
    snowball+ ecosystem+ animal+ dog+ puppy wolf wolves fox+ elephant+ gorilla+ dinosaur+ canary beast+ monster+ octopus shark+ snake+ sheep lion+ tiger+ vulture+ ostrich+ hydra chameleon+ beehive hive+ nest+ web+ mirage+ acid`,
    journey: `journey+ road+ highway+ crossroads bridge+ ship+ boat+ lifeboat+ lifeline+ raft+ vessel+ compass+ voyage+ marathon+ sprint detour+ dead-end cul-de-sac destination bandwagon rudder sail+ shipwreck
    tightrope treadmill tunnel+ freeway+ hike+ guidepost+ milestone+ springboard+ stepping-stone slope+`,
    game: `game+ chess poker gamble+ lottery+ casino+ roulette jackpot dice trump ace referee+ umpire+ scoreboard+ touchdown+ playbook+ quarterback+ pitcher+ goalpost+ sport+ team+ racket+ puzzle+ riddle+ jigsaw chessboard pawn+ checkmate tournament+ playground+ seesaw
    rollercoaster merry-go-round`,
    theater: `theater theatre farce circus+ charade+ masquerade mask+ script+ puppet+ puppeteer+ clown+ magician+ spectacle+ parade+ curtain+ orchestra+ symphony symphonies tune+ movie+ cartoon+ tapestry patchwork mosaic canvas fairytale parable+ fable+ soap-opera sideshow+`,
    faith: `religion+ gospel scripture+ creed+ dogma+ heresy sermon+ crusade+ pilgrimage altar+ idol+ sacrament+ priesthood monk+ prophet+ apostle+ devil+ angel+ demon+ ghost+ hell heaven paradise purgatory eden messiah scapegoat+ ritual+ cult+ miracle+ resurrection`,
    trade: `bargain+ contract+ marriage+ divorce prenup mortgage+ piggybank coin+ ledger+ receipt+ menu+ buffet recipe+ ingredient+ cake+ pie+ sauce glue cement fuel bread dessert cocktail+ broccoli leash noose bait carrot+ stick+ sledgehammer+ scalpel+ toolbox swiss-army knife
    trap+ trapdoor pitfall+ straw+ needle+ haystack thread+ fabric cloth quilt tapestry knot+ chain+ shackle+ handcuffs yoke umbrella+ blanket+ cushion+ pillow+ bandwagon beacon+ lighthouse+ torch+ candle+ nursery laboratory laboratories orphan+ stepchild cousin+ nanny babysitter midwife
    death-sentence blank-check lifeboat+ ticket+ passport+ guillotine coffin+ funeral graveyard+ cemetery tombstone+ corpse+ zombie+ vampire+ bully bullies thief thieves pirate+ gangster+ extortion blackmail heist theft arson robbery straitjacket hostage-note`,
};
const DOMAINS = new Map();
for (const [domain, words] of Object.entries(LISTS)) {
    for (const entry of words.split(/\s+/)) {
        if (entry.endsWith('+')) {
            const word = entry.slice(0, -1);
            DOMAINS.set(word, domain);
            DOMAINS.set(/(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`, domain);
        }
        else
            DOMAINS.set(entry, domain);
    }
}
/** Every such word. */
export const VEHICLES = [...DOMAINS.keys()].filter((word) => word !== '');
/** The domain a word is a figure from; undefined for most words. */
export const domainOf = (norm) => DOMAINS.get(norm);
