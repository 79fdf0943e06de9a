import { Command, CommanderError } from 'commander';
import { config as readDotenv } from 'dotenv';
import { readCorpusDirs } from '../environment.ts';
import { isNonEmpty } from '../domain/known.ts';
import { toAnswerJson } from './answer-json.ts';
import { runConversation } from './conversation.ts';
import { openCorpus, problemLine } from './open-corpus.ts';
import { lookOf, terminalAnswer } from './terminal-answer.ts';

interface AskOptions {
  readonly json?: boolean;
  readonly corpus?: string[];
}

const program = new Command('ask')
  .description('Answers questions about what inspectors found, in the words of the releases.')
  .argument(
    '[question...]',
    'as it would be typed in Slack: "/concerns merseyside", or plain English; without one, a conversation',
  )
  .option('--json', 'print the answer as a value, for other programs')
  .option('--corpus <dir...>', 'folders of releases, instead of CORPUS_DIR or corpus')
  .addHelpText(
    'after',
    '\nAn honest "nothing found" is an answer too and exits with 0; 1 is a corpus that can not be read, 2 wrong usage.',
  )
  .exitOverride();

// CORPUS_DIR may stand in a .env file, as for `npm start`.
readDotenv({ quiet: true });

const run = async (): Promise<number> => {
  const { args } = program;
  const options = program.opts<AskOptions>();
  const folders = options.corpus ?? [];
  const corpus = await openCorpus({
    folders: isNonEmpty(folders) ? folders : readCorpusDirs(),
    clock: () => new Date(),
    defect: (message) => console.error(`Not shown: ${message}.`),
  });
  for (const problem of corpus.problems) console.error(problemLine(problem));
  if (corpus.kind === 'refused') return 1;
  const { answerer } = corpus.opened;
  if (args.length === 0 && options.json !== true) {
    await runConversation({ answerer, input: process.stdin, output: process.stdout });
    return 0;
  }
  const answer = answerer.answer({ text: args.join(' '), command: null });
  const { naming } = answerer;
  console.log(
    options.json === true
      ? JSON.stringify(toAnswerJson(answer, naming), null, 2)
      : terminalAnswer(answer, naming, lookOf(process.stdout, false)),
  );
  return 0;
};

try {
  program.parse();
  process.exitCode = await run();
} catch (error) {
  // Commander has printed what is wrong, or the help that was asked for.
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
