import { type ErrorParts, ParleyError } from './errors.ts';

/** Where something stands in the file it was written in, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mistake in a file that a person wrote: its message begins with the line and column, where they are known. */
export class PlacedError extends ParleyError {
  readonly place: Place | undefined;

  constructor(code: string, parts: ErrorParts, place?: Place) {
    super(code, place ? { ...parts, got: `line ${place.line}, column ${place.column}: ${parts.got}` } : parts);
    this.name = 'PlacedError';
    this.place = place;
  }
}
