import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlContent } from './html.ts';
import { htmlText } from './html-text.ts';
import { capturedDocument } from './index.ts';

const PARAGRAPHS = [
  'The two delegations said on Tuesday that they would meet again on 9 March, provided that the shelling stopped.',
  '“We will come only if the guns are silent,” said the envoy of the islands, who had arrived by the first ferry.',
  'The mainland’s spokesman called the demand reasonable, but asked that it be met in writing before anybody travelled.',
];
const NEWS = `<!doctype html><html lang="en-GB"><head><title>Envoys agree | The Harbour Courier</title>
<meta property="og:site_name" content="The Harbour Courier"><meta name="date" content="3 February 2026">
<link rel="canonical" href="https://courier.example/envoys">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage","headline":"Home"},
{"@type":["NewsArticle"],"headline":"Envoys agree on a date","datePublished":"2026-02-03T23:00:00-05:00"}]}</script></head>
<body><nav><a href="/">Home</a></nav><div class="ad-banner">Buy a boat!</div>
<article><h1>Envoys agree on a date</h1>${PARAGRAPHS.map((p) => `<p>${p.replace('’', '&rsquo;').replace(' that ', '\n  that ')}</p>`).join('\n')}
<script>document.body.textContent = 'run'</script></article><footer>All rights reserved</footer></body></html>`;
const captured = (html: string | Uint8Array, from = 'page.html', mediaType?: string) =>
  capturedDocument(Buffer.from(html), { from, ...(mediaType ? { mediaType } : {}) });

test('a page gives its article as paragraphs, and what it says about itself', async () => {
  const document = await captured(NEWS, 'saved-page');
  assert.equal(document.text, PARAGRAPHS.join('\n\n'));
  assert.equal(document.mediaType, 'text/html');
  assert.equal(document.title, 'Envoys agree on a date');
  assert.equal(document.publisher, 'The Harbour Courier');
  assert.equal(document.date, '2026-02-03');
  assert.equal(document.url, 'https://courier.example/envoys');
  assert.equal(document.language, 'en');
});

test('nothing is fetched for a page, and nothing in it is run', (t) => {
  const fetched = t.mock.method(globalThis, 'fetch', () => Promise.reject(new Error('fetched')));
  for (const url of [
    'https://x.com/a/status/1',
    'https://www.youtube.com/watch?v=a',
    'https://www.reddit.com/r/a/comments/b/c/',
  ]) {
    htmlContent(Buffer.from(NEWS), { from: url, url });
  }
  assert.equal(fetched.mock.callCount(), 0);
});

test('the charset of the header wins over that of the page', async () => {
  const page =
    '<!doctype html><meta charset="euc-kr"><title>Caf\xe9</title><p>The caf\xe9 where the talks were held is closed.';
  const bytes = Buffer.from(page, 'latin1');
  assert.match((await captured(bytes, 'p.html', 'text/html; charset=windows-1252')).text, /café/);
  const declared = Buffer.from(page.replace('euc-kr', 'iso-8859-1'), 'latin1');
  const document = await captured(declared);
  assert.deepEqual([document.title, document.encoding], ['Café', 'windows-1252']);
});

test('a page nested 100,000 deep is refused at once', async () => {
  const started = performance.now();
  const page = `<!doctype html>${'<div>'.repeat(100_000)}deep`;
  await assert.rejects(captured(page), { code: 'sources/html-too-deep' });
  assert.ok(performance.now() - started < 2000);
});

test('a page too heavy to look for its article gives all that it shows, with a warning', async () => {
  const document = await captured(`<!doctype html><nav>Menu</nav><p>${'<span>word </span>'.repeat(80_000)}`);
  assert.equal(document.text.length, 80_000 * 5 - 1 + 'Menu\n\n'.length);
  assert.deepEqual(
    document.warnings.map((w) => w.code),
    ['sources/html-whole-page'],
  );
});

test('a page that only a script would fill is refused, and so is one that is too large', async () => {
  await assert.rejects(captured('<!doctype html><div id="app"></div><script>load()</script>'), {
    code: 'sources/html-without-text',
  });
  await assert.rejects(captured(`<!doctype html>${'<p>a</p>'.repeat(1.2e6)}`), { code: 'sources/too-large' });
});

test('text comes as it is shown', () => {
  const cases: [html: string, text: string][] = [
    ['<p>a  b\n c</p><p>d</p>', 'a b c\n\nd'],
    ['one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['<p>a <b> b</b> c</p>', 'a b c'],
    ['<p>un<em>able</em></p>', 'unable'],
    ['<ul><li>x<li>y</ul>', 'x\n\ny'],
    ['<table><tr><td>a<td>b<tr><td>c<td>d</table>', 'a\tb\n\nc\td'],
    ['<p><q>No</q>, he said&nbsp;&mdash; &#x201C;never&#x201d;.', '“No”, he said\u00a0— “never”.'],
    ['<pre>a\n  b\n\n  c</pre>', 'a\n  b\n\n  c'],
    ['<p>a</p><script>x</script><style>p{}</style><p>b</p>', 'a\n\nb'],
    ['a < b && c', 'a < b && c'],
  ];
  for (const [html, text] of cases) assert.equal(htmlText(html), text, html);
});

test('marks without end are read in a time that grows with their number only', () => {
  for (const bit of ['<', '<b>', '<br>', ' \n', '<!--', '&', '<pre> ', 'a ']) {
    const started = performance.now();
    htmlText(bit.repeat(50_000));
    assert.ok(performance.now() - started < 2000, bit);
  }
});
