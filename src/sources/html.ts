import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { ParleyError, type Warning } from '../base/index.ts';
import type { Content, Origin } from './content.ts';
import { decodedText, metaCharset } from './decoding.ts';
import { htmlHead } from './html-head.ts';
import { htmlText } from './html-text.ts';
import { MAX_HTML_BYTES, MAX_HTML_WEIGHT } from './limits.ts';
import { charset } from './plain-text.ts';

const WHOLE_PAGE: Warning = {
  code: 'sources/html-whole-page',
  message: 'No article was found in the page, or it is too large to look for one: all that the page shows was taken.',
};

/**
 * HTML: the article of the page, without menus, advertisements and comments, as paragraphs. Where no article is found in
 * it, all that the page shows.
 *
 * No script is run and nothing is fetched: the tree has no loader, and the extractor is told not to ask any service.
 *
 * @throws {ParleyError} `sources/too-large`, `sources/html-too-deep`, `sources/html-without-text`, and those of decoding.
 */
export function htmlContent(bytes: Uint8Array, origin: Origin): Content {
  if (bytes.length > MAX_HTML_BYTES) throw tooLarge(bytes.length, origin.from);
  const {
    text: html,
    encoding,
    warnings,
  } = decodedText(bytes, origin.from, charset(origin.mediaType) ?? metaCharset(bytes));
  const { metadata, weight } = htmlHead(html, origin.from);
  const article = weight > MAX_HTML_WEIGHT ? '' : articleText(html, origin.url ?? metadata.url ?? 'about:blank');
  const text = withoutHeadline(article, metadata.title) || htmlText(html);
  if (text === '') throw withoutText(origin.from);
  return { text, mediaType: 'text/html', metadata, encoding, warnings: article ? warnings : [...warnings, WHOLE_PAGE] };
}

/** Empty where the extractor finds no article, or fails on a page that it was not made for. */
function articleText(html: string, url: string): string {
  const { document } = parseHTML(html);
  // The extractor asks for style sheets, which this tree does not have.
  Object.assign(document, { styleSheets: [] });
  try {
    const extractor = new DefuddleClass(document as unknown as ConstructorParameters<typeof DefuddleClass>[0], {
      useAsync: false,
      fetch: () => Promise.reject(new Error('documents fetch nothing')),
      url,
    });
    return htmlText(extractor.parse().content);
  } catch {
    return '';
  }
}

/** The extractor leaves the headline in short articles only; it is kept as the title, so it goes from all. */
function withoutHeadline(article: string, title: string | undefined): string {
  return title !== undefined && article.startsWith(`${title}\n\n`) ? article.slice(title.length + 2) : article;
}

function tooLarge(length: number, from: string): ParleyError {
  return new ParleyError('sources/too-large', {
    got: `\`${from}\` is an HTML page of ${length} bytes`,
    expected: `at most ${MAX_HTML_BYTES} bytes in a page`,
    next: 'open it in a browser, save its text, and name that file',
  });
}

function withoutText(from: string): ParleyError {
  return new ParleyError('sources/html-without-text', {
    got: `\`${from}\` shows no text by itself: its text may be loaded by a script, which is never run here`,
    expected: 'a page with text',
    next: 'open it in a browser, save the page once it is shown, and name that file',
  });
}
