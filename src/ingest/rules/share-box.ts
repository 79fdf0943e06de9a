import type { FurnitureRule } from '../furniture-rule.ts';

const invitation =
  /^(?:share (?:this|on|via|with)\b.{0,40}|share|follow us\b.{0,40}|(?:tweet|like) (?:this|us)\b.{0,20}|copy (?:this )?(?:link|url)|share (?:page|article|story))$/iu;
const network =
  /^(?:facebook|twitter|x|linkedin|whatsapp|instagram|youtube|email|e-mail|messenger|reddit|pinterest|tweet|print|copy link|\d+ shares?)$/iu;

/** Invitations to share, and names of networks where two or more stand together: a single "Email" may be a contact's. */
export const shareBox: FurnitureRule = {
  id: 'share-box',
  name: 'share buttons',
  find: (lines) =>
    lines
      .filter(({ index, words, prose }) => {
        if (prose) return false;
        if (invitation.test(words)) return true;
        if (!network.test(words)) return false;
        return [lines[index - 1], lines[index + 1]].some(
          (beside) => beside !== undefined && (network.test(beside.words) || invitation.test(beside.words)),
        );
      })
      .map(({ index }) => index),
};
