import { asked, type AskedLine } from './asked.ts';

/** On ten of the invented documents. Mended after. */
export const onSomeDocuments: readonly AskedLine[] = [
  asked('How many inspectors of tall buildings does Marlshire fire have now?', 'from three to fourteen'),
  asked('Who is the chair of Marlshire fire authority and what did they say?', 'I moved the budget'),
  asked('marlshire fire database problems', 'database in which visits are logged'),
  asked('When was the Marlshire fire cause of concern given?', 'In June 2019 the Service'),
  asked('Saltmarsh & Holme: what grade for leadership', '‘good’ for leadership'),
  asked('does saltmarsh and holme write down what kids say', 'views had not been recorded'),
  asked('delays examining phones Saltmarsh', 'timely examination of devices', 'delays in examining devices'),
  asked('What did ACC Langrish say about new staff?', 'additional 60 specialist investigators'),
  asked('how late are referrals in calderwick', 'frequently late or missing'),
  asked('What did Philip Shore find troubling?', 'did not search for some missing children'),
  asked('who blamed leadership at Calderwick', 'let down by a lack of leadership'),
  asked('Thornsea sergeants not reading files', 'signing off files they had not read'),
  asked('Does Thornsea know the scale of abuse', 'underestimated how widespread'),
  asked('number of recommendations thornsea', '14 recommendations'),
  asked("Are Harrowmere's response times better?", 'Attendance times have come down'),
  asked(
    'Which Harrowmere cause of concern remains open?',
    'It stays open',
    'Far less has been done about supervision',
  ),
  asked(
    'why was wealdon and vale put into engage',
    'moved into Engage in September 2022',
    'putting children at risk',
  ),
  asked('Is Wealdon & Vale still in special measures?', 'out of its enhanced level of monitoring'),
  asked(
    'what percentage of emergencies does wealdon and vale attend on time',
    'nine in every ten emergencies',
  ),
  asked('How many domestic incidents did West Lindale go to?', '21,000 domestic incidents'),
  asked(
    'what does the charity say about west lindale',
    'hear from women every week',
    'they are usually brilliant',
  ),
  asked('hate crime recording west lindale', 'recording of hate crime'),
  asked('Lindale custody nurses', 'Nurses were on hand'),
  asked('Could the Lindale forces show footage of use of force?', '31 incidents'),
  asked('Are black people handcuffed more in Wealdon?', 'black residents were handcuffed'),
  asked('what does the police federation say in Tarnshire', 'told three chief constables'),
  asked('average wait for police in an emergency Tarnshire', '26 minutes'),
  asked("Why are Tarnshire's patrol cars unused?", 'for want of drivers'),
];
