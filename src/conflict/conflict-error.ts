import type { ErrorParts } from '../base/errors.ts';
import { type Place, PlacedError } from '../base/place.ts';

/** A mistake in a conflict. The message names the line and column where they are known. */
export class ConflictError extends PlacedError {
  constructor(code: `conflict/${string}`, parts: ErrorParts, place?: Place) {
    super(code, parts, place);
    this.name = 'ConflictError';
  }
}
