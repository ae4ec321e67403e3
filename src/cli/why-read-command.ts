import { ParleyError } from '../base/errors.ts';
import type { Statement } from '../base/statement.ts';
import type { Firing, Why } from '../operations/index.ts';
import { card } from './card.ts';
import type { Flags } from './command.ts';
import { allBytes, namedSources } from './named-source.ts';
import { actorsFlag, metadataFlags } from './read-flags.ts';
import { type Style, style } from './style.ts';
import { pageWidth, type Terminal } from './terminal.ts';
import { visible } from './visible.ts';
import { wrapped } from './wrapped.ts';

const OUTCOMES: Record<Firing['outcome'], string> = {
  fired: 'Fired',
  blocked: 'Matched, but a hard negative took it out',
  nearly: 'Matched, but nothing came of it',
};

/** Prints why the place that is named was read as it was. */
export async function whyReadCommand(
  terminal: Terminal,
  [argument = '']: readonly string[],
  flags: Flags,
): Promise<number> {
  const { path, place } = namedPlace(argument);
  const metadata = metadataFlags(flags);
  const actors = await actorsFlag(flags);
  const [{ whyReadPlace }, { safeJson }] = await Promise.all([
    import('../operations/why-read.ts'),
    import('../operations/output.ts'),
  ]);
  for await (const source of namedSources(path, terminal, { isFilter: false, allowPrivate: false })) {
    const bytes = await allBytes(source);
    const why = await whyReadPlace.run({ source: { bytes, from: source.from, metadata }, place, actors });
    if (flags.json === true) await terminal.output.write(`${safeJson(why)}\n`);
    else await terminal.output.write(whyPage(why, terminal, flags.color !== false));
    break;
  }
  return 0;
}

/** `FILE:412` or `FILE:words of the text`. */
function namedPlace(argument: string): { path: string; place: number | string } {
  const [, path, place] = /^(.+?):([^/\\].*)$/s.exec(argument) ?? [];
  if (path !== undefined && place !== undefined) return { path, place: /^\d+$/.test(place) ? Number(place) : place };
  throw new ParleyError('cli/bad-place', {
    got: `\`${argument}\``,
    expected: 'FILE:OFFSET, or FILE:WORDS that stand in the text',
    next: 'try `parley why-read examples/overture.txt:prerequisites`',
  });
}

function whyPage(why: Why, terminal: Terminal, isColour: boolean): string {
  const width = pageWidth(terminal.output);
  const look = style(terminal, isColour);
  const head = look.dim(`characters ${why.sentence[0]} to ${why.sentence[1]}`);
  const blocks = [`${head}\n${wrapped(visible(why.quote).replace(/\s+/g, ' '), width)}`];
  for (const outcome of Object.keys(OUTCOMES) as Firing['outcome'][]) {
    const firings = why.firings.filter((firing) => firing.outcome === outcome);
    if (firings.length > 0) blocks.push(firingList(OUTCOMES[outcome], firings, width, look));
  }
  if (why.firings.length === 0) blocks.push('No entry of the lexicon matches here.');
  blocks.push(
    ...why.statements.map((statement: Statement, i) => card({ number: i + 1, statement }, width, look).trimEnd()),
  );
  if (why.statements.length === 0) blocks.push('No statement was found here.');
  return `${blocks.join('\n\n')}\n`;
}

function firingList(title: string, firings: readonly Firing[], width: number, look: Style): string {
  const column = Math.max(...firings.map(({ entry }) => entry.length));
  const lines = firings.map(({ entry, quote, note }) => {
    const words = `“${visible(quote).replace(/\s+/g, ' ')}”  ${look.dim(note)}`;
    return wrapped(words, width, ' '.repeat(column + 4), `  ${entry.padEnd(column)}  `);
  });
  return [look.bold(title), ...lines].join('\n');
}
