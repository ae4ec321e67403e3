import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from './language.ts';

test('a paragraph tells its language', async () => {
  const samples: Record<string, string> = {
    en: 'Officials of both sides met on Friday to discuss a date for new talks; nothing had been agreed, they said.',
    fr: "Le porte-parole a déclaré que les négociations reprendraient si les sanctions étaient levées avant la fin de l'année.",
    de: 'Der Sprecher erklärte, dass die Gespräche wieder aufgenommen würden, wenn die Sanktionen aufgehoben werden.',
    es: 'El portavoz declaró que las conversaciones se reanudarían si se levantaban las sanciones antes de fin de año.',
    ko: '대변인은 제재가 해제되면 회담이 재개될 것이라고 말했다. 다른 길은 없다고 강조했다.',
    ru: 'Представитель заявил, что переговоры возобновятся, если санкции будут сняты до конца года.',
    zh: '发言人表示，如果制裁被取消，谈判将会恢复，除此之外没有别的办法。双方代表将于下周会面。',
    nl: 'De woordvoerder zei dat de gesprekken zouden worden hervat als de sancties werden opgeheven.',
  };
  for (const [expected, text] of Object.entries(samples)) assert.equal(await language(text), expected, text);
});

test('where it cannot be told it is left open', async () => {
  for (const text of ['', '12 + 30 = 42', 'OK', 'x'.repeat(500), '— … —'])
    assert.equal(await language(text), 'und', text);
});
