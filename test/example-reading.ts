/** A reading made by hand, for tests of what is made of readings: every span is found by its words, so it cannot be wrong. */
import { type Condition, mintId, type Reading, type Span, type Statement, sha256 } from '../src/base/index.ts';

export const EXAMPLE_TEXT = `Fisheries row: the island state names its price

The fisheries minister of Arland told reporters on Monday that his government "would reopen the northern banks to Belland's boats", provided that the arrested crew is released and either the fine is waived or the court sits again. "Unless the patrols stop, we will close the straits," he added.

The weather was calm.

Belland's spokeswoman said that her country would never accept such terms.`;

const HASH = sha256(EXAMPLE_TEXT);

/** The span of `words` in the example's text. */
export function spanOf(words: string, text = EXAMPLE_TEXT): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the example`);
  return [start, start + words.length];
}

/** A condition on `words`; what is not given is the plainest. */
export function exampleCondition(words: string, rest: Partial<Condition> = {}): Condition {
  const plain = { kind: 'if', actor: 'BEL', happens: true, asks: null, group: 1, deadline: null } as const;
  return { span: spanOf(words), quote: words, ...plain, ...rest };
}

/** A statement whose content is `words`; what is not given is the plainest. */
export function exampleStatement(words: readonly string[], rest: Partial<Statement> = {}): Statement {
  return {
    id: mintId('s', words),
    speaker: 'ARL',
    speakerText: '',
    speakerSpan: null,
    addressee: 'BEL',
    act: 'offer',
    said: null,
    content: words.map((fragment) => spanOf(fragment)),
    quote: words,
    move: null,
    conditions: [],
    strength: 'plain',
    certainty: 'clear',
    by: ['act/would'],
    ...rest,
  };
}

const move = (does: string, actor: string, to: string | null, not = false) => ({
  actor,
  does,
  to,
  not,
  span: spanOf(does),
});

/** The example: an offer on three conditions, a threat, a refusal. */
export const EXAMPLE_READING: Reading = {
  document: {
    id: mintId('d', [HASH, '']),
    text: EXAMPLE_TEXT,
    title: 'Fisheries row: the island state names its price',
    publisher: 'Harbour Gazette',
    date: '2024-05-14',
    language: 'en',
    from: 'row.txt',
    mediaType: 'text/plain',
    sha256: HASH,
    textSha256: HASH,
    warnings: [],
  },
  statements: [
    exampleStatement(
      [
        `his government "would reopen the northern banks to Belland's boats", provided that the arrested crew is released and either the fine is waived or the court sits again`,
      ],
      {
        said: {
          from: '2024-05-13',
          to: '2024-05-13',
          precision: 'day',
          span: spanOf('on Monday'),
          assumption: 'the Monday before',
        },
        speakerText: 'The fisheries minister of Arland',
        speakerSpan: spanOf('The fisheries minister of Arland'),
        move: move("reopen the northern banks to Belland's boats", 'ARL', 'BEL'),
        conditions: [
          exampleCondition('provided that the arrested crew is released', {
            kind: 'only-if',
            asks: move('the arrested crew is released', 'BEL', 'ARL'),
          }),
          exampleCondition('either the fine is waived', { group: 2 }),
          exampleCondition('the court sits again', { group: 2, actor: null }),
        ],
      },
    ),
    exampleStatement(['Unless the patrols stop, we will close the straits'], {
      act: 'threat',
      strength: 'strong',
      certainty: 'likely',
      move: move('close the straits', 'ARL', 'BEL'),
      conditions: [
        exampleCondition('Unless the patrols stop', {
          kind: 'unless',
          happens: false,
          asks: move('stop', 'BEL', null),
        }),
      ],
    }),
    exampleStatement(['her country would never accept such terms'], {
      speaker: 'BEL',
      speakerText: "Belland's spokeswoman",
      speakerSpan: spanOf("Belland's spokeswoman"),
      addressee: null,
      act: 'refusal',
      strength: 'strong',
      move: move('accept such terms', 'BEL', null),
    }),
  ],
  attributions: [
    {
      source: [spanOf("Belland's spokeswoman")],
      cue: [spanOf('said')],
      content: [spanOf('that her country would never accept such terms')],
    },
  ],
  method: { name: 'lexicon', version: '0.1.0', lexicon: 'a'.repeat(64), parameters: {} },
  warnings: [{ code: 'reading/example', message: 'this was made by hand' }],
};
