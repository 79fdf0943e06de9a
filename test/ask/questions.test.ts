import { beforeAll, describe, expect, test } from 'vitest';
import type { Intent } from '../../src/domain/question.ts';
import { intentRules } from '../../src/ask/intent-wording.ts';
import { type QuestionLibraries, questionLibraries } from '../questions/question-libraries.ts';
import { questionRows } from '../questions/question-rows.ts';
import { wrongWith } from '../questions/wrong-with.ts';

let libraries: QuestionLibraries;

beforeAll(async () => {
  libraries = await questionLibraries();
}, 60_000);

describe('questions with their right answers', () => {
  test.each(questionRows.map((row) => ({ ...row, asked: row.asks.join(' → ') })))('$asked — $why', (row) => {
    expect(wrongWith(row, libraries[row.over])).toEqual([]);
  });

  test('there are at least 150, and every kind of question is among them', () => {
    expect(questionRows.length).toBeGreaterThanOrEqual(150);
    const asked = new Set<Intent>(
      questionRows.flatMap(({ asks, over }) =>
        asks.map((text) => libraries[over].answer({ text, command: null }).question.intent),
      ),
    );
    const known = new Set<Intent>([...intentRules.map(({ intent }) => intent), 'search', 'help', 'what-is']);
    expect([...known].filter((intent) => !asked.has(intent))).toEqual([]);
  });
});
