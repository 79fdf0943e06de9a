/** Descriptions that take up whoever the story is just about: "the Grammy winner", "the 19-year-old". */
const epithet =
  /^the (?:[\p{L}\p{N}’'-]+ ){0,2}(?:star|superstar|singer|actor|actress|rapper|musician|comedian|novelist|filmmaker|winner|nominee|champion|native|veteran|rookie|\d+-year-old|[lr](?:eft|ight)-hander|quarterback|striker|billionaire|mogul|democrat|republican|father of \p{L}+|mother of \p{L}+|teenager|retiree|alum|graduate|defendant)$/u;
/** Without an adjective: "the fire chief" may be another than "Chief Ann Lee" of the police. */
const office =
  /^(?:the|[\p{L}-]+'s) (?:chief(?= constable)|police and crime(?= commissioner)|republican|democratic|(?:first|second|third|two|three)-term|longtime|veteran|outgoing|\d+-year-old)? ?([\p{L}-]+)$/u;

/** In lower case, and without a title: "The “Paper Moons” star". */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/["“][^"”]*["”] /, '')
    .replaceAll('’', "'");

export const isEpithet = (name: string): boolean => epithet.test(plain(name));
/** "mayor" for "the mayor"; undefined for what is no bare office. */
export const officeNamed = (name: string): string | undefined => office.exec(plain(name))?.[1];
