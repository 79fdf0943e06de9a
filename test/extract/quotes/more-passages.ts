import type { Passage } from './news-passages.ts';

/** Further invented passages, for habits the first ones do not show. */
export const morePassages: readonly Passage[] = [
  {
    why: 'page furniture around a story: headline with a quote, byline, caption, advert, related story',
    text: `Mayor on bridge delay: ‘We got it wrong’

By Tess Holloway
Staff Writer

Traffic backs up on the Linden Street bridge on Monday. (Photo by Ivo Crane)

The Linden Street bridge will stay closed until spring, officials said Tuesday.

{Carmen Ojeda|“We got it wrong, and I own that,”} Mayor Carmen Ojeda said at City Hall.

Advertisement

{Carmen Ojeda|“The steel came late, the bolts came wrong, and then it snowed,”} she continued.

Related: Ferry service to double on weekends

Contact the writer at 555-0142.`,
  },
  {
    why: 'participle in front of the main clause, and what-clauses',
    text: `Calling the ruling {Priya Raman|“a slap in the face to every tenant,”} Councilmember Priya Raman vowed to rewrite the law.

In what she described as {Priya Raman|“the hardest vote of my career,”} Raman broke with her party last year.

Landlord groups welcomed the decision, which their lawyer, Stuart Pike, called {Stuart Pike|“a victory for common sense.”}

Noting that the council was {Stuart Pike|“told three times by its own staff”} that the law would fail, Pike said the city should pay his clients’ costs.`,
  },
  {
    why: 'long titles after said; told a named programme or paper; said of somebody',
    text: `{Joan Ricketts|“Voters are tired, and tired voters stay home,”} said Joan Ricketts, a professor of political science at the University of North Tamarack who studies turnout in rural counties.

{Everett Blount|“I don’t need a poll to tell me what my neighbors think,”} Blount told WXQL’s Dana Kerr on “Sunday Roundtable.”

Everett Blount, a two-term senator, is trailing in every survey. {Everett Blount|“She’s never met a tax she didn’t like,”} he said of his opponent, state Sen. Mia Castellanos.

Castellanos spokesman Drew Fenn fired back. {Drew Fenn|“That’s rich coming from a man with three yachts,”} Fenn said.`,
  },
  {
    why: 'anonymous online voices: one user, another, commenters, the account',
    text: `The video had two million views by noon.

{one user|“This is the best thing I have seen all year,”} wrote one user.

{another|“My cat does this and nobody films it,”} another replied.

The shelter’s account later posted that the dog had been {The shelter’s account|“adopted by a very nice retired couple.”}

Shelter manager Kit Olander said the phones had not stopped. {Kit Olander|“We have 40 other dogs, by the way,”} she said with a laugh.`,
  },
  {
    why: 'statement read, letter reads, sign says, according to a copy',
    text: `{the statement|“We regret the distress this has caused to families,”} the statement read.

The letter, dated May 3 and signed by the head of the school, reads: {The letter|“Your child’s records may have been seen by others.”}

{a copy|“The district was aware of the breach in March,”} according to a copy of an internal email.

{Lou Haskins|“March! They knew in March!”} said Lou Haskins, whose twins attend the school.`,
  },
  {
    why: 'short first part before the attribution; quote resumed in the same sentence',
    text: `{~Nell Varga|“That,”} said Nell Varga, pointing at a crack in the wall, {Nell Varga|“is what forty years of salt will do.”}

{Nell Varga|“If you ask me,”} she went on, {Nell Varga|“they should have torn it down when the mill closed, and they know it.”}

Her foreman, a large man named Bo Jessup, nodded. {Bo Jessup|“Tear it down tomorrow, I’ll bring the truck,”} he said.`,
  },
  {
    why: 'nouns for known people: the president, the senator, the 19-year-old, the boy’s mother',
    text: `President Alma Restrepo defended the pact on Friday. {Alma Restrepo|“We did not come here to sign a surrender,”} the president said.

{the boy’s mother|“He just wanted to see the parade,”} the boy’s mother said.

The 19-year-old told a reporter that she had {The 19-year-old|“no idea the gate was even open.”}

{the veteran lawmaker|“I was elected before half of these people were born,”} the veteran lawmaker said.`,
  },
  {
    why: 'quotes broken over lines with dashes, ellipses and brackets',
    text: `{Silas Munro|“We had nothing -- I mean nothing -- and they ... took us in,”} Silas Munro said.

{Silas Munro|“[My father] never spoke of it to any of us,”} he said.

He stopped and looked out of the window.

{Silas Munro|“Then one day he says to me, ‘You want to see where I was born?’ And we drove all night,”} he said finally.`,
  },
  {
    why: 'scare quotes, words as words, and long quoted names that nobody said',
    text: `The so-called “right to a quiet night” rule has divided the village.

Officials use the term “temporary seasonal noise exemption” for what neighbors call summer.

A painting titled “Woman at the Edge of a Field” hangs in the lobby, next to a plaque that reads “Gift of the Class of 1961.”

The committee on “the future of the north shore” meets in May.

{Hollis Grady|“I can’t sleep and I can’t complain,”} said Hollis Grady, a baker.`,
  },
  {
    why: 'question and answer with labels',
    text: `We asked chef Imogen Salt about her new place. This interview has been edited.

Q: Why open a restaurant now?

A: I had the money and I had the anger.

Salt laughed when asked about the critics. {Imogen Salt|“They come, they eat, they write,”} she said. {Imogen Salt|“I come, I cook, I go home.”}`,
  },
  {
    why: 'two people in one paragraph, each with a quote',
    text: `Supporters say the tax would raise $40 million a year. {Ruben Achterberg|“This is the fairest way to pay for buses,”} said Ruben Achterberg, who runs Riders First. But Colleen Mabry, who owns a hardware store, said it would {Colleen Mabry|“kill what is left of downtown.”}

Achterberg called that claim {Ruben Achterberg|“a scare story with no numbers in it.”} Mabry stood by it. {Colleen Mabry|“Come and look at my books,”} she said.`,
  },
  {
    why: 'said to inverted with full stop: told in court, wrote in an opinion joined by others',
    text: `Writing for the majority, Justice Lionel Farquhar said the statute {Lionel Farquhar|“reaches far more speech than it protects.”}

{Beatriz Olmos|“Today’s decision leaves children with nothing,”} Justice Beatriz Olmos wrote in dissent. {Beatriz Olmos|“I would not go down that road.”}

The state’s solicitor general, Wynn Archer, had argued that the law was {Wynn Archer|“a modest answer to a grave problem.”}

In a concurring opinion, Justice Ade Sowande added that he would go {Ade Sowande|“no further than the facts require.”}`,
  },
  {
    why: 'reported by a paper; a quotation attributed at second hand',
    text: `The mayor told aides he would {The mayor|“rather eat the charter than sign it,”} The Port Ellery Ledger reported.

According to people in the room, Fire Chief Duane Stokes replied that the charter was {Duane Stokes|“about the size of a phone book.”}

{Duane Stokes|“I was joking,”} Stokes said later. {Duane Stokes|“Mostly.”}`,
  },
  {
    why: 'sport on deadline: surname-only league players, coach by team, “said of”, postgame',
    text: `Okonjo had 28 points and 11 rebounds, and Delacroix added 19 for the Kestrels (12-4).

{Delacroix|“When he’s rolling like that, you just get out of the way,”} Delacroix said.

{Andy Pruett|“We knew what was coming and we couldn’t stop it,”} Mustangs coach Andy Pruett said. {Andy Pruett|“He’s a problem.”}

{Pete Sandoval|“It’s one game,”} third baseman Pete Sandoval said after the loss. {Pete Sandoval|“We’ve got 140 of these left.”}

Asked about the bench, Pruett was short: {Andy Pruett|“They have to be better.”}`,
  },
  {
    why: 'obituary and history: wrote in a memoir, once said, recalled in an interview in 1987',
    text: `Constance Merriweather, who painted the state capitol’s ceiling, died on Sunday. She was 94.

{Constance Merriweather|“I was on my back for two years,”} she once said, {Constance Merriweather|“and I never got the blue out of my hair.”}

In her memoir, “Looking Up,” she wrote that she had been {Constance Merriweather|“too stubborn to be afraid of heights.”}

Her son Felix Merriweather recalled her in an interview. {Felix Merriweather|“She would come down for lunch and go straight back up,”} he said. {Felix Merriweather|“She ate sardines out of the can.”}`,
  },
  {
    why: 'a statement given in full after a colon on its own line; then another speaker',
    text: `The hospital released the following statement from its president, Dr. Colm Brannigan:

{Colm Brannigan|“We have learned of an error in our billing system. Patients will not be charged.”}

State Auditor Ruth Ann Delgado was not satisfied.

{Ruth Ann Delgado|“An error is when it happens once,”} Delgado said. {Ruth Ann Delgado|“This happened four thousand times.”}`,
  },
  {
    why: 'feature in the present with first names on second reference',
    text: `Nora Beckwith and her brother Ty Beckwith run the last drive-in north of the river.

{Nora Beckwith|“Ty does the projector, I do the popcorn, and we fight about the movies,”} Nora says.

Ty rolls his eyes. {Ty Beckwith|“She’d show musicals every night if I let her,”} he says.

{Nora Beckwith|“I would,”} Nora admits. {Nora Beckwith|“I’d show them twice.”}`,
  },
  {
    why: 'weather service and agencies with long names; quotes from advisories',
    text: `The storm could bring {the National Weather Service|“life-threatening surge and destructive winds,”} the National Weather Service said in an advisory.

{Dee Rollins|“If you’re on the island, it’s time to go,”} said Dee Rollins, director of the Tallow County Office of Emergency Management.

The Federal Bureau of Bridges said in a tweet that the causeway was {The Federal Bureau of Bridges|“closed until further notice to all vehicles.”}

Some planned to stay. {Hank Thibault|“I’ve got a generator and a deck of cards,”} Hank Thibault, 70, said from his porch.`,
  },
  {
    why: 'interrogation of a witness and quoting of somebody else’s words inside a statement',
    text: `Prosecutor Lena Strickler asked the witness, Gordon Abbott, whether he had been paid.

{Gordon Abbott|“I was told there would be an envelope,”} Abbott testified. {Gordon Abbott|“There was no envelope.”}

{Lena Strickler|“Did you ask for one?”} Strickler said.

{Gordon Abbott|“I asked every single week,”} Abbott answered, drawing laughter.

Judge Marta Oyelaran was not amused. {Marta Oyelaran|“This is a courtroom, not a nightclub,”} she said.`,
  },
  {
    why: 'straight quotes with commas outside, missing spaces and double hyphens',
    text: `{Fabian Lund|"We will rebuild it brick by brick"}, said Fabian Lund, the owner. {Fabian Lund|"My grandfather laid that floor."}

His insurer said the policy covered fire {His insurer|"but not flood or rising ground water."}

{Fabian Lund|"So it was wet fire,"} Lund said -- {Fabian Lund|"that's what they'll say next, just wait."}`,
  },
  {
    why: 'first paragraph quote with delayed identification of the speaker in the same paragraph after narrative',
    text: `{Ximena Duarte|“There’s a rhythm to it.”} Ximena Duarte lifts the hammer and brings it down. {Ximena Duarte|“You learn to listen to the metal before you hit it again.”}

Duarte is the only farrier in the county who is also a dentist.

{Ximena Duarte|“Horses are easier,”} she says.`,
  },
  {
    why: 'campaign coverage: crowd, ad narrator, slogans, debate exchanges',
    text: `At the debate, Halloran accused Ms. Whitfield of {Halloran|“hiding from the people of this state for nine months.”}

{Whitfield|“I was having a baby, Jim, not hiding,”} Ms. Whitfield shot back.

The audience gasped. Moderator Grace Liu asked both candidates to {Grace Liu|“keep it to the issues, please.”}

A new ad from his campaign says she {A new ad from his campaign|“voted to raise your taxes 12 times.”}`,
  },
];
