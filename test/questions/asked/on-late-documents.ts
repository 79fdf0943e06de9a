import { asked, type AskedLine } from './asked.ts';

/** On the invented documents h77 to h90. Mended after. */
export const onLateDocuments: readonly AskedLine[] = [
  asked('Is Harrowmere still keeping kids in cells overnight?', 'children kept in cells overnight'),
  asked(
    'What worries inspectors about RSO visits in Harrowmere?',
    'delays in visiting registered sex offenders',
  ),
  asked('How many recommendations did Harrowmere get on child protection?', 'four recommendations'),
  asked(
    'What did Conrad Lisle say about Harrowmere?',
    'has worked hard since our first visit',
    'not always listen to what children say',
  ),
  asked('What state are the cells in at Stoke Averil?', 'cells at Stoke Averil were dirty'),
  asked(
    'Is restraint overused on the mentally ill in Calderwick custody?',
    'The report said force was ‘used too readily’',
  ),
  asked('How many AFIs were there for Calderwick custody?', 'seven areas for improvement'),
  asked('What did ACC Ashdown promise?', 'A new suite will open in Stoke Averil next year'),
  asked('How was Marlshire graded for legitimacy?', "'requires improvement' for legitimacy"),
  asked(
    'What did the Marlshire PCC say about stop and search?',
    'do not always record why they stop and search people',
  ),
  asked('Does Marlshire look after its budget?', 'manages its money well'),
  asked('Does Averwick fire still have a cause of concern?', 'no longer has a cause of concern'),
  asked(
    'Has anything improved on bullying at Averwick Fire and Rescue?',
    'staff are now confident to report bullying',
  ),
  asked(
    'What did the fire chief in Averwick say about recruitment?',
    'We are recruiting three more fire safety inspectors',
  ),
  asked('How did Tarnshire do on investigating crime?', 'rated inadequate for the way it investigates crime'),
  asked('How many 101 calls are dropped in Tarnshire?', '12,000', 'Calls to 101 go unanswered'),
  asked('Does Tarnshire keep victims informed?', 'Victims wait too long for updates'),
  asked('What did Hugo Satterley say?', 'I am concerned that victims in Tarnshire'),
  asked(
    'Were detainees strip-searched without cause in East Lindale?',
    'some detainees were strip-searched without good reason',
  ),
  asked('What did inspectors recommend for custody sergeants in Lindale?', 'should be trained in first aid'),
  asked(
    'Which Lindale force detains under-18s for too long?',
    'West Lindale Constabulary held children in custody for too long',
  ),
  asked('Is the Kingsmere cause of concern still open?', 'We have closed the cause of concern'),
  asked('What was Kingsmere told to do about MOSOVO?', 'complete all overdue visits to sex offenders'),
  asked('When did inspectors revisit Kingsmere?', 'Our revisit took place between 8 and 19 April 2024'),
  asked("How did Haven fire's effectiveness grade change?", 'from “good” to “requires improvement”'),
  asked(
    'Which area of Haven Fire has causes of concern?',
    'Two causes of concern have been identified in this area',
  ),
  asked('What does the FBU say about Haven Fire?', 'Our members have been warning about cuts for years'),
  asked('How many areas was Northmoor outstanding in?', '‘outstanding’ in one area'),
  asked('How good is Northmoor at picking up emergency calls?', 'needs to answer 999 calls more quickly'),
  asked(
    'Is hate crime recorded properly across the country?',
    'the hate crime had not been recorded correctly',
  ),
  asked('How many recommendations came from the national hate crime report?', 'eight recommendations'),
  asked(
    'A yw Heddlu Glanfor yn cadw plant mewn celloedd?',
    'mae gormod o blant yn cael eu cadw mewn celloedd dros nos',
  ),
  asked(
    'What did inspectors say about the ACU at Thornsea?',
    'The counter-corruption unit did not have enough staff',
  ),
  asked(
    'What proportion of crimes does Haven Police record?',
    'Only 82.4 per cent of reported crimes were recorded',
  ),
  asked('Why was Saltmarsh and Holme put into Engage?', 'because of its poor response to domestic abuse'),
  asked(
    'What is still wrong at S&H Police?',
    'One cause of concern, about investigations, remains open',
    'It still has work to do to improve its investigations',
  ),
];
