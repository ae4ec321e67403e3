import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growth } from '../../../test/growth.ts';
import { statements } from '../index.ts';

interface Text {
  readonly text: string;
  readonly publisher?: string;
  readonly title?: string;
}

/** The statements of a short document of ours as `SPEAKER act ADDRESSEE`, in order. */
function said({ text, publisher = 'Harbour Wire', title = '' }: Text): readonly string[] {
  const document = {
    id: 'd-test',
    text,
    publisher,
    title,
    date: '2012-03-04',
    language: 'en',
    from: '-',
    mediaType: 'text/plain',
    sha256: '',
    textSha256: '',
    warnings: [],
  };
  return statements(document).map((s) => `${s.speaker} ${s.act} ${s.addressee}`);
}

test('an unnamed official speaks for the state whose capital stands beside him', () => {
  const text =
    'Peru and Ecuador have quarrelled for a week.\n\nIn Quito the foreign minister said: "We demand that Peru withdraw its soldiers."';
  assert.deepEqual(said({ text }), ['ECU demand PER']);
});

test('an unnamed official speaks for the state that heads his paragraph', () => {
  const text =
    'The quarrel about the river goes on.\n\nNORWAY: "We urge Iceland to stop fishing at once," a deputy minister said.\n\nICELAND: "We urge Norway to open its harbours," a deputy minister said.';
  assert.deepEqual(said({ text }), ['NOR demand ISL', 'ISL demand NOR']);
});

test('a possessive belongs to the state that was the subject before', () => {
  const text = 'Kenya closed the bridge on Monday. Its foreign minister urged Somalia to recall its envoy.';
  assert.deepEqual(said({ text }), ['KEN demand SOM']);
});

test('a pronoun is whoever spoke or acted last, not whoever was named last', () => {
  const text =
    "Brazil's foreign ministry said that the guns must fall silent along the border of Peru. It urged Ecuador to withdraw its troops.";
  assert.equal(said({ text }).at(-1), 'BRA demand ECU');
});

test("the organisation's officer speaks for the organisation", () => {
  const text = 'NATO met on Tuesday about the Aegean.\n\nThe chief of the alliance urged Turkey to withdraw its ships.';
  assert.deepEqual(said({ text }), ['NATO demand TUR']);
});

test('in a ministry\'s own paper "we" is its state, and so is "the Ministry"', () => {
  const publisher = 'Ministry of Foreign Affairs of Kenya';
  assert.deepEqual(said({ publisher, text: 'We demand that Somalia recall its envoy.' }), ['KEN demand SOM']);
  assert.deepEqual(said({ publisher, text: 'The Ministry urges Somalia to recall its envoy.' }), ['KEN demand SOM']);
});

test("a newspaper's own sentences are nobody's statements", () => {
  assert.deepEqual(said({ text: 'Somalia must recall its envoy, and soon.' }), []);
});

test('a parliament that publishes resolves in the name of its state', () => {
  const publisher = 'Parliament of the Republic of Moldova';
  const text = 'The Parliament demands that Russia withdraw its soldiers.';
  assert.deepEqual(said({ publisher, text }), ['MDA demand RUS']);
});

test("a text titled as somebody's letter speaks for whoever wrote it", () => {
  const title = 'Letter of the President of Chile to the President of Bolivia';
  const text = 'We shall not discuss the port. We demand that Bolivia open the road.';
  assert.equal(said({ title, text }).at(-1), 'CHL demand BOL');
});

test("in a state agency's report on a foreign party the commentary is the party's, in the agency's own article the state's", () => {
  const report =
    'A spokesman for the Democratic Labor Party of south Korea on March 2 issued a commentary on the prisons.\n\nThe jails are full, the commentary said.\n\nIt demanded the authorities open the gates at once.';
  assert.deepEqual(said({ publisher: 'KCNA', text: report }), ['KOR:democratic labor party demand KOR']);
  const article = 'Rodong Sinmun Sunday runs an article.\n\nThe U.S. should stop the drills at once, the article says.';
  assert.deepEqual(said({ publisher: 'KCNA', text: article }), ['PRK demand USA']);
});

test('whom nobody else is named to, a speaker goes on speaking to', () => {
  const text = 'We urge Sudan to open the pipeline. We are ready to return to the talks if the arrears are paid.';
  const found = said({ publisher: 'Ministry of Foreign Affairs of South Sudan', text });
  assert.deepEqual(found, ['SSD demand SDN', 'SSD offer SDN']);
});

test('an answer is for whoever asked', () => {
  const text = 'Ethiopia urged Eritrea to reopen the road. Kenya looked on.\n\nEritrea rejected the appeal.';
  assert.deepEqual(said({ text }), ['ETH demand ERI', 'ERI refusal ETH']);
});

test('a demand on two states is two statements, and so is a demand by two', () => {
  const two = said({
    publisher: 'Ministry of Foreign Affairs of Kenya',
    text: 'We urge Somalia and Ethiopia to withdraw their troops.',
  });
  assert.deepEqual(two, ['KEN demand SOM', 'KEN demand ETH']);
  const by = said({ text: 'Peru and Ecuador urged Chile to open the port.' });
  assert.deepEqual(by, ['PER demand CHL', 'ECU demand CHL']);
});

test('what is asked of the whole world is asked of nobody in particular', () => {
  const publisher = 'Ministry of Foreign Affairs of Kenya';
  assert.deepEqual(said({ publisher, text: 'We call on the world to remember the drowned.' }), ['KEN demand null']);
});

test('a speaker in a transcript is the state in brackets behind his name', () => {
  const publisher = 'UN Security Council';
  const text =
    'Mr. Oduya (Kenya): We demand that Somalia recall its envoy.\n\nMs. Warsame (Somalia): We demand that Kenya open the bridge.';
  assert.deepEqual(said({ publisher, text }), ['KEN demand SOM', 'SOM demand KEN']);
});

test('a bare surname is whoever was introduced with it', () => {
  const text =
    'Josefina Fonseca, the deputy foreign minister of Cuba, met reporters on Monday.\n\n"We urge the United States to open its embassy," Fonseca said.';
  assert.deepEqual(said({ text }), ['CUB demand USA']);
});

test('the same document gives the same codes twice, and a text without names gives no fault', () => {
  const text = 'Kenya urged Somalia to recall its envoy. Somalia rejected the appeal.';
  for (const _ of [1, 2]) assert.deepEqual(said({ text }), ['KEN demand SOM', 'SOM refusal KEN']);
  const nameless =
    'He said that they must go. They said that he must stay, or else it would be done to them by those who did it.';
  const found = said({ text: nameless });
  assert.deepEqual(said({ text: nameless }), found);
  for (const statement of found) assert.match(statement, /^null [a-z]+ null$/);
});

test('four times as many sources take no more than in proportion as long', () => {
  const paragraph =
    "Kenya's foreign minister urged Somalia to recall its envoy. It rejected the appeal. The ministry said that it would not go.\n\n";
  const times = growth((count) => said({ text: paragraph.repeat(count) }), 20);
  assert.ok(times < 8, `four times the sources took ${times.toFixed(1)} times as long`);
});

test('whoever is told something is addressed, though the document is more about another', () => {
  const text =
    'Cyprus and Greece have spoken about the well. Cyprus protested.\n\nNorway warned Turkey that it will never accept the well.';
  assert.equal(said({ text }).at(-1), 'NOR refusal TUR');
});

test('"it" that is asked to act is the subject of the sentence before', () => {
  const text =
    'Chile and Peru quarrel. Peru is angry with Chile.\n\nThe United States is not a party. We urge it not to meddle.';
  assert.equal(said({ publisher: 'Ministry of Foreign Affairs of Peru', text }).at(-1), 'PER demand USA');
});

test('"its" does not belong to a thing at the head of the sentence', () => {
  const text =
    "Mexico was angry.\n\nEcuador's government did not apologise. Embassies are not hotels, its communications minister said; the prisoner would not be handed over to anyone.";
  assert.match(said({ text }).at(-1) ?? '', /^ECU refusal /);
});

test('a word that is no noun makes no code', () => {
  const text =
    'Two houses met. The newer one said that it would never return to talks with Japan unless Japan apologises.';
  assert.doesNotMatch(said({ text }).join(), /newer/);
});

test('an answer in an interview is that of the guest whom the title names', () => {
  const text =
    'Q: Prime Minister, he says no.\n\nA: We have invited him. We demand that the IAEA leave.\n\nQ: And then?\n\nA: We will not talk to him.';
  assert.equal(said({ text, title: 'Interview with the foreign minister of Iran' })[0]?.slice(0, 4), 'IRN ');
});
