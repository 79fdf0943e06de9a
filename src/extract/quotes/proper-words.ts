/** Words in capitals that are not part of a person's name, by what they tell of the name beside them. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Stand before a name: titles, ranks and offices. Lower case, full stops gone. */
export const titleWords = set(`
  rt hon mr mrs ms miss mx dr sir dame lord lady rev reverend fr father sister brother president vice governor gov lt senator sen representative rep
  congressman congresswoman assemblyman assemblywoman assemblymember delegate mayor judge justice magistrate chief sheriff
  constable inspector superintendent supt sgt sergeant det detective capt captain lieutenant general gen col colonel maj major cmdr
  commander commissioner commissioners deputy assistant asst acting interim temporary former attorney atty district secretary minister prime chancellor
  director chairman chairwoman chair speaker leader ambassador professor prof coach coordinator coo ceo cfo cto executive officer
  spokesman spokesperson spokeswoman co-founder founder pope bishop archbishop cardinal imam rabbi king queen prince princess
  agent special trooper patrolman councilman councilwoman councilmember councillor cllr alderman supervisor manager treasurer auditor
  comptroller whip hm his her majesty's majesty hmi hmci hmcic ch con insp acc dcc cc dci t/ a/ t/acc t/dcc
  arolygydd ei mawrhydi fawrhydi prif dirprwy brif gwnstabl cwnstabl comisiynydd heddlu throsedd throseddu swyddog tân
  democrat democratic republican gop independent superintendents undersecretary counsel advocate investigator adviser advisor
  principal provost curator editor reporter analyst economist spokespeople
  mp mep msp pcc pfcc cfo dcfo acfo rector vicar sherriff firefighter paramedic officer nurse
  ms sens reps gens drs st saint administrator ombudsman registrar surgeon solicitor
`);

/** Letters after a name. */
export const postNominal = set(
  'QPM OBE QFSM CBE MBE KBE DBE CB KCB KPM KFSM DL WS KC QC JP BEM TD QAM Jr Jr. Sr Sr. II III IV MD M.D. PhD Ph.D. MP Esq Esq.',
);

/** A name that has one of these names a body or a place. Lower case. */
export const bodyWords = set(`
  police constabulary department dept university college school schools council committee court party company co corp corporation inc ltd llc plc
  group institute association bank church hospital center centre agency bureau office service services commission authority
  federation union press times post news journal tribune herald gazette globe magazine house senate congress parliament street avenue road boulevard drive county
  city town township borough village state states river lake park beach island islands airport act league cup bowl stadium arena foundation
  trust society team ministry brigade board national international american americans united force forces army navy marines coalition
  alliance network project program programme initiative academy museum theater theatre gallery library laboratory lab
  laboratories industries enterprises partners holdings capital systems technologies technology media studios records entertainment
  bay creek harbor harbour airlines motors energy health medical research administration campaign cathedral temple synagogue mosque club
  district north south east west northern southern eastern western central new york los angeles san francisco
  washington texas california florida ohio michigan illinois virginia pennsylvania georgia carolina arizona nevada oregon
  twitter facebook instagram google youtube tiktok medicaid medicare obamacare
  fire rescue office inspectorate inspectors hmic hmicfrs iopc ofsted cqc nspcc barnardo's college england wales britain scotland ireland
  street jail prison courthouse highway interstate amendment constitution bill law treaty summit conference festival awards
  security homeland justice treasury defense pentagon kremlin supreme
`);

/** Never part of a name, though printed with a capital: what begins sentences, days, months, peoples. Lower case. */
export const notName = set(`
  the a an this that these those it its he she they we you i his her their our my your who what when where why how which
  but and or so yet for nor if as at by in on of to from with without within after before during since until while because although though
  despite however meanwhile still also then now later earlier yesterday today tomorrow here there both each every all some many most few
  several one two three four five six seven eight nine ten another other others such no not only even just like unlike instead
  according asked speaking responding referring citing noting adding saying writing testifying appearing
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
  publishing last next more yes well once under over about upon among between through
  dywedodd ychwanegodd meddai eglurodd esboniodd
  said says added told recently eventually finally perhaps maybe indeed nevertheless nonetheless moreover furthermore
  had did does do was were is are has have could would should can must shall might there
  nobody somebody anybody everybody someone anyone everyone none nothing something
  christmas easter ramadan god
  british english american french german russian chinese welsh scottish irish european african asian israeli ukrainian iranian
  republicans democrats conservatives liberals ends notes related topics image photo credit
  covid covid-19 tv dna fbi cia doj epa nypd lapd u.s us uk eu un nato usa
  despite given based born raised image chief's
  ala ariz ark calif colo conn fla kan mich minn mont neb nev okla ore tenn tex wis wyo ny nj nc
`);

/** Bodies that are printed as bare capitals and do speak. */
export const speakingBody = /^(?:[A-Z][A-Z&]{1,7}|U\.S\.|[A-Z]\.[A-Z]\.[A-Z.]*)$/;

const personNounShape =
  /^(?!(?:senior|junior|former|major|minor|prior|superior|inferior|interior|exterior|later|earlier|sooner|under|over|after|never|ever|either|neither|whether|number|order|power|summer|winter|river|water|matter|center|weather|dinner|corner|chapter|quarter|offer|answer|computer|error|color|floor|door|labor|honor|humor|current|recent|different|important|apparent|apartment|comment|moment|event|percent|present|recent|restaurant|significant|relevant|plant|want|distant|instant|three|free|agree|degree|see|fee|coffee|tree|list|exist|least|last|per|for|or|her|better|greater|larger|bigger|smaller|higher|lower|longer|shorter|older|younger|newer|upper|inner|outer|dollar|car|year|war|far|super|twitter|cancer|silver|copper|leather|rubber|timber|fiber|tower|shower|flower|trailer|counter|register|semester|theater|poster|roster|disaster|cluster|filter|shelter|charter|litter|butter|gutter|shutter|clutter|bitter|border|ladder|powder|gender|tender|thunder|folder|shoulder|boulder|motor|tractor|sector|factor|reactor|elevator|generator|indicator|mirror|terror|horror|tumor|rumor|favor|flavor|harbor|armor|vapor|newsletter|september|october|november|december|consider|remember|rather|together|however|moreover|enter|cover|deliver|movement|argument|equipment|treatment|investment|development|environment|management|employment|payment|announcement|shipment|content|extent|accident|incident|silent|violent|recent|urgent|patent|talent|percent|prevent|invent|went|spent|sent|cent|rent|tent)s?$)(?:.*(?:man|men|woman|women|person|people)|.*(?:er|or|ist|ian|ant|ent|ee|eer|ress|ster|ician|ologist)s?|officials?|democrats?|republicans?|conservatives?|liberals?|americans?|.*(?:crats|icans)|police|constables?|chiefs?|aides?|sources?|friends?|famil(?:y|ies)|mothers?|moms?|fathers?|dads?|parents?|sons?|daughters?|wife|husband|wives|husbands|brothers?|sisters?|aunts?|uncles?|cousins?|widows?|widower|couple|child|children|kids?|boys?|girls?|teens?|guys?|fans?|critics?|judges?|mayors?|heads?|coach(?:es)?|captains?|experts?|analysts?|colleagues?|members?|graduates?|undergraduates?|candidates?|delegates?|advocates?|inmates?|classmates?|nurses?|pilots?|(?:super)?stars?|vets?|students?|witness(?:es)?|suspects?|victims?|survivors?|clerks?|cops?|troops|guards?|chef|cook|crew|jury|jurors?|panel|team|company|agency|department|office|firm|group|union|government|ministry|court|council|board|committee|commission|campaign|university|college|school|hospital|bank|airline|club|league|church|city|county|state|force|service|inspectorate|constabulary|inspectors?|report|letter|document|study|survey|review|audit|statement|authority|authorities|administration|association|organization|organisation|charity|watchdog|regulator|body|party|lawsuit|complaint|indictment|filing|memo|email|affidavit|warrant|complaint|ruling|opinion|brief|petition|sign|note|post|tweet|message|caption|headline|editorial|article|advertisement|ad|website|release|text|spokespeople|staff|staffer|lawyers?|attorneys?|counsel|secretary|senator|governor|president|minister|economists?|scientists?|researchers?|authors?|executives?|bosses|boss|prosecutors?|deputies|deputy|sheriff|neighbou?rs?|residents?|voters?|activists?|professors?|specialists?|veterans?|farmers?|customers?|patients?|passengers?|players?|teammates?|bishop|pope|priest|rabbi|imam|pastor|youth|youths|dad|mum|mom|grandma|grandmother|grandfather|partner|roommate|ceo|founder|cofounder|boyfriend|girlfriend|fiance|fiancee|one|another|others|some|many|most|lead)$/;

/** Answers so far: the shape is long, and texts repeat their words. Emptied when full, so that it stays small. */
const asked = new Map<string, boolean>();
const askedMost = 20_000;

/** Common nouns for somebody who speaks, singular or plural, lower case, by their last word. */
export const personNoun = {
  test: (lower: string): boolean => {
    const known = asked.get(lower);
    if (known !== undefined) return known;
    if (asked.size >= askedMost) asked.clear();
    const answer = personNounShape.test(lower);
    asked.set(lower, answer);
    return answer;
  },
};

/** Of the words above, those for things that are read, not for people. */
export const documentNoun =
  /^(?:reports?|letters?|documents?|stud(?:y|ies)|surveys?|reviews?|audits?|inspections?|inspectors?|inspectorates?|watchdogs?|statements?|findings|assessments?|papers?|lawsuits?|complaints?|indictments?|filings?|memos?|affidavits?|warrants?|rulings?|petitions?|signs?|notes?|posts?|tweets?|captions?|headlines?|editorials?|articles?|hmic|hmicfrs|suites?)$/;
