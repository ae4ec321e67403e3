import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Document } from '../../base/document.ts';
import { workings } from '../workings.ts';
import { actTrials } from './acts.ts';

/** A sentence in which a match makes no act, and a near one in which it does. */
interface Law {
  readonly reason: string;
  readonly entry: string;
  readonly rejected: string;
  readonly accepted: string;
  /** Who publishes both: an agency tells of others, a ministry speaks for its state. */
  readonly publisher?: string;
}

const AGENCY = 'Harbour Wire';
const MINISTRY = 'Ministry of Foreign Affairs of Norway';

const LAWS: readonly Law[] = [
  // voice-acts.ts
  {
    reason: 'it stands in a condition',
    entry: 'demand/should',
    rejected: 'Sweden said that Norway would talk if it should withdraw its ships.',
    accepted: 'Sweden said that Norway should withdraw its ships.',
  },
  {
    reason: 'it stands in an indirect question or a relative clause',
    entry: 'demand/should',
    rejected: '"We did not say whether Norway should withdraw its ships," Sweden said.',
    accepted: '"We did say that Norway should withdraw its ships," Sweden said.',
  },
  {
    reason: 'nobody speaks: the document reports, and names no source here',
    entry: 'demand/should',
    rejected: 'Norway should withdraw its ships from Sweden.',
    accepted: 'Norway should withdraw its ships from Sweden, Sweden said.',
  },
  {
    reason: 'nobody speaks, and the subject is no actor',
    entry: 'refusal/will-not',
    rejected: 'The pipeline will not be sold to Chile.',
    accepted: 'Peru will not sign the treaty with Chile.',
  },
  {
    reason: 'the subject is the speaker itself',
    entry: 'demand/should',
    rejected: '"We should withdraw our ships," Sweden told Norway.',
    accepted: '"You should withdraw your ships," Sweden told Norway.',
  },
  {
    reason: 'the subject is somebody else than the speaker',
    entry: 'promise/will',
    rejected: '"Norway will continue to help us," Sweden said.',
    accepted: '"We will continue to help Norway," Sweden said.',
  },
  {
    reason: 'the subject is no actor',
    entry: 'demand/should',
    rejected: '"The ships should sail to Norway," Sweden said.',
    accepted: '"The ships should be withdrawn from Norway," Sweden said.',
  },
  {
    reason: 'the subject is missing',
    entry: 'demand/should',
    rejected: '"Should withdraw at once from Norway," Sweden said.',
    accepted: '"They should withdraw at once from Norway," Sweden said.',
  },
  {
    reason: 'nobody need be speaking: no source, no actor, no condition',
    entry: 'future/thing',
    rejected: 'Sweden said that it met Norway. The gates will stay open.',
    accepted: 'Sweden said that the gates will stay open.',
  },
  {
    reason: 'the verb belongs to another clause',
    entry: 'threat/will-harm',
    rejected: '"We will help those who attack Norway," Sweden said.',
    accepted: '"We will attack Norway," Sweden said.',
  },
  {
    reason: 'negated, it is no act',
    entry: 'threat/will-suffer',
    rejected: '"Norway will not pay dearly for this," Sweden said.',
    accepted: '"Norway will pay dearly for this," Sweden said.',
  },
  {
    reason: 'it is about nobody outside the speaker’s own house',
    entry: 'demand/necessary',
    rejected: 'It is important to read books about winter.',
    accepted: 'It is important for Sweden to read books about winter.',
    publisher: MINISTRY,
  },
  {
    reason: 'it counts only in what somebody is reported to have said',
    entry: 'demand/want-thing',
    rejected: 'We want monitors at the fence of Sweden.',
    accepted: '"We want monitors at the fence of Norway," Sweden said.',
    publisher: MINISTRY,
  },
  {
    reason: 'at a press desk it is talk',
    entry: 'refusal/will-not',
    rejected: 'MR. LARK: Good day.\n\nMR. LARK: We will not sign with Sweden.',
    accepted: 'MR. LARK: Good day.\n\nMR. LARK: We will not sign with Sweden unless Sweden pays.',
    publisher: MINISTRY,
  },
  {
    reason: 'the clause has no condition',
    entry: 'future/bargain',
    rejected: '"The army could leave the valley of Norway," Sweden said.',
    accepted: '"The army could leave the valley of Norway if it paid," Sweden said.',
  },
  {
    reason: 'it does not open its clause',
    entry: 'demand/let',
    rejected: '"The crews stop the drills at once," Sweden told Norway.',
    accepted: '"Stop the drills at once," Sweden told Norway.',
  },
  // verb-acts.ts
  {
    reason: 'it is not the main verb here',
    entry: 'demand/demand',
    rejected: 'Sweden read the demand of Norway to open the port.',
    accepted: 'Sweden demanded that Norway open the port.',
  },
  {
    reason: 'somebody is only told to',
    entry: 'demand/demand',
    rejected: 'Sweden should demand that Norway open the port.',
    accepted: 'Sweden did demand that Norway open the port.',
  },
  {
    reason: 'what could not be done is no act',
    entry: 'refusal/refuse',
    rejected: 'The official could not rule out war with Norway.',
    accepted: 'The official could rule out war with Norway.',
  },
  {
    reason: 'what could not be done is no act',
    entry: 'acceptance/agree',
    rejected: 'Sweden could not accept the plan of Norway.',
    accepted: 'Sweden did not accept the plan of Norway.',
  },
  {
    reason: 'negated, it is no act',
    entry: 'offer/offer',
    rejected: 'Sweden did not offer talks to Norway.',
    accepted: 'Sweden did offer talks to Norway.',
  },
  {
    reason: 'it stands in a condition',
    entry: 'refusal/refuse',
    rejected: 'If Sweden rejects the plan, Norway will close the port.',
    accepted: 'Sweden rejects the plan, and Norway will close the port.',
  },
  {
    reason: 'an infinitive tells of no act done',
    entry: 'refusal/refuse',
    rejected: 'To reject the plan was hard for Sweden and Norway.',
    accepted: 'Sweden did reject the plan of Norway.',
  },
  {
    reason: 'told as a possibility',
    entry: 'refusal/refuse',
    rejected: 'Rejecting the plan would hurt Sweden.',
    accepted: 'Rejecting the plan, Sweden left Norway.',
  },
  {
    reason: 'no actor does it',
    entry: 'demand/demand',
    rejected: 'The situation demands that Sweden leave Norway.',
    accepted: 'The army demands that Sweden leave Norway.',
  },
  {
    reason: 'a commentator only reckons',
    entry: 'demand/urge',
    rejected: 'Analysts urged Sweden to leave Norway.',
    accepted: 'Ministers urged Sweden to leave Norway.',
  },
  {
    reason: 'it stands in a relative clause: background',
    entry: 'offer/offer',
    rejected: 'The talks that Sweden offered were held in Norway.',
    accepted: 'Sweden offered talks that were held in Norway.',
  },
  {
    reason: 'nothing follows it',
    entry: 'threat/warn',
    rejected: 'Sweden warned of war; it is known that Norway heard.',
    accepted: 'Sweden warned of war with Norway.',
  },
  // noun-acts.ts
  {
    reason: 'it is not the noun that carries its phrase',
    entry: 'demand/noun',
    rejected: 'Sweden demanded that Norway open the port.',
    accepted: "Norway read Sweden's demand that it open the port.",
  },
  {
    reason: 'the words do not say whose it is, nor whom it is aimed at',
    entry: 'offer/noun',
    rejected: 'The offer of help for Norway was long.',
    accepted: "Sweden's offer of help for Norway was long.",
  },
  {
    reason: 'it is only answered here',
    entry: 'offer/noun',
    rejected: "Norway rejected Sweden's offer of talks.",
    accepted: "Norway read Sweden's offer of talks.",
  },
  {
    reason: 'the words do not say what it is',
    entry: 'offer/noun',
    rejected: "Norway heard of Sweden's offer that",
    accepted: "Norway heard of Sweden's offer that talks begin",
  },
  // acts.ts
  {
    reason: 'it stands in a heading',
    entry: 'refusal/refuse',
    rejected: 'Sweden rejects the plan\n\nNorway spoke on Monday.\n\nIt rained.',
    accepted: 'Sweden rejects the plan.\n\nNorway spoke on Monday.\n\nIt rained.',
  },
  {
    reason: 'the sentence is a question',
    entry: 'refusal/refuse',
    rejected: 'Does Sweden reject the plan of Norway?',
    accepted: 'Sweden did reject the plan of Norway.',
  },
  {
    reason: 'negative/knowing takes it out',
    entry: 'refusal/will-not',
    rejected: '"We will not comment on Norway," Sweden said.',
    accepted: '"We will not call on Norway," Sweden said.',
  },
];

/** Why the matches of an entry made no act; `null` for each that made one. */
function reasons(text: string, entry: string, publisher: string): readonly (string | null)[] {
  const document = { id: 'd-1', text, publisher, language: 'en', date: '2012-03-04', warnings: [] };
  const { parts, parsed, stage } = workings(document as unknown as Document, {});
  if (stage === null) return [];
  const { voices, who } = stage;
  return parts.sentences
    .flatMap((sentence, s) => actTrials({ prose: parts, syntax: parsed, voices, who, sentence, s }))
    .filter((trial) => trial.entry === entry)
    .map((trial) => trial.reason);
}

for (const { reason, entry, rejected, accepted, publisher = AGENCY } of LAWS) {
  test(`${entry}: "${rejected.replaceAll('\n', ' ')}" makes no act, since ${reason}`, () => {
    const found = reasons(rejected, entry, publisher);
    assert.ok(found.includes(reason) && !found.includes(null), `${rejected}: ${found}`);
    assert.ok(
      reasons(accepted, entry, publisher).includes(null),
      `${accepted}: ${reasons(accepted, entry, publisher)}`,
    );
  });
}

test('every reason for which the code rejects a match is held by a sentence', () => {
  const held = new Set(LAWS.map(({ reason }) => reason));
  const given = ['voice-acts.ts', 'verb-acts.ts', 'noun-acts.ts', 'acts.ts'].flatMap((file) => {
    const code = readFileSync(new URL(file, import.meta.url), 'utf8');
    return [...code.matchAll(/(?:return|trial\(match,)\s+'([^']+ [^']+)'/g)].map((m) => m[1] ?? '');
  });
  assert.ok(given.length > 25);
  assert.deepEqual(
    given.filter((reason) => !held.has(reason)),
    [],
  );
});
