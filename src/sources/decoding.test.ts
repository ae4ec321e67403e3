import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../base/index.ts';
import { decodedText, metaCharset } from './decoding.ts';

const TEXT = 'The “terms” cost €5 – no more.';
const utf16 = (text: string, swap: boolean): Buffer =>
  swap ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le');
const WINDOWS = Buffer.from('The \x93terms\x94 cost \x805 \x96 no more.', 'latin1');

test('each encoding is read, with and without a byte order mark', () => {
  const cases: [string, Uint8Array, string?][] = [
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(`\ufeff${TEXT}`)],
    ['utf-16le', utf16(`\ufeff${TEXT}`, false)],
    ['utf-16be', utf16(`\ufeff${TEXT}`, true)],
    ['utf-16le', utf16(TEXT, false)],
    ['utf-16be', utf16(TEXT, true)],
    ['windows-1252', WINDOWS],
    ['windows-1252', WINDOWS, 'iso-8859-1'],
    ['windows-1252', WINDOWS, 'utf-8'],
    ['utf-8', Buffer.from(TEXT), 'no-such-charset'],
    ['utf-8', Buffer.from(`\ufeff${TEXT}`), 'windows-1252'],
  ];
  for (const [encoding, bytes, declared] of cases) {
    const decoded = decodedText(bytes, 'a.txt', declared);
    assert.deepEqual([decoded.encoding, decoded.text], [encoding, TEXT], `${encoding} declared as ${declared}`);
  }
});

test('a declared encoding beyond Latin is used', () => {
  const korean = Buffer.from([0xc6, 0xf2, 0xbe, 0xe7]);
  assert.equal(decodedText(korean, 'a.txt', 'euc-kr').text, '평양');
});

test('a guess and a bad byte are told', () => {
  assert.equal(decodedText(WINDOWS, 'a.txt').warnings[0]?.code, 'sources/encoding-guessed');
  const torn = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff]), Buffer.from(TEXT)]);
  const decoded = decodedText(torn, 'a.txt');
  assert.equal(decoded.encoding, 'utf-8');
  assert.equal(decoded.warnings[0]?.code, 'sources/bad-characters');
  assert.deepEqual(decodedText(Buffer.from(TEXT), 'a.txt').warnings, []);
});

test('a page declares its charset near its start', () => {
  assert.equal(metaCharset(Buffer.from('<html><meta charset="windows-1252">')), 'windows-1252');
  assert.equal(
    metaCharset(Buffer.from('<META http-equiv=content-type content="text/html; charset=euc-kr">')),
    'euc-kr',
  );
  assert.equal(metaCharset(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><html>')), 'ISO-8859-1');
  assert.equal(metaCharset(Buffer.from('<meta charset=utf-16>')), 'utf-8');
  assert.equal(metaCharset(Buffer.from('<p>charset=x')), undefined);
});

test('any text survives UTF-8 and UTF-16 but for its line ends', () => {
  const random = createRandom(11);
  for (let i = 0; i < 200; i++) {
    const points = Array.from({ length: 40 }, () => 0x20 + random.integer(random.pick([0x60, 0xd000, 0x10000])));
    const text = `Text ${String.fromCodePoint(...points.map((p) => (p > 0xd7ff && p < 0xe000 ? 0x1f600 : p)).filter((p) => p !== 0xfeff && (p < 0x7f || p > 0x9f) && p < 0xfff0))}`;
    assert.equal(decodedText(Buffer.from(text), 'a').text, text);
    assert.equal(decodedText(utf16(`\ufeff${text}`, false), 'a').text, text);
  }
});
