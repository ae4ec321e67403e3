import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gazetteer } from '../actors/index.ts';
import { syntax } from '../syntax/syntax.ts';
import { prose } from '../text/prose.ts';
import { createCast } from './cast.ts';
import { createReferents, type Referent } from './referents.ts';

/** How many referents are looked at from the end of a text in which `count` were named, none of whom fits. */
function looks(count: number): number {
  const parts = prose('Kenya spoke. '.repeat(count));
  const cast = createCast(gazetteer(undefined), parts, undefined, null, '', '');
  const referents = createReferents(parts, syntax(parts), cast, []);
  for (const { first } of parts.sentences) referents.add({ first, last: first + 1 }, 'KEN', false, false);
  let seen = 0;
  referents.earlier(parts.words.length, (_: Referent) => {
    seen += 1;
    return false;
  });
  return seen;
}

test('however many were named, a pronoun goes back to one of the last only', () => {
  assert.equal(looks(10), 10);
  assert.ok(looks(400) < 100);
  assert.equal(looks(400), looks(1600));
});
