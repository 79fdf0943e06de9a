import type { Passage } from './news-passages.ts';

/** Invented passages around what goes wrong most easily: shows and songs in quotes, second-hand words, crowded sentences. */
export const hardPassages: readonly Passage[] = [
  {
    why: 'shows, laws and slogans in quotes right beside real speech',
    text: `Speaking on KTRB’s “Morning With Mags,” state Sen. Leland Foss called the bill {Leland Foss|“dead the minute it crossed the hall.”}

Under the state’s “two chances and you’re out” law, drivers lose their licenses after a second offense.

Foss, who hosts a podcast called “The Long Table,” said voters were tired of {Leland Foss|“promises written in disappearing ink.”}

{Leland Foss|“You can’t eat a promise,”} he told “The Daily Hour” last week.`,
  },
  {
    why: 'party and state in brackets, honorifics, a senator by surname and by title',
    text: `{Ann Kirchner|“This is about accountability, plain and simple,”} said Rep. Ann Kirchner (D-Ohio), who wrote the measure.

Sen. Ray Delmonico (R-Ind.) told reporters he was {Ray Delmonico|“not persuaded by anything I heard today.”}

{Ann Kirchner|“Senator Delmonico has had nine months to read 12 pages,”} Kirchner shot back. The senator was unmoved. {Ray Delmonico|“I read them,”} Delmonico said. {Ray Delmonico|“They’re bad pages.”}`,
  },
  {
    why: 'relative clause with who said; quoted as saying; would say; often said',
    text: `She was joined on stage by Dr. Olumide Franks, who said the clinics had {Olumide Franks|“kept this town alive for a generation.”}

The Register quoted a former nurse, Billie Stroud, as saying that the wards were {Billie Stroud|“cold enough to see your breath.”}

{Olumide Franks|“Medicine is mostly listening,”} Franks would often say, and he listened well.

His old friend Harlan Pitts is quoted in the report as saying {Harlan Pitts|“nobody ever asked us what we needed.”}`,
  },
  {
    why: 'time between subject and verb; both; a spokesperson said on behalf of',
    text: `Mayor Odell Price earlier this week said the plan was {Odell Price|“on track and under budget.”}

Controller Faye Lindgren on Thursday disputed that. {Faye Lindgren|“It is neither of those things,”} she said.

In an emailed statement, a spokesperson for the mayor said Lindgren was {a spokesperson for the mayor|“playing politics with the water supply.”}

Lindgren, in turn, said she was {Faye Lindgren|“flattered to be called a politician.”}`,
  },
  {
    why: 'a witness account with nested speech and several he’s',
    text: `Darius Mott was washing his truck when the ground began to shake.

{Darius Mott|“I thought it was the train,”} Mott said. {Darius Mott|“Then I looked at the chimney and the chimney was on the lawn.”}

His neighbor Ellis Quarles ran into the street in his socks. {Ellis Quarles|“I yelled, ‘Darius, is it over?’ and he goes, ‘Does it look over?’”} Quarles said.

The fire chief, Bernadette Coyle, said crews had checked 300 homes. {Bernadette Coyle|“We got lucky,”} she said. {Bernadette Coyle|“An hour later and those kids are on the bus.”}`,
  },
  {
    why: 'quotes that open a paragraph with a conjunction or a short lead-in',
    text: `Tallulah Briggs grew up over a laundromat. But {Tallulah Briggs|“I never once felt poor,”} she said.

As for the prize, {Tallulah Briggs|“I spent it on shoes and a dentist,”} Briggs said.

And the next book? {Tallulah Briggs|“Ask me when the dentist is done,”} she said.`,
  },
  {
    why: 'company news with several spokespeople and a regulator; she after an unnamed woman',
    text: `Corvane Motors recalled 80,000 trucks on Monday. {Corvane|“Customer safety is our first and last concern,”} Corvane said.

The National Road Safety Board said it had received {The National Road Safety Board|“more than 200 complaints of sudden braking.”}

One owner, Yolanda Tripp of Macon Falls, said her truck {Yolanda Tripp|“stopped like it hit a wall”} on the interstate. {Yolanda Tripp|“I was lucky nobody was behind me,”} she said.

Corvane spokeswoman Ines Padgett said that the company {Ines Padgett|“takes every report seriously.”}`,
  },
  {
    why: 'profile: other people talk about the subject; the subject must not swallow their words',
    text: `When Bettina Krall took over the orchestra, the players were nervous.

{Lucian Ford|“She came in with no score and no smile,”} said Lucian Ford, the principal oboist. {Lucian Ford|“By lunch we were in love.”}

Krall conducts without a baton. Her teacher, the late Ivo Stransky, told her {Ivo Stransky|“the stick only hides the hand.”}

{Bettina Krall|“I lost it on a bus,”} Krall says of her last baton. {Bettina Krall|“I took it as a sign.”}

The critic Saul Weatherby wrote that her Brahms {Saul Weatherby|“had the weight of weather.”}`,
  },
  {
    why: 'statement by several; one says, another says; a woman in line, a man behind her',
    text: `The line outside the arena began at dawn. {A woman|“I have been here since four in the morning,”} said a woman in a silver wig.

{the man|“And I have been behind that wig since five,”} the man behind her said.

One fan said the singer {One fan|“got me through my divorce.”} Another said she {Another|“would sell her car for a ticket.”}

{Wes Tolliver|“It’s a happy crowd,”} said Wes Tolliver, a security guard. {Wes Tolliver|“Ask me again at midnight.”}`,
  },
  {
    why: 'press release prose: said with long title between commas, and a company in the possessive',
    text: `{Marguerite Sallow|“This investment will bring 400 jobs to the valley and strengthen our supply chain for years to come,”} said Marguerite Sallow, president and chief executive officer of Sallow & Sons Milling Co.

Harrow County’s economic development director, Pete Annable, called the announcement {Pete Annable|“the best news we have had since the highway.”}

{Pete Annable|“They could have gone anywhere,”} said Annable, {Pete Annable|“and they came home.”}`,
  },
  {
    why: 'history told with document voices: the treaty says, the diary reads, the ad promised',
    text: `The town’s charter says that {The town’s charter|“no person shall be denied the use of the common.”}

Her diary entry for that day reads, {Her diary entry|“Snow again, and no word from Thomas.”}

{Adelaide Munk|“We found it in a flour tin,”} said archivist Adelaide Munk, holding up the page. {Adelaide Munk|“You could still smell the flour.”}`,
  },
  {
    why: 'immigration court: interpreter, through a lawyer, family members',
    text: `{Rosalba Quintero|“I only want my son to be able to sleep,”} Rosalba Quintero said through an interpreter.

Her attorney, Jude Hallam, said the government had {Jude Hallam|“moved the goal posts three times in one year.”}

Quintero’s brother, Efrain, who lives in Tulare Heights, said the family was praying. {Efrain|“We don’t understand the papers,”} he said. {Efrain|“We understand the waiting.”}`,
  },
  {
    why: 'mixed marks: straight and curly in one text, closing mark missing, stray inch marks',
    text: `The storm left 14" of snow and 6-foot drifts, said meteorologist Karl Amundsen.

{Karl Amundsen|"It's the heaviest wet snow I've measured here,"} Amundsen said.

{Lil Oster|“My roof is making a noise I don’t like,”} said Lil Oster, 80, who has a 12' ladder and no one to climb it.

{Lil Oster|“My son says, ‘Don’t you dare.’ He’s 60!”} she said.`,
  },
  {
    why: 'he told the judge, she told jurors, the defendant said before sentencing',
    text: `Before he was sentenced, Royce Tanner apologized to the court. {Royce Tanner|“I have no one to blame but myself,”} he told the judge.

Judge Philippa Dunmore gave him 12 years. {Philippa Dunmore|“You stole from people who trusted you with their last dollar,”} she said.

Assistant District Attorney Kofi Mensah-Boyd told jurors in May that Tanner had {Kofi Mensah-Boyd|“built a house out of other people’s money.”}

Outside court, victim Opal Renshaw said she felt {Opal Renshaw|“nothing at all, not even relief.”}`,
  },
  {
    why: 'paragraphs that carry a speaker over several lines without naming her again',
    text: `Nan Hoskins has delivered the mail here for 31 years, and she has opinions.

{Nan Hoskins|“People don’t write letters anymore. They write complaints.”}

{Nan Hoskins|“The dogs are the same, though.”}

She retires in June. A party is planned at the grange hall.

{Nan Hoskins|“I told them no cake,”} she said. {Nan Hoskins|“There will be cake.”}`,
  },
  {
    why: 'a roundup with names and colons, and dashes after quotes',
    text: `We asked readers what they would do with the old depot.

Marcy Vann, Elm Street: {Marcy Vann|“Turn it into a library with a bar.”}

Delroy Pines, Third Avenue: {Delroy Pines|“Leave it to the pigeons. They earned it.”}

{Hettie Gow|“Anything but condos, please and thank you.”} — Hettie Gow, River Road`,
  },
  {
    why: 'science again: email remarks, not involved, et al., and a named journal',
    text: `The paper, published in the journal “Annals of Deep Water,” found that the eels {The paper|“return to the same trench each winter.”}

{Tove Lindahl|“We tagged 60 and lost 59,”} Lindahl wrote in an email. {Tove Lindahl|“Then number 60 came back with friends.”}

Tove Lindahl, who led the work at the Skagen Marine Station, said the next step was {Tove Lindahl|“a bigger boat and better glue.”}

Others urged caution. {Rafe Ellison|“Sixty eels is not an ocean,”} said Rafe Ellison, who studies migration at Coldwater State University.`,
  },
  {
    why: 'Trump-style tweets: all-caps, exclamation, wrote on a platform',
    text: `{Garrick Boone|“WITCH HUNT! The worst in the history of our state!”} Gov. Garrick Boone wrote on Chirper on Saturday.

Minutes later he posted again. {Garrick Boone|“They will never stop, and neither will I,”} he wrote.

A White Hall official said Boone was {A White Hall official|“letting off steam like anyone would.”}

{Merle Santangelo|“It’s exhausting,”} said Merle Santangelo, a Republican strategist. {Merle Santangelo|“You wake up and check your phone and you pray.”}`,
  },
];
