import type { Instant } from '../domain/instant.ts';

/** `21 November 2026`. */
export const dayWords = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' }).format(
    at,
  );

/** What a post says of releases that have changed since it was posted. The day is when that became known here. */
export const correctionWords = {
  /** Above all of them. */
  changed: (amended: number, withdrawn: number, returned: number): string => {
    const parts = [
      ...(amended === 0 ? [] : [`${amended} amended`]),
      ...(withdrawn === 0 ? [] : [`${withdrawn} withdrawn`]),
      ...(returned === 0 ? [] : [`${returned} back as it was`]),
    ];
    return `Changed since this was posted: ${parts.join(', ')}. Each says so below.`;
  },
  withdrawn: (when: string): string =>
    `Withdrawn on ${when}: it is no longer among the releases here, and its words are not shown any more.`,
  returned: (when: string): string => `Back since ${when}, with the words that are quoted here.`,
  /** Where a message has no room for a sentence each. */
  returnedBriefly: (when: string): string => `Back since ${when}`,
  amendedBriefly: (when: string): string => `Amended on ${when}`,
  amendedElsewhere: (when: string): string => `Amended on ${when}. The words quoted here still stand in it.`,
  amended: (when: string): string =>
    `Amended on ${when}. Words first quoted here do not stand in it any more; what follows is what it says now.`,
  amendedTooLong: (when: string): string =>
    `Amended on ${when}. Words first quoted here do not stand in it any more; open it to see what it says now.`,
  amendedAway: (when: string): string =>
    `Amended on ${when}. Words first quoted here do not stand in it any more, and it has nothing else on what is followed.`,
  earlierWithdrawn: (when: string): string =>
    `An earlier release that was quoted here was withdrawn on ${when}; its words are not shown any more.`,
  earlierAmended: (when: string): string =>
    `An earlier release that was quoted here was amended on ${when}; those words do not stand in it any more.`,
} as const;
