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
];
