/**
 * Questions on the imitation releases beside the repository, as people would type them, each with words of a line that
 * answers. Not the questions that came with those texts: these were written to see whether what works there works.
 */
export interface FacsimileQuestion {
  readonly q: string;
  readonly expect: readonly string[];
}

const asked = (q: string, ...expect: readonly string[]): FacsimileQuestion => ({ q, expect });

export const facsimileQuestions: readonly FacsimileQuestion[] = [
  asked('Does the Met understand the scale of child exploitation?', 'did not grasp how large the problem is'),
  asked('What was wrong with Met supervisors?', 'supervisors without the knowledge'),
  asked('What training did HMICFRS tell the Met to give?', 'train everyone who deals with children'),
  asked('Did the Met miss chances to find suspects?', 'many lost chances to identify suspects'),
  asked(
    'What did the inspector say about officers promised by the Met?',
    'promised more officers',
    'it’ll add officers',
  ),
  asked(
    'What was praised in the Met’s work on abuse online?',
    'teams that tackle abuse online',
    'including online teams',
  ),
  asked('How long did Norfolk have to hand in an action plan?', 'within six weeks'),
  asked('How much did Norfolk police spend on new jobs?', '£750,000'),
  asked('What was Norfolk told about its high tech crime unit?', 'speed up the high-tech crime unit'),
  asked(
    'What does the Norfolk report say about priorities for child protection?',
    'strong priorities for child protection',
  ),
  asked('Who apologised in Lancashire?', 'Anita Corrie apologised'),
  asked('How many cases did inspectors look at in Lancashire?', '79 cases'),
  asked(
    'What improvements did Lancashire make for children?',
    'Specific improvements include',
    'greatly improved',
    'put the child first',
  ),
  asked('When was the first Lancashire report released?', 'March 2018'),
  asked('How many custody suites did inspectors visit in Norfolk and Suffolk?', 'six custody suites'),
  asked('Were there ligature points in the Norfolk and Suffolk cells?', 'few ligature points'),
  asked('When did inspectors visit the custody suites of Norfolk and Suffolk?', 'in May'),
  asked('Are all uses of force recorded in Norfolk and Suffolk?', 'Not all incidents were recorded'),
  asked('Is Humberside custody treating detainees with respect?', 'generally treated with respect'),
  asked('What is better about the new Hull suite?', 'new suite in Hull'),
  asked(
    'Does Humberside get an appropriate adult early enough for children?',
    'did not always get an appropriate adult early',
  ),
  asked('When did inspectors visit Humberside’s cells?', 'October 2017'),
  asked('How many cells does BTP have at Brewery Road?', '20 cells'),
  asked('Who runs detention well at British Transport Police?', 'clear governance'),
  asked('Is performance monitored in BTP custody?', 'monitoring of performance was limited'),
  asked('Where do people arrested by BTP outside London go?', 'local police force area'),
  asked('How many causes of concern did Wiltshire custody get?', 'two areas as causes of concern'),
  asked('How many use of force cases were reviewed in Wiltshire?', 'reviewed 23 cases'),
  asked('What was praised in Wiltshire custody?', 'praised the care of detainees'),
  asked('Is governance of use of force good enough in Wiltshire?', 'governance of force in custody'),
  asked('What grade did Humberside get for vulnerability?', 'Vulnerability – Inadequate'),
  asked('What did Neil Garrow say about the stream of reports?', 'confusing for the public'),
  asked('How was Humberside graded for investigations?', 'Investigation – Requires Improvement'),
  asked(
    'What did the Humberside commissioner say?',
    'I welcome the latest report',
    'stream of reports',
    'some improvement in prevention',
  ),
  asked('When was Nottinghamshire revisited?', 'revisit ran from 27 January'),
  asked('How many causes of concern have been closed in Nottinghamshire?', 'closed two causes of concern'),
  asked(
    'What must Nottinghamshire Police do immediately?',
    'review how it manages crimes',
    'allocate crimes',
  ),
  asked('How many recommendations came with the Nottinghamshire cause of concern?', 'eight recommendations'),
  asked('Is Nottinghamshire bad at managing investigations?', 'improve how it manages investigations'),
  asked('Which force was rated inadequate in everything?', 'rated inadequate across all areas'),
  asked('Can the Cleveland chief constable trust his data?', 'unable to trust the information'),
  asked('Is crime prevention a priority at Cleveland Police?', 'Crime prevention isn'),
  asked('What is Cleveland Police’s money management like?', 'good financial management'),
  asked('How many allegations per 1,000 officers did Cleveland Police have?', '460'),
  asked('Who put Greater Manchester Police in special measures?', 'which made the decision'),
  asked('How much crime did GMP fail to record?', 'one in five crimes'),
  asked('What must a force do in the Engage stage?', 'draw up an improvement plan'),
  asked('What share of forces was graded good or outstanding in 2017?', 'Two-thirds of forces'),
  asked('When will HMIC go back to forces?', 'autumn 2017'),
  asked('Is there a national picture of organised crime?', 'no coherent national picture'),
  asked('What did Derbyshire’s leaders do well?', 'leaders put vulnerability first'),
  asked('What did Owen Tarrant say about Derbyshire?', 'pleased with some of the progress'),
  asked('Does Derbyshire need more investigators?', 'more trained investigators'),
  asked('What should Derbyshire do about sharing information?', 'better processes to share information'),
  asked(
    'How many areas were good at Cleveland Fire Brigade?',
    '‘Good’ ratings in four',
    'Four areas in good',
  ),
  asked('What did the chair of Cleveland Fire Authority say?', 'I welcome the report'),
  asked('Does the Cleveland fire chief accept the findings?', 'I accept the findings in full'),
  asked('Are there any inadequate ratings at West Sussex fire?', 'no inadequate ratings'),
  asked('What is the people grade of WSFRS now?', 'improved from “inadequate” to “requires improvement”'),
  asked('What is effectiveness rated at West Sussex Fire and Rescue?', 'Effectiveness has been rated'),
];
