export const REQUIREMENTS = [
  'corridor',
  'monotone',
  'secured',
  'secured-improvements',
  'exposure',
  'staircase',
  'farsighted',
] as const;
/** What a path must keep to; docs/conflicts.md defines each. */
export type Requirement = (typeof REQUIREMENTS)[number];

export const STEP_KINDS = ['single', 'exchange'] as const;
/** Steps by one player, or also joint changes by several who each change options of their own. */
export type StepKind = (typeof STEP_KINDS)[number];
