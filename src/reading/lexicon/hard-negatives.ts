import type { Act } from '../../base/statement.ts';
import type { Entry } from './entry.ts';

/** Words that look like an act and are none: a match that overlaps the cue of an act takes it out. */
export interface HardNegative extends Entry {
  readonly patterns: readonly string[];
  readonly acts: readonly Act[];
  /** Counts only in a transcript's turns. */
  readonly atDesk?: boolean;
}

const ALL: readonly Act[] = ['offer', 'promise', 'demand', 'threat', 'refusal', 'acceptance'];
const COUNTED = 'counted over coded documents (silver-train, written-train)';
const HEDGES = "will|would|'ll|'d|can|could|may|might|should|shall|must";

export const HARD_NEGATIVES: readonly HardNegative[] = [
  {
    id: 'negative/outcome',
    patterns: [
      "will|would|'ll|could|may|might not|n't|never|only|also|always|still|inevitably? mean|fail|prove|serve|result|entail|lead|matter|depend|happen|seem|look|sound|tell|show|reveal",
      'would rather {BE}? {VERB}',
    ],
    acts: ['promise', 'offer'],
    source: 'Levin 1993: verbs of outcome and appearance, which nobody does on purpose',
    fires: 'Such a step would mean the end of the pact.',
    silent: 'The state would honour the pact.',
  },
  {
    id: 'negative/sign-of',
    patterns: [
      'it|this|that|which|what suggest|suggests|suggested|indicate|indicates|indicated|imply|implies|mean|means|signal|signals',
      'it|this|that|which would|could|might|may allow|help|require|mean|necessitate|risk|force',
    ],
    acts: ['offer', 'promise', 'demand'],
    source: COUNTED,
    fires: 'It suggests that the talks will fail.',
    silent: 'The minister suggested talks in May.',
  },
  {
    id: 'negative/talk-about-talk',
    patterns: [
      `${HEDGES} *3 say|note|add|argue|point|remind|refer|describe|characterize|suggest|guess|imagine|assume|think|hope|presume|speculate|acknowledge|emphasize|reiterate|repeat|direct|encourage you|that|it|out|to|again|is|just`,
      `${HEDGES} *2 say|note|add|argue|remind|refer|imagine|think|acknowledge|emphasize|reiterate|presume|guess`,
    ],
    acts: ALL,
    source: COUNTED,
    fires: 'We would just note that the talks go on.',
    silent: 'We would free the crew.',
  },
  {
    id: 'negative/knowing',
    patterns: [
      "do|does|did|ca|can|could|wo|will|would|have|has|had not|n't *3 think|know|have|believe|want|see|seen|mean|care|understand|remember|recall|comment|speak|say|tell|confirm|predict|speculate|anticipate|imagine|expect|characterize|hear|read|look|feel|seem|appear|appeared|heard|spoken|talked",
      'cannot|never *2 think|know|have|believe|see|seen|mean|comment|speak|say|tell|confirm|predict|speculate|imagine|heard',
      `${HEDGES} *2 see|know|hear|learn|remember|recall|understand|notice|wonder`,
    ],
    acts: ['offer', 'promise', 'refusal', 'threat'],
    source: COUNTED,
    fires: 'We do not know the answer to that question.',
    silent: 'We do not recognise that border.',
  },
  {
    id: 'negative/press-desk',
    patterns: [
      `${HEDGES} *3 have|get|provide|give|do *4 readout|update|details|information|answer|comment|announcement|announcements|statement|sense|list|timing|schedule`,
      `${HEDGES} *2 let|leave|check|look|go|come|get|take *4 it|you|that|into|back|him|her|them|question`,
      `${HEDGES} *2 leave it at`,
      'happy|glad|ready|prepared|going to *3 take|answer|discuss|get|talk|give|get into',
      'take *3 questions|question',
    ],
    atDesk: true,
    acts: ['offer', 'promise', 'refusal', 'threat'],
    source: COUNTED,
    fires: 'We will have a readout of the call later.',
    silent: 'We will have a delegation at the talks.',
  },
  {
    id: 'negative/inference',
    patterns: [
      'must|should|could|may|might have {VERB}|been',
      'should come as',
      'should be no|an|a surprise|indication|reminder|doubt|secret',
      "cannot|can not|n't but|help",
      'needless to',
      'should it|they|he|she',
      'it should|must|may|can be noted|said|remembered|added|stressed|recalled|pointed',
    ],
    acts: ALL,
    source: 'Quirk et al. 1985, 4.54-4.56: epistemic modality',
    fires: 'They must have known of the shelling.',
    silent: 'They must withdraw from the valley.',
  },
  {
    id: 'negative/agreed-upon',
    patterns: [
      'agreed upon|on|to by|between|at|in',
      'accepted by|norms|rules|practice|principles',
      'as agreed|promised|demanded|requested|proposed',
      'so called',
      'unasked for',
    ],
    acts: ['acceptance', 'demand', 'offer', 'promise'],
    source: COUNTED,
    fires: 'The line was agreed upon by both kings long ago.',
    silent: 'Both sides agreed on a ceasefire.',
  },
];
