/** What goes out as files. */
export { atCodePoint, codePointOffsets } from './code-points.ts';
export { MAX_CONFLICT_CHARACTERS, parseConflict } from './conflict-yaml.ts';
export { formatConflict } from './conflict-yaml-writer.ts';
export { GRAPH_FORMATS, type GraphFormat } from './graph-format.ts';
export { annotationPage, formatReadingAnnotations } from './reading-annotations.ts';
export { type CsvTable, csvHeader, formatReadingCsv } from './reading-csv.ts';
export { formatReadingLine, type ReadingLine, type ReadingLineOptions, readingLine } from './reading-line.ts';
export { safeJson } from './safe-json.ts';
export { formatStateGraph, type StateGraph } from './state-graph.ts';
