/** What goes out as files. */
export { atCodePoint, codePointOffsets } from './code-points.ts';
export { annotationPage, formatReadingAnnotations } from './reading-annotations.ts';
export { type CsvTable, csvHeader, formatReadingCsv } from './reading-csv.ts';
export { formatReadingLine, type ReadingLine, type ReadingLineOptions, readingLine } from './reading-line.ts';
export { safeJson } from './safe-json.ts';
