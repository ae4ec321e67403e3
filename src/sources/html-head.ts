import { Parser } from 'htmlparser2';
import { ParleyError } from '../base/index.ts';
import { calendarDay } from './calendar-day.ts';
import { HTML_NODE_WEIGHT, MAX_HTML_DEPTH } from './limits.ts';
import { firstKnown, type Metadata } from './metadata.ts';

/** The names under which pages give each field in `meta`, best first: Open Graph, Dublin Core, Google Scholar, older ones. */
const META: Record<'title' | 'publisher' | 'date' | 'language' | 'url', readonly string[]> = {
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title'],
  publisher: ['og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'publisher'],
  date: [
    'article:published_time',
    'og:article:published_time',
    'citation_publication_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.date',
    'dc.date',
    'datepublished',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'publish_date',
    'date',
  ],
  language: ['og:locale', 'dc.language', 'dcterms.language', 'content-language'],
  url: ['og:url'],
};
const ARTICLE = /(?:article|report|posting|pressrelease|statement|legislation)$/i;
/** How many values of JSON-LD are looked at: more than any page means to say. */
const MAX_NODES = 10_000;

export interface HtmlHead {
  readonly metadata: Metadata;
  /** Elements and pieces of text, each counted with its depth and something for itself: what the tree costs to walk. */
  readonly weight: number;
}

/** What a page's marks say about it: `meta` elements, JSON-LD, `title`, canonical link, `lang`. */
interface Marks {
  readonly metas: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly title: string;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  readonly weight: number;
}

/**
 * Reads what a page says about itself. JSON-LD about an article wins over `meta` elements, which win over `title` and the
 * canonical link. Dates become days in ISO 8601; one that cannot be read surely is left out.
 *
 * @throws {ParleyError} `sources/html-too-deep` where elements lie deeper than 512, which no page that is meant to be shown
 *   has, and which a tree of elements could only read by recursion.
 */
export function htmlHead(html: string, from: string): HtmlHead {
  const marks = pageMarks(html, from);
  const meta = (field: keyof typeof META): string | undefined =>
    META[field].map((name) => marks.metas.get(name)).find((value) => value !== undefined);
  const dates = META.date.map((name) => calendarDay(marks.metas.get(name) ?? '')).find((day) => day !== undefined);
  const known = firstKnown(
    articleData(marks.jsonLd),
    { title: meta('title'), publisher: meta('publisher'), date: dates, language: marks.language, url: marks.canonical },
    { title: marks.title, language: meta('language'), url: meta('url') },
  );
  return { metadata: trimmedFields(known), weight: marks.weight };
}

function pageMarks(html: string, from: string): Marks {
  const metas = new Map<string, string>();
  const jsonLd: string[] = [];
  const found = { title: '', canonical: undefined as string | undefined, language: undefined as string | undefined };
  let depth = 0;
  let weight = 0;
  let inside: 'title' | 'json' | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      weight += depth + HTML_NODE_WEIGHT;
      if (++depth > MAX_HTML_DEPTH) throw tooDeep(from);
      if (name === 'html') found.language ??= attributes.lang ?? attributes['xml:lang'];
      if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') found.canonical ??= attributes.href;
      if (name === 'title' && found.title === '') inside = 'title';
      if (name === 'script' && /^application\/ld\+json/i.test(attributes.type ?? '')) {
        inside = 'json';
        jsonLd.push('');
      }
      const key = (
        attributes.property ??
        attributes.name ??
        attributes.itemprop ??
        attributes['http-equiv']
      )?.toLowerCase();
      if (name === 'meta' && key && attributes.content && !metas.has(key)) metas.set(key, attributes.content);
    },
    ontext(text) {
      weight += depth + HTML_NODE_WEIGHT;
      if (inside === 'title') found.title += text;
      if (inside === 'json') jsonLd.push(`${jsonLd.pop()}${text}`);
    },
    onclosetag() {
      depth--;
      inside = undefined;
    },
  });
  parser.end(html);
  return { metas, jsonLd, weight, ...found };
}

/** The fields of the first article in the page's JSON-LD; the page's own (`WebPage`, `WebSite`) are about the site. */
function articleData(blocks: readonly string[]): Metadata {
  const nodes: unknown[] = blocks.flatMap((block) => parsed(block.replace(/^\s*<!--|-->\s*$/g, '')));
  for (let i = 0; i < nodes.length && i < MAX_NODES; i++) {
    const node = nodes[i];
    if (Array.isArray(node)) nodes.push(...node.slice(0, MAX_NODES));
    if (!isRecord(node)) continue;
    if ([node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)))
      return articleFields(node);
    nodes.push(node['@graph'], node.mainEntity);
  }
  return {};
}

function articleFields(node: Record<string, unknown>): Metadata {
  const publisher = [node.publisher].flat()[0];
  return firstKnown({
    title: string(node.headline) ?? string(node.name),
    publisher: isRecord(publisher) ? string(publisher.name) : string(publisher),
    date: calendarDay(string(node.datePublished) ?? ''),
    language: string(node.inLanguage),
    url: string(node.url),
  });
}

function parsed(json: string): unknown[] {
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Attributes may run over several lines; only an address that stands for itself is one. */
function trimmedFields(known: Metadata): Metadata {
  const fields = Object.entries(known).map(([key, value]: [string, string]) => [
    key,
    value.trim().replace(/\s+/g, ' '),
  ]);
  const { url, ...rest } = Object.fromEntries(fields) as Metadata;
  return firstKnown(rest, {
    url: url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined,
  });
}

function tooDeep(from: string): ParleyError {
  return new ParleyError('sources/html-too-deep', {
    got: `\`${from}\` nests elements deeper than ${MAX_HTML_DEPTH}`,
    expected: 'a page that a browser would show',
    next: 'open it in a browser, save its text, and name that file',
  });
}
