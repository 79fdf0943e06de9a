/** What a reporting word does with the words around it. */
export interface Cue {
  /** strong: only said of speech. weak: counts right beside a quote or a colon. report: what documents and inspectors do. */
  readonly force: 'strong' | 'weak' | 'report';
  /** A participle ("adding", "calling it") takes the subject of the main verb. */
  readonly participle: boolean;
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Third person present, past; the forms newspapers print. */
const strong = list(`
  said says reads say saying sez added adds add tell told tells asked asks ask wrote writes tweeted tweets retweeted posted posts texted texts emailed
  explained explains argued argues argue warned warns warn noted notes note insisted insists insist recalled recalls joked jokes
  testified testifies conceded concedes acknowledged acknowledges admitted admits announced announces commented comments
  concluded concludes contended contends countered counters cautioned cautions claimed claims declared declares
  complained complains confessed confesses emphasized emphasizes emphasised emphasises exclaimed exclaims fumed lamented laments mused muses
  observed observes opined pleaded pleads predicted predicts proclaimed quipped quips remarked remarks replied replies reply
  responded responds retorted retorts shouted shouts yelled yells whispered whispers screamed screams stated states state
  stressed stresses suggested suggests vowed vows wondered wonders boasted boasts bragged brags asserted asserts
  apologised apologized apologises apologizes advised advises affirmed affirms alleged alleges answered answers chanted chants
  clarified commented criticised criticized derided echoed elaborated enthused gushed hinted implored interjected intoned
  muttered mutters praised reasoned recounted recounts reflected reflects reiterated reiterates scoffed snapped speculated
  summarised summarized teased thundered tweeted urged urges volunteered growled groused griped deadpanned cracked bellowed
  blurted mumbled murmured cried crowed declaimed demanded demands ventured agreed agrees allowed maintained maintains
  promised promises pledged pledges reminisced repeated repeats rejoined ranted railed riffed sniffed marveled marvelled
  proposed stipulated surmised theorized tsked hollered blogged captioned messaged instructed informed assured reassured
  confided divulged disclosed blasted slammed decried denounced hailed lauded touted dismissed branded dubbed
  write argue warn note explain insist contend complain shout yell scream conclude recall acknowledge cry whisper ask faulted faults fault
  claim allege assert predict caution suggest maintain wonder urge admit concede lament worry
  beamed beams gloated sneered chirped gasped cooed trilled joshed insisted winced soothed barked hissed
  dywedodd ychwanegodd meddai meddai'r eglurodd esboniodd
`);

const weak = list(`
  fired fires call describe label brand dismiss declare denounce called calls described describes thought thinks believes believed felt feels laughed laughs smiled shrugged shrugs offered offers began begins
  started continued continues goes went read reads sang sighed nodded put puts quoted cited cites referred refers likened
  characterized characterised labeled labelled denied denies confirmed confirms revealed reveals remembered remembers expressed
  estimated figured joking hopes hoped expects expected wants wanted learned decided knew signed blamed begged spoke speaks
  thanked thanks encouraged congratulated invited likens mocks ridiculed lambasted chided scolded rebuked cheered invoked attacked derides ripped
  compared compares credited accused accuses defended rejected ruled related relayed reported mentioned mentions indicated indicates pointed points
  chimed summed shot pressed paused grinned chuckled joined texted portrayed mocked underscored underlined ordered testifying
  characterizes deemed deems considered considers cast framed
`);

/** Inspectors, reports and studies. */
const report = list(`
  found finds highlighted highlights highlight identified identifies showed shows show shown concluded reported reports noted
  praised criticised criticized recognised recognises recognized revealed described recommended recommends judged
  defines defined bars barred prohibits guarantees forbids permits requires attributed attributes
  rated graded assessed uncovered discovered raised welcomed stated reflects
`);

const participles = list(`
  saying adding telling calling asking writing noting arguing describing warning insisting claiming explaining declaring stating
  tweeting suggesting complaining joking recalling vowing urging pledging promising stressing pointing commenting concluding
  acknowledging admitting asserting predicting quoting citing alleging emphasizing emphasising reading dubbing branding shouting
  finding ruling concluding yelling screaming chanting dismissing characterizing referring reiterating responding replying testifying
  announcing boasting bragging cautioning conceding contending observing remarking denouncing lamenting
`);

const cues = new Map<string, Cue>();
for (const word of weak) cues.set(word, { force: 'weak', participle: false });
for (const word of report) cues.set(word, { force: 'report', participle: false });
for (const word of strong) cues.set(word, { force: 'strong', participle: false });
for (const word of participles) cues.set(word, { force: 'strong', participle: true });

/** The cue that a word is, letter case aside; undefined when it is none. */
export const cueOf = (lower: string): Cue | undefined => cues.get(lower);

/** Verbs that an unlisted form may be: `deadpanned`, `quips`. Used only where the word order leaves no other reading. */
export const looksLikeVerb = (lower: string): boolean =>
  /^[a-z]{3,}(?:ed|es|s)$/.test(lower) && !notVerbs.has(lower);

const notVerbs = new Set(
  'was is has his its this as us yes always perhaps sometimes needs red bed used years days others officers news police series process class business'.split(
    ' ',
  ),
);

/** May stand between a subject and its verb. */
export const auxiliary = new Set(
  'has have had also then later recently once again often always never still only just reportedly publicly repeatedly previously flatly bluntly quietly simply quickly finally reluctantly famously even would will could did does do not further yesterday today jokingly angrily sarcastically proudly matter-of-factly earlier'.split(
    ' ',
  ),
);

/** After such a verb in the passive the subject is spoken of, not speaking: "was described as", "were said to be". */
export const be = new Set("was were is are be been being am isn't wasn't weren't aren't".split(' '));

export const finite = new Set(
  "was were is are has had have will would could can may might must should did does do isn't wasn't weren't aren't won't can't couldn't wouldn't didn't doesn't don't hasn't hadn't haven't came went got made took gave left".split(
    ' ',
  ),
);
