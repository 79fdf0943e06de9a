import type { OrganisationKind } from '../../src/domain/organisation.ts';
import type { TopicId } from '../../src/domain/topic.ts';

/** What writers say in place of a topic's own terms: for each topic sentences that name it in plain words alone. */
export const plainWords: readonly {
  readonly why: string;
  readonly of: OrganisationKind;
  readonly topic: TopicId;
  readonly sentences: readonly string[];
}[] = [
  {
    why: 'people held and the rooms they are held in',
    of: 'police-force',
    topic: 'custody',
    sentences: [
      'Nobody looked in on a man who had been drinking until breakfast.',
      'The rooms where suspects are put are filthy.',
      'Suspects sat on the floor of the van bay because every room was taken.',
      'It treats those it locks away decently.',
      'Gaolers were civil and patient.',
      'Some people spent the night behind a locked door with no mattress.',
      'Those taken to the station were kept far too long.',
      'The lockup at Aberllan is falling to bits.',
    ],
  },
  {
    why: 'whether somebody must still be held',
    of: 'police-force',
    topic: 'detention-reviews',
    sentences: [
      'An inspector should look every few hours at whether somebody must still be held, and often did not.',
      'Decisions to keep people in were nodded through.',
    ],
  },
  {
    why: 'an adult who sits with a suspect',
    of: 'police-force',
    topic: 'appropriate-adults',
    sentences: [
      'A girl of fifteen sat for nine hours before anybody was found to be at her side in the interview.',
      'There was no grown-up to speak up for vulnerable suspects.',
    ],
  },
  {
    why: 'young people held by police',
    of: 'police-force',
    topic: 'children-in-custody',
    sentences: [
      'A boy of thirteen was left in a cell until morning.',
      'Councils seldom have a bed for a youngster who has been charged.',
      'Too many under-18s end up behind a cell door.',
    ],
  },
  {
    why: 'care of the sick in cells',
    of: 'police-force',
    topic: 'custody-healthcare',
    sentences: [
      'Insulin was not to hand in either suite.',
      'Prisoners in pain were told to wait for the morning’s nurse.',
    ],
  },
  {
    why: 'what officers do with their hands and tools',
    of: 'police-force',
    topic: 'use-of-force',
    sentences: [
      'Officers are quick to reach for their batons.',
      'A woman was pinned to the ground for eleven minutes.',
      'Leather straps and hoods were put on people who offered no resistance.',
      'It cannot say how often its officers go hands-on.',
    ],
  },
  {
    why: 'clothes taken off',
    of: 'police-force',
    topic: 'strip-search',
    sentences: ['Men were made to take everything off with the hatch open.'],
  },
  {
    why: 'young people who are not where they should be',
    of: 'police-force',
    topic: 'missing-children',
    sentences: [
      'A lad who slipped out of his children’s home was not looked for until the third night.',
      'Care homes ring so often about the same girls that nobody takes notice.',
      'Nobody sits down with youngsters when they come back to ask where they have been.',
      'Officers search hard for children who disappear.',
    ],
  },
  {
    why: 'a child, what befell it and who looked after it',
    of: 'police-force',
    topic: 'child-protection',
    sentences: [
      'The force has been slow to step in when pupils are being hurt at home.',
      'Bruises on a two-year-old were put down to a fall.',
      'Officers thought of the adults in the house and forgot the little ones.',
      'It looks out for young people who are in trouble.',
    ],
  },
  {
    why: 'children used for sex',
    of: 'police-force',
    topic: 'child-sexual-exploitation',
    sentences: [
      'Girls plied with drink by men twice their age were said to have asked for it.',
      'Hotels have been taught what to look for when a man books in with a schoolgirl.',
    ],
  },
  {
    why: 'children whom gangs use',
    of: 'police-force',
    topic: 'child-criminal-exploitation',
    sentences: [
      'Boys found with wraps of heroin were charged and nobody asked who had sent them.',
      'Dealers send children by train to sell for them.',
    ],
  },
  {
    why: 'abuse seen and shared on the internet',
    of: 'police-force',
    topic: 'online-child-abuse',
    sentences: [
      'Men who swap pictures of abuse are arrested within days.',
      'Tips from internet companies lay unread for weeks.',
    ],
  },
  {
    why: 'convicted of sexual crimes and free again',
    of: 'police-force',
    topic: 'sex-offender-management',
    sentences: [
      'Rapists who had served their time were not called on for a year.',
      'Each officer keeps watch on ninety men convicted of sexual crimes.',
      'Unannounced calls at the homes of convicted men had stopped.',
    ],
  },
  {
    why: 'suspects and offenders at large',
    of: 'police-force',
    topic: 'offender-management',
    sentences: [
      'People out on bail broke their curfew and nobody went round.',
      'Men it ought to have picked up months ago are walking about.',
      'The most troublesome criminals get a knock on the door every week.',
    ],
  },
  {
    why: 'violence between partners',
    of: 'police-force',
    topic: 'domestic-abuse',
    sentences: [
      'A woman whose husband had choked her was told to ring back.',
      'Bodycams are switched on when they are called to rows between couples.',
      'It has a good record of getting violent men out of the house.',
      'Wives and girlfriends who have been hurt are believed.',
    ],
  },
  {
    why: 'pursuit by one person',
    of: 'police-force',
    topic: 'stalking-harassment',
    sentences: [
      'A man sent his former girlfriend four hundred texts and was given words of advice.',
      'It was slow to see that one thing after another was part of a campaign against her.',
    ],
  },
  {
    why: 'sexual crimes and their victims',
    of: 'police-force',
    topic: 'rape-serious-sexual',
    sentences: [
      'Women who had been attacked had to hand over their phones before anybody would listen.',
      'Two years is the usual wait before a rapist stands in the dock.',
    ],
  },
  {
    why: 'women who do not feel safe',
    of: 'police-force',
    topic: 'vawg',
    sentences: [
      'Plain-clothes teams watch for men who pester women outside clubs.',
      'Women told us they avoid the canal path.',
    ],
  },
  {
    why: 'crimes out of prejudice',
    of: 'police-force',
    topic: 'hate-crime',
    sentences: [
      'A family driven from its home by taunts about its religion got one visit.',
      'Insults about skin colour were logged as neighbour rows.',
    ],
  },
  {
    why: 'people held to work',
    of: 'police-force',
    topic: 'modern-slavery',
    sentences: [
      'Men who picked vegetables for no pay were sent back to the gang that held them.',
      'It raided three car washes and freed eleven people.',
    ],
  },
  {
    why: 'people who need more care than others',
    of: 'police-force',
    topic: 'vulnerability',
    sentences: [
      'Nobody asked whether the old man could cope.',
      'It goes the extra mile for those who cannot look after themselves.',
      'A caller who had rung nineteen times was treated as new each time.',
      'Deaf people have a way to reach it.',
    ],
  },
  {
    why: 'crimes that reach the books or do not',
    of: 'police-force',
    topic: 'crime-recording',
    sentences: [
      'One assault in eight goes no further than an officer’s notebook.',
      'It owns up to nearly all the crime it is told of.',
      'What people tell it is put down as crime the same day.',
      'Its tally of robberies leaves out a fifth.',
      'More than 5,000 reports a year were never turned into crimes.',
    ],
  },
  {
    why: 'the telephone and who answers it',
    of: 'police-force',
    topic: 'call-handling',
    sentences: [
      'You can wait a quarter of an hour before anybody picks up.',
      'One in four gives up and puts the phone down.',
      'The person on the other end of the line is calm and kind.',
      'Messages sent through the website are read within the hour.',
      'It answers 999 faster than any other force.',
    ],
  },
  {
    why: 'how soon somebody comes',
    of: 'police-force',
    topic: 'incident-response',
    sentences: [
      'People who had been burgled sat at home for two days and nobody knocked.',
      'Its cars get there fast.',
      'There is often nobody free to go.',
      'Too many jobs are still open at the end of the shift.',
      'When lives hang in the balance it is at the door within minutes.',
    ],
  },
  {
    why: 'finding out who did it',
    of: 'police-force',
    topic: 'investigations',
    sentences: [
      'Doorbell footage was not asked for.',
      'Hardly any thief is ever brought before a court.',
      'Enquiries peter out after a week.',
      'Nobody went back to the neighbours who had seen it.',
      'Cases are passed from hand to hand.',
      'Few of those who steal cars are caught.',
    ],
  },
  {
    why: 'somebody senior looks at the work',
    of: 'police-force',
    topic: 'supervision',
    sentences: [
      'Bosses wave files through without reading them.',
      'Nobody was keeping an eye on probationers.',
      'Those in charge of shifts do not look at what their people write.',
      'Junior staff are left to their own devices.',
      'A sergeant goes over every file.',
    ],
  },
  {
    why: 'what is written down and how',
    of: 'police-force',
    topic: 'record-keeping',
    sentences: [
      'The file says nothing of why the child was left there.',
      'Reasons were seldom put on paper.',
      'Half the boxes had been left empty.',
      'What had been agreed was not written up.',
      'You cannot tell from the notes who decided what.',
    ],
  },
  {
    why: 'what phones and computers hold',
    of: 'police-force',
    topic: 'digital-forensics',
    sentences: [
      'A tablet that held the proof lay in a drawer for eleven months.',
      'Handsets are opened within a week.',
    ],
  },
  {
    why: 'what victims are told and given',
    of: 'police-force',
    topic: 'victims-code',
    sentences: [
      'People who come forward are told nothing for weeks.',
      'Those who suffered are rung every fortnight.',
      'A survivor learned of the acquittal from the radio.',
      'They are offered a choice of how to be kept posted.',
    ],
  },
  {
    why: 'police and others together',
    of: 'police-force',
    topic: 'information-sharing',
    sentences: [
      'Head teachers hear the next morning when there was trouble at a pupil’s home.',
      'Nurses, teachers and police sit in one office.',
      'It keeps doctors and the council in the picture.',
      'What it knew about the stepfather never got as far as the hospital.',
      'It gets on well with other public bodies.',
    ],
  },
  {
    why: 'officers of a place',
    of: 'police-force',
    topic: 'neighbourhood-policing',
    sentences: [
      'You seldom see a constable on the street.',
      'Shopkeepers know their officers by their first names.',
      'Local constables are forever being pulled away to fill gaps elsewhere.',
      'It has put more bobbies out and about.',
    ],
  },
  {
    why: 'what spoils a street',
    of: 'police-force',
    topic: 'asb',
    sentences: [
      'Residents plagued by noise and broken windows get a call back.',
      'Boys on motorbikes have been driven off the common.',
    ],
  },
  {
    why: 'before a crime is done',
    of: 'police-force',
    topic: 'prevention-crime',
    sentences: [
      'It puts on boxing classes so that lads have something better to do.',
      'Extra patrols in places where fights break out have borne fruit.',
      'It nips trouble in the bud.',
    ],
  },
  {
    why: 'people stopped in the street',
    of: 'police-force',
    topic: 'stop-search',
    sentences: [
      'Officers could not say why they had searched one man in three.',
      'Young black men are searched seven times as often as white.',
      'Most had been stopped on nothing more than a smell of cannabis.',
    ],
  },
  {
    why: 'how the public is met',
    of: 'police-force',
    topic: 'fairness-public',
    sentences: [
      'Officers explain what they do and why, and people feel heard.',
      'Many in the town’s Somali community steer clear of police.',
      'It is even-handed in whom it deals with.',
      'Officers were curt.',
    ],
  },
  {
    why: 'gangs and their goods',
    of: 'police-force',
    topic: 'serious-organised-crime',
    sentences: [
      'It has put nine of the county’s worst gangsters away.',
      'Drug barons have lost houses and cars.',
      'It knows who runs the trade in cocaine.',
    ],
  },
  {
    why: 'officers who abuse their post',
    of: 'police-force',
    topic: 'counter-corruption',
    sentences: [
      'Officers who sleep with people they met on duty are not found out.',
      'Staff can report a colleague without giving a name.',
      'Some were passing police secrets to criminals.',
    ],
  },
  {
    why: 'what is known of those who join',
    of: 'police-force',
    topic: 'vetting',
    sentences: [
      'Two recruits had convictions nobody had asked about.',
      'It lets people start before their past has been looked into.',
      'Staff whose clearance ran out years ago are still at work.',
    ],
  },
  {
    why: 'how officers behave',
    of: 'police-force',
    topic: 'professional-standards',
    sentences: [
      'Officers who step out of line are dealt with swiftly.',
      'People who complain wait a year for an answer.',
      'Filthy jokes went round on phones.',
    ],
  },
  {
    why: 'who steers and by what',
    of: 'police-force',
    topic: 'leadership-governance',
    sentences: [
      'Nobody at headquarters could tell us who answers for this work.',
      'Those who run the force know what needs doing.',
      'The chief constable sets the tone.',
      'There is no map of where it is heading.',
      'The force cannot tell whether any of this works.',
    ],
  },
  {
    why: 'how the people who work there fare',
    of: 'police-force',
    topic: 'workforce-wellbeing',
    sentences: [
      'Detectives go home in tears.',
      'One post in five is empty.',
      'Spirits are high.',
      'The job is wearing people down.',
      'A third of its constables said they would not recommend the job to a friend.',
      'There are far fewer officers than there were.',
      'Teams are run ragged.',
      'It keeps its people fit and well.',
    ],
  },
  {
    why: 'what staff have been taught',
    of: 'police-force',
    topic: 'training-skills',
    sentences: [
      'Nobody had told the new constables what the law says.',
      'Staff have been shown what neglect looks like.',
      'Half of its investigators have not passed the exam.',
      'Recruits are thrown in at the deep end.',
      'Officers know the law inside out.',
    ],
  },
  {
    why: 'who works there',
    of: 'police-force',
    topic: 'diversity-inclusion',
    sentences: [
      'Hardly any of its sergeants are women.',
      'One recruit in five now comes from a minority.',
      'Its ranks look nothing like the city outside.',
      'Gay officers feel at home.',
    ],
  },
  {
    why: 'money and what is asked for it',
    of: 'police-force',
    topic: 'finance-efficiency',
    sentences: [
      'It squeezes a lot out of every pound.',
      'It has no idea how much work is coming its way.',
      'Money is tight, but it is spent well.',
    ],
  },
  {
    why: 'machines and figures',
    of: 'police-force',
    topic: 'data-ict',
    sentences: [
      'Screens freeze in the middle of calls.',
      'Its programs do not speak to one another.',
      'Figures it relies on are wrong.',
    ],
  },
  {
    why: 'minds in trouble',
    of: 'police-force',
    topic: 'mental-health',
    sentences: [
      'People in the grip of a breakdown were taken to a ward and not a cell.',
      'A nurse rides with patrols to people who want to end their lives.',
    ],
  },
  {
    why: 'guns, crowds and large threats',
    of: 'police-force',
    topic: 'firearms-public-order',
    sentences: [
      'It has enough officers who carry guns.',
      'Marches pass off peacefully.',
      'It would struggle if there were a bomb.',
    ],
  },
  {
    why: 'what might burn and where',
    of: 'fire-service',
    topic: 'fire-risk',
    sentences: [
      'The brigade has a clear picture of what might burn.',
      'Crews do not know what is stored in warehouses on their patch.',
    ],
  },
  {
    why: 'before a fire breaks out',
    of: 'fire-service',
    topic: 'fire-prevention',
    sentences: [
      'It calls on frail people at home and fits detectors.',
      'Too few of those most likely to die in a blaze at home are seen.',
      'It talks to pupils about matches and deep water.',
    ],
  },
  {
    why: 'buildings and those who own them',
    of: 'fire-service',
    topic: 'fire-protection',
    sentences: [
      'Shops and hotels go years without a visit from an inspecting officer.',
      'It does not take owners of risky buildings to task.',
    ],
  },
  {
    why: 'crews on their way',
    of: 'fire-service',
    topic: 'fire-response',
    sentences: [
      'Too many of its engines are off the road by day for want of crews.',
      'It gets to house fires in under eight minutes.',
    ],
  },
  {
    why: 'what one service can not face alone',
    of: 'fire-service',
    topic: 'fire-major-incidents',
    sentences: [
      'It is not ready for a fire in a tall tower with people stuck inside.',
      'It practises with the ambulance trust and the police.',
    ],
  },
  {
    why: 'how firefighters are treated',
    of: 'fire-service',
    topic: 'fire-people',
    sentences: [
      'Women were belittled on the watches.',
      'Staff do not dare tell bosses what is wrong.',
      'Promotion goes to those whose faces fit.',
    ],
  },
  {
    why: 'what a fire service spends and on what',
    of: 'fire-service',
    topic: 'fire-resources',
    sentences: ['It makes its money go round.', 'Old engines and leaking stations cost it dear.'],
  },
];
