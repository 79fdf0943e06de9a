import type { Passage } from './news-passages.ts';

/** Invented passages written after the rules, to see what they had not met. */
export const latePassages: readonly Passage[] = [
  {
    why: 'a hearing: senators and a witness in turn, questions and answers by pronoun',
    text: `WASHINGTON (WN) — The acting head of the Transit Safety Board told senators on Wednesday that the agency was {The acting head of the Transit Safety Board|“drowning in paper and starving for inspectors.”}

In more than three hours of testimony, Felicity Armbruster described an agency where laptops fail and phones go unanswered.

{Felicity Armbruster|“I have inspectors buying their own flashlights,”} Armbruster told the Commerce subcommittee. {Felicity Armbruster|“I am not making that up, Senator.”}

Sen. Tobias Greer, R-Mont., was skeptical. {Tobias Greer|“How many flashlights are we talking about?”} he asked.

{Felicity Armbruster|“Forty-one, sir,”} she replied.

The hearing comes two months after a derailment near Caldera that injured 60. Greer’s Democratic counterpart, Sen. Winona Pike, said the agency had been {Winona Pike|“set up to fail, and it did not disappoint.”}`,
  },
  {
    why: 'a profile with a short first part, a sign in quotes and a relative by first name',
    text: `It was the kind of morning that makes people move to the coast, and Deb Pruitt was already swearing at a bolt.

{~Deb Pruitt|“This,”} she says, holding it up, {Deb Pruitt|“is why boats sink.”}

Pruitt, 56, has run the yard since her ex-husband drove off with the bookkeeper and, she says, {Deb Pruitt|“the only good torque wrench.”}

There is a sign over the door: “No Credit, No Dogs, No Advice.” The dog asleep under it is named Advice.

{Deb Pruitt|“He came with the place,”} Pruitt says.

Her nephew Coy, 19, wants to learn the trade. {Deb Pruitt|“I told him to learn to code,”} she says. {Coy|“I told her code don’t float,”} Coy says.`,
  },
  {
    why: 'a verdict: defendant, juror without a name, two lawyers',
    text: `A jury took less than two hours to find former city treasurer Miles Lockhart guilty of wire fraud on Friday.

Lockhart, dressed in a gray suit, stared ahead as the verdict was read. His wife, Joanne, sobbed.

{Vivian Tran|“This was about greed, from the first dollar to the last,”} U.S. Attorney Vivian Tran said in a statement.

Prosecutors said Lockhart moved $1.8 million into accounts he called {Miles Lockhart|“the rainy day drawer.”} On the stand, he claimed he had been {Miles Lockhart|“borrowing against future earnings.”}

Juror No. 8, a retired plumber who asked that his name not be used, said the panel never bought it. {Juror|“You can’t borrow from a drawer that isn’t yours,”} he said.

Defense lawyer Simeon Katz said he would appeal. {Simeon Katz|“We respect the jury, but we think the judge got it wrong on the emails,”} Katz told reporters.`,
  },
  {
    why: 'second-hand accounts of a dinner, a spokeswoman between commas',
    text: `The governor’s office did not dispute the account, but a spokeswoman, Hadley Moss, said it lacked {Hadley Moss|“important and frankly obvious context.”}

Three people who attended the dinner said the governor compared the mayor to {the governor|“a dog that caught the car.”} Two of them said the mayor’s chief of staff, Ronan Quill, stood up and left.

{Ronan Quill|“I had a babysitter until 9,”} Mr. Quill said on Thursday. {Ronan Quill|“That’s the whole story.”}

Asked whether he had been offended, he paused. {Ronan Quill|“I’ve been called worse by better,”} he said.

The mayor, Yesenia Cordero, was more direct: {Yesenia Cordero|“If I caught the car, it’s because he left it running.”}`,
  },
  {
    why: 'a report as the speaker, its author, neighbours without names',
    text: `More Americans are sleeping in their cars, according to a report released Monday by the Shelter Policy Institute, which calls the trend {Shelter Policy Institute|“the quiet front of the housing crisis.”}

Dominique Farrow, 41, parks behind a church in east Dayton. She works two jobs. {Dominique Farrow|“People see the car and think I’m traveling,”} she said. {Dominique Farrow|“I guess I am.”}

The report’s author, Gideon Stahl, said the numbers were likely low. {Gideon Stahl|“The people we counted wanted to be counted,”} he said. {Gideon Stahl|“Most don’t.”}

City Councilman Brock Avery has proposed a safe-parking lot with toilets and a guard. Some neighbors are opposed. At a meeting last week, one man shouted that the lot would be {one man|“a magnet for every problem in the state.”} Another, Walt Denny, said he would {Walt Denny|“rather have a lot than a ditch.”}`,
  },
  {
    why: 'astronomers, a nickname for a thing, a collaborator after the verb',
    text: `Scientists at the Bellweather Observatory say they have spotted a comet that should not exist.

{Anneliese Kohl|“It’s going the wrong way,”} astronomer Anneliese Kohl said at a briefing. {Anneliese Kohl|“Everything else out there is going clockwise, and this thing is coming at us like a drunk driver.”}

The object, nicknamed “Salmon” for its upstream path, will pass Earth in 2031. There is no danger, said Kohl’s collaborator, Desmond Achebe. {Desmond Achebe|“You could sell tickets,”} he said.

Not every expert is convinced that Salmon is a comet. {Marguerite Dahl|“I’d call it an interesting rock,”} said Marguerite Dahl, who hunts asteroids at the Cape Ferris Array and reviewed the paper. Still, she added, {Marguerite Dahl|“it’s the most interesting rock I’ve seen in a decade.”}`,
  },
  {
    why: 'light crime: a sergeant, a club president after “whose”, a suspect nobody names',
    text: `Police in Waverly are looking for a man who they say stole a parade float on Saturday night and drove it through a car wash.

{Herb Stanton|“I’ve been on the job 22 years and this is my first float,”} said Sgt. Herb Stanton of the Waverly Police Department.

Surveillance video shows the man waving to cars, Stanton said. At one point, according to the police report, he rolled down the window and told an attendant, {~the man|“Deluxe, please, with the wax.”}

The float belonged to the Waverly Rotary Club, whose president, Lucinda Mayfield, said members were {Lucinda Mayfield|“more impressed than angry.”}

{Lucinda Mayfield|“It has never been so clean,”} she said.

Anyone with information is asked to call the department’s tip line.`,
  },
];
