/** Words that deny the clause they stand in (Quirk et al., A Comprehensive Grammar of the English Language, 1985, 10.54-60). */
export const NEGATIVE: ReadonlySet<string> = new Set([
  ...['not', "n't", 'no', 'never', 'nobody', 'nothing', 'none', 'neither', 'nor', 'without', 'cannot'],
]);
