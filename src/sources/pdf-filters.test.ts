import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromAscii85, fromHex, runLengthBytes, streamFilters } from './pdf-filters.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

test('the filters of a stream are those of its own dictionary, under any spelling', () => {
  const filters = (dictionary: string): readonly string[] => {
    const pdf = bytes(`1 0 obj\n<< /Filter /DCTDecode >>\nendobj\n2 0 obj\n<< ${dictionary} >>\nstream`);
    return streamFilters(pdf, pdf.length - 6);
  };
  assert.deepEqual(filters('/Length 3'), []);
  assert.deepEqual(filters('/Filter/FlateDecode /Length 3'), ['FlateDecode']);
  assert.deepEqual(filters('/Filter [/A85\n/Fl]'), ['ASCII85Decode', 'FlateDecode']);
  assert.deepEqual(filters('/Filter /#52unLengthDecode'), ['RunLengthDecode']);
});

test('hexadecimal and base 85 give the bytes that they stand for', () => {
  assert.deepEqual(Buffer.from(fromHex(bytes('54 61\n6C>zz'))).toString(), 'Tal');
  assert.equal(Buffer.from(fromAscii85(bytes('87cUR\nD]i,"Ebo80~>')).toString()).toString(), 'Hello World!');
  assert.deepEqual([...fromAscii85(bytes('z!!~>'))], [0, 0, 0, 0, 0]);
});

test('run lengths are counted up to their end', () => {
  assert.equal(runLengthBytes(Uint8Array.of(2, 1, 2, 3, 255, 7, 129, 7, 128, 129, 7)), 3 + 2 + 128);
});
