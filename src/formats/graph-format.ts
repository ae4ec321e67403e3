export const GRAPH_FORMATS = ['svg', 'dot', 'mermaid'] as const;
/** How a graph of states is written. */
export type GraphFormat = (typeof GRAPH_FORMATS)[number];
