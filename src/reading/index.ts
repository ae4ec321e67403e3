/** A document goes in, statements with their conditions come out, each tied to its words. */
export { reading, statements } from './reading.ts';
export {
  FIRING_OUTCOMES,
  FIRING_ROLES,
  type Firing,
  type FiringOutcome,
  type FiringRole,
  type Why,
  whyRead,
} from './why.ts';
export type { ReadingOptions } from './workings.ts';
