import { describe, expect, test } from 'vitest';
import { hasHighGrade, hasLowGrade } from '../../src/ask/grade-words.ts';

describe('what a graded judgment tells', () => {
  test.each([
    ['Vulnerability – Inadequate', true, false, 'a low grade'],
    ['The service is good at preventing fires.', false, true, 'a high one'],
    ['Efficiency improved from “requires improvement” to “good”.', false, true, 'what it was does not count'],
    ['People went from ‘good’ to ‘inadequate’.', true, false, 'nor when it was better'],
    ['It requires improvement in three areas and is good in four.', true, true, 'several areas'],
    ['It was graded inadequate.', true, false, 'inadequate is not adequate'],
  ])('%s', (words, low, high, _why) => {
    expect([hasLowGrade(words), hasHighGrade(words)]).toEqual([low, high]);
  });
});
