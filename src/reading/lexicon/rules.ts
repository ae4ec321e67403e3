/**
 * What code finds by the order of words or of sentences, where no words of an entry could: each rule's id is what a statement
 * cites under `by`. The code beside each id decides; this table says where the fact comes from and holds it by two sentences.
 */
import type { Entry } from './entry.ts';

const QUIRK = 'Quirk et al., A Comprehensive Grammar of the English Language, 1985';
const GUIDE = 'statement guide';
const COUNTED = 'counted over coded documents (silver-train, written-train)';
const LAYOUT = 'how transcripts, statements and news are laid out, read in silver-train';

export const RULES: readonly Entry[] = [
  {
    id: 'condition/or-else',
    source: `${QUIRK}, 11.30 (imperatives with *or*)`,
    fires: '"Stop the drills or face the storm," Sweden told Norway.',
    silent: '"Stop the drills and the storm," Sweden told Norway.',
  },
  {
    id: 'condition/imperative-and',
    source: `${QUIRK}, 11.30 (imperatives with *and*)`,
    fires: '"Give us the boats and we shall sail home," Sweden told Norway.',
    silent: '"They gave us the boats and we shall sail home," Sweden told Norway.',
  },
  {
    id: 'condition/ultimatum',
    source: COUNTED,
    fires: 'Sweden sent Norway an ultimatum demanding the return of the fort.',
    silent: 'Sweden sent Norway an ultimatum on Monday.',
  },
  {
    id: 'condition/no-no',
    source: `${QUIRK}, 11.43 (formulae without a verb)`,
    fires: '"No list, no talks can be held," Sweden told Norway.',
    silent: '"No list and no talks can be held," Sweden told Norway.',
  },
  {
    id: 'condition/the-more',
    source: `${QUIRK}, 15.51 (proportional clauses)`,
    fires: 'The longer Sweden waits, the more it will suffer.',
    silent: 'The longer Sweden waits, it will suffer more.',
  },
  {
    id: 'condition/subject',
    source: `${QUIRK}, 15.56 (nominal relative clauses)`,
    fires: '"Anyone who crosses the ditch will be shot," Sweden told Norway.',
    silent: '"Your general will be shot," Sweden told Norway.',
  },
  {
    id: 'condition/object',
    source: `${QUIRK}, 17.13 (restrictive relative clauses after *any*)`,
    fires: '"We will fire on any boat that comes near Norway," Sweden said.',
    silent: '"We will fire on the boat that came near Norway," Sweden said.',
  },
  {
    id: 'condition/regarded',
    source: COUNTED,
    fires: '"We would regard the adoption of such a text as an act of war and retaliate," Sweden told Norway.',
    silent: '"We would regard the adoption of such a text with horror and retaliate," Sweden told Norway.',
  },
  {
    id: 'condition/announced',
    source: COUNTED,
    fires:
      'Sweden said that it could meet Norway provided certain prerequisites are met. First, the islands must be named. Secondly, the ban must go.',
    silent:
      'Sweden said that it could meet Norway provided certain prerequisites are met. The islands are named. The ban is gone.',
  },
  {
    id: 'condition/then',
    source: `${QUIRK}, 8.146 (*then* as an inferential conjunct)`,
    fires: 'Sweden should take its guns off the hill. Then we will talk to Sweden.',
    silent: 'Sweden took its guns off the hill. Then we will talk to Sweden.',
  },
  {
    id: 'condition/warned',
    source: GUIDE,
    fires: 'If Sweden does not want a storm, it should close the camp or pay dearly.',
    silent: 'If Sweden wants the prize, it should close the camp or pay dearly.',
  },
  {
    id: 'condition/inversion',
    source: `${QUIRK}, 15.36 (inversion in conditional clauses)`,
    fires: '"Should Norway leave, we will sign," Sweden said.',
    silent: '"Norway should leave, and we will sign," Sweden said.',
  },
  {
    id: 'future/condition-alone',
    source: COUNTED,
    fires: 'Sweden said the border with Norway reopens if the work stops.',
    silent: 'Sweden said the border with Norway reopens in June.',
  },
  {
    id: 'voice/free',
    source: GUIDE,
    fires: 'Sweden will not sign the treaty with Norway.',
    silent: 'Sweden said that it will not sign the treaty with Norway.',
  },
  {
    id: 'voice/carried',
    source: `${QUIRK}, 14.31 (free indirect speech)`,
    fires: 'Sweden said that it met Norway. It will not sign the treaty.',
    silent: 'Sweden said that it met Norway.\n\nIt will not sign the treaty.',
  },
  {
    id: 'discourse/turn',
    source: LAYOUT,
    fires: 'MR. LARK: They must leave.\n\nQ Should they leave?\n\nMR. LARK: They must.',
    silent: 'Mr. Lark said that they must leave Norway.',
  },
  {
    id: 'discourse/question',
    source: LAYOUT,
    fires: 'MR. LARK: They must leave.\n\nQ Should they leave?\n\nMR. LARK: They must.',
    silent: 'MR. LARK: They must leave.\n\nMR. LARK: They must.',
  },
  {
    id: 'discourse/own-voice',
    source: LAYOUT,
    fires: 'Statement by the foreign minister of Sweden\n\nNorway must leave the port.',
    silent: 'A statement was read in Sweden.\n\nNorway must leave the port.',
  },
  {
    id: 'discourse/handed-over',
    source: LAYOUT,
    fires: 'The minister of Sweden spoke at the port:\n\n"Norway must leave the port."',
    silent: 'The minister of Sweden spoke at the port.\n\n"Norway must leave the port."',
  },
  {
    id: 'label/colon',
    source: LAYOUT,
    fires: 'Duval: Norway must leave the port.',
    silent: 'Duval and Norway must leave the port.',
  },
  {
    id: 'saying/according-to',
    source: `${QUIRK}, 9.51 (prepositional phrases of respect and source)`,
    fires: 'According to Sweden, Norway must leave the port.',
    silent: 'Sweden pays according to rank.',
  },
];
