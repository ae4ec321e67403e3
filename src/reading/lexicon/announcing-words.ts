/** Nouns whose plural announces conditions that later sentences name: *certain prerequisites*. Counted over written-train. */
export const ANNOUNCERS: ReadonlySet<string> = new Set([
  'prerequisite',
  'precondition',
  'condition',
  'term',
  'requirement',
  'step',
  'thing',
  'demand',
  'point',
]);

/** Words that open such a sentence: *Firstly, ...*. */
export const ORDINALS: ReadonlySet<string> = new Set([
  'first',
  'firstly',
  'second',
  'secondly',
  'third',
  'thirdly',
  'fourth',
  'fourthly',
  'finally',
  'lastly',
  'one',
  'two',
  'three',
]);
