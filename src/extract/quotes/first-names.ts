/** Common given names by the pronoun most of their bearers take; a name in both lists would tell nothing and is in neither. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const he = set(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
  joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
  brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter
  kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy
  bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bob tom jim
  bill mike dave dan steve chris matt tony tim ben sam nick greg jeff ron ken don ed fred rick rob ray pete phil josh jake will luke owen
  ian liam colin graham neil stuart simon martin lee craig gareth derek trevor nigel clive barry geoff malcolm carlos luis miguel jorge pedro
  manuel rafael diego javier antonio francisco mario ricardo eduardo fernando sergio hector ramon oscar omar ahmed mohammed muhammad ali hassan
  hussein ibrahim khalid abdul vladimir ivan dmitry sergei igor boris wei jun hiroshi kenji raj rahul sanjay vijay amit arjun deepak darren
  wesley marcus darnell jamal tyrone andre reggie curtis leon maurice clarence cedric desmond dwight elliot ernest floyd glenn grant harvey
  howard hugh isaac ivan jared joel kurt lance leonard lloyd lou mitch nathaniel neal norman oliver otto perry preston quentin rex rodney
  ross sidney spencer stanley ted theodore todd travis troy vernon victor wade warren zach caleb cole connor derrick evan garrett hank
`);

const she = set(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
  michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma
  nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria
  lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice
  jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte
  marie kayla lori anne annie jane kate katie liz beth sue jen jenny jess becky vicky tina tracy wendy zoe zoë drusilla dru anita petra
  ruby rosa ana carmen elena lucia sofia isabel gabriela claudia alejandra fatima aisha leila layla yasmin mei yuki priya anjali deepa
  lakshmi sunita latoya keisha tamika monique yolanda bonnie bridget caitlin candace cara carla cassandra celeste chloe cindy claire clara
  colleen constance crystal cristina dana darlene dawn delia edith eileen elaine eleanor elise ella ellen eloise erica erin esther eva
  faith felicia fiona florence freya gail gemma gina ginger glenda gwen hazel heidi hilary holly ida imogen ingrid irene iris ivy jackie
  jasmine jill joanna joanne jodi josephine joy juanita judy june karla kathy kelly kristen kristin lena leslie lillian lily lois loretta lorraine lucy
  lydia lynn mabel maggie marcia margarita marian marjorie marlene maureen mavis melanie mercedes mildred mindy miranda miriam molly mona
  monica nadia naomi nina nora norma pam patty paula pauline peggy penelope penny phyllis polly rachael ramona regina rhonda rita roberta
  rosemary roxanne sabrina sally selena serena shannon sheila shelly sherry simone sonia sonya stacy stella sylvia tamara tara thelma tiffany toni
  valerie vanessa vera veronica vivian wanda whitney yvonne
`);

export type Gender = 'he' | 'she' | null;

export const genderOf = (firstName: string): Gender => {
  const name = firstName.toLowerCase();
  return he.has(name) ? 'he' : she.has(name) ? 'she' : null;
};
