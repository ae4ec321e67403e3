/** Words that make an act strong wherever they stand in its clause (statement guide, Strength). */
export const STRONG: ReadonlySet<string> = new Set([
  ...['must', 'never', 'only', 'absolutely', 'absolute', 'immediately', 'unconditionally', 'merciless', 'mercilessly'],
  ...[
    'strongly',
    'resolutely',
    'categorically',
    'firmly',
    'unless',
    'ultimatum',
    'invariable',
    'nobody',
    'nothing',
    'shall',
  ],
]);

/** Words before the cue that make an act soft: what is only possible, hoped or suggested (statement guide, Strength). */
export const SOFT: ReadonlySet<string> = new Set([
  ...[
    'may',
    'might',
    'could',
    'hope',
    'hopes',
    'hoped',
    'perhaps',
    'possibly',
    'consider',
    'suggest',
    'suggested',
    'wish',
  ],
]);
