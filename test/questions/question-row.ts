import type { Answer, Remark, Shape } from '../../src/domain/answer.ts';
import type { Intent, Question } from '../../src/domain/question.ts';
import type { QuestionLibraries } from './question-libraries.ts';

/** A question, or a conversation of which the last is judged, and what a right answer to it is. */
export interface QuestionRow {
  readonly over: keyof QuestionLibraries;
  readonly asks: readonly string[];
  readonly right: {
    readonly kind?: Answer['kind'];
    readonly intent?: Intent;
    readonly shape?: Shape;
    /** Slots as they have to be read. */
    readonly question?: Partial<Question>;
    /** A topic that has to be among those read. */
    readonly topic?: string;
    /** Words of the line that has to come first. */
    readonly first?: string;
    /** Words of lines that have to be among the first three. */
    readonly among?: readonly string[];
    /** Words of lines that may not be shown at all. */
    readonly never?: readonly string[];
    readonly headings?: readonly (string | null)[];
    readonly remarks?: readonly Remark['kind'][];
    readonly noRemarks?: readonly Remark['kind'][];
    readonly total?: number;
    /** The term that is explained, or the day something is due. */
    readonly explains?: string;
    readonly declined?: Extract<Answer, { kind: 'declined' }>['reason'];
    readonly choices?: readonly string[];
  };
  readonly why: string;
}

const rowOver =
  (over: QuestionRow['over']) =>
  (asks: string | readonly string[], why: string, right: QuestionRow['right']): QuestionRow => ({
    over,
    asks: typeof asks === 'string' ? [asks] : asks,
    why,
    right,
  });

/** A row over the shipped accounts. */
export const shipped = rowOver('shipped');
/** A row over the invented releases. */
export const invented = rowOver('invented');
/** A row over the invented documents. */
export const overGold = rowOver('gold');
