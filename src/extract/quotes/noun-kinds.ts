import { documentNoun, personNoun } from './proper-words.ts';

/** What a noun phrase may be taken up by: one person (by "he" or "she"), several, a body, or a thing. */
export type NounKind = 'he' | 'she' | 'one' | 'several' | 'body' | 'thing';

const he =
  /(?:^|.)(?:man|boy|father|dad|son|brother|husband|uncle|nephew|grandfather|boyfriend|king|widower|gentleman|guy|fiancé|bishop|priest|monk)$/;
const she =
  /(?:^|.)(?:woman|girl|mother|mom|mum|daughter|sister|wife|aunt|niece|grandmother|girlfriend|queen|widow|lady|actress|waitress|fiancée|nun|heroine)$/;
const body =
  /^(?:company|agency|department|office|firm|group|union|government|ministry|court|council|board|committee|commission|campaign|university|college|school|hospital|bank|airline|club|league|church|city|county|state|force|service|inspectorate|constabulary|authority|administration|association|organi[sz]ation|charity|watchdog|regulator|party|team|panel|jury|maker|retailer|chain|publisher|network|station|paper|newspaper|coalition|nonprofit|startup|platform|business|bureau|district|utility|coroner’s|police)$/;

/** What is read, beside the documents that speak in a release. */
const written =
  /^(?:document|opinion|decision|brief|e-?mail|message|advertisement|ad|website|release|text|transcript|order|dissent|contract|manual|policy)s?$/;

/** Kind of a noun phrase such as "a spokesman for the company" or "Two officials", by its first noun. */
export const kindOfNoun = (name: string): NounKind => {
  const head = name
    .toLowerCase()
    .split(/ (?:of|for|from|at|with|in|on|to|by|who|near|representing) /)[0] as string;
  const last = head.split(' ').at(-1) as string;
  if (body.test(last)) return 'body';
  if (documentNoun.test(last) || written.test(last)) return 'thing';
  if (she.test(last)) return 'she';
  if (he.test(last)) return 'he';
  if (/(?:[^s]s|people|men|women|children|officials|police|staff|crew|family|couple)$/.test(last))
    return 'several';
  return personNoun.test(last) && !/^(?:no|any|every) |(?:body|danger|lead|sign)$/.test(head)
    ? 'one'
    : 'thing';
};
