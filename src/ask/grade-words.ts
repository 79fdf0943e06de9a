/** "improved from “inadequate” to “good”" speaks of the grade it has now. */
const former =
  /\bfrom\s+(?:an?\s+)?[“"'‘]?(?:requires? improvement|inadequate|poor|adequate|good|outstanding)[”"'’]?\s+to\b/gi;
const low = /requires? improvement|inadequate|\bpoor\b/i;
const high = /\bgood\b|outstanding|(?<!in)adequate/i;

/** Whether a graded judgment tells of one of the lower grades, or of one of the higher; of several areas it may do both. */
export const hasLowGrade = (words: string): boolean => low.test(words.replace(former, ' '));
export const hasHighGrade = (words: string): boolean => high.test(words.replace(former, ' '));
