import type { Passage } from './news-passages.ts';

/** Invented American news around who a description, a pronoun or a turn of talk stands for. */
export const townPassages: readonly Passage[] = [
  {
    why: 'international: ministry spokesperson, translated, state news agency, rebel group, aid agency',
    text: `BEIRUT — The head of the U.N. relief mission warned Monday that food supplies in the besieged district would run out {The head of the U.N. relief mission|“within days, not weeks.”}

{Elif Karaca|“We have bakeries with no flour and hospitals with no water,”} Elif Karaca said by phone from the border town of Kilis.

Government forces denied blocking convoys. {Nabil Haddad|“These claims are fabricated by those who profit from war,”} Nabil Haddad, a spokesman for the defense ministry, told state television.

The Northern Front, a rebel coalition, said in a statement posted online that it {The Northern Front|“would guarantee the safety of every aid worker without exception.”}

A 34-year-old father of three, who gave only his first name, Yusuf, for fear of reprisals, said his family had been eating grass. {Yusuf|“My daughter asks me if it's a game,”} he said.`,
  },
  {
    why: 'education: school board, superintendent, student, parents chant, unnamed teacher',
    text: `The Fairmont school board voted 4-3 Tuesday night to close Lincoln Elementary, ending months of debate.

{Dolores Pickett|"I want to be clear that nobody up here is happy,"} board President Dolores Pickett said before the vote.

Parents in the audience responded with chants of "Shame on you!" and "Save our school!"

Third-grader Oliver Nash, 9, stood on a chair to reach the microphone. {Oliver Nash|"My sister was supposed to get Mrs. Ortiz next year,"} he told the board. {Oliver Nash|"Now who is she going to get?"}

Superintendent Dr. Walter Grimsley said the district would offer {Walter Grimsley|"counseling, busing and a spot in any program they want"} to displaced students.

A teacher at the school who asked not to be identified because she feared losing her job said the decision had been made {A teacher|"in a back room a year ago."}

Board member Tricia Lund, one of the three no votes, agreed. {Tricia Lund|"We were handed a spreadsheet and told to smile,"} Lund said.`,
  },
  {
    why: 'interview page in question and answer with labels',
    text: `Q: How did you get started in blacksmithing?

A: {~none|"My uncle had a forge behind his house."}

He laughs when asked about the hours. {Silas Thorne|"I tell apprentices, if you want to sleep in, be a poet,"} says Silas Thorne, 66, the shop's owner.

Thorne's wife, Ginny, keeps the books. {Ginny|"He thinks a receipt is a suggestion,"} she says.`,
  },
  {
    why: 'military/government with long titles before and after names',
    text: `The Pentagon's inspector general will review the contract, Deputy Assistant Secretary of Defense for Acquisition Programs Lorelei Banks told lawmakers on Wednesday.

{Acquisition Programs Lorelei Banks|"There is no version of this in which we simply look away,"} Banks testified.

Rep. Cornell Jeffries, the Georgia Democrat who chairs the House Armed Services readiness subcommittee, said he was {Cornell Jeffries|"flabbergasted that a $9 hinge could cost the taxpayer $1,100."}

Air Force Lt. Gen. Hollis "Buck" Traynor, commander of the service's materiel center, defended the purchase. {~Hollis Traynor|"It's not a hinge you can buy at the hardware store,"} said Traynor.

{Cornell Jeffries|"General, I did buy it at the hardware store,"} Jeffries shot back, holding one up.`,
  },
  {
    why: 'statements quoted at length across paragraphs with the attribution in the middle, then an unnamed response',
    text: `Amnesty Watch accused the bank of looking the other way.

{Yolande Mbeki|“The evidence was in their own inbox,”} Yolande Mbeki, the group's director for Africa, said. {Yolande Mbeki|“They were told in March. They were told in June. They were told, in writing, by their own compliance officer, in September.}

{Yolande Mbeki|“And in October they approved the transfer.}

{Yolande Mbeki|“What more does anyone need to know?”}

A bank spokeswoman said the company {A bank spokeswoman|“cooperates fully with all lawful inquiries”} and declined to comment further.`,
  },
  {
    why: 'city hall: a mayor by title only after being named, coroner named in apposition, sheriff',
    text: `Mayor Lucinda Farr of Belmont signed the order Friday. She has fought the landfill since 2009.

{Lucinda Farr|"I was told to sit down and be polite,"} the mayor said. {Lucinda Farr|"I did neither."}

The order, which takes effect in 30 days, was opposed by the county's lone commissioner, Harmon Geist.

{Harmon Geist|"It's a stunt with letterhead,"} the commissioner said. {Harmon Geist|"She knows it, I know it, and the raccoons know it."}

Farr said she would {Lucinda Farr|"see the commissioner in court, or at the dump."}`,
  },
  {
    why: 'two people talk in turn; closed paragraphs mean the other one speaks',
    text: `Nurse Jenna Alcott remembers the first call from the pilot, Dev Mistry.

{Dev Mistry|"How long can he hold?"} Mistry asked.

{Jenna Alcott|"Twenty minutes, maybe less,"} Alcott said.

{Dev Mistry|"I need thirty."}

{Jenna Alcott|"You don't have thirty."}

{Dev Mistry|"Then I'll fly it in twenty,"} he said, and hung up.`,
  },
  {
    why: 'opinion section: slogans, hashtags, headlines, signs and labels that are not speech',
    text: `At the rally, one sign read "Our Wells Are Not Your Sewer." A banner over the stage said "Clean Water Now and Forever."

The hashtag "leave the creek alone" trended in three counties.

{Moira Stanhope|"We are not a hashtag,"} organizer Moira Stanhope told the crowd. {Moira Stanhope|"We are the people who drink the stuff."}

Stanhope wore a T-shirt that read "Ask Me About My Aquifer."

The so-called "pipeline to nowhere" would run under the school.`,
  },
  {
    why: 'sports: quotes around a star by description; coach of other team; player said of',
    text: `The rookie made it look easy. Tyrell Oaks scored 41 points in his second career start, and the Rapids beat the Bulls 118-101.

{Tyrell Oaks|"I just took what they gave me,"} Oaks said.

What they gave him was everything. {Tyrell Oaks|"I kept waiting for the double team,"} the 19-year-old said. {Tyrell Oaks|"It never came."}

Bulls coach Don Lazar took the blame. {Don Lazar|"That's coaching,"} Lazar said. {Don Lazar|"A kid goes for 41 on your floor, you don't blame the kid guarding him."}

Asked if he'd ever seen a debut stretch like it, Rapids coach Wendell Pratt thought for a while. {Wendell Pratt|"Once,"} he said. {Wendell Pratt|"And that guy's got a statue."}`,
  },
  {
    why: 'courtroom transcript style and text messages',
    text: `At 11:42 p.m., prosecutors say, Vance texted his brother: {Vance|"Get rid of the truck."}

{his brother|"What truck,"} his brother wrote back.

Detective Paula Irizarry testified that Vance, when confronted with the messages, told her {Vance|"you people read too many books."}

Under cross-examination, Irizarry acknowledged she {Paula Irizarry|"should have recorded the whole interview."}

{Nestor Quill|"No further questions,"} said defense lawyer Nestor Quill.`,
  },
  {
    why: 'long appositions and subordinate clauses between name and verb, and inverted with relative clauses',
    text: `{Delia Monk|"There's nothing left to sell,"} said Delia Monk, who with her husband, Art, has run the feed store since his father died and whose daughter now keeps the books from Denver.

{Delia Monk|"We had an offer in 2015 and we laughed at it,"} she said.

Art Monk, who is 77 and who, despite two hip replacements, still unloads the hay truck himself every Tuesday morning, sees it differently.

{Art Monk|"I'd have laughed today,"} he said.

{Corbin Yates|"Stores like that are how you know you're in a town and not just near one,"} said Corbin Yates, a geographer at Western Plains State University who studies rural retail and who grew up four miles from the Monks' front door.

The couple's accountant, a soft-spoken man named Barry Upshaw who has done their taxes for free since 2020, called the numbers {Barry Upshaw|"a love story with a bad ending."}`,
  },
];
