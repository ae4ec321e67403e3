import { ACTS, OUTPUT_FORMATS } from '../operations/vocabulary.ts';
import type { Command, Flag } from './command.ts';
import { conflictCommands } from './conflict-commands.ts';

/** What the user knows of a document: the same flags wherever one is read. */
const METADATA_FLAGS: readonly Flag[] = [
  { flags: '--title <title>', description: "the document's title" },
  { flags: '--publisher <name>', description: 'who published it' },
  { flags: '--date <date>', description: 'when: YYYY-MM-DD' },
  { flags: '--language <code>', description: 'its language: en' },
  { flags: '--url <url>', description: 'its address; nothing is fetched from it' },
];

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'read',
    summary: 'Reads documents: who said what to whom, which act, on which conditions.',
    arguments: '[sources...]',
    flags: [
      { flags: '--json', description: 'the whole result, text included, one JSON object a document' },
      { flags: '--format <format>', description: 'print records instead of pages', choices: OUTPUT_FORMATS },
      { flags: '--act <acts>', description: 'only these acts', choices: ACTS, isList: true },
      {
        flags: '--speaker <codes>',
        description: 'only these speakers: PRK or a name of it, PRK:* for its bodies, none',
        isList: true,
      },
      { flags: '--addressee <codes>', description: 'only toward these, in the same way', isList: true },
      { flags: '--conditional', description: 'only statements with a condition' },
      {
        flags: '--attributions',
        description: 'also who is said to have said what: on pages and in csv; json and jsonl have it always',
      },
      { flags: '--actors <file>', description: "a case's own actors (YAML), added to the gazetteer" },
      { flags: '--with-text', description: 'add the text to each record of --format jsonl' },
      { flags: '--workers <n>', description: 'threads for collections (default: one for each core)' },
      { flags: '--strict', description: 'stop at the first source or item that cannot be read' },
      ...METADATA_FLAGS,
      { flags: '--allow-private', description: 'let a named URL lead to a private address' },
    ],
    examples: [
      ['parley read examples/overture.txt', 'a page with marks and cards'],
      ['parley read notes/ --conditional --speaker PRK', 'a folder: what one state says with conditions'],
      ['parley read stories.jsonl.gz --format jsonl > readings.jsonl', 'a collection, a record a line'],
      ['cat stories.jsonl | parley read - --format jsonl', 'as a filter: a line in, a line out'],
      ['parley read article.html --format csv > statements.csv', 'for a spreadsheet'],
    ],
    run: async (...given) => (await import('./read-command.ts')).readCommand(...given),
  },
  ...conflictCommands,
  {
    name: 'why-read',
    summary: 'Shows which lexicon entries fired at a place of a text, and which nearly did.',
    arguments: '<place>',
    flags: [
      { flags: '--json', description: 'the whole result as JSON' },
      { flags: '--actors <file>', description: "a case's own actors (YAML), added to the gazetteer" },
      ...METADATA_FLAGS,
    ],
    examples: [
      ['parley why-read examples/overture.txt:412', 'the sentence at an offset, as results give it'],
      ['parley why-read "examples/overture.txt:certain prerequisites"', 'the sentence in which these words stand'],
    ],
    run: async (...given) => (await import('./why-read-command.ts')).whyReadCommand(...given),
  },
  {
    name: 'completion',
    summary: 'Prints the completion script for a shell.',
    arguments: '<shell>',
    flags: [],
    examples: [
      ['source <(parley completion bash)', 'bash, for this session'],
      ['parley completion fish > ~/.config/fish/completions/parley.fish', 'fish, for good'],
    ],
    run: async (terminal, args) => (await import('./completion.ts')).completionCommand(terminal, args),
  },
];
