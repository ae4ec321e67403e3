import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../../base/random.ts';
import { quote, type Span } from '../../base/span.ts';
import { prose } from '../text/prose.ts';
import { attributions } from './attributions.ts';
import { discourse } from './discourse.ts';

const words = (text: string, spans: readonly Span[]): string => spans.map((span) => quote(text, span)).join(' ... ');
const read = (text: string): string[] =>
  attributions(prose(text)).map((a) => `${words(text, a.source)} | ${words(text, a.cue)} | ${words(text, a.content)}`);
const named = (text: string): (string | null)[] =>
  attributions(prose(text)).map((a) => (a.named === null ? null : quote(text, a.named)));

test('indirect speech gives source, cue and the clause without its final stop', () => {
  assert.deepEqual(read('The envoy of Veyra said that the talks were over.'), [
    'The envoy of Veyra | said | that the talks were over',
  ]);
  assert.deepEqual(read('Ms. Aro has also said the talks are over.'), ['Ms. Aro | has also said | the talks are over']);
});

test('direct speech keeps its marks, whether its cue comes before, after or between', () => {
  assert.deepEqual(read('"We are ready," the envoy said.'), ['the envoy | said | "We are ready,"']);
  assert.deepEqual(read('"We are ready," said the envoy of Veyra.'), ['the envoy of Veyra | said | "We are ready,"']);
  assert.deepEqual(read('The envoy said, "We are ready."'), ['The envoy | said | "We are ready."']);
  assert.deepEqual(read('"We are ready," she said. "We will wait for an answer."'), [
    'she | said | "We are ready," ... "We will wait for an answer."',
  ]);
});

test('a quotation goes on with its speaker across a paragraph break', () => {
  const text = 'Ms. Aro said, "We are ready.\n\n"We will wait for an answer until May."';
  assert.deepEqual(read(text), ['Ms. Aro | said | "We are ready. ... "We will wait for an answer until May."']);
});

test('a clause before its cue is content, a mere adjunct is none', () => {
  assert.deepEqual(read('The talks are over, the envoy said.'), ['the envoy | said | The talks are over']);
  assert.deepEqual(read('After two days, the envoy said so.').length <= 1, true);
});

test('an apposition belongs to the source, a relative clause does not', () => {
  assert.deepEqual(read('Kira Aro, the envoy of Veyra, said the talks were over.'), [
    'Kira Aro, the envoy of Veyra, | said | the talks were over',
  ]);
  assert.deepEqual(read('Kira Aro, who led the talks, said they were over.'), ['Kira Aro | said | they were over']);
});

test('a second verb of saying shares the subject and ends the first content', () => {
  assert.deepEqual(read('The envoy said the talks were over, adding that nobody would return.'), [
    'The envoy | said | the talks were over',
    'The envoy | adding | that nobody would return',
  ]);
  assert.deepEqual(read('The envoy said the talks were over and warned that war was near.'), [
    'The envoy | said | the talks were over',
    'The envoy | warned | that war was near',
  ]);
});

test('according to gives what stands before it, else what follows', () => {
  assert.deepEqual(read('The port is closed, according to the ministry.'), [
    'the ministry | according to | The port is closed',
  ]);
  assert.deepEqual(read('According to the ministry, the port is closed.'), [
    'the ministry | According to | the port is closed',
  ]);
});

test('an attribution inside a content is marked as nested and comes after it', () => {
  const list = attributions(prose('Orsa said that Veyra had urged the council to wait.'));
  assert.deepEqual(
    list.map((a) => [a.cueLemma, a.nested]),
    [
      ['say', false],
      ['urge', true],
    ],
  );
});

test('a pronoun or a bare description is named by the nearest earlier phrase that fits', () => {
  assert.deepEqual(named('Kira Aro met reporters. She said the talks were over.'), ['Kira Aro']);
  assert.deepEqual(
    named('The Foreign Ministry issued a paper. It said the talks were over.').at(-1),
    'The Foreign Ministry',
  );
  assert.equal(
    named('A spokesman for the Veyra Foreign Ministry said talks were over. The spokesman said war was near.').at(-1),
    'A spokesman for the Veyra Foreign Ministry',
  );
});

test('a transcript gives its turns, and a question to nobody', () => {
  const text = 'MR. LARK: We will go on.\n\nQ Will you sign?\n\nMR. LARK: No. Not today.';
  const p = prose(text);
  const list = discourse(p, attributions(p));
  assert.deepEqual(
    list.map((d) => [d.source === null ? null : quote(text, d.source), quote(text, d.span), d.question]),
    [
      ['MR. LARK', 'We will go on.', false],
      [null, 'Will you sign?', true],
      ['MR. LARK', 'No. Not today.', false],
    ],
  );
});

test('the paragraphs after "and goes on:" are the speaker\'s', () => {
  const text =
    'The drills are a provocation, the Orsa Daily said, and went on:\n\nNobody wants war.\n\nThe drills must stop.';
  const p = prose(text);
  assert.deepEqual(
    discourse(p, attributions(p)).map((d) => [d.source === null ? null : quote(text, d.source), quote(text, d.span)]),
    [['the Orsa Daily', 'Nobody wants war.\n\nThe drills must stop.']],
  );
});

test('what is added to a sentence after a comma is no content', () => {
  assert.deepEqual(read('The envoy said the talks were over, which surprised nobody.'), [
    'The envoy | said | the talks were over',
  ]);
  assert.deepEqual(read('Asked about the raid, the envoy said it was over.'), [
    ' | Asked about | the raid',
    'the envoy | said | it was over',
  ]);
});

test('a cue reaches back over the verbs and adjectives that it hangs on', () => {
  assert.deepEqual(read('The envoy went on to say that the talks were over.'), [
    'The envoy | went on to say | that the talks were over',
  ]);
  assert.deepEqual(read('Orsa released a statement on Monday saying that the talks were over.'), [
    'Orsa | released a statement on Monday saying | that the talks were over',
  ]);
  assert.deepEqual(read('The ministry made it clear that the talks were over.'), [
    'The ministry | made it clear | that the talks were over',
  ]);
});

test('somebody who is told something is neither source nor content; somebody who is urged is content', () => {
  assert.deepEqual(read('The envoy told two reporters that the talks were over.'), [
    'The envoy | told | that the talks were over',
  ]);
  assert.deepEqual(read('The envoy urged the council to act.'), ['The envoy | urged | the council to act']);
});

test('a cue in the middle of a clause parts its content in two', () => {
  assert.deepEqual(read('The goal, the envoy said, is a lasting peace.'), [
    'the envoy | said | The goal ... is a lasting peace',
  ]);
  assert.deepEqual(read('"Is it over?" Kira asked.'), ['Kira | asked | "Is it over?"']);
  assert.deepEqual(read('It is a plan that the envoy said would fail.'), ['the envoy | said | that ... would fail']);
});

test('a subject after its verb speaks on', () => {
  assert.deepEqual(
    read('The talks are over, said the ministry, adding that war was near.').at(-1),
    'the ministry | adding | that war was near',
  );
});

test('a passive has no source unless by gives one', () => {
  assert.deepEqual(read('The raid was condemned by the council.'), ['the council | was condemned by | The raid']);
  assert.deepEqual(read('The bank is expected to close.'), [' | is expected | The bank ... to close']);
  assert.deepEqual(read('They were told by the envoy that the talks were over.'), [
    'the envoy | were told | that the talks were over',
  ]);
});

test('nouns and adjectives of saying are cues, with a possessor or a subject as source', () => {
  assert.deepEqual(read("Orsa's pledge to free the sailors was old."), ["Orsa's | pledge | to free the sailors"]);
  assert.deepEqual(read('Orsa is willing to sign.'), ['Orsa | is willing | to sign']);
});

test('a name and a colon at the beginning of a paragraph label what follows', () => {
  assert.deepEqual(read('Duval: We stay where we are.'), ['Duval | : | We stay where we are']);
  assert.deepEqual(read('The plan: a bridge and a road.'), []);
});

test('a dateline is no content', () => {
  assert.deepEqual(read('ORSA (AP) - The port is closed, the ministry said.'), [
    'the ministry | said | The port is closed',
  ]);
});

test('"I" in a quotation is whoever speaks it', () => {
  assert.ok(named('"I think the talks are over," Kira Aro said.').includes('Kira Aro'));
});

test('a text that begins as a statement by somebody is theirs', () => {
  const text = 'Statement by the Council of Orsa on the strait\n\nThe strait is open to all.\n\nIt will stay so.';
  const p = prose(text);
  assert.deepEqual(
    discourse(p, attributions(p)).map((d) => [d.source === null ? null : quote(text, d.source), quote(text, d.span)]),
    [['the Council of Orsa', 'The strait is open to all.\n\nIt will stay so.']],
  );
});

test('of any text: spans lie inside it, in order, and the same text gives the same result', () => {
  const random = createRandom(3);
  const pieces = [
    'the envoy',
    ' said',
    ' that',
    ' "',
    '" ',
    ', ',
    '. ',
    ' who',
    ' urged',
    ' her',
    ' to',
    ' go',
    ' (',
    ')',
    ' and',
    ' according to',
    ' Ms. Aro',
    '\n\n',
    ': ',
    '漢',
    '“',
    '”',
    ' adding',
    ' —',
    "'s",
    ' not',
  ];
  for (let i = 0; i < 400; i++) {
    const text = Array.from({ length: random.integer(60) }, () => random.pick(pieces)).join('');
    const p = prose(text);
    const list = attributions(p);
    for (const item of list) {
      for (const span of [...item.source, ...item.cue, ...item.content, ...(item.named === null ? [] : [item.named])]) {
        assert.ok(span[0] >= 0 && span[0] < span[1] && span[1] <= text.length, JSON.stringify(text));
      }
    }
    const starts = list.map((a) => Math.min(...[...a.source, ...a.cue, ...a.content].map((s) => s[0])));
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
    assert.deepEqual(attributions(prose(text)), list);
    for (const { span } of discourse(p, list)) assert.ok(span[0] <= span[1] && span[1] <= text.length);
  }
});

test('time grows in step with length on text made to be slow', () => {
  for (const piece of [
    'said ',
    'he said ',
    'he said that ',
    '"a" ',
    'said, ',
    'according to ',
    'Ms. Aro, the envoy, ',
    '(a ',
    'he said:\n\n',
    'and said ',
    '"We go," he said. ',
    '"Go.\n\n',
    'x — ',
    'the envoy of ',
  ]) {
    const p = prose(piece.repeat(100_000 / piece.length));
    const started = performance.now();
    discourse(p, attributions(p));
    assert.ok(performance.now() - started < 1500, `${JSON.stringify(piece)} took ${performance.now() - started} ms`);
  }
});
