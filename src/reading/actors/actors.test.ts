import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../../base/index.ts';
import { knownEntries } from './entries.ts';
import { gazetteer } from './index.ts';
import { folded } from './name-trie.ts';

const known = gazetteer();

/** The names found in a text with their codes: `North Korea=PRK`. */
function found(text: string, date?: string): string[] {
  return known.mentions(text, [0, text.length], date).map((m) => `${text.slice(...m.span)}=${m.code}`);
}

/** Asserts the code of each phrase. */
function reads(cases: Readonly<Record<string, string | null>>, date?: string, home: string | null = null): void {
  for (const [phrase, code] of Object.entries(cases)) assert.equal(known.codeOf(phrase, date, { home }), code, phrase);
}

test('every entry has an id of its own, a code or none, and a name that can be found', () => {
  const entries = knownEntries();
  const ids = entries.map((e) => e.id);
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
  );
  for (const e of entries) {
    assert.match(e.id, /^[a-z0-9-]+(?:\/[\p{Ll}\p{N}-]+)*$/u);
    assert.ok(e.names.length > 0 && e.names.every((n) => n.text !== ''), e.id);
    if (e.code !== null)
      assert.match(
        e.code,
        /^(?:[A-Z]{3}(?::\S.*)?|[A-Z][\p{L}\d+]*(?: \p{L}+)*|[a-z][\p{Ll}\d-]*(?: \p{Ll}+)*)$/u,
        e.id,
      );
  }
});

test('a state is found by its name, its demonym, its capital and its palace', () => {
  assert.deepEqual(found('North Korea and the ROK, Seoul, the Blue House'), [
    'North Korea=PRK',
    'ROK=KOR',
    'Seoul=KOR',
    'Blue House=KOR',
  ]);
  assert.deepEqual(found('the Kremlin told Élysée and Elysee officials'), ['Kremlin=RUS', 'Élysée=FRA', 'Elysee=FRA']);
  assert.deepEqual(found('south Korean and South Korean troops'), ['south Korean=KOR', 'South Korean=KOR']);
});

test('abbreviations are found with dots and without, in capitals only', () => {
  assert.deepEqual(found('The U.S. and the US, the U.S.A., the U.N. and UN'), [
    'U.S.=USA',
    'US=USA',
    'U.S.A.=USA',
    'U.N.=UN',
    'UN=UN',
  ]);
  assert.deepEqual(found('it tells us who can be of use'), []);
  assert.deepEqual(found('GIVE US PEACE'), []);
});

test('possessives, curly apostrophes and hyphens leave the bare name and mark it as an adjective', () => {
  for (const text of [
    "Seoul's offer",
    'Seoul’s offer',
    'the Seoul-based group',
    'U.S. troops',
    'North Korean missiles',
  ]) {
    const [mention] = known.mentions(text, [0, text.length]);
    assert.equal(mention?.adjective, true, text);
  }
  const text = 'Seoul said';
  assert.equal(known.mentions(text, [0, text.length])[0]?.adjective, false);
  assert.deepEqual(found('the Seoul-Washington alliance'), ['Seoul=KOR', 'Washington=USA']);
});

test('seas, papers, wars and other names that hold a state name are nobody', () => {
  for (const text of [
    'the South China Sea',
    'the East China Sea and the Sea of Japan',
    'the Korean Peninsula and the two Koreas',
    'the Persian Gulf, the Gulf of Mexico',
    'New Mexico and New England',
    'the Washington Times',
    'George Washington',
    'Paris Hilton',
    'the Vietnam War',
    'Latin America',
    'African Americans',
  ]) {
    assert.deepEqual(found(text), [], text);
  }
});

test('a state that is also a first name or a surname is no state beside another name', () => {
  for (const text of [
    'Jordan Smith said',
    'asked Michael Jordan',
    'Mr. Jordan said',
    'Chad Brown left',
    'Georgia Brown sang',
    'Mrs. Holland',
  ]) {
    assert.deepEqual(found(text), [], text);
  }
  assert.deepEqual(found('Jordan said that Chad, Georgia and Turkey agreed'), [
    'Jordan=JOR',
    'Chad=TCD',
    'Georgia=GEO',
    'Turkey=TUR',
  ]);
  assert.deepEqual(found('the turkey and the china shop'), []);
});

test('states with like names are kept apart', () => {
  assert.deepEqual(found('Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea'), [
    'Guinea=GIN',
    'Guinea-Bissau=GNB',
    'Equatorial Guinea=GNQ',
    'Papua New Guinea=PNG',
  ]);
  assert.deepEqual(found('Niger, Nigeria, Dominica, the Dominican Republic'), [
    'Niger=NER',
    'Nigeria=NGA',
    'Dominica=DMA',
    'Dominican Republic=DOM',
  ]);
  assert.deepEqual(found('the Republic of Korea, the Democratic Republic of the Congo, Holland, Ireland, America'), [
    'Republic of Korea=KOR',
    'Democratic Republic of the Congo=COD',
    'Holland=NLD',
    'Ireland=IRL',
    'America=USA',
  ]);
});

test('a bare Korea is neither of the two', () => {
  assert.deepEqual(found('Korea is one, and Korean people know it'), []);
});

test('the north and the south are the Koreas only where a text is about them', () => {
  assert.deepEqual(found('Rain fell in the north; the south of Spain was dry, said the North.'), ['Spain=ESP']);
  assert.deepEqual(found('South Korea and North Korea met. The North refused, the South waited.').slice(2), [
    'North=PRK',
    'South=KOR',
  ]);
  assert.ok(found('The DPRK calls on the south side; south Korea should answer the north.').includes('south side=KOR'));
});

test('a name in the place of a place says so', () => {
  const text = 'Speaking in Beijing, Tokyo’s envoy warned Moscow';
  assert.deepEqual(
    known.mentions(text, [0, text.length]).map((m) => [m.code, m.place]),
    [
      ['CHN', true],
      ['JPN', false],
      ['RUS', false],
    ],
  );
});

test('a president speaks for the state in office, and for nobody else before and after', () => {
  reads({ 'Donald Trump': 'USA:trump', 'Barack Obama': 'USA' }, '2016-05-01');
  reads(
    { 'Donald Trump': 'USA', 'Barack Obama': 'USA:obama', 'former President Bill Clinton': 'USA:clinton' },
    '2017-06-01',
  );
  reads({ 'Park Geun-hye': 'KOR', 'Lee Myung Bak': 'KOR:lee' }, '2014');
  reads({ 'President Bush': 'USA', 'John F. Kennedy': 'USA', 'Nikita Khrushchev': 'SUN' }, '2005-01-01');
});

test('members of a group stay the group, and all of North Korea speak for it', () => {
  reads({ 'Osama bin Laden': 'al-qaeda', 'Hassan Nasrallah': 'hezbollah', 'Kim Jong Il': 'PRK' }, '2016-01-01');
});

test("a public figure is never the state, and a surname that several share is not one figure's own", () => {
  reads({ 'Bernie Sanders': 'USA:bernie sanders', 'Hillary Clinton': 'USA:hillary clinton' }, '2016-05-01');
  reads({ 'Hillary Clinton': 'USA' }, '2011-05-01');
  assert.deepEqual(found('Ivanka Trump came. In America, Trump spoke.', '2016-05-01').slice(1), [
    'America=USA',
    'Trump=USA:trump',
  ]);
});

test("a surname that the text gives to another first name is not the leader's", () => {
  assert.deepEqual(found('Ethiopia heard Berhanu Meles. Meles said no.', '2010'), ['Ethiopia=ETH']);
  assert.deepEqual(found('Ethiopia waited. Then Meles said no.', '2010'), ['Ethiopia=ETH', 'Meles=ETH']);
});

test('Georgia and Congo are read by what else the text names', () => {
  assert.deepEqual(found('Voters in Florida, Ohio and Georgia'), []);
  assert.deepEqual(found('Georgia and Russia met in Florida')[0], 'Georgia=GEO');
  assert.deepEqual(found('Congo and Rwanda signed'), ['Congo=COD', 'Rwanda=RWA']);
  assert.deepEqual(found('Congo said so in Brazzaville'), ['Brazzaville=COG']);
});

test('a city is no actor in a text, but tells whose a governor is', () => {
  assert.deepEqual(found('Shanghai slept, and so did Murmansk'), []);
  reads({ 'the governor of Murmansk': 'RUS:governor', 'customs officers in Tianjin': 'CHN', Shanghai: null });
});

test('whose capital it was then decides whose it is', () => {
  assert.deepEqual(found('Moscow answered Belgrade and Prague', '1968-08-01'), [
    'Moscow=SUN',
    'Belgrade=YUG',
    'Prague=CSK',
  ]);
  assert.deepEqual(found('Moscow answered Belgrade and Prague', '2012'), ['Moscow=RUS', 'Belgrade=SRB', 'Prague=CZE']);
  assert.deepEqual(found('Moscow answered'), ['Moscow=RUS']);
});

test('a surname that many bear needs a title, its state or the full name', () => {
  assert.deepEqual(found('It may rain in May, Lee said', '2018-05-01'), []);
  assert.deepEqual(found('Prime Minister May said', '2018-05-01'), ['May=GBR']);
  assert.deepEqual(found('Theresa May spoke. May said no.', '2018-05-01'), ['Theresa May=GBR', 'May=GBR']);
  assert.deepEqual(found('the Chinese Premier Li said', '2014'), ['Chinese=CHN', 'Li=CHN']);
});

test('a surname beside another first name is somebody else', () => {
  assert.deepEqual(found('Kerry said', '2014'), []);
  assert.deepEqual(found('James Cameron and the Trump Tower and Ms. Sarah Kerry', '2014'), []);
  assert.deepEqual(found('Then Kerry said for Washington', '2014'), ['Kerry=USA', 'Washington=USA']);
});

test('offices, envoys and voices speak for the state beside them', () => {
  reads({
    'the White House spokesman': 'USA',
    "Seoul's defence minister": 'KOR',
    'Seoul’s defence minister': 'KOR',
    'the south Korean authorities': 'KOR',
    'A spokesman for the Foreign Ministry of the DPRK': 'PRK',
    'the director of the Information Department of the Ministry of Foreign Affairs of Belarus': 'BLR',
    'Valery Somebody, Russian ambassador to the DPRK': 'RUS',
    "Iran's envoy in Vienna": 'IRN',
    'the foreign minister in Canberra': 'AUS',
    'a spokesman for the Kremlin': 'RUS',
    'the U.S. representative to the IAEA': 'USA',
    'the United States and its allies': 'USA',
    'State Department spokesman': 'USA',
    'A Turkmen official reached by telephone': 'TKM',
    'His Kazakh guest': 'KAZ',
    'A source close to Hamas': 'hamas',
    'a spokeswoman for the Israel Prison Service': 'ISR',
    "Japan's farm minister": 'JPN',
    'Ambassador Jang, the DPRK\u2019s envoy': 'PRK',
    'the Americans': 'USA',
    "Hezbollah's leader": 'hezbollah',
    'the IAEA director general': 'IAEA',
    'the U.N. Security Council': 'UN',
    "Pakistan's Foreign Office": 'PAK',
  });
});

test('parties, parliaments and private persons get a name below their state', () => {
  reads({
    'a deputy spokesman for the Democratic Labor Party of south Korea': 'KOR:democratic labor party',
    'the opposition in Syria': 'SYR:opposition',
    'a lot of Republicans': 'USA:republicans',
    'South Korean civic and public organizations': 'KOR:public organizations',
    'students in Germany': 'DEU:students',
    'an American tourist': 'USA:tourist',
    'an Israeli settler group': 'ISR:settler group',
    'the Syrian opposition leader': 'SYR:opposition',
    'Iran’s parliament': 'IRN:parliament',
    'a former Indian high commissioner': 'IND:former commissioner',
    'the south Korean people': 'KOR:people',
  });
});

test('state media speak for their state', () => {
  reads({ KCNA: 'PRK', 'Rodong Sinmun': 'PRK', Xinhua: 'CHN', TASS: 'RUS', IRNA: 'IRN', 'Minju Joson': 'PRK' });
});

test('who names nobody is nobody', () => {
  reads({
    'the spokesman': null,
    he: null,
    analysts: null,
    'both sides': null,
    'the statement': null,
    'a senior official': null,
    'its foreign ministry': null,
    '': null,
    'Wideline Somebody': null,
  });
});

test('a state inside another head is not read as that state', () => {
  reads({
    'a Tehran-based analyst': null,
    'a North Korean missile': null,
    'U.S.-led forces': null,
    'the Korean Peninsula': null,
    'a diplomat in Moscow': null,
    'an expert in Beijing': null,
    'the Chinese restaurant': null,
    'US-backed rebels': null,
  });
});

test('a bare office is that of the state at home, and of nobody without one', () => {
  const bare = {
    'the Foreign Ministry': 'PRK',
    'the government': 'PRK',
    parliament: 'PRK:parliament',
    'the opposition': 'PRK:opposition',
  };
  reads(bare, undefined, 'PRK');
  for (const phrase of Object.keys(bare)) assert.equal(known.codeOf(phrase), null, phrase);
  reads({ 'a government spokesman': 'PRK', 'the Foreign Ministry spokeswoman': 'PRK' }, undefined, 'PRK');
  reads(
    {
      'President Somebody': null,
      'the Korean Minister': null,
      'the Somewhere mayor': null,
      'the Iwaguni mayor': 'JPN:mayor',
      'its minister': null,
      'the two governments': null,
    },
    undefined,
    'PRK',
  );
});

test('names that nobody knows never become a state', () => {
  const random = createRandom(20260801);
  const parts = ['Mar', 'ko', 'vel', 'Tan', 'dri', 'us', 'Ob', 'lin', 'ska', 'Fer', 'ro', 'Zan'];
  for (let i = 0; i < 2000; i++) {
    const name = () =>
      Array.from({ length: 2 + random.integer(2) }, () => parts[random.integer(parts.length)]!).join('');
    const word = name();
    const text = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}x`;
    assert.equal(known.codeOf(`${text} ${text}son`), null);
  }
});

test('mentions lie in order inside the span and stand on names, whatever the text', () => {
  const random = createRandom(7);
  const pieces = [
    'Seoul',
    'U.S.',
    ' ',
    "'s",
    '’',
    '\n',
    'north ',
    'Korea',
    '😀',
    'İ',
    'é',
    '\u0301',
    '.',
    '-',
    'UN',
    'Congo',
    'DPRK ',
    '\ud800',
  ];
  for (let i = 0; i < 3000; i++) {
    const text = Array.from({ length: random.integer(24) }, () => pieces[random.integer(pieces.length)]!).join('');
    const from = random.integer(text.length + 1);
    let end = from;
    for (const m of known.mentions(text, [from, text.length])) {
      assert.ok(m.span[0] >= end && m.span[1] > m.span[0] && m.span[1] <= text.length);
      end = m.span[1];
    }
  }
});

test('a phrase without end is read in time', () => {
  for (const piece of ['spokesman of ', 'the minister in ', 'a ', ', ', 'council of the newspaper of ', 'Seoul and ']) {
    const start = performance.now();
    known.codeOf(piece.repeat(5000));
    assert.ok(performance.now() - start < 1000, piece);
  }
});

test('folding keeps the length of every text', () => {
  for (const text of ['Élysée', 'İstanbul', 'Großbritannien', 'Malacañang', '😀'])
    assert.equal(folded(text).length, text.length);
});

test("a case's actors add to ours and override them", () => {
  const own = gazetteer({
    actors: [
      { code: 'XYZ', names: ['Ruritania'], adjectives: ['Ruritanian'] },
      { code: 'KOR:blue house group', kind: 'group', names: ['Blue House'] },
      { code: 'XYZ', kind: 'person', names: ['Rudolf Elphberg'], from: '1894', to: '1900' },
    ],
  });
  assert.equal(own.codeOf('the Ruritanian foreign minister'), 'XYZ');
  assert.equal(own.codeOf('the Blue House'), 'KOR:blue house group');
  assert.equal(own.codeOf('Rudolf Elphberg', '1895-01-01'), 'XYZ');
  assert.equal(own.codeOf('Rudolf Elphberg', '1890-01-01'), 'XYZ:rudolf elphberg');
  assert.equal(known.codeOf('the Blue House'), 'KOR');
});

test('a bad actors file is refused with its place and the near miss', () => {
  const refused = (file: unknown, message: RegExp) =>
    assert.throws(
      () => gazetteer(file),
      (e: Error & { code?: string }) => e.code === 'reading/bad-actors-file' && message.test(e.message),
    );
  refused({ actor: [] }, /actors.*the keys actor/);
  refused({ actors: [{ code: 'XYZ', names: ['A'], kindd: 'state' }] }, /actors\[0\]\.kindd.*[Dd]id you mean `kind`/);
  refused({ actors: [{ code: 'XYZ', names: ['A'], kind: 'offise' }] }, /actors\[0\]\.kind.*[Dd]id you mean `office`/);
  refused({ actors: [{ code: 'kor:party', names: ['A'] }] }, /actors\[0\]\.code.*KOR:party/);
  refused({ actors: [{ code: 'XYZ', names: [] }] }, /actors\[0\]\.names/);
  refused({ actors: [{ code: 'XYZ', names: [false] }] }, /actors\[0\]\.names\[0\].*quotes/);
  refused({ actors: [{ code: 'XYZ', names: ['A'], from: 'May 1894' }] }, /actors\[0\]\.from/);
});
