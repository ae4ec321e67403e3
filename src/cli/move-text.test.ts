import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleCondition, exampleStatement, spanOf } from '../../test/example-reading.ts';
import type { Act, Move } from '../base/index.ts';
import { askText, moveText, shape } from './move-text.ts';

const move = (does: string, rest: Partial<Move> = {}): Move => ({
  actor: 'BEL',
  does,
  to: null,
  not: false,
  span: [0, 0],
  ...rest,
});
const said = (act: Act, made: Move) => moveText(exampleStatement(['such terms'], { act }), made);

test('a bare verb is told from a finite one, a noun, a plural and a name', () => {
  for (const words of ['withdraw its troops', '"withdraw its hostile policy', 'discuss it', 'address the fine'])
    assert.equal(shape(words, ''), 'verb', words);
  for (const words of ['provoked the North', 'abandons its claim', 'gets to the port'])
    assert.equal(shape(words, ''), 'finite');
  for (const words of [
    'its complaint',
    'the drills',
    'more years',
    "Belland's boats",
    'sanctions',
    'opening archives',
    'on Friday',
  ])
    assert.equal(shape(words, 'if '), 'noun', words);
  assert.equal(shape('crews return', 'if '), 'noun');
  assert.equal(shape('Belland recall its boats', 'Should '), 'noun');
  assert.equal(shape('need time', 'the other side would '), 'verb');
});

test('a demand wants, an offer, a promise and a threat would, a refusal will not', () => {
  const reopen = move('reopen the banks');
  assert.equal(said('demand', reopen), 'wants BEL to “reopen the banks”');
  assert.equal(said('demand', { ...reopen, not: true }), 'wants BEL not to “reopen the banks”');
  for (const act of ['offer', 'promise', 'threat'] as const)
    assert.equal(said(act, reopen), 'BEL would “reopen the banks”');
  assert.equal(said('threat', { ...reopen, not: true }), 'BEL would not “reopen the banks”');
  assert.equal(said('refusal', { ...reopen, actor: 'ARL' }), 'ARL will not “reopen the banks”');
  assert.equal(said('refusal', reopen), 'BEL is not to “reopen the banks”');
});

test('a noun is wanted or wanted no more, and else stands bare behind who has it', () => {
  assert.equal(said('demand', move('an apology')), 'wants “an apology”');
  assert.equal(said('demand', move('its complaint', { not: true })), 'wants an end to “its complaint”');
  assert.equal(said('offer', move('an apology')), 'BEL: “an apology”');
});

test('an ask is told only where the words of the condition do not tell it', () => {
  const stop = move('stop', { span: spanOf('stop') });
  assert.equal(askText(exampleCondition('Unless the patrols stop', { asks: stop })), null);
  assert.equal(
    askText(
      exampleCondition('the patrols stop', { asks: move('the patrols', { not: true, span: spanOf('the patrols') }) }),
    ),
    'wants an end to “the patrols”',
  );
  assert.equal(
    askText(exampleCondition('the patrols stop', { asks: move('leave the banks') })),
    'wants BEL to “leave the banks”',
  );
});
