import { asked, type AskedLine } from './asked.ts';

/** On imitation releases. No rule was changed for what misses here. */
export const heldOnImitations: readonly AskedLine[] = [
  asked('are officers in the met blaming kids', 'blame on victims'),
  asked("What two things were praised in Wiltshire's custody inspection?", 'praised the care of detainees'),
  asked('Norfolk high tech crime backlog size', 'more than 60 cases'),
  asked('What did inspectors say in Lancs about an allegation nobody investigated?', 'one allegation at all'),
  asked('suffolk custody ligature points', 'few ligature points'),
  asked('Hull new suite', 'new suite in Hull'),
  asked('How is BTP doing on custody governance?', 'clear governance'),
  asked('What does Neil Garrow welcome?', 'I welcome the latest report'),
  asked('Nottinghamshire: how many recommendations were in the cause of concern', 'eight recommendations'),
  asked('What is Cleveland Police good at?', 'good at tackling organised crime'),
  asked('Who supports a force in engage?', 'support from the Home Office'),
  asked('digital forensics in derbys', 'reduced delays in digital forensics', 'delays in digital evidence'),
  asked(
    'Did anyone at Merseyside say protecting children is a priority?',
    'Protecting children, especially',
    'safeguarding children is a real priority',
    'dedicated to the protection',
  ),
  asked(
    'staffordshire public protection unit review',
    'capabilities of our public protection unit',
    'restructured our public protection unit',
  ),
  asked(
    'is supervision of investigations poor in cleveland',
    'poor supervision and record-keeping',
    'lack of supervision',
  ),
  asked(
    'cheshire frontline officers expertise',
    'frontline officers deployed',
    'frontline staff have the training',
  ),
];
