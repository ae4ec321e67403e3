import type { Act } from '../../base/statement.ts';

/**
 * What speaks for somebody as the addressee of an act, and how much: the weights of a log-linear choice among everybody in view,
 * for a demand, an offer or promise, a refusal or acceptance, a threat.
 *
 * They maximize the likelihood of the coded addressees in silver-train and written-train, over the statements found whose speaker
 * was found right, with a quadratic penalty that draws the four groups of acts toward one another; its strength was chosen by
 * cross-validation by document, as was the choice of weights over a list of rules of which the first that fits decides.
 */
export const ADDRESSEE_WEIGHTS = {
  /** The object of a demand, or the subject of its clause: *urged Veyra to*, *Veyra must*. */
  asked: [1.9, 1.5, 1.5, 1.5],
  /** Named by the words right after a verb of telling: *told Veyra that*. */
  told: [1.7, 1.2, 1.1, 1.1],
  /** The words say *with* or *against* it: in a demand that is the third party. */
  toward: [-1.1, -0.2, 0, -0.6],
  /** The cue itself goes against it: *threats against Veyra*. Too rare to be fitted: what the words say outright. */
  aimed: [0, 1, 2, 3],
  /** The first other actor that the words themselves name. */
  first: [0.6, 0.8, 1.6, 0.7],
  /** The words name it as an adjective: *the Veyran port*. */
  adjective: [0.1, 0.3, 0.9, 1.1],
  /** The words name it as a place. */
  place: [0.3, 0.7, 0.3, 0.4],
  /** Named in the sentence before the words. */
  sentence: [0.3, 0.5, 0.2, 0.2],
  /** Its share of the other names in the paragraph. */
  paragraph: [0.9, 0.9, 0.4, 0.9],
  /** Its share of the document, the other party that is named most being 1. */
  document: [1.8, 2.2, 1.8, 1.9],
  /** The words hold *it* or *they*, and the sentence before begins with this name. */
  pronoun: [1.5, 1.3, 1.6, 1.6],
  /** It has spoken in the document. */
  speaks: [0.5, 1.1, 0.4, 0.4],
  /** It spoke last before the speaker. */
  before: [0.2, 0.3, 0.6, 0.4],
  /** Whom the speaker talks with, see the dialogue. */
  partner: [0.1, 0.2, 0.6, 0.7],
  /** Whom the speaker addressed last: that alone says little more. */
  last: [-0.2, 0.4, -0.1, -0.1],
  /** Whom the document speaks for. */
  home: [1.4, 1.5, 1.3, 1.3],
  /** The document speaks for it through its agency or paper, which rather quotes those who side with it. */
  agency: [-0.8, 0.1, -0.3, -0.4],
  /** The speaker's own state, or another body of it. */
  kin: [0.7, 1.1, 1.3, 0.4],
  /** Named as a body without a code of its own: *the rebels*. */
  unnamed: [0.6, 0.5, 0.5, 0.4],
  /** Nobody in particular. */
  nobody: [0.5, 0.5, 0, 0],
  /** Nobody, where the words name no other actor. */
  silent: [-0.3, -0.1, -0.6, -0.5],
  /** Nobody, of a speaker that is a party or a group. */
  rally: [1.3, 1, 1.2, 1.3],
  /** Nobody, where the words after the cue are for *the world*, *all people*. */
  everybody: [2.2, 1, 1.5, 1.3],
  /** Nobody, of a promise. */
  vow: [1, 1.5, 1, 0.8],
} as const satisfies Readonly<
  Record<string, readonly [demand: number, offer: number, refusal: number, threat: number]>
>;

/** The name of a clue. */
export type AddresseeClue = keyof typeof ADDRESSEE_WEIGHTS;

/** Which of the weights of a clue is for an act. */
export const WEIGHT_OF_ACT: Readonly<Record<Act, 0 | 1 | 2 | 3>> = {
  demand: 0,
  offer: 1,
  promise: 1,
  refusal: 2,
  acceptance: 2,
  threat: 3,
};
