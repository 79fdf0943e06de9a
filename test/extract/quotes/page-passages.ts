import type { Passage } from './news-passages.ts';

/** Invented pages of American news as sites print them: stations, wires, sports, courts, obituaries. */
export const pagePassages: readonly Passage[] = [
  {
    why: 'local tv: short paragraphs, straight marks, unnamed neighbour, police captain, caption',
    text: `DEPUTIES: Man found dead in drainage canal near Tillman Road

GREELEY COUNTY, Fla. (WQXB) - A man's body was pulled from a drainage canal Tuesday morning, deputies said.

A woman walking her dog called 911 just before 7 a.m. after she spotted what she told dispatchers was {a woman|"a coat with somebody in it."}

{Marcus Delgado-Finn|"Right now we're treating this as a suspicious death until somebody tells us otherwise,"} said Capt. Marcus Delgado-Finn of the Greeley County Sheriff's Office.

Neighbors say the canal has been a problem for years.

{one neighbor|"You've got no fence, no lights, nothing,"} said one neighbor, who asked us not to show her face. {one neighbor|"I've been calling the county since my oldest was in diapers."}

The mother of two told us she keeps her children away from the water. {The mother of two|"They know not to go past the mailbox,"} she said.

The medical examiner has not released the man's name. Anyone with information is asked to call the tip line.`,
  },
  {
    why: 'politics wire: bracketed party, several senators, fragments, he after a long aside',
    text: `WASHINGTON (AP) — The Senate's top Republican on Thursday rejected a House-passed disaster bill, saying it was {The Senate's top Republican|“stuffed to the gills with things that have nothing to do with hurricanes.”}

Majority Leader Royce Tannehill, who has said for weeks that he would bring a slimmer version to the floor, told reporters in the Capitol that {Royce Tannehill|“there are not 60 votes for that, and there never will be.”}

Democrats said the delay would cost lives. {Imelda Crouch|“People are sleeping in their cars tonight,”} said Sen. Imelda Crouch, D-La., whose own home in Houma lost its roof in the storm and whose staff has been answering phones from a church basement. {Imelda Crouch|“They don't have time for us to argue about process.”}

Tannehill's office did not respond to a request for comment on Crouch's remarks. But in a floor speech later, he said he had {Royce Tannehill|“nothing but sympathy for the people of Louisiana.”}

White House press secretary Dana Whitlow said the president {Dana Whitlow|“would sign the House bill the minute it lands on his desk.”}

The president himself, speaking to reporters as he left for Camp David, was more cautious. {The president|“We'll see what they send me,”} he said. {The president|“I'm a patient man.”}

{The president|“Very patient,”} he added.`,
  },
  {
    why: 'sports game story with manager, pitcher, opposing manager, no said verb before the second',
    text: `ARLINGTON, Texas -- Nolan Brisbane had given up three home runs before he got an out, and the only thing he could do was laugh.

{Nolan Brisbane|"I looked at Cal and I said, 'Is this a joke?'"} Brisbane said of his catcher, Cal Wojcik. {Nolan Brisbane|"He goes, 'If it is, it's on both of us.'"}

He settled down after that. The left-hander retired the next 15 batters and the Drovers rallied for an 8-5 win over the Captains on Wednesday night.

{Hector Amaya|"That's what an ace does,"} Drovers manager Hector Amaya said. {Hector Amaya|"Anybody can win when they've got their stuff. He had nothing, and he gave us seven."}

Wojcik, who hit a two-run double in the sixth, said he never considered going to the mound. {Cal Wojcik|"What am I going to tell him?"} he said. {Cal Wojcik|"He knows they were homers. He saw them land."}

Captains manager Dutch Verlander was ejected in the fifth for arguing balls and strikes.

{Dutch Verlander|"I said what I said,"} Verlander said. {Dutch Verlander|"I'd say it again with my mother in the room."}

TRAINER'S ROOM

Drovers: SS Luis Quintero (hamstring) could return Friday. {SS Luis Quintero|"I feel like I could run to Houston,"} he said.`,
  },
  {
    why: 'feature: quotes attributed by paragraph before, no verbs; alternation in dialogue between two people',
    text: `Lena Marsh and Teddy Boone have shared a bench outside the barbershop since 1974. They agree on nothing.

{Lena Marsh|"The town was better before the bypass,"} Marsh says.

{Teddy Boone|"It was not,"} says Boone.

{Lena Marsh|"You could get a steak at midnight."}

{Teddy Boone|"You could get a steak at midnight because nobody was ever in there to eat it at supper."}

Marsh waves a hand. She is 81 and retired from the phone company. He is 79 and says he never worked a day for anyone but himself.

{Teddy Boone|"Ask her about the parade,"} he says.

{Lena Marsh|"Don't ask me about the parade,"} she says.`,
  },
  {
    why: 'court: defense attorney, judge’s ruling, affidavit, text messages, indicted person',
    text: `A Harlan County jury on Friday convicted former bookkeeper Janelle Ostrander of stealing more than $600,000 from a youth soccer league.

In closing arguments, Assistant District Attorney Piers Lockwood told jurors that Ostrander had treated the league {Piers Lockwood|"like a second paycheck, only bigger."}

Her attorney, Bo Kitteridge, countered that the league's books were {Bo Kitteridge|"a mess long before she ever walked in the door."}

According to court documents, Ostrander texted a friend: {Janelle Ostrander|"They will never look at the snack bar account."}

{Janelle Ostrander|"I'm sorry to every parent and every kid,"} a tearful Ostrander said as deputies led her from the courtroom.

Judge Anita Corliss, in setting bond, noted that the defendant had {Anita Corliss|"no passport, no money left and nowhere to go."}

League president Wes Turlington said the verdict was a relief. {Wes Turlington|"You trust people,"} he said, shaking his head. {Wes Turlington|"That's the hard part. You have to keep trusting people."}`,
  },
  {
    why: 'entertainment: Instagram, told People, captioned, source says, rep did not',
    text: `Singer Calla Reyes is taking a break from touring.

The "Paper Moons" star, 29, announced on Sunday that she will cancel the rest of her European dates. {Calla Reyes|“My body is asking me to stop and for once I am listening,”} she wrote on Instagram.

{Calla Reyes|“I love you all more than you will ever know,”} the Grammy winner continued. {Calla Reyes|“See you in the spring.”}

Her fiancé, actor Jonah Pell, commented beneath the post: {Jonah Pell|“Proud of you every single day.”}

A source close to the singer tells Marquee that Reyes {A source|“had been running on empty since Lisbon.”} The insider adds, {The insider|“Everyone around her saw it coming except her.”}

Reyes, whose hits include "Slow Dance on the Freeway" and "Mercy, Mercy Me, Again," told Rolling Pin magazine in March that fame felt like {Calla Reyes|“living in a house with no doors.”}`,
  },
  {
    why: 'business: earnings call, CEO, CFO, analyst note, spokesman by surname only',
    text: `Ferrous Dynamics Inc. raised its full-year outlook on Thursday after strong demand for grid equipment lifted quarterly profit by a third.

{Gretchen Aldous|“We are seeing orders we would not have dreamed of two years ago,”} Chief Executive Gretchen Aldous said on a call with analysts.

Chief Financial Officer Raj Banerji cautioned that copper prices {Raj Banerji|“remain the thing that keeps us up at night.”}

In a note, Stillwater Research analyst Kip Donnelly wrote that the guidance {Kip Donnelly|“looks conservative to the point of sandbagging.”}

The union representing 2,400 of the company's hourly workers was less impressed. {a spokesman for the union|“They find money for buybacks and none for air conditioning,”} a spokesman for the union, Local 88 of the United Metal Trades, said by email.

Shares closed up 6%.`,
  },
  {
    why: 'science news: lead author, coauthor, not involved, paper writes, university press release',
    text: `The oldest known honeycomb has been hiding in a museum drawer for 90 years.

{Sunniva Haug|"At first we thought someone had mislabeled a piece of coral,"} says paleontologist Sunniva Haug of the Natural History Museum in Bergen. {Sunniva Haug|"Then we put it under the scanner, and there were the cells."}

The team describes the fossil today in a paper that calls it {a paper|"the earliest direct evidence of social nesting in bees."}

{Thaddeus Oyelaran|"It's a stunning specimen,"} says Thaddeus Oyelaran, an entomologist at Cornwell University who was not part of the study. {Thaddeus Oyelaran|"But I'd like to see a second one before we rewrite the textbooks."}

Haug's coauthor, graduate student Minh Pham, found the drawer by accident. {Minh Pham|"I was looking for the bathroom,"} she says.

Older combs may still be out there, Haug says, {Sunniva Haug|"in drawers just like this one."}`,
  },
  {
    why: 'op-ed and reported column: reader letters, historical figures, the old saying',
    text: `Thomas Wardlow, who edited this newspaper from 1911 to 1940, liked to say that {Thomas Wardlow|"a town without a quarrel is a town without a pulse."}

I thought of him last week when the planning board met. {Cleo Vandermeer|"I have lived here for 40 years and I have never been so insulted,"} shouted Cleo Vandermeer, a retired piano teacher, when her two minutes were up.

{Ed Sokolov|"Ma'am, you've been insulted by better boards than this one,"} chairman Ed Sokolov replied.

The room laughed. Vandermeer did not.

A reader from Dunmore writes: {A reader from Dunmore|"Your editorial on the roundabout was drivel from start to finish."}

Perhaps. But as Sokolov put it afterward, {Ed Sokolov|"drivel is how democracy clears its throat."}`,
  },
  {
    why: 'obituary: family statement, old friend, quotes from past interviews',
    text: `Marguerite Delacroix-Stone, who turned a garage in Toledo into the largest maker of theatrical wigs in America, died on Saturday at her home in Sylvania, Ohio. She was 93.

The cause was heart failure, her son Anton Stone said.

{Marguerite Delacroix-Stone|“Hair is architecture,”} Ms. Delacroix-Stone told The Toledo Courier in 1988. {Marguerite Delacroix-Stone|“If the foundation is wrong, the whole thing comes down in the second act.”}

She was born Marguerite Delacroix in Baton Rouge on June 4, 1931. Her mother, a seamstress, taught her to sew by candlelight, {Marguerite Delacroix-Stone|“because the lamp was for my brothers' homework,”} she once recalled.

{Bernice Topol|“She'd look at your head like a contractor looks at a roof,”} said Bernice Topol, who designed costumes on Broadway for five decades and who bought her first wig from Ms. Delacroix-Stone on credit.

In addition to Mr. Stone, she is survived by a daughter, Odile Stone-Perry, and four grandchildren.

{Anton Stone|“She fired me three times,”} Mr. Stone said. {Anton Stone|“I deserved two of them.”}`,
  },
  {
    why: 'weather and disaster: NWS office, governor, mayor in tweet, FEMA administrator, red cross volunteer',
    text: `At least nine tornadoes touched down across central Illinois late Sunday, flattening barns and tearing the roof off a middle school, the National Weather Service said.

{Dale Ostrowski|"We had a debris signature lofted to 18,000 feet,"} said Dale Ostrowski, a meteorologist with the weather service in Lincoln. {Dale Ostrowski|"That's not leaves."}

Gov. Patrice Holloway declared a disaster in 14 counties. {Patrice Holloway|"To everyone who lost something tonight: Help is on the way,"} Holloway said on Twitter.

In Pawnee, Mayor Gil Restrepo-Hayes said the town of 2,700 was {Gil Restrepo-Hayes|"bruised but very much alive."} He urged sightseers to stay away, adding: {Gil Restrepo-Hayes|"This isn't a zoo. These are people's homes."}

Tammy Vance rode out the storm in a bathtub with her two dogs.

{Tammy Vance|"I held on to the faucet,"} she said. {Tammy Vance|"I don't know why. I guess you hold on to what's there."}

Red Cross volunteer Ike Lindqvist, 70, drove in from Peoria with a truckload of blankets. {Ike Lindqvist|"You don't think about it,"} Lindqvist said. {Ike Lindqvist|"You just get in the truck."}`,
  },
];
