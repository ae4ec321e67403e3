import { calendarDay } from './calendar-day.ts';
import type { Content, Origin } from './content.ts';
import { decodedText } from './decoding.ts';
import { firstKnown, type Metadata } from './metadata.ts';

const FRONT_MATTER = /^---\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)(?:\n|$)/;

/** Plain text: the text is what was decoded, and knows nothing about itself but its dateline. */
export function textContent(bytes: Uint8Array, origin: Origin): Content {
  const { text, encoding, warnings } = decodedText(bytes, origin.from, charset(origin.mediaType));
  return { text, encoding, warnings, mediaType: 'text/plain', metadata: {} };
}

/**
 * Markdown: the text is the source with its marks, so that every finding can be found in the file again. Its front matter
 * and a first-level heading at its head say what the document is called.
 */
export async function markdownContent(bytes: Uint8Array, origin: Origin): Promise<Content> {
  const content = textContent(bytes, origin);
  const matter = FRONT_MATTER.exec(content.text);
  const heading = /^\s*#[ \t]+([^\n]{1,300})/.exec(content.text.slice(matter?.[0].length ?? 0))?.[1];
  const metadata = firstKnown(await frontMatter(matter?.[1]), { title: heading?.replace(/[ \t]*#*[ \t]*$/, '') });
  return { ...content, mediaType: 'text/markdown', metadata };
}

/** The charset parameter of a `content-type`. */
export function charset(mediaType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(mediaType ?? '')?.[1];
}

/** The fields of YAML front matter that Parley knows; a block that is no YAML is text like any other. */
async function frontMatter(yaml: string | undefined): Promise<Metadata> {
  const fields: unknown = yaml === undefined ? undefined : await parsedYaml(yaml);
  if (typeof fields !== 'object' || fields === null) return {};
  const string = (key: string): string | undefined => {
    const value: unknown = (fields as Record<string, unknown>)[key];
    return typeof value === 'string' ? value : undefined;
  };
  const language = string('language') ?? string('lang');
  const date = calendarDay(string('date') ?? '');
  return firstKnown({ title: string('title'), publisher: string('publisher'), date, language, url: string('url') });
}

async function parsedYaml(yaml: string): Promise<unknown> {
  // Few documents have front matter: the others need not wait for its parser.
  const { parse } = await import('yaml');
  try {
    return parse(yaml, { maxAliasCount: 0, schema: 'failsafe', logLevel: 'error' });
  } catch {
    return undefined;
  }
}
