/** The words that flags and schemas choose from, without the code behind them, so that a face starts quickly. */
export { ACTS } from '../base/statement.ts';
export { REQUIREMENTS, STEP_KINDS } from '../conflict/path-vocabulary.ts';
export { EXTENSIONS } from '../conflict/switches.ts';
export { GRAPH_FORMATS } from '../formats/graph-format.ts';

export const OUTPUT_FORMATS = ['json', 'jsonl', 'csv', 'annotations'] as const;
/**
 * How readings leave as text. `json`: the whole result, text included, an object a line. `jsonl`: a record a line, without the
 * text unless asked for. `csv`: a row a statement. `annotations`: a W3C AnnotationPage a line.
 */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];
