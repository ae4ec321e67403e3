import type { Act } from '../base/index.ts';
import type { Terminal } from './terminal.ts';

/** How words are set off. Without colour every function returns its text as it is. */
export interface Style {
  /** Whether the terminal shows colours and underlines; where not, marks are written out. */
  readonly isColour: boolean;
  bold(text: string): string;
  dim(text: string): string;
  underline(text: string): string;
  act(act: Act, text: string): string;
}

const SGR_OF_ACT: Record<Act, number> = { offer: 32, promise: 36, demand: 33, threat: 31, refusal: 35, acceptance: 34 };

/** Returns the style for a terminal, after https://no-color.org: colour only for a person, and never where it was declined. */
export function style({ output, environment }: Pick<Terminal, 'output' | 'environment'>, wanted: boolean): Style {
  const isColour = wanted && output.isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
  const sgr = (open: number, close: number) => (text: string) =>
    isColour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  const bold = sgr(1, 22);
  return {
    isColour,
    bold,
    dim: sgr(2, 22),
    underline: sgr(4, 24),
    act: (act, text) => sgr(SGR_OF_ACT[act], 39)(bold(text)),
  };
}
