import { describe, expect, it } from 'vitest';
import { leaningOf } from '../../src/extract/polarity.ts';
import { phrasesOf } from '../../src/extract/phrases.ts';
import { shippedReference } from '../support/shipped-reference.ts';

const phrases = phrasesOf((await shippedReference()).wording);

type Side = '-' | '+' | '-+' | '0';

/** `-` criticism, `+` praise or progress, `-+` both, `0` neither. Written for this table; about no real force. */
const table: readonly (readonly [Side, string])[] = [
  ['-', 'Victims wait far longer than they should for an answer.'],
  ['-', 'Call handlers do not always carry out a risk assessment.'],
  ['-', 'The control room answers only half of its calls in time.'],
  ['-', 'The force has yet to publish a plan.'],
  ['-', 'Supervisors are carrying workloads that nobody could manage.'],
  ['-', 'It has no strategy for neighbourhood policing.'],
  ['-', 'Crimes are being wrongly cancelled.'],
  ['-', 'The service is falling behind with its inspections of tall buildings.'],
  ['-', 'Firefighters told inspectors they felt bullied.'],
  ['-', 'Staff have lost confidence in senior leaders.'],
  ['-', 'More than a third of offences go unrecorded.'],
  ['-', 'Detectives were found to be juggling too many cases.'],
  ['-', 'Its understanding of demand remains basic.'],
  ['-', 'Inspectors were troubled by the length of time children spend in cells.'],
  ['-', 'The unit is short of trained investigators.'],
  ['-', 'Some officers had received no training at all.'],
  ['-', 'The quality of investigations has fallen since 2019.'],
  ['-', 'Response times are among the slowest in England.'],
  ['-', 'Data on ethnicity were missing from most custody records.'],
  ['-', 'There was confusion over who was responsible.'],
  ['-', 'The brigade must do better at promoting a positive culture.'],
  ['-', 'It does not fully understand the risks in its area.'],
  ['-', 'Oversight needs strengthening.'],
  ['-', 'The force could not say how many offenders it manages.'],
  ['-', 'Opportunities to safeguard children are being overlooked.'],
  ['-', 'The arrangements leave vulnerable people without protection.'],
  ['-', 'Officers seldom use body-worn video.'],
  ['-', 'Vetting checks were incomplete in a third of files.'],
  ['-', 'The watchdog raised doubts about the culture of the service.'],
  ['-', 'Performance has gone backwards.'],
  ['-', 'Each manager looks after up to 100 offenders, double what we would like to see.'],
  ['0', 'Shifts last up to ten hours.'],
  ['0', 'It has special constables, problem-solving teams and a fire alarm as well.'],
  ['0', 'People who commit crimes are arrested.'],
  ['+', 'Officers treat people fairly and with courtesy.'],
  ['+', 'The force has a detailed grasp of its demand.'],
  ['+', 'Leaders have created a culture in which people speak up.'],
  ['+', 'Inspectors were struck by the care shown to detainees.'],
  ['+', 'The service responds promptly to fires and other emergencies.'],
  ['+', 'It manages its budget well.'],
  ['+', 'Recording of crime is now accurate.'],
  ['+', 'The backlog has been cleared.'],
  ['+', 'Waiting times have fallen by half.'],
  ['+', 'The constabulary makes excellent use of analysts.'],
  ['+', 'There is a strong focus on victims.'],
  ['+', 'The force has learned from its mistakes.'],
  ['+', 'Officers go out of their way to help.'],
  ['+', 'The brigade has put right most of what was found wanting.'],
  ['+', 'It is one of the best in the country at tackling organised crime.'],
  ['+', 'Neighbourhood teams know their communities well.'],
  ['+', 'Good progress has been made in all four areas.'],
  ['+', 'The partnership is mature and productive.'],
  ['+', 'Supervision has been tightened.'],
  ['+', 'The force has eliminated its backlog of visits.'],
  ['+', 'The force has no backlog of visits.'],
  ['+', 'When its own audit showed failings, the force took quick and decisive action.'],
  ['-', 'Appropriate adults were often called late.'],
  ['-', 'The inspectorate was critical of the way the force handles complaints.'],
  ['-', 'Ligature points were found in cells at both suites.'],
  ['-', 'The number of officers dedicated to child protection had fallen.'],
  ['-', 'One family waited eleven months for the results of a phone examination.'],
  ['+', 'Frontline officers knew how to spot the signs of abuse.'],
  ['+', 'Victims of rape receive support from specially trained officers.'],
  ['+', 'Detainees could speak to a nurse at any time of day.'],
  ['+', 'Children are only held overnight when there is no alternative.'],
  ['+', 'Staff feel supported and are proud to work for the force.'],
  ['+', 'The inspection found a positive culture, with staff confident to challenge poor behaviour.'],
  ['+', 'The force has one of the lowest crime rates in the country and keeps people safe.'],
  ['+', 'The number of children held in cells overnight has fallen sharply.'],
  ['+', 'The service has addressed the recommendations made in 2019.'],
  ['-', 'The report describes the force’s approach to child exploitation as reactive.'],
  ['-', 'Its plan to tackle violence against women exists only on paper.'],
  ['-', 'Officers are leaving faster than they can be replaced.'],
  ['-', 'Decisions were made without all the information being considered.'],
  ['+', 'The force knows its communities and what matters to them.'],
  ['+', 'Call handlers are skilled at calming distressed callers.'],
  ['+', 'There is a culture of learning in which mistakes are discussed openly.'],
  ['+', 'Detainees with mental health problems were quickly seen by a nurse.'],
  ['+', 'The force meets its obligations under the victims’ code.'],
  ['+', 'Morale is higher than it was.'],
  ['+', 'All officers have since been trained in coercive control.'],
  ['+', 'Supervision, once patchy, is now routine.'],
  ['+', 'The force has taken our criticism to heart and has rebuilt its child protection unit.'],
  ['+', 'The recommendations from the last inspection had nearly all been met.'],
  ['+', 'The service has more women firefighters than at the last inspection.'],
  ['+', 'The suites are well kept, with few ligature points.'],
  ['-+', 'The force records crime well, but victims are not kept informed.'],
  ['-+', 'While leadership is strong, supervision is patchy.'],
  ['-+', 'Despite improvements, delays persist.'],
  ['-+', 'Custody staff were caring, although records were incomplete.'],
  ['0', 'The force employs 2,100 officers and covers two counties.'],
  ['0', 'The inspection took place in March.'],
  ['0', 'Two suites were visited at night.'],
  ['0', 'The chief constable took up the post in 2019.'],
  ['0', 'The report is one of nine out this week.'],
  ['0', 'It covers the year to March 2021.'],
];

const sideOf = (words: string): Side => {
  const leaning = leaningOf(words, phrases);
  if (leaning === null) return '0';
  if (leaning.granted !== null) return '-+';
  return leaning.leans === 'criticism' ? '-' : '+';
};

describe('leaningOf', () => {
  it.each(table)('%s %s', (side, words) => {
    expect(sideOf(words)).toBe(side);
  });
});
