/** Leaders. The format is told in `index.ts`. */
export const MIDDLE_EAST = ``;
