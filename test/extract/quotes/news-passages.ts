/**
 * Invented news passages, each written around habits of print. `{Speaker|“words”}` marks a quoted segment and whoever
 * must be credited with it (the fullest name printed, else the words as printed); `{~Speaker|“words”}` may be found or not.
 */
export interface Passage {
  readonly why: string;
  readonly text: string;
}

export const passages: readonly Passage[] = [
  {
    why: 'wire politics: said after, before, told reporters, fragments of four words and more, surname later',
    text: `SPRINGVALE (WN) — Gov. Marlene Oduya signed a $2 billion budget on Tuesday, calling it {Marlene Oduya|“the most important thing we will do this decade.”}

{Marlene Oduya|“We had to make hard choices,”} Oduya told reporters outside the statehouse. {Marlene Oduya|“Nobody got everything they wanted.”}

Republicans complained that the plan would {Republicans|“saddle our grandchildren with debt.”} Senate Minority Leader Curt Halvorsen said the governor {Curt Halvorsen|“never once picked up the phone”} to talk to his members.

{Curt Halvorsen|“It’s a sham,”} Halvorsen said. {Curt Halvorsen|“They wrote it in the dark and they passed it in the dark.”}

The budget includes money for the “Safe Routes to School” program and a pilot known as “Project Lantern.”

A spokesman for Halvorsen, Dean Priddy, said the caucus would sue. {Dean Priddy|“We will see them in court,”} he said.`,
  },
  {
    why: 'crime: police said, according to documents, a neighbor, unnamed woman, prosecutors',
    text: `A 34-year-old man was arrested early Sunday after he drove into a fence on Calloway Street, police said.

Officers found the man asleep behind the wheel, {police|“with the engine running and music playing loudly,”} police said in a news release.

{Rhonda Pell|“I heard a crash and thought a tree fell,”} said neighbor Rhonda Pell, who has lived on the block since 1998. {Rhonda Pell|“Then I saw headlights in my tomatoes.”}

Another neighbor, who asked not to be named, said the man {Another neighbor|“kept asking for his dog.”}

According to the affidavit, the man told an officer {the man|“I only had two beers”} before failing a field sobriety test.

{Tomas Ibarra|"This could have been so much worse,"} Police Chief Tomas Ibarra said in a statement.`,
  },
  {
    why: 'sport: coach talk, split quotes, inverted names, quote running on to the next paragraph unclosed',
    text: `The Harbor City Gulls lost their fifth straight game on Friday night, and their coach had seen enough.

{Dale Renfro|“We’re not tough enough right now,”} Gulls coach Dale Renfro said. {Dale Renfro|“That’s on me. I have to get these guys ready to play, and I haven’t done it.}

{Dale Renfro|“We’ll be back at it tomorrow.”}

Guard Malik Trevino, who scored 31 points, agreed.

{Malik Trevino|“Coach is right,”} he said. {Malik Trevino|“We got outworked.”}

Asked whether he would change the lineup, Renfro laughed. {Dale Renfro|“I might suit up myself,”} he said, {Dale Renfro|“if somebody finds me a knee brace.”}

{Anton Bielak|“They kept coming at us,”} said Anton Bielak, the Comets’ center. {Anton Bielak|“It was a battle.”}`,
  },
  {
    why: 'business: company said in a statement, chief executive named in apposition, analyst, fragments',
    text: `Shares of Brightwell Foods fell 12 percent on Thursday after the company said it would close four plants.

{the company|“These decisions are never easy,”} the company said in a statement, {the company|“but they are necessary to secure our future.”}

The company’s chief executive, Lorna Szabo, told investors on a conference call that the closures were {Lorna Szabo|“a painful but unavoidable step.”}

{Lorna Szabo|“We simply have too much capacity,”} she added.

Not everyone was convinced. {Peter Okafor|“I’ve heard this story before,”} said Peter Okafor, an analyst at Meridian Securities, who has a sell rating on the stock. In a note to clients, he wrote that management had {Peter Okafor|“lost the trust of its own shareholders.”}

Brightwell makes “Sunny Morning” cereal and other brands.`,
  },
  {
    why: 'science: researcher titles, co-author, study as a speaker, scare quotes and terms',
    text: `Scientists have long wondered why the lake’s so-called “ghost shrimp” glow. A new study offers an answer.

{Ingrid Valasek|“It turns out they are borrowing the light,”} said Ingrid Valasek, a marine biologist at Northfield University and lead author of the study.

The shrimp eat glowing bacteria, a process known as “kleptoluminescence,” and store them in their tails.

{Ingrid Valasek|“We were shocked,”} Dr. Valasek said. {Ingrid Valasek|“We thought the instrument was broken.”}

The findings {the authors|“open a new window on how animals trade tools,”} the authors write.

Hugo Baptiste, an ecologist at the Pellham Institute who was not involved in the research, called the work {Hugo Baptiste|“a beautiful piece of detective work.”} But he cautioned that the sample was small. {Hugo Baptiste|“You’d want to see this in more than one lake,”} he said.`,
  },
  {
    why: 'feature: paragraphs that open with a quote and name the speaker later; subject of the sentence before',
    text: `On a good day, Wilma Dent sells 400 pies.

{Wilma Dent|“People think it’s the crust,”} she says, dusting flour from her hands. {Wilma Dent|“It’s not. It’s the lard.”}

Dent, 71, opened the shop with her late husband, Roy, in 1983. {Wilma Dent|“He did the books and I did the baking and we never crossed the line,”} she says.

Her granddaughter, Kaylee Dent, took over the counter last spring. Kaylee is blunt about the hours. {Kaylee Dent|“I get up at three in the morning and I hate it every single time.”}

Customers drive from two counties away. Marvin Oakes has come every Saturday for 20 years.

{Marvin Oakes|“I’d come every day if my doctor let me,”} he says.`,
  },
  {
    why: 'courts: lawyers, judge, testimony, quotes inside quotes, wrote in the ruling',
    text: `A federal judge on Monday threw out the lawsuit, finding that it was {A federal judge|“built on speculation and little else.”}

Judge Eleanor Whitcombe wrote that the plaintiffs {Eleanor Whitcombe|“cannot simply wish a contract into being.”}

{Gil Montoya|“We are disappointed, and we will appeal,”} said Gil Montoya, a lawyer for the plaintiffs.

During a hearing last month, one of the plaintiffs, Denise Hartung, testified that a manager had told her {a manager|“don’t bother coming back Monday.”}

{Denise Hartung|“He looked me in the eye and said, ‘You people are all the same,’ and then he walked out,”} Ms. Hartung testified.

An attorney for the city, Bram Kessler, declined to comment.`,
  },
  {
    why: 'interview in dialogue: asked and answered, short turns, the reporter as I',
    text: `I met Cyrus Dunlevy at a diner near the studio. He ordered eggs.

{I|“Do you ever miss the old band?”} I asked.

{Cyrus Dunlevy|“Every single day of my life,”} he said. {~Cyrus Dunlevy|“Then I remember the van.”}

His manager, Petra Lindqvist, laughed. {Petra Lindqvist|“The van was a crime scene,”} she said.

Dunlevy shook his head. {Cyrus Dunlevy|“It had character,”} he insisted.`,
  },
  {
    why: 'straight quotes throughout, local paper, council meeting, titles in front',
    text: `The Millbrook City Council voted 5-2 on Monday to ban leaf blowers.

{Janice Albright|"I can't hear myself think in my own kitchen,"} Councilwoman Janice Albright said.

Councilman Rob Tully, who voted against the ban, called it {Rob Tully|"a solution in search of a problem."}

{Rob Tully|"What's next, lawn mowers?"} Tully asked. {Rob Tully|"Are we going to outlaw rakes?"}

Resident Carla Munoz told the council that the noise is {Carla Munoz|"driving people out of the neighborhood."}

Mayor Phil Stannard said he would sign the measure. {Phil Stannard|"It's the right thing to do,"} said Stannard.

The council will next discuss the "Downtown Forward" plan.`,
  },
  {
    why: 'British style: single quotes, doubles inside, police titles',
    text: `Residents of Little Marsham have spoken of their shock after a fire gutted the village hall.

{Edwina Croft|‘I saw the flames from my bedroom window and rang 999,’} said Edwina Croft, 62. {Edwina Croft|‘It’s heartbreaking. The children’s nativity was due to be held there.’}

Station manager Alun Prosser said crews’ quick work saved the neighbouring houses. {Alun Prosser|‘My colleagues’ efforts were first class,’} he added.

Parish clerk Tim Beddows said the hall was ‘irreplaceable’. {Tim Beddows|‘A man rang me and said “I was married in there”, and I didn’t know what to say,’} he said.`,
  },
  {
    why: 'tweets, posts, statements and letters as the place of speech',
    text: `{Nadia Ferro|“Tonight we made history in this great state,”} Ferro tweeted just after midnight.

Her opponent, former Rep. Wade Tillman, refused to concede. In a post on his website, Tillman wrote: {Wade Tillman|“There are thousands of ballots left to count, and we will fight for every one.”}

State party chairwoman Gwen Abasi said in an email that the result was {Gwen Abasi|“a mandate for working families.”}

Nadia Ferro will be sworn in on Jan. 3. In a letter to supporters, she thanked volunteers {Nadia Ferro|“who knocked on doors in the snow and rain.”}`,
  },
  {
    why: 'several speakers alternating in one piece, carried on by surname only',
    text: `Farmers say the new rule will cost them dearly. {Lyle Gunderson|“It’s another nail,”} said Lyle Gunderson, who raises hogs near Postville.

Environmental groups disagree. {Shira Feldman|“The river can’t wait another ten years,”} said Shira Feldman of the Clean Streams Coalition.

{Lyle Gunderson|“I drink that water too,”} Gunderson said when told of her remark. {Lyle Gunderson|“My kids drink it. You think I want it dirty?”}

Feldman said she sympathizes with families like his. But, she said, {Shira Feldman|“sympathy doesn’t filter nitrates.”}

The agency’s regional director, Omar Castellano, said both sides had a point. The rule, he said, was {Omar Castellano|“written with farmers at the table.”}`,
  },
  {
    why: 'titles of works, songs, nicknames and terms of four words or more that are not speech',
    text: `Singer Lola Marchetti will open her tour in Dayton with songs from “The Long Way Back to You,” her third album.

The single “Nobody Told Me It Was Raining” has been streamed 40 million times. Critics compared it to “Midnight on the Water.”

Marchetti, who starred in the film “A Quiet Place to Land,” is known to fans as “the Duchess of Dayton.”

{Lola Marchetti|“I wrote it in the back of a bus somewhere in Ohio,”} she said of the single.

Her book, “How to Leave a Small Town,” comes out in May.`,
  },
  {
    why: 'verbs beyond said: recalled, joked, conceded, warned, insisted, marveled, shrugged, and none listed',
    text: `{Otis Branham|“I fell off the stage on opening night,”} recalled Otis Branham, now 88. {Otis Branham|“The orchestra never stopped.”}

{Otis Branham|“They probably thought it was choreography,”} he joked.

His wife, Estelle, rolled her eyes. {Estelle|“He tells that story to the mailman,”} she deadpanned.

Branham conceded that he {Otis Branham|“might have embellished a few parts”} over the years.

{Estelle|“A few parts!”} Estelle marveled. {Estelle|“There was never even an orchestra.”}

Their son, Theo Branham, warned a visitor not to ask about the horse. {Theo Branham|“You’ll be here till supper,”} Theo whispered.`,
  },
  {
    why: 'hard-wrapped plain text with two-space paragraphs separated by blank lines',
    text: `The state health department on Wednesday reported 14 new cases of the
illness, and officials urged residents to boil water before drinking
it.

{Hal Brisco|"We do not want people to panic, but we do want them to take this
seriously,"} said Dr. Hal Brisco, the state epidemiologist. {Hal Brisco|"Boil it
for a full minute."}

Brisco said the department had {Hal Brisco|"ruled out three of the five likely
sources"} and expected results on the others by Friday.

At the Corner Grocery in Elmwood, owner Sunita Rao was limiting
customers to two jugs each. {Sunita Rao|"I have never seen anything like
it,"} she said.`,
  },
  {
    why: 'quote in the middle of a sentence with said on either side; that-clauses; partial quotes joined by and',
    text: `Treasury official Brenda Quist told lawmakers that the fund was {Brenda Quist|“in better shape than anyone expected”} and that it {Brenda Quist|“should remain solvent through 2041.”}

The plan, which Quist described as {Brenda Quist|“a bridge to something better,”} drew fire from both parties.

Rep. Salvatore Innes, the panel’s top Democrat, said that {Salvatore Innes|“nobody in this room believes those numbers,”} while Rep. Dorcas Yoon, its chairwoman, argued they were {Dorcas Yoon|“the best we have ever been given.”}

{Salvatore Innes|“With all due respect,”} Innes replied, {Salvatore Innes|“that is a very low bar.”}`,
  },
  {
    why: 'relative clauses, ages and places between name and verb',
    text: `{Joaquin Reyes-Lamb|“It sounded like a freight train coming through the yard,”} Joaquin Reyes-Lamb, 58, of Tupelo Springs, who rode out the storm in a bathtub, said Sunday.

Patty Sorrell, whose trailer was thrown 60 feet, said she was {Patty Sorrell|“lucky to be standing here at all.”}

{Beau Dugas|“I’ve been doing this for 30 years, and I have never seen a roof do that,”} said Beau Dugas, a retired lineman who drove in from Lake Verret, Louisiana, to help.

The Rev. Amos Tuttle, pastor of First Baptist Church, opened the fellowship hall as a shelter. {Amos Tuttle|“We’ve got coffee and we’ve got cots,”} he said. {Amos Tuttle|“Nobody gets turned away.”}`,
  },
  {
    why: 'organisation and role nouns: agency, union, spokeswoman for, officials, a source familiar',
    text: `The Coast Guard suspended its search on Saturday. {the agency|“We have saturated the area,”} the agency said in a statement.

{a spokeswoman for the ferry line|“Our hearts are with the families tonight,”} a spokeswoman for the ferry line said.

Two officials briefed on the inquiry said the captain had {Two officials|“no business being on the water”} that morning.

The union representing deckhands said its members had {The union|“warned about those life rafts for years.”}

{a person|“Everyone knew it was coming,”} said a person familiar with the matter, who was not authorized to speak publicly.`,
  },
  {
    why: 'said-less attribution: colon, dash, according to, in the words of',
    text: `The verdict from the judges was unanimous. According to head judge Flora Whitten, the chili was {Flora Whitten|“hot enough to strip paint.”}

{Flora Whitten|“You could taste the ambition,”} according to Whitten.

In the words of runner-up Gus Paladino, {Gus Paladino|“it was a robbery in broad daylight.”}

His advice to next year’s cooks: {Gus Paladino|“Bring more beans than you think you need.”}

As one regular, Bette Nilsen, put it: {Bette Nilsen|“Nobody comes for the chili.”}`,
  },
  {
    why: 'quote first, speaker only in the next sentence, or narrative between',
    text: `{Ray Kowalczyk|“I’m not going anywhere.”}

That was Ray Kowalczyk’s answer when the bank came to call in March. The 82-year-old has lived on the same farm since he was born.

{Ray Kowalczyk|“My father dug that well by hand,”} he said, pointing across the yard. {Ray Kowalczyk|“You don’t sell a thing like that.”}

The bank, First Prairie Trust, says it has no choice. {First Prairie Trust|“We have worked with Mr. Kowalczyk in good faith for two years,”} it said.`,
  },
  {
    why: 'magazine present tense, he says / she tells me / goes on',
    text: `Vera Castellan does not like to be photographed. {Vera Castellan|“My face is the least interesting thing about me,”} she tells me when we meet in her studio. She is wearing a man’s overcoat and one earring.

{Vera Castellan|“When I was young I wanted to be a bridge,”} she goes on. {Vera Castellan|“Not an engineer. An actual bridge.”}

Her dealer, Maurice Aubin, says that collectors find her {Maurice Aubin|“impossible, magnificent and always late.”} He pauses. {Maurice Aubin|“Mostly late,”} he adds.

{Vera Castellan|“Maurice is a saint,”} Castellan says.`,
  },
  {
    why: 'pronouns across genders with two people in play',
    text: `Principal Helen Brandvold and her husband, Mark Brandvold, started the school garden in 2011.

{Helen Brandvold|“I wanted the kids to see where carrots come from,”} she said. {Helen Brandvold|“Half of them thought it was the store.”}

He built the raised beds. {Mark Brandvold|“My back has never forgiven me for it,”} he said.

Last year the garden produced 900 pounds of vegetables, she said, {Helen Brandvold|“and about 4,000 zucchini jokes.”}`,
  },
  {
    why: 'named by title and surname; Mr. and Ms. on second reference',
    text: `The museum’s new director, Adaeze Nwosu, said on Wednesday that attendance was {Adaeze Nwosu|“nowhere near where it should be.”}

{Adaeze Nwosu|“We have 40,000 objects and we show 300 of them,”} Ms. Nwosu said in an interview.

The board chairman, Thornton Gale III, said he backed her fully. {Thornton Gale|“She’s the most original mind we’ve hired in my lifetime,”} Mr. Gale said.

Mr. Gale’s predecessor, Lucille Ames, was less kind. {Lucille Ames|“I give it eighteen months,”} Ms. Ames said.`,
  },
  {
    why: 'quoted signs, slogans, chants, documents',
    text: `Protesters carried signs reading {~signs|“Not One More Acre”} and “Water Is Life.”

They chanted {~They|“Whose river? Our river!”} as the commissioners filed in.

The lease says the land may be used {The lease|“solely for the grazing of cattle and sheep.”}

{Ned Farrow|“That’s about as clear as it gets,”} said Ned Farrow, an attorney for the ranchers.

An internal memo obtained by The Daily Sentinel-Courier warned that the company was {An internal memo|“operating well outside the terms of the lease.”}`,
  },
  {
    why: 'a quotation within narrative past: told police, yelled, heard someone say',
    text: `Witness Corey Stamper told police he heard a man shout {a man|“get out of the car right now”} before the shots.

{Corey Stamper|“I hit the ground and I stayed there,”} Stamper said.

Detective Lt. Renee Osgood said investigators were reviewing video. {Renee Osgood|“We’re asking anyone who was in the area to come forward,”} she said at a news conference Thursday.

The victim’s sister, Alma Voight, spoke through tears. {Alma Voight|“He was the kindest person you ever met.”}`,
  },
  {
    why: 'one-line paragraphs separated by single line ends, blog style',
    text: `The patch went out on Monday, and users were not happy.
{Jules Amari|"This update broke every plugin I rely on,"} wrote Jules Amari, a developer in Austin, on the project's forum.
Lead maintainer Sofie Brandt apologized within hours.
{Sofie Brandt|"We should have tested this on older machines and we didn't,"} Brandt wrote. {Sofie Brandt|"That's our fault."}
She said a fix would arrive {Sofie Brandt|"before the end of the week"} and promised to publish a full report.`,
  },
  {
    why: 'joint speakers, lists of names, somebody else’s words reported',
    text: `{Lars and Mindy Teague|“We just want our road back,”} Lars and Mindy Teague said in a joint statement.

County engineer Phoebe Strand quoted her late father, who used to say {~her late father|“a road is a promise.”}

{Phoebe Strand|“I think about that every time a culvert fails,”} Strand said.

The commission’s report faulted {The commission’s report|“a pattern of neglect at every level”} of the department.`,
  },
  {
    why: 'education story: student, teacher, superintendent; names with particles, initials and hyphens',
    text: `{Maria de la Cruz|“I cried when I opened the envelope,”} said senior Maria de la Cruz, who will be the first in her family to attend college.

Her counselor, J.T. McAllister, said she had {J.T. McAllister|“worked harder than any student I’ve had.”}

{Anh-Thu Nguyen|“It’s not about one kid,”} said Superintendent Anh-Thu Nguyen. {Anh-Thu Nguyen|“It’s about what every kid now thinks is possible.”}

De la Cruz plans to study nursing. {Maria de la Cruz|“I want to come back and work here,”} she said.`,
  },
  {
    why: 'international wire: ministers, foreign names, state media, translated remarks',
    text: `Foreign Minister Jaroslav Petrenkov said Tuesday that talks had reached {Jaroslav Petrenkov|“a very delicate stage”} and urged patience.

{Jaroslav Petrenkov|“We are not asking for miracles,”} Petrenkov told the state news agency. {Jaroslav Petrenkov|“We are asking for signatures.”}

The opposition leader, Ilse van der Hagen, dismissed the remarks as {Ilse van der Hagen|“theater for the evening news.”}

A senior diplomat, speaking on condition of anonymity, said the two sides remained {A senior diplomat|“miles apart on everything that matters.”}

The ministry later said in a statement that it {The ministry|“rejects any attempt to prejudge the outcome.”}`,
  },
  {
    why: 'attribution at the end of a long sentence and quotes broken by narrative, not by the verb',
    text: `{Edgar Pruitt|“When they first told me what they wanted to build there, on that hill, above the spring, I laughed out loud,”} Pruitt, the county’s longest-serving surveyor, said, leaning on his truck.

Edgar Pruitt is 79. He has outlived three bosses and two county seals.

{Edgar Pruitt|“I told ’em the hill was hollow,”} he said. {Edgar Pruitt|“They said, ‘How hollow?’ I said, ‘Well, how much house do you like?’”}

The developer, Summit Crest Homes, did not return calls. On its website the company promises {~the company|“a view for every family.”}`,
  },
  {
    why: 'the speaker stands in the paragraph before; the quote paragraph has only a verbless frame',
    text: `Treva Solis remembers the night the mill closed.

{Treva Solis|“It was like somebody turned off the sound in the whole town.”}

She was 19 then and had worked there for a year. Now she runs the historical society, which has collected 2,000 photographs of the mill and the people who ran it.

{Treva Solis|“Some of these faces, I’m the only one left who knows the names. That keeps me up at night.”}`,
  },
  {
    why: 'quote after a that-clause with two names, object of told is not the speaker',
    text: `Coach Vance Hadley told forward Eli Novak that he {Vance Hadley|“had to be smarter with the puck.”}

Novak told the Tribune-Standard that he and Hadley {Eli Novak|“see the game in the same way.”}

{Eli Novak|“He’s hard on me because he was me,”} Novak said of Hadley.

Hadley’s assistant, Corinne Baptist, told Novak’s mother that her son was {Corinne Baptist|“the last one off the ice every night.”}`,
  },
  {
    why: 'health: patient stories, hospitals, doctors as Dr., organisation names with of',
    text: `Dr. Yusuf Demirci, chief of cardiology at the Hospital of St. Brendan, said the device {Yusuf Demirci|“is not a cure, but it buys us time.”}

One of his patients, Loretta Finch, got hers in June. {Loretta Finch|“I went up the stairs yesterday without stopping,”} she said. {Loretta Finch|“I sat at the top and I bawled.”}

The National Heart Alliance said in a report that such devices are {The National Heart Alliance|“still out of reach for most rural patients.”}

Demirci agrees. {Yusuf Demirci|“We have the tool and we can’t get it to the people,”} he said.`,
  },
];
