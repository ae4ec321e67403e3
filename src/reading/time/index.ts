/** When something was said and when it falls due: the times that a text names, as days. */
export type { DateRange } from './calendar.ts';
export { deadline } from './deadline.ts';
export { documentDate } from './document-date.ts';
export { type SaidTimeOptions, saidTime } from './said-time.ts';
export { timeReferences } from './time-references.ts';
