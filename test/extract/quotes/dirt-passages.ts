import type { Passage } from './news-passages.ts';

/** Invented American news as pages and files pass it on, with their slips, and around what a sentence's order tells. */
export const dirtPassages: readonly Passage[] = [
  {
    why: 'paragraphs in tags, marks as character references, a link in the middle of a name',
    text: `<p>The ferry to Pell Island stopped at noon.</p><p class="lede">{Dora Finch|&quot;We had forty people and one working engine,&quot;} said <a href="/p/9">Capt. <b>Dora Finch</b></a>. {Dora Finch|&quot;I did the arithmetic, and I didn&#39;t like it.&quot;}</p>`,
  },
  {
    why: 'marks and words set apart by a program, doubled single signs as marks, an inner quote at the end',
    text: `The mill closed in May , and nobody at the mill knew why .

{Gus Amory|\`\` They told us ( twice ) , ' You are family , ' ''} said Gus Amory , who ran the press for 30 years . {Gus Amory|\`\` Then they sold the family . ''}

{Gus Amory|\`\` I did n't cry , '' } Amory added .`.replace(" '' } Amory", " ''} Amory"),
  },
  {
    why: 'marks of a wrong encoding, and one whose last byte was lost',
    text: `Coach Rita Sandoval was blunt. {Rita Sandoval|â€œWe stopped running in the third quarter,â€\u009d} Sandoval said. {Rita Sandoval|â€œThatâ€™s on me, and nobody else.â€}`,
  },
  {
    why: 'verbs of speech with a capital they should not have',
    text: `Two veterans of the flood of 1972 met again at the levee.

{Orrin Blakely|"The whole street was a river by supper."} Said retired grocer, Orrin Blakely.

Blakely was 19 when the dam gave way.

{Orrin Blakely|"You don't forget the sound of it, ever."} Recalled Blakely.

He had slept through the first alarm, and the second.`,
  },
  {
    why: 'openers with a capital are no people: participles, adverbs, adjectives',
    text: `Lena Quist told the panel she had heard the crash from her kitchen.

{Lena Quist|"It sounded like a dumpster falling,"} she said. Recalling her years as a medic, she ran outside with a towel. New lights have gone up at the crossing since.

{Lena Quist|"Everybody stood there and looked at their phones,"} she said.

Heavy rain fell. Further, she said, nobody had called 911. {Lena Quist|"I was the only one who even asked his name."}`,
  },
  {
    why: 'called somebody something, and then added: the caller speaks, not the called',
    text: `Nadine Poole, who lost her barn in the fire, called Whitlow {Nadine Poole|“the slowest sheriff in three counties,”} then left the room.

Her neighbor's son, Curtis, called Whitlow's plans “late” and said the county could not go {Curtis|“from one bad summer to the next.”}`,
  },
  {
    why: 'had written, plaintiffs claim, one reader began: verbs that lists of forms forget',
    text: `In a letter to the board, Prentice had written, {Prentice|“We will run out of road salt by the second week of January.”}

{plaintiffs|“The county knew the culvert was cracked and did nothing,”} plaintiffs claim.

The post drew anger. {one anonymous reply|“Resign and take your salt with you,”} one anonymous reply began.`,
  },
  {
    why: 'an epithet stands for whoever was named before it, also for a pronoun after it',
    text: `Marisol Vance opened her tour in Tulsa on Friday. A week into it, the country star says her voice is holding up.

{Marisol Vance|“I gargle with pickle juice, and I do not recommend it,”} she says.`,
  },
  {
    why: 'a relative clause on what a name is: the name speaks',
    text: `Ms. Tull, a member of the choir who has said she sings {Tull|“wherever they will let me stand,”} missed one rehearsal in 12 years.`,
  },
  {
    why: 'said and its subject end the sentence, the subject of the next pronoun',
    text: `{Wes Harlan|“The ice is a foot thick,”} ranger Wes Harlan said.

There is no need to worry, said Harlan's deputy, Omar Nassif. {Omar Nassif|“I parked my truck on it,”} he said.`,
  },
  {
    why: 'a tweet quoting somebody is not who speaks',
    text: `Her aunt answered in a post quoting Eleanor Marsh in a note to her sister: {Eleanor Marsh|“Nobody ever won an argument with a goose and kept the hat.”}`,
  },
  {
    why: 'a closing mark forgotten before its attribution',
    text: `Reporters asked Brandt about his knee. {Cole Brandt|“It is what it is,} Brandt said. {Cole Brandt|“Ask me again in March when I can bend it.”}

Cole Brandt has missed nine games.`,
  },
  {
    why: 'a second person who speaks behind the first one’s word, then a quote without attribution',
    text: `Her mother, Odette Larue, said “no” when asked whether she would sell, and her uncle, Marcel Larue, said the farm was not the state's to buy. {Marcel Larue|“My grandfather cleared that field with a mule and a bad back.”}`,
  },
  {
    why: 'a company that sounds like a participle, a court case, a paper that is also a country and a day',
    text: `Fielding said in a statement: {Fielding|“We regret that the ladders were sold without their feet.”}

Judge Rosa Tiller, writing in Prewitt v. Moss Lake, stressed that the ordinance {Rosa Tiller|“does not make a nuisance of every rooster in the county.”}

USA Today, however, was not so sure, saying {USA Today|“a rooster before dawn is nobody's idea of a neighbor.”}`,
  },
  {
    why: 'titles, epithets, scare quotes and signs are not speech, however long',
    text: `Dorsey, “the man who sold the river,” started over in a trailer. {Hal Dorsey|“I kept the boat,”} Hal Dorsey said.

In her book “A Shack Built on Sand: The Families that Hold On When the Water Rises,” Inez Crowell tells of people who stayed.

There is nothing rustic about a “hand-hewn, small-batch artisanal fence post.” Signs hang by the door. The owner put up signs in May to say what he thinks: “New prices. Same old stubbornness,” reads one, in red paint.`,
  },
  {
    why: 'a question is over before a sentence that reports something else',
    text: `{Mae Tibbets|“It makes you wonder about the rest. What else did they lose in that basement?”} Mae Tibbets asked. Judge Owen Stack ruled Monday that the files must be found.

{Mae Tibbets|“I pay for that basement,”} Tibbets said. {Mae Tibbets|“Who keeps deeds next to a boiler? Who signs off on that?”} Stack ruled that the clerk could keep her job.`,
  },
  {
    why: 'the lines of a page that end it elsewhere stand over the story here',
    text: `Share this post

The bridge at Cold Ford is closed.

Engineers found cracks in {Lou Pratt|“every one of the four piers we looked at,”} said Lou Pratt, the county engineer.

Read more: Ten bridges to worry about

The county will pay. {Lou Pratt|“We have the money and we have the concrete,”} Pratt said. The work, she said, would last {Lou Pratt|“longer than anybody would like.”}`,
  },
  {
    why: 'a program put every sentence on a line of its own, inside quotes too',
    text: `The ferry to Pell Island is late again.
{Dora Finch|"We had forty people on the dock.
We had one working engine.
I did the arithmetic,"} Capt. Dora Finch said.
The ferry board meets in June.
{Sam Ott|"Why is it always the same engine?"}
Sam Ott asked.
Ott rides every day.`,
  },
  {
    why: 'described people speak for themselves where nothing names them',
    text: `Two graduates told their classmates what they had hidden.

A Fenwick student revealed her grades while she thanked her teachers.

{A Fenwick student|"I failed algebra twice, and I am going to be an engineer."}

Another graduate from Cold Ford posted hers online. She wrote: {Another graduate from Cold Ford|"Two dogs, one diploma and no idea what comes next."}`,
  },
  {
    why: 'what a thing is known as is no speech',
    text: `The boat came through a channel known as the “forty minutes of regret.” {Dora Finch|“I closed my eyes for part of it,”} Dora Finch said.`,
  },
  {
    why: 'whoever issued a statement speaks in it; a mood does not; a short word behind a participle',
    text: `Attorney Petra Lund issued a statement saying, {Petra Lund|“My client has never owned a goat, and never will.”}

Rafe Osgood shrugged off the loss. Having a poor memory helps in his line of work. {Rafe Osgood|“By the time I reach the truck it's gone,”} he said.

Osgood recalls the season the rain came. It was dismal, but spirits remained strong: {Rafe Osgood|“We played cards on the tarp until June.”}`,
  },
];
