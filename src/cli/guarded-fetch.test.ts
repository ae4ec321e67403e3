import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type FetchOptions, guardedFetch, type Lookup } from './guarded-fetch.ts';
import { isPublicAddress } from './public-address.ts';

/** Runs `use` with the address of a server on this machine that lives as long. */
async function withServer(listener: RequestListener, use: (base: string) => Promise<void>): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const page: RequestListener = (request, response) => {
  const url = new URL(request.url ?? '/', 'http://x');
  if (url.pathname === '/page') response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Talks</p>');
  else if (url.pathname === '/to') response.writeHead(302, { location: url.searchParams.get('at') ?? '' }).end();
  else if (url.pathname === '/loop') response.writeHead(301, { location: '/loop' }).end();
  else if (url.pathname === '/gzip') response.setHeader('content-encoding', 'gzip').end(gzipSync('packed'));
  else if (url.pathname === '/bomb') response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(5e6)));
  else if (url.pathname === '/large') response.end(Buffer.alloc(5000));
  else if (url.pathname === '/slow') response.write('a');
  else response.writeHead(404).end();
};
const OPEN: FetchOptions = { allowPrivate: true, maxBytes: 4000, timeoutMs: 5000 };
const resolvesTo =
  (address: string): Lookup =>
  (_host, _options, done) =>
    done(null, [{ address, family: address.includes(':') ? 6 : 4 }]);

test('a page comes with the address that answered and its media type', async () => {
  await withServer(page, async (base) => {
    const fetched = await guardedFetch(`${base}/to?at=${encodeURIComponent('/page#part')}`, OPEN);
    assert.equal(Buffer.from(fetched.bytes).toString(), '<p>Talks</p>');
    assert.equal(fetched.url, `${base}/page#part`);
    assert.equal(fetched.mediaType, 'text/html; charset=utf-8');
    assert.equal(Buffer.from((await guardedFetch(`${base}/gzip`, OPEN)).bytes).toString(), 'packed');
  });
});

test('a private address is refused before anything is sent, however it is written or reached', async () => {
  let requests = 0;
  const counted: RequestListener = (request, response) => {
    requests++;
    page(request, response);
  };
  await withServer(counted, async (base) => {
    const port = new URL(base).port;
    const inside = [
      '127.0.0.1',
      '127.1',
      '0x7f000001',
      '2130706433',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[64:ff9b::7f00:1]',
    ];
    for (const host of inside) {
      await assert.rejects(guardedFetch(`http://${host}:${port}/page`), { code: 'sources/url-private' }, host);
    }
    for (const address of ['127.0.0.1', '10.0.0.5', '169.254.169.254', '::1', 'fd00::1', '::ffff:10.0.0.1']) {
      const request = guardedFetch(`http://news.example:${port}/page`, { lookup: resolvesTo(address) });
      await assert.rejects(request, { code: 'sources/url-private' }, address);
    }
  });
  assert.equal(requests, 0);
});

test('a redirect into the private network is refused, by address and by name', async () => {
  const asked: string[] = [];
  const logged: RequestListener = (request, response) => {
    asked.push(request.url ?? '');
    page(request, response);
  };
  await withServer(logged, async (base) => {
    const { port } = new URL(base);
    // The server passes for a public one, so that the first hop is made and only the second is refused.
    const options: FetchOptions = { isPublic: (address) => address === '127.0.0.1', lookup: resolvesTo('127.0.0.2') };
    assert.ok(await guardedFetch(`${base}/to?at=/page`, options));
    for (const inner of [
      `http://127.0.0.2:${port}/page`,
      `http://[::1]:${port}/page`,
      `http://inner.example:${port}/page`,
    ]) {
      asked.length = 0;
      await assert.rejects(guardedFetch(`${base}/to?at=${inner}`, options), { code: 'sources/url-private' }, inner);
      assert.deepEqual(asked, [`/to?at=${inner}`]);
    }
    await assert.rejects(guardedFetch(`${base}/to?at=ftp://inner.example/`, options), { code: 'sources/url-scheme' });
  });
});

test('size, time, redirects and status have their limits and their codes', async () => {
  await withServer(page, async (base) => {
    const cases: [path: string, code: string, options?: FetchOptions][] = [
      ['/large', 'too-large'],
      ['/bomb', 'too-large'],
      ['/slow', 'timeout', { timeoutMs: 200 }],
      ['/loop', 'redirects'],
      ['/none', 'status'],
    ];
    for (const [path, code, options] of cases) {
      await assert.rejects(guardedFetch(base + path, { ...OPEN, ...options }), { code: `sources/url-${code}` }, path);
    }
  });
});

test('what is no address of a page is refused', async () => {
  for (const [address, code] of [
    ['nonsense', 'invalid'],
    ['http://user:secret@example.org/', 'invalid'],
    ['file:///etc/passwd', 'scheme'],
    ['http://news.example:1/', 'unreachable'],
  ] as const) {
    const lookup: Lookup = (_host, _options, done) => done(new Error('no such name'), []);
    await assert.rejects(guardedFetch(address, { lookup }), { code: `sources/url-${code}` }, address);
  }
});

test('a user who stops it gets the reason for stopping', async () => {
  await withServer(page, async (base) => {
    const stop = new AbortController();
    const request = guardedFetch(`${base}/slow`, { ...OPEN, signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await assert.rejects(request, { name: 'AbortError' });
  });
});

test('only addresses of the public Internet are public', () => {
  for (const address of ['8.8.8.8', '2606:4700::1', '::ffff:8.8.8.8', '64:ff9b::808:808']) {
    assert.ok(isPublicAddress(address), address);
  }
  const inside =
    '0.0.0.0 10.1.2.3 100.64.0.1 127.9.9.9 169.254.169.254 172.16.0.1 192.168.1.1 198.18.0.1 192.0.2.1 224.0.0.1 255.255.255.255 240.0.0.1';
  const inside6 =
    ':: ::1 ::127.0.0.1 ::ffff:192.168.0.1 64:ff9b::a00:1 64:ff9b:1::1 2002:7f00:1:: 2001::1 fe80::1 fec0::1 fc00::1 ff02::1 2001:db8::1 4000::1 no';
  for (const address of `${inside} ${inside6}`.split(' ')) assert.ok(!isPublicAddress(address), address);
});
