import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growth } from '../../../test/growth.ts';
import { createRandom } from '../../base/random.ts';
import type { Act } from '../../base/statement.ts';
import { CONNECTIVES } from '../lexicon/connectives.ts';
import { assertEntries } from '../lexicon/entry.ts';
import { type Syntax, syntax } from '../syntax/syntax.ts';
import { type Prose, prose } from '../text/prose.ts';
import { type ConditionProposal, conditionProposals } from './conditions.ts';
import { conditionsOfAct } from './conditions-of-act.ts';
import { withNeighbours } from './neighbours.ts';

const WHOLE = { first: 0, last: Number.POSITIVE_INFINITY };

/** The conditions that connectives mark, each sentence for itself. */
function marked(text: string): { words: string; condition: ConditionProposal }[] {
  const parts = prose(text);
  const parsed = syntax(parts);
  return parts.sentences.flatMap((sentence) =>
    conditionProposals(parts, parsed, sentence).map((condition) => ({ words: wordsOf(text, condition), condition })),
  );
}

/** The conditions of an act whose content is the last sentence, or what follows `from` in it. */
function conditions(act: Act, text: string, from = ''): { words: string; condition: ConditionProposal }[] {
  const parts = prose(text);
  const parsed = syntax(parts);
  const sentence = parts.sentences.length - 1;
  const { first, last } = parts.sentences[sentence] ?? WHOLE;
  const start = from === '' ? first : parts.words.start.findIndex((at) => at >= text.lastIndexOf(from));
  const placed = {
    act,
    negated: act === 'refusal',
    content: { first: start, last },
    sentence,
    isFrame: new Uint8Array(parts.words.length),
  };
  const own = conditionsOfAct(parts, parsed, placed, conditionProposals(parts, parsed, placed.content));
  return withNeighbours(parts, parsed, placed, own).map((condition) => ({
    words: wordsOf(text, condition),
    condition,
  }));
}

function wordsOf(text: string, { first, last }: { first: number; last: number }): string {
  const { words } = prose(text);
  return text.slice(words.start[first] ?? 0, words.end[last - 1] ?? 0);
}

const only = <T>(found: readonly T[]): T => {
  assert.equal(found.length, 1);
  return found[0] as T;
};

test('every connective fires in its first example and keeps silent in its second', () => {
  assertEntries(CONNECTIVES);
  const fired = (text: string): string[] => marked(text).map(({ condition }) => condition.by);
  const wrong = CONNECTIVES.flatMap((entry) => [
    ...(fired(entry.fires).includes(entry.id)
      ? []
      : [`${entry.id} does not fire: ${entry.fires} (${fired(entry.fires)})`]),
    ...(fired(entry.silent).includes(entry.id) ? [`${entry.id} fires: ${entry.silent}`] : []),
  ]);
  assert.deepEqual(wrong, []);
});

test('a fronted condition ends before the clause that hangs on it, with a comma or without', () => {
  const spans: [string, string][] = [
    ['If the convoy turns back, the gate will open.', 'If the convoy turns back'],
    ['Without a signed map there can be no border.', 'Without a signed map'],
    ['As long as the guns stand on the ridge we sign nothing.', 'As long as the guns stand on the ridge'],
    ['If, however, the tribunal is refused, our chair will stay empty.', 'If, however, the tribunal is refused'],
    [
      'If the barge, which was seized in May, is kept, the case goes to court.',
      'If the barge, which was seized in May, is kept',
    ],
    ['We seek no quarrel, but if they shell the harbour, we will answer.', 'if they shell the harbour'],
    ['If the north takes "an honest step," the south will follow.', 'If the north takes "an honest step,"'],
  ];
  for (const [text, expected] of spans) assert.equal(marked(text)[0]?.words, expected);
});

test('a trailing condition ends with its clause, one set between commas at the second', () => {
  const spans: [string, string][] = [
    ['The gate will open if the convoy turns back.', 'if the convoy turns back'],
    ['We will talk if they stop, and we will bring the maps.', 'if they stop'],
    ['It offered, subject to the consent of both camps, to send a doctor.', 'subject to the consent of both camps'],
    ['The price depends on what the buyers do, not on what they say.', 'depends on what the buyers do'],
    ['The truce stays until the islanders "change their minds".', 'until the islanders "change their minds"'],
  ];
  for (const [text, expected] of spans) assert.equal(marked(text)[0]?.words, expected);
});

test('a date is a limit and no condition, an event is one', () => {
  assert.deepEqual(marked('The office stays shut until Monday.'), []);
  assert.deepEqual(marked('They gave him until noon on Friday to sign.'), []);
  assert.equal(only(marked('The office stays shut until the verdict.')).condition.kind, 'until');
});

test('the order of words marks a condition where a verb stands before its subject', () => {
  for (const text of [
    'Should the patrols return, the ferry will stop.',
    'Were the council to agree, we would come at once.',
    'The ferry will stop should a single shot be fired.',
  ])
    assert.equal(only(marked(text)).condition.by, 'condition/inversion');
  assert.deepEqual(marked('Should the patrols return?'), []);
  assert.deepEqual(marked('The patrols should return.'), []);
});

test('a condition that happens not has a negative word in its clause or its connective', () => {
  const happens = (text: string): boolean | undefined => marked(text)[0]?.condition.happens;
  assert.equal(happens('If they leave, we will talk.'), true);
  assert.equal(happens('If they do not leave, we will strike.'), false);
  assert.equal(happens('We will strike unless they leave.'), false);
  assert.equal(happens('No talks until they leave.'), false);
  assert.equal(happens('No talks without a date.'), false);
  assert.equal(happens('No talks as long as the island remains unchanged.'), true);
  assert.equal(happens('We will sign if they sit at the table and not behind it.'), true);
});

test('what the other side wants is no condition of a demand, and warns in a threat', () => {
  assert.deepEqual(conditions('demand', 'If they want peace, they should close the camp.'), []);
  const warned = only(conditions('threat', 'If they do not want a storm, they should close the camp.'));
  assert.equal(warned.words, 'they should close the camp.');
  assert.equal(warned.condition.kind, 'or-else');
  assert.equal(warned.condition.happens, false);
});

test('an ambiguous connective counts only beside an act that can hang on it', () => {
  assert.equal(conditions('refusal', 'We shall hold no talks before the border is open.').length, 1);
  assert.deepEqual(conditions('promise', 'We shall rest before the border is open.'), []);
  assert.equal(conditions('offer', 'Coal could be had against a date for the vote.').length, 1);
  assert.deepEqual(conditions('threat', 'We will march against a den of thieves.'), []);
  assert.deepEqual(conditions('demand', 'They must speak when the judge asks.'), []);
});

test('a threat needs no connective: whoever does it, any such deed, failure to act', () => {
  const spans: [string, string][] = [
    ['Anyone who crosses the ditch will be shot.', 'Anyone who crosses the ditch'],
    ['Those who come armed will meet armed men.', 'Those who come armed'],
    ['Whoever closes the road will regret it.', 'Whoever closes the road'],
    ['Any attack on a rig will cost them the port.', 'Any attack on a rig'],
    ['Failure to pay will have consequences.', 'Failure to pay'],
    ['The guards will fire on any boat that comes near.', 'any boat that comes near.'],
    ['The longer they wait, the higher the price will be.', 'The longer they wait'],
  ];
  for (const [text, expected] of spans) assert.equal(only(conditions('threat', text)).words, expected);
  assert.deepEqual(conditions('threat', 'The general will crush them.'), []);
});

test('the first half of a pair is the condition of the second', () => {
  const threat = only(conditions('threat', 'Apologise by six or be sent home.'));
  assert.deepEqual(
    [threat.words, threat.condition.kind, threat.condition.happens],
    ['Apologise by six or', 'or-else', false],
  );
  const offer = only(conditions('offer', 'Give us the boats and we shall go.'));
  assert.deepEqual([offer.words, offer.condition.kind], ['Give us the boats', 'if']);
  const refusal = only(conditions('refusal', 'No list, no passports.'));
  assert.deepEqual([refusal.words, refusal.condition.kind], ['No list', 'unless']);
  assert.equal(
    only(conditions('threat', 'They must tow it away, or it will be sunk.', 'it will')).words,
    'They must tow it away, or',
  );
});

test('three verbs in a row are three conditions', () => {
  const found = conditions('offer', 'If the League frees the crew, closes the camp and signs the paper, we will come.');
  assert.deepEqual(
    found.map(({ words }) => words),
    ['If the League frees the crew', 'closes the camp', 'signs the paper'],
  );
});

test('then takes up the sentence before, otherwise points at it', () => {
  const offer = only(conditions('offer', 'They should take their guns off the hill. Then there can be talks.'));
  assert.equal(offer.words, 'They should take their guns off the hill');
  const text = 'They should take their guns off the hill. Otherwise we will do it.';
  const threat = only(conditions('threat', text));
  assert.equal(threat.words, 'Otherwise');
  assert.equal(wordsOf(text, threat.condition.antecedent ?? WHOLE), 'They should take their guns off the hill');
  assert.deepEqual(conditions('offer', 'The envoy left. Then we talked to his guards.'), []);
});

test('announced prerequisites are the sentences that name them', () => {
  const text =
    'The two could meet provided certain prerequisites are met. First, the islands must be named. Secondly, the ban must go, easing trade.';
  const parts = prose(text);
  const parsed = syntax(parts);
  const { first, last } = parts.sentences[0] ?? WHOLE;
  const act = {
    act: 'offer',
    negated: false,
    content: { first, last },
    sentence: 0,
    isFrame: new Uint8Array(99),
  } as const;
  const own = conditionsOfAct(parts, parsed, act, conditionProposals(parts, parsed, act.content));
  const found = withNeighbours(parts, parsed, act, own).map((c) => wordsOf(text, c));
  assert.deepEqual(found, ['the islands must be named', 'the ban must go,']);
});

const PIECES = [
  ...['if', 'unless', 'until', 'should', 'were', 'or', 'and', 'without', 'only', 'as long as', 'in return for', 'then'],
  ...[
    'the',
    'port',
    'they',
    'we',
    'will',
    'stop',
    'opens',
    'not',
    'who',
    'any',
    '"',
    ',',
    ';',
    '--',
    '(',
    ')',
    '. ',
    '?',
    'é',
    '𝒳',
  ],
];

test('conditions of any text lie inside their segment, in order, without overlaps', () => {
  const random = createRandom(7);
  for (let round = 0; round < 150; round++) {
    const text = Array.from({ length: 60 }, () => PIECES[random.integer(PIECES.length)]).join(' ');
    const parts = prose(text);
    const parsed = syntax(parts);
    for (const [sentence, segment] of parts.sentences.entries()) {
      const proposals = conditionProposals(parts, parsed, segment);
      assertOrdered(proposals, segment);
      for (const act of ['offer', 'threat', 'refusal', 'demand'] as const) {
        const placed = { act, negated: false, content: segment, sentence, isFrame: new Uint8Array(parts.words.length) };
        const own = conditionsOfAct(parts, parsed, placed, proposals);
        assertOrdered(own, segment);
        assertOrdered(withNeighbours(parts, parsed, placed, own), { first: 0, last: parts.words.length });
      }
    }
  }
});

function assertOrdered(found: readonly ConditionProposal[], segment: { first: number; last: number }): void {
  let from = segment.first;
  for (const condition of found) {
    assert.ok(
      condition.first >= from && condition.last > condition.first && condition.last <= segment.last,
      JSON.stringify(condition),
    );
    from = condition.last;
  }
}

test('a long sentence takes time in proportion to its length', () => {
  const known = new Map<number, { parts: Prose; parsed: Syntax }>();
  const sentence = (times: number): { parts: Prose; parsed: Syntax } => {
    const parts = prose(`We will go ${'if they come, and '.repeat(times)}stop.`);
    return { parts, parsed: syntax(parts) };
  };
  const times = growth((size) => {
    if (!known.has(size)) known.set(size, sentence(size));
    const { parts, parsed } = known.get(size)!;
    conditionProposals(parts, parsed, { first: 0, last: parts.words.length });
  }, 250);
  assert.ok(times < 8, `four times the sentence took ${times.toFixed(1)} times as long`);
});
