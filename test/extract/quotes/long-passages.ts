import type { Passage } from './news-passages.ts';

/** Invented American news in long sentences: documents that speak, subjects far from their verbs. */
export const longPassages: readonly Passage[] = [
  {
    why: 'anonymous sources and plural speakers',
    text: `Three former employees, all of whom signed nondisclosure agreements, described the lab as {Three former employees|"a circus without a tent."}

One of them, a chemist, said managers {~a chemist|"would rather lose a finger than a deadline."}

{another former employee|"We labeled things by smell,"} another former employee said.

Lawyers for the company said in a letter that the accounts were {Lawyers|"false, malicious and chemically illiterate."}

A person with knowledge of the inquiry, who was granted anonymity to discuss internal matters, said investigators {A person|"are pulling on every thread they can find."}`,
  },
  {
    why: 'attribution by noun: response, reaction, message, verdict, words',
    text: `Her message to the legislature was simple: {Rosalind Teague|"Fund it or close it."}

Rosalind Teague, the state's longest-serving warden, has run the prison at Colby for 16 years.

Gov. Alton Reese's response came by letter: {Alton Reese|"The warden serves at my pleasure."}

Teague's reaction, in an interview, was a long laugh. {Rosalind Teague|"Tell him I've had worse bosses,"} she said.

The governor's words, {Rosalind Teague|"serves at my pleasure,"} are now taped to her office door, along with a note in her own hand. It says, {~note|"Mine too."}`,
  },
  {
    why: 'weather: paragraphs joined, straight and curly mixed, name after verb with title after',
    text: `{Buck Landry|"It was a wall of water, there's no other way to say it,"} said Buck Landry, the Terrebonne Parish president. He said crews had rescued 90 people by noon.`,
  },
  {
    why: 'review: critics’ words, song lyrics, a line of dialogue from a film',
    text: `Early in the film, the old man turns to his daughter and says, {~the old man|"You never asked me what I wanted."} It is the best line in a picture full of them.

The director, Pilar Echevarria, shot it in 19 days. {Pilar Echevarria|"We ran out of money before we ran out of snow,"} she told the audience after a screening at the Tivoli.

One critic called it {One critic|"a masterpiece of shut doors."} Another was less kind: {Another|"Ninety minutes of people not finishing their soup."}

Echevarria shrugged off both. {Pilar Echevarria|"I don't make movies for critics,"} she said. {Pilar Echevarria|"I make them for my aunt."}

Her aunt, reached by telephone in Valdivia, said she {Her aunt|"would have liked more dancing."}`,
  },
  {
    why: 'a ruling, a statute, a dissent and a brief speak; the judge by surname and by office',
    text: `SAN FRANCISCO (Courts Desk) — A divided appeals court on Thursday revived a lawsuit over the poisoned wells of Alder Flat, ruling that the company {A divided appeals court|“cannot hide behind a contractor it hired to look away.”}

Writing for the majority, Judge Consuelo Ibarra said the trial court had {Consuelo Ibarra|“mistaken silence for consent.”} In a dissent three times as long, Judge Milton Frye accused his colleagues of {Milton Frye|“rewriting a contract none of them had to sign.”}

The opinion quotes at length from a 1998 memo in which an engineer warned that the liner {an engineer|“will fail, and not slowly.”}

The company's brief had called that memo {The company's brief|“a stray remark by a man on his way out the door.”}

Under the statute, a well owner may sue within six years of {~The statute|“the date on which the injury was or should have been discovered.”}

{Delphine Ochoa|“We should have discovered it when the horses died,”} said Delphine Ochoa, who raised quarter horses on the property until 2003 and who is one of 41 plaintiffs.

A lawyer for the company, Trent Halvorson, said it would ask the full court to rehear the case.`,
  },
  {
    why: 'a restaurant profile: sentences that begin with places and times, people introduced late',
    text: `On the wall behind the register hangs a photograph of a man with a mop. That's Leon. He has been dead for 20 years and still gets mail.

{Carmine Testa|"My grandfather hired him off a boat,"} says Carmine Testa, who took over the place when his father's knees gave out. {Carmine Testa|"Paid him in soup for a month. He never asked for a raise and he never asked what was in the soup."}

At lunch the line is out the door by 11:30. In it on a recent Tuesday stood two bricklayers, a priest and a woman in scrubs who said she had driven from Scranton {a woman|"because my blood type is marinara."}

Testa's wife, Donna, runs the kitchen and, by most accounts, Testa. {Donna|"He's the face,"} she says. {Donna|"I'm the rest of it."}

Their oldest, Nicky, 24, wants to add a patio. His father would sooner add a moat.

{Nicky|"He thinks outside is a fad,"} Nicky says.

{~Carmine Testa|"It is a fad,"} says his father.`,
  },
  {
    why: 'police blotter and press conference, officials with ranks, names after titles, a victim’s relative, a 911 caller',
    text: `Police have arrested a 52-year-old Dunmore man in the death of a woman whose car was found burning behind a closed bowling alley last week, authorities announced Monday.

{Angela Pruett|"This was not random and there is no threat to the public,"} Dunmore Police Chief Angela Pruett said at a news conference flanked by state and federal agents.

Investigators say Gary Lee Stokes, who had done odd jobs for the victim, 67-year-old Ruth Ann Maddox, bought two gas cans the night before.

In a recording of a 911 call released by the county, a caller can be heard telling the dispatcher, {a caller|"You need to send everybody you've got."}

Maddox's niece, Kellie Maddox-Byrd, said her aunt had begun locking her doors. {Kellie Maddox-Byrd|"She told me she didn't like the way he looked at the house,"} Maddox-Byrd said. {Kellie Maddox-Byrd|"I said, 'Aunt Ruth, then don't let him in it.'"}

Stokes is being held without bond. His public defender, Imran Siddiqui, said he would plead not guilty.

{Imran Siddiqui|"Mr. Stokes is looking forward to his day in court,"} Siddiqui said.`,
  },
  {
    why: 'tech and policy: spokespeople by email, a tweet, posts by handle, an open letter with signers',
    text: `Loomr, the video app with 90 million users, said Wednesday that it would let parents see what their children watch, a step critics have demanded for years.

{Priya Venkat|“Families asked for this and we listened,”} Priya Venkat, Loomr's head of safety, wrote in a blog post.

Not everyone clapped. {@mathmom4|“So the fox is putting a window in the henhouse,”} tweeted @mathmom4, a teacher with 60,000 followers.

In an open letter signed by 33 attorneys general, the states called the feature {the states|“a fig leaf with a toggle switch.”}

Loomr spokesman Dirk Olander said by email that the company {Dirk Olander|“does not comment on letters.”} Asked whether it had received that one, he replied, {Dirk Olander|“I'm told we receive many letters.”}

Sen. Ruthanne Colby, the Maine Republican who has written two bills on the subject, and Rep. Julio Barrera, the Texas Democrat who has written three, said jointly that Congress would act {Ruthanne Colby|“whether or not Silicon Valley finds the time to read its mail.”}`,
  },
  {
    why: 'farm country: subject before a list, quote without says, he/she by description, alternating couples',
    text: `Vernon and Arlene Dietz have been married for 61 years and have disagreed about rain for most of them.

{Vernon Dietz|"Tuesday,"} he says, looking west. {Vernon Dietz|"Tuesday at the latest, and a good inch of it."}

{Arlene Dietz|"He said that about Easter,"} she says.

The forecast is not on his side. {Glenda Marsh|"We just don't see a pattern change,"} said Glenda Marsh of the state climate office, which has ranked this spring the fourth driest since 1895.

Down the road, Vernon's cousin Elwood has already sold half his herd. It was that or buy hay at $300 a ton.

{Elwood|"You can't feed a cow an opinion,"} Elwood said.

At the co-op, where a hand-painted sign says "Pray Loud," manager Lynette Boggs has started a waiting list for the waiting list.`,
  },
  {
    why: 'business dispute with documents: complaint alleges, email read, minutes show, letter reads',
    text: `The lawsuit, filed in Delaware Chancery Court, alleges that directors treated the company as {The lawsuit|“a personal piggy bank with a ticker symbol.”}

One email, sent at 2:14 a.m. and quoted in the complaint, reads in full: {One email|“Delete this after you laugh.”}

Minutes of a June meeting show that the treasurer, Bettina Kohl, asked twice where the money had gone and was told to {~Minutes|“focus on the big picture.”}

{Bettina Kohl|“I am an accountant,”} Ms. Kohl said in a deposition. {Bettina Kohl|“The small picture is the job.”}

A letter from the company's auditors, dated three days later, warned of {A letter from the company’s auditors|“material weaknesses in nearly every place one looks.”}

Neither the company nor its former chairman, Aldo Ricci, responded to requests for comment. His lawyer, in an earlier filing, described Mr. Ricci as {His lawyer|“a visionary who never claimed to own a calculator.”}`,
  },
  {
    why: 'health column: patient quote first, doctors disagree, agency guidance, researcher’s caution',
    text: `{Renee Oduya|"I thought everyone's hands went numb,"} Renee Oduya told her doctor when she finally went.

Everyone's do not. Oduya, a court reporter in Wichita, had typed through four years of warning signs before, as she puts it, {Renee Oduya|"my thumbs filed a grievance."}

The Bureau of Labor Health recommends a break every 30 minutes, although its own guidance concedes that this is {its own guidance|"based on limited and aging data."}

Dr. Samir Haddad, a hand surgeon at Prairie General who was not involved in Oduya's care, thinks surgery is offered too soon. His colleague Dr. Beth Lindgren thinks it is offered too late.

{Samir Haddad|"She and I have had this argument in every elevator in the building,"} Haddad said.

{Beth Lindgren|"I usually win by the third floor,"} said Lindgren.`,
  },
  {
    why: `union story: said-verbs after long clauses, "the union said in a statement that" then second statement, "added the"`,
    text: `Dockworkers at three Gulf ports walked off the job at midnight, hours after talks broke down over a machine that can stack containers without a driver.

{the union|“Our members built these ports and they will not be replaced by a joystick in Rotterdam,”} the union said in a statement posted at 12:04 a.m.

Port operators, who had offered a 24 percent raise over six years, said they were {~Port operators|“baffled and disappointed.”}

On the picket line in Mobile, Darnell Hobbs, a third-generation crane operator whose grandfather's hook hangs over his mantel, held a sign that read “Robots Don't Pay Union Dues.”

{Darnell Hobbs|“They keep saying nobody will lose a job,”} Hobbs said. {Darnell Hobbs|“Well, then put it in writing. That's all we ever asked.”}

Labor Secretary Yvette Munro, who flew to New Orleans overnight and who was described by an aide as running on gum, urged both sides {Yvette Munro|“to get back in the room before the bananas rot.”}

Economists differ on the cost. {Felix Androssov|“A week is a headache,”} said Felix Androssov of Great Lakes Bank. {Felix Androssov|“A month is a recession in fruit.”}`,
  },
  {
    why: 'arts: quotes within narration, dialogue from a play, director quoted in program notes, a critic in a newspaper',
    text: `In the second act of “The Widow's Almanac,” the daughter finds the ledger. {the daughter|“You wrote down every apple,”} she says. Her mother does not look up.

The playwright, Ottoline Grey, has said that the scene came to her {Ottoline Grey|“all at once, in the dentist's chair.”}

{Ottoline Grey|“I'm told I said it out loud,”} she recalled over tea last week. {Ottoline Grey|“The dentist wrote it on a bib.”}

In a program note, the director, Ambrose Fell, calls the play {Ambrose Fell|“an argument with a ghost who keeps receipts.”} The New Dispatch called it {The New Dispatch|“unbearable in the best way.”}

Fell, reached by phone in Leeds, was asked whether he agreed. {Ambrose Fell|“I've stopped reading them,”} he said. {Ambrose Fell|“What did they say about the lamp?”}`,
  },
  {
    why: 'crime follow-up: a mother, a detective, a neighbor named only by first name, passive constructions',
    text: `A candle was still burning on the curb Wednesday when Latrice Boyd came to see where her son had died.

{Latrice Boyd|"They told me he didn't suffer,"} she said. {Latrice Boyd|"I don't know who gets to say that."}

DeShawn Boyd, 22, was shot at least five times shortly after midnight outside a convenience store on East 93rd Street, police said. He was pronounced dead at the scene. No arrests have been made.

A clerk who was working at the time and who asked to be identified only as Sam said he had locked himself in the freezer. {Sam|"I counted boxes,"} he said. {Sam|"I didn't know what else to count."}

Detective Lt. Howard Mize was asked whether the shooting was connected to one on the same block in June. {Howard Mize|"We're not ruling anything in and we're not ruling anything out,"} he said.

Boyd's sister, Tamika, was less patient. {Tamika|"Same corner, same camera, same nothing,"} she said.

Anyone with information is asked to call the detective bureau.`,
  },
  {
    why: 'politics: debate with alternating candidates, moderator question, quotes after colon and with dashes, fact-check',
    text: `The candidates met for the last time before Tuesday's vote, and they did not shake hands.

{Paula Okonkwo|"He has had eight years,"} said State Treasurer Paula Okonkwo, the Democrat. {Paula Okonkwo|"If he had a plan, I think we'd have seen the cover by now."}

Her opponent, Gov. Rex Tillery, a Republican seeking a third term, fired back: {Rex Tillery|"The treasurer has never met a tax she didn't want to take home and feed."}

Moderator Jill Sandoval asked each to name one thing they admired about the other.

{Rex Tillery|"Her persistence,"} Tillery said.

{Paula Okonkwo|"His hair,"} said Okonkwo.

On abortion, Tillery said he would {Rex Tillery|"leave the law exactly where the voters put it"} — a shift from 2018, when he told a church group in Harlan that he {Rex Tillery|"would not rest until every clinic in this state is a parking lot."}

Okonkwo pounced. {Paula Okonkwo|"Which governor am I running against?"} she asked. {Paula Okonkwo|"I prepared for the other one."}

A spokesman for the Tillery campaign, asked afterward about the remark, said the governor's position {A spokesman for the Tillery campaign|"has evolved with that of the people he serves."}`,
  },
  {
    why: 'environment: agency letter, biologist, rancher; they said, according to; nested quotes',
    text: `The wolf known as OR-117 crossed the interstate on Feb. 3, according to her collar, and has not been seen since.

{Marit Solheim|"She's either denned up or she's dead,"} said Marit Solheim, a biologist with the state Department of Fish and Wildlife. {Marit Solheim|"I hope it's puppies."}

Ranchers hope otherwise. {Clint Yarborough|"I've got nothing against her personally,"} said Clint Yarborough, who lost three calves in the fall. {Clint Yarborough|"My wife says, 'Clint, she's just being a wolf.' I say, 'Fine, and I'm just being broke.'"}

In a letter to the agency last month, the county's commissioners wrote that compensation payments had been {the county's commissioners|"late, light or lost in the mail."}

The agency, in a two-page reply, said it {The agency|"shares the county's frustration,"} Solheim among them: she has driven two of the checks out herself.

According to Yarborough, that {Clint Yarborough|"says about all you need to know about Salem."}`,
  },
];
