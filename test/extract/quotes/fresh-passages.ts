import type { Passage } from './news-passages.ts';

/** Invented passages with more crowded reporting: long identifications, reactions in a row, old quotes, other people's posts. */
export const freshPassages: readonly Passage[] = [
  {
    why: 'legislature: several members in a row, committee names, a vote, a floor speech',
    text: `MERIDIAN — Lawmakers voted 71-48 Thursday night to expand the state’s paid leave program, ending a six-hour debate that at times grew heated.

{Della Underwood|“Nobody should have to choose between a paycheck and a newborn,”} said House Majority Leader Della Underwood, a Democrat from Port Sable, who sponsored the measure.

Rep. Grant Ollerman, a Republican who owns a chain of tire shops, took to the floor to call it {Grant Ollerman|“a payroll tax with a bow on top.”}

The House Finance Committee’s chairman, Wendell Marsh, urged colleagues to {Wendell Marsh|“read the fiscal note before you pop the champagne.”}

Underwood dismissed the criticism. {Della Underwood|“Every good thing this chamber has done was called a disaster first,”} she said after the vote, hugging an aide.

A similar bill died last year, when then-Gov. Ralph Tomasek said he {Ralph Tomasek|“would not sign a blank check.”}`,
  },
  {
    why: 'disaster: survivors, a hotline, numbers, officials by title only',
    text:
      `Rescue crews pulled 11 people from the river overnight after a tour boat capsized near the Fallon Bridge, authorities said.

{Imani Stokes|“There was a bang and then we were all in the water,”} said Imani Stokes, 29, a teacher from Ashby who had been celebrating her engagement. Her fiancé held her up by the collar of her coat, she said, {Imani Stokes|“and he never let go until the rope came.”}

Sheriff’s deputies said the captain {Sheriff’s deputies|“was cooperating fully with investigators.”}

At a briefing, the county coroner declined to identify the two people who died. {the coroner|“We owe it to the families to call them first,”} the coroner said.

The company that runs the tours, Lazy Heron Excursions, said in a post on its website that it was {it|~}`.replace(
        '{it|~}',
        '{Lazy Heron Excursions|“heartbroken beyond what words can say.”}',
      ) + ``,
  },
  {
    why: 'entertainment: remarks on stage, in a podcast, a representative, an old interview',
    text: `Actress Mina Solberg is done with sequels.

{Mina Solberg|“I’ve died in four franchises,”} she joked during an appearance on “The Nightcap With Gil Dorsey” on Tuesday. {Mina Solberg|“My mother can’t take another funeral.”}

Solberg, 38, won an award in 2019 for “The Glass Orchard.” In a podcast last month she said she had been offered a role she described as {Mina Solberg|“a mop with three lines of dialogue.”}

A representative for the actress did not respond to a request for comment. Director Pavel Hruska, who has worked with Solberg twice, told Variety Weekly that she is {Pavel Hruska|“the hardest-working person on any set.”}

{Pavel Hruska|“She knows everybody’s lines,”} he said. {Pavel Hruska|“Including the dog’s.”}`,
  },
  {
    why: 'schools: board meeting with public comment, a student, a petition',
    text: `More than 100 parents packed the Tilden Unified school board meeting on Monday to protest the closing of Orchard Elementary.

{Lupe Barragan|“You are tearing the heart out of this neighborhood,”} Lupe Barragan, who has two children at the school, told the board during public comment.

Fifth-grader Jonah Wick read from a sheet of notebook paper. {Jonah Wick|“My teacher stays after school with me, and I don’t want a new one,”} he said.

Superintendent Carl Ostrow acknowledged the anger in the room but said enrollment had fallen by half. {Carl Ostrow|“The numbers are what they are,”} he said. {Carl Ostrow|“I wish they were different.”}

An online petition calls the decision {An online petition|“rushed, reckless and wrong for our children.”}`,
  },
  {
    why: 'technology: executives in a blog post, critics, leaked message, product names in quotes',
    text: `Pixelgrove will stop scanning users’ photos, the company announced in a blog post on Friday.

{Arun Mehrotra|“We heard you loud and clear,”} wrote Arun Mehrotra, the company’s chief product officer. {Arun Mehrotra|“We moved too fast, and we did not explain ourselves.”}

Privacy groups said the reversal was overdue. {Caitriona Boyle|“It took them 18 months to find the off switch,”} said Caitriona Boyle of the Open Lens Project.

In a message to employees seen by The Gazette, chief executive Dov Halpern called the episode {Dov Halpern|“a gift to our competitors.”}

The feature, which Pixelgrove marketed as “Memory Magic,” will be removed in June. {Caitriona Boyle|“Until then,”} Boyle said, {Caitriona Boyle|“assume that someone is looking.”}`,
  },
  {
    why: 'baseball: manager, pitcher, scout; pronouns between teammates; in Spanish through an interpreter',
    text: `PORT CARLISLE, Fla. — Hector Villaseñor threw 97 pitches on Saturday and wanted to throw 98.

{Buck Tierney|“I had to pry the ball out of his hand,”} manager Buck Tierney said. {Buck Tierney|“I’ve got the bruise to prove it.”}

Villaseñor struck out 11 and walked none. {Hector Villaseñor|“I felt like I could see every pitch before it happened,”} the left-hander said through a team interpreter.

Catcher Moe Brandt, who has caught Villaseñor since Class A, was not surprised. {Moe Brandt|“He’s been doing this since we were riding buses,”} said Brandt. {Moe Brandt|“The buses were worse than the hitters.”}

One rival scout put it more simply: {One rival scout|“That kid is going to be rich.”}`,
  },
  {
    why: 'medicine: a mother, a doctor, a federal agency, a study author by email',
    text: `When her daughter’s fever reached 104, Kendra Osei did what the nurse on the phone told her to do: She waited.

{Kendra Osei|“I’ll never forgive myself for that,”} Osei said.

The girl, Abena, spent nine days at St. Columba’s Children’s Hospital. Her doctors say she will recover. {Leo Anastas|“She’s a fighter with excellent lungs,”} said Dr. Leo Anastas, the head of pediatric infectious disease.

The Bureau of Health Statistics reported in March that such cases had doubled, a rise it called {The Bureau of Health Statistics|“unusual but not yet alarming.”}

Prudence Okeke, an epidemiologist at Larkmoor University who wrote the study, said in an email that parents {Prudence Okeke|“should trust their instincts over any hotline.”}`,
  },
  {
    why: 'foreign report: president, spokesman, a shopkeeper, translated and paraphrased',
    text: `President Idris Belkane told the nation on Sunday that the currency would be devalued, a step he had called {Idris Belkane|“unthinkable as long as I draw breath”} only a month ago.

{Idris Belkane|“We are choosing the hard road because the easy road has ended,”} Mr. Belkane said in a televised address.

In the capital’s main market, a shopkeeper, Samira Haddouch, was changing price tags with a marker. {Samira Haddouch|“Yesterday’s price is already a memory,”} she said.

Government spokesman Tarik Oumar rejected suggestions that the decision had been forced by lenders. {Tarik Oumar|“No one dictates to us,”} he said. The International Lending Fund, he added, had been {~Tarik Oumar|“informed, not asked.”}`,
  },
  {
    why: 'neighbourhood feature with children, nicknames, first names only',
    text: `The lemonade stand at 14 Plum Street has a line by 9 a.m.

{Winnie|“It’s the mint,”} explained Winnie, 8, who would not give her last name because her mother told her not to. {Winnie|“You have to slap it first.”}

Her business partner, Augustus “Gus” Bellamy, 9, handles the cash. {Augustus “Gus” Bellamy|“She gives too many free ones,”} he complained.

{Winnie|“They’re samples,”} Winnie said.

Retired mail carrier Floyd Nance buys two cups every day. {Floyd Nance|“One for me and one for the walk home,”} he said. {Floyd Nance|“Best dollar I spend.”}`,
  },
  {
    why: 'police shooting: chief, union lawyer, activist, body camera, a family statement',
    text: `Body camera video released Tuesday shows an officer shouting {an officer|“drop it, drop it now”} four times before firing.

Chief Marisol Tate said the officer, whom she did not name, had been placed on leave. {Marisol Tate|“The video is hard to watch, and it should be,”} Tate told reporters.

{Norm Gadsby|“Officers make these choices in half a second,”} said Norm Gadsby, a lawyer for the police union. He described the man’s object, later found to be a phone, as {Norm Gadsby|“indistinguishable from a weapon in that light.”}

The family, in a statement released through their pastor, said they wanted {The family|“the truth, all of it, and soon.”}

{Zora Lyles|“We have been here before,”} said activist Zora Lyles, standing outside headquarters with about 60 others. {Zora Lyles|“Same candles, different name.”}`,
  },
  {
    why: 'economy: analysts in notes, a trader, the central bank minutes, partial quotes in a row',
    text: `Stocks slid for a third day as investors weighed remarks by the head of the central bank, Agneta Rowe, who said inflation was {Agneta Rowe|“stickier than we would like.”}

Minutes of the bank’s last meeting showed that officials saw {Minutes|“considerable risk in moving too early.”}

{Cy Abramov|“The market wanted candy and got vegetables,”} Cy Abramov, chief strategist at Dunmore Capital, wrote in a note.

Rowe will testify again on Wednesday. In her opening remarks she said the economy was {Agneta Rowe|“neither hot nor cold”} and that patience was {Agneta Rowe|“not the same thing as delay.”}`,
  },
  {
    why: 'letters and opinion: a columnist in the first person quoting others',
    text: `I asked my father once why he never left the valley. {he|“Somebody has to know where the pipes are,”} he said.

He was not joking. When the new owners of the dam called last week, a polite young woman named Priscilla Webb told me {Priscilla Webb|“nobody here has a map older than 1990.”}

{I|“I know a man who does,”} I told her.`,
  },
];
