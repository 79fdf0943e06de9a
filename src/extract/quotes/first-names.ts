/** Common given names by the pronoun most of their bearers take; a name in both lists would tell nothing and is in neither. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const he = set(`
  aaron abdul abel abraham abram adam ade aditya adrian ahmad ahmed aidan akash al alan alastair albert albie aldo
  alec aled alejandro aleksandr alessandro alex alexander alexei alfie alfonso alfred ali alistair allan allen
  alphonse alun alvin amit amos anatoly anders andre andrei andrew angelo angus anil anthony anton antonio archie
  arjun armando arnold art arthur arturo asher ashok augustus austin axel babatunde bao barnaby barney barrett barry
  bart beau ben benjamin benny bernard bernie bert bertram bilal bill billy blaine blake bo bob bobby bogdan boris
  boyd brad braden bradley brandon brendan brent brett brian brock bruce bruno bryan bryant bryce buck burt byron cal
  caleb callum calvin cameron carl carlo carlos carlton carter cecil cedric cesar chad chandler charles chen chester
  chet chidi chinedu chip chris christian christopher chuck cillian clarence clark claude clay clayton cliff clifford
  clint clinton clive clyde cody colby cole colin connor conrad cooper cormac cornell cory craig curtis cyril cyrus
  dafydd dale dalton damian damien damon dan daniel dante darius darnell darrell darren darryl dave david davis dean
  declan deepak delbert denis dennis denny denzel deon derek derrick desmond dewayne dewey dexter dick diego dimitri
  dinesh dirk dmitry dmytro dom domenic dominic dominick don donald donnie donovan doug douglas drew duane duc duncan
  dustin dutch dwight dylan eamon earl ed eddie edgar edmund eduardo edward edwin efrain eldon eli elias elijah elliot
  ellis elmer elroy elton emanuel emeka emiliano emilio emmanuel emmett emyr enrique enzo eric erik ernest ernesto
  ernie ervin esteban ethan euan eugene evan everett ewan ezekiel ezra fabian faisal farhan felipe felix femi
  ferdinand fergal fergus fernando fidel fionn floyd forrest francesco francisco franco frank franklin fraser fred
  freddie frederick fritz fyodor gabe gabriel galen ganesh gareth garret garrett garry garth gary gene gennady geoff
  geoffrey george gerald gerard gerry gethin gianni gideon gil gilbert gino giovanni giuseppe glen glenn gonzalo
  gordon grady graham grant greg gregory griffin gunnar gus gustavo gwyn hakeem hal hamish hamza hank hans hao hari
  harlan harley harold harris harrison harry haruto harvey hassan heath hector henrik henry herb herbert herman hieu
  hiroshi hollis homer horace howard hubert hugh hugo humberto hung hussein huw ian ibrahim ieuan ifan ignacio igor
  ike ilya imran irving irwin isaac isaiah ismael ivan iwan jack jacob jacques jake jakob jamal jamar james jared
  jarrod jarvis jason jasper javier jay jayden jed jeff jefferey jefferson jeffrey jeremiah jeremy jermaine jerome
  jerry jesse jett jian jim jimmy joaquin jock joe joel joey johan john johnnie johnny jon jonah jonas jonathan jonny
  joon jordan jorge jose joseph josh joshua josiah juan jules julian julio julius jun justin kareem karim karl kazuo
  keenan keith kelvin ken kendrick kenji kenneth kenny kent kermit kevin khalid khalil khoa kieran kip kirill kirk
  klaus knox kobe kofi konstantin kumar kurt kwame kwesi kyle lachlan lamar lamont lance larry lars laurence lavar
  lawrence lee leland lenny leo leon leonard leonardo leonid leopold leroy les lester lev levi lewis liam lionel lloyd
  logan lorenzo lorne louie louis lowell luca lucas lucian luis luke luther lyle lyndon mack magnus mahesh mahmoud
  maksim malachi malcolm malik manish manuel marc marcel marco marcus mariano mario mark marlon marshall martin marty
  marv marvin mason mateo mathew matt matteo matthew maurice mauricio max maximilian maxwell melvin micah michael mick
  mickey miguel mike mikhail milan miles milo milton ming minho mitch mitchell mo mohamed mohammad mohammed mohan
  moises monte monty morgan morris moses muhammad mukesh murray mustafa myron nabil nasir nate nathan nathaniel naveen
  neal ned neil nelson nestor niall nicholas nick nicolas nigel nikhil nikita nikolai niles noah noel nolan norbert
  norman octavio odell oisin oleg oleksandr oliver olu oluwaseun omar omari orlando orville osama oscar osvaldo oswald
  otis otto owain owen pablo padraig pascal patrick paul paulo pavel pavlo pedro percy perry pete peter phil philip
  pierce pierre piers prakash pranav praveen preston quang quentin quincy quinton rab rafael rahul raj rajesh rakesh
  ralph ramesh ramon randall randolph randy rashid raul ravi ray raymond raymundo reed reggie reginald reuben rex
  rhodri rhys ricardo richard richie rick ricky rob robert roberto rocco rocky rod rodger rodney rodolfo rodrigo
  rogelio roger rohan roland rolando roman ron ronald ronaldo ronan ronnie roosevelt rory roscoe ross roy royce
  ruaridh ruben rubin rudolph rudy rufus rupert ruslan russell rusty ryan sachin salim salvador salvatore sam samir
  sammy samuel sandeep sanjay santiago santos satish satoshi saul scott scottie seamus sean sebastian sergei sergio
  seth seymour shane shaun shawn sheldon sherman sherwin sid siddharth sidney silas silvio simon sipho solomon spencer
  spike stan stanislav stanley stanton stefan stephan stephen steve steven stewart stu stuart sungho sunil suresh sven
  tad taj takeshi tao taras tarek tariq tate ted teddy tendai terence terrance terrell terry thabo thaddeus theo
  theodore thomas thurman tim timothy titus tobias toby tod todd tom tomas tommy tony travis trent trevon trevor trey
  tristan troy tuan tucker tunde ty tyler tyrell tyrone uche ulysses uriel vadim varun vasily vaughn vern vernon
  vicente victor vijay vikram viktor vince vincent vinny vinod virgil vitaly vito vivek vladimir volodymyr wade waldo
  waleed wallace wally walt walter walton ward warner warren waylon wayne wei weldon wen wendell wes wesley wilbur
  wiley wilfred wilfredo will william willie wilson winston woody wyatt xavier xiang yong yosef youssef yuji yuri
  yusef yusuf zach zachariah zachary zain zane zeke
`);

const she = set(`
  abby abena abigail ada adaeze adela adelaide adele adeline aditi adriana adrienne agatha agnes ai aileen aimee aisha
  akiko alana alejandra alexa alexandra alexandria alexis alice alicia alina alisa alisha alison alma althea alyssa
  ama amalia amanda amara amber amelia amina amy ana ananya anastasia anastasiya andie andrea angela angelica angelina
  angelique angharad angie anita anjali anjum ann anna annabel anne annette annie antoinette antonia aoife aparna
  april arabella araceli ariana arianna arlene asha ashley astrid athena audra audrey augusta aurora ava ayesha ayumi
  babette barbara bea beatrice beatriz becca becky belinda bella belle bernadette bernice bertha beryl bess bessie
  beth bethany betsy bettina betty beulah bev beverly bhavna bianca billie blanca blanche bobbie bonnie brandi brandy
  breanna brenda brenna bri bria briana brianna bridget brigid britney brittany bronwen bronwyn brooke caitlin calla
  camila camille candace candice caoimhe cara caren carina carissa carla carlene carlotta carmela carmen carol
  carolina caroline carolyn carrie carys cassandra catalina cath catherine cathy catrin cecelia cecilia cecily celeste
  cerys charity charlene charlotte chelsea cherie cherise cherry cheryl chiamaka chiara chioma chloe christa christi
  christie christina christine christy ciara cilla cindy claire clara clarissa claudette claudia clementine cleo
  clodagh colleen connie constance cora coral cordelia corinne cornelia courtney cristina crystal cynthia dahlia daisy
  dana daniela danielle daphne darcy daria darla darlene dawn deanna deanne deb debbie deborah debra deena deepa
  deidre deirdre deja del delia delilah delores delphine demi denise desiree destiny diana diane dina dinah dionne
  divya dixie dolly dolores donna dora doreen dorian doris dorothea dorothy dot dottie dru drusilla dulce eartha ebony
  edie edith edna edwina effie efua eileen ekaterina elaina elaine eleanor elena eleni eleri eliana elin elinor elisa
  elisabeth elise eliza elizabeth ella elle ellen ellie elma eloise elsa elsie elspeth elva elvira emiko emilia emilie
  emily emma emmy enid erica erika erin erma ernestine esme esmeralda esperanza estefania estella estelle esther etta
  eugenia eunice eva evangeline eve evelyn evie faith fannie fanny farah fatima fawn fay felicia felicity fern ffion
  fiona flo flora florence folake frances francesca francine francisca freda freya frida gabriela gabriella gabrielle
  gail galina gayle geeta gemma geneva genevieve georgette georgia georgina geraldine germaine gertrude gigi gilda
  gillian gina ginger ginny giselle gladys glenda glenna gloria grace gracie grainne greta gretchen guadalupe gwen
  gwendolyn gwyneth hafsa hailey haley halle hanh hannah harriet harriett haruka hattie haylee hayley hazel heather
  heidi helen helena helene helga henrietta hermione hester hilary hilda hillary hoa holly honor hope hortense hui
  humaira huong hyejin ida ifeoma ilene ilsa imani imelda imogen imogene ina ines inez ingrid iola ione ira irene
  irina iris irma isabel isabella isabelle isadora isha isobel itzel ivana ivette ivy iwona jackie jacqueline jada
  jade jamila jan jana janae jane janelle janessa janet janette janice janie janine janis jasmine jaya jaycee jayla
  jayne jean jeanette jeanie jeanine jeanne jeannie jen jenna jennie jennifer jenny jeri jess jessica jewel jill
  jillian jing jiyoung jo joan joann joanna joanne jocasta jocelyn jodi johanna jolene josefina joselyn josephine
  josie joy joyce juana juanita judith judy julia juliana julianna julianne julie juliet juliette june justine jyoti
  kaitlin kaitlyn kali kara karen karin karina karla katarina kate katelyn kateryna katharine katherine kathie
  kathleen kathryn kathy katie katrina katy kavita kay kaye kayla kaylee keeley keiko keira keisha kelley kelli kelly
  kelsey kendra kenya kerri kerstin khadija kiara kiera kiersten kim kimber kimberly kira kiran kirsten kirsty kitty
  kizzy krista kristen kristi kristie kristin kristina kristy krystal ksenia kumiko lacey lacy ladonna lakeisha
  lakshmi lan lana lara larissa larysa lata latanya latasha latisha latonya latoya laura laurel lauren laurie lavinia
  lavonne layla lea leah leann leanna leanne leigh leila lena lenora leona leonora leora leslie leticia letitia lexi
  lian liana lila lilia liliana lilith lilla lilli lillian lillie lily lina linda lindsay lindsey ling linh linnea
  lisa lisbeth lise lissa liz liza lizzie lois lola loraine lorelei lorena lorene loretta lori lorie lorna lorraine
  lorrie lottie louella louisa louise lourdes lowri luann lucia luciana lucie lucille lucinda lucretia lucy luella
  luisa lula lulu luna lupe luz lydia lyla lynda lynette lynn lynne lyudmila mabel mackenzie macy maddie madeleine
  madeline madelyn madge madhuri madison mae magda magdalena maggie mai maia mair mairead maisie maite malinda mallory
  mamie mandy mara marcella marci marcia marcie margaret margarita margery margie margo margot marguerite mari maria
  mariah mariam marian mariana marianne maribel maribeth marie mariela marietta marilyn marina marisa marisol marissa
  marjorie marla marlena marlene marta martha martina marva mary maryam maryann maryanne matilda mattie maud maude
  maura maureen mavis maxine maya mckenna meagan meena meera meg megan meghan mei melanie melba melina melinda melissa
  melody menna mercedes mercy meredith merry meryl mia micaela michaela michele michelle michiko mikayla mila milagros
  mildred millicent millie mimi mina mindy minerva mingxia minji minnie miranda mireille miriam missy mitzi moira
  mollie molly mona monica monika monique monroe morag muriel myra myrna myrtle na nabila nadezhda nadia nadine nadira
  nan nancy nanette nannette naoko naomi nasreen natalia natalie natalya natasha neeta neha nell nellie nelly nerys
  nettie neva ngozi nia niamh nichole nicola nicole nicolette nikki nila nina nisha nita nkechi noelle noemi nola
  nomvula nona noor nora noreen noriko norma nova nuala octavia odessa odile oksana olena olga olha olive olivia
  oluchi oona opal ophelia oprah orla orlagh paige paloma pam pamela pansy patrice patricia patty paula paulette
  pauline pearl peggy penelope penny perla petra philippa philomena phoebe phuong phyllis pilar pippa polly pooja
  poppy portia precious preeti priscilla priya prudence qing quiana rabia rachael rachel rachelle radha rae raina
  ramona rani raquel raven rayna reba rebecca reena regina reina rekha rena renata renee reva rhea rhian rhiannon
  rhoda rhonda rita ritu roberta robin robyn rochelle roisin romy rosa rosalia rosalie rosalind rosalinda rosalyn
  rosanna rosanne rosario rose roseann rosella rosemarie rosemary rosetta rosie roslyn rowena roxana roxanne roxie
  ruby rukhsana ruth ruthie sabine sabrina sachiko sadie saffron saira sakura sallie sally salma samantha samina sana
  sandra sangeeta saoirse sara sarah savannah scarlett seema selena selina serena serenity shalini shana shanice
  shaniqua shanna shannon shanti shari sharla sharlene sharon shauna shawna shayla shazia sheena sheila shelby shelia
  shelley shelly sheree sheri sherri sherry sheryl shirley shona shreya sian sienna sierra silvia simona simone sinead
  siobhan smita sneha socorro sofia sofie sonal sonia sonja sonya soojin sophia sophie stacey staci stacie stacy
  stefanie stella stephania stephanie sue suellen sumaya sunita sunniva susan susana susanna susannah susanne sushma
  susie suzan suzanne suzette suzy svetlana swati sybil sylvia sylvie tabitha talia taliyah tallulah tamar tamara tami
  tamika tammy tamra tania tanika tanisha tanya tara tasha tatiana tatum tatyana tawny tayla tegan teresa terri terrie
  tess tessa thandi thao thea thelma theresa theresia thuy tia tiana tiara tiffany tilda tina titilayo tomoko toni
  tonya tori tracey traci tracie tracy trang treva tricia trina trish trisha trista trudy tuyet twyla tyra uma ursula
  usha valentina valentyna valeria valerie vanda vandana vanessa veda velda velma venus vera verity verna veronica
  vicki vickie vicky victoria vida vidya viola violet violeta virgie virginia vivian vivien wanda wanjiku wendy
  whitney wilhelmina willa willow wilma winifred winnie winona xenia xia ximena xiu yan yasmin yasmine yelena yesenia
  yetunde ying yoko yolanda yolande yolonda yue yuki yulia yumi yvette yvonne zadie zainab zanele zara zeinab zelda
  zelma zena zoe zoey zoila zora zoya zoë
`);

export type Gender = 'he' | 'she' | null;

export const genderOf = (firstName: string): Gender => {
  const name = firstName.toLowerCase();
  return he.has(name) ? 'he' : she.has(name) ? 'she' : null;
};
