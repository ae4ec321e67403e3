/** Which folders of `src/` each folder may import; `types:x` means types only. The same table stands in ARCHITECTURE.md. */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  base: [],
  conflict: ['base'],
  hypotheses: ['base'],
  sources: ['base'],
  reading: ['base'],
  analysis: ['base', 'conflict', 'types:reading'],
  brief: ['base', 'types:analysis', 'types:conflict', 'types:hypotheses'],
  formats: ['base', 'types:conflict', 'types:hypotheses', 'types:reading', 'types:analysis', 'types:brief'],
  ledger: ['base', 'types:conflict', 'types:hypotheses', 'types:reading', 'types:analysis', 'types:brief'],
  operations: ['base', 'conflict', 'hypotheses', 'sources', 'reading', 'analysis', 'brief', 'formats', 'ledger'],
  cli: ['operations', 'base'],
  server: ['operations', 'base'],
};
