/**
 * A plain GET of an address that the user named: at most so large, so long and so many redirects, and only from the public
 * Internet unless the user says otherwise. What is checked is the address that is connected to, after the name was
 * resolved and again on every redirect, so that no name and no redirect leads into the user's own network.
 */
import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type ErrorParts, ParleyError } from '../base/index.ts';
import { isPublicAddress } from './public-address.ts';

/** Resolves a host's name to all its addresses. */
export type Lookup = (
  host: string,
  options: { readonly all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

export interface FetchOptions {
  /** Also fetch from loopback, private and reserved addresses. */
  readonly allowPrivate?: boolean;
  /** The most that is taken, packed or unpacked. Default 64 MiB. */
  readonly maxBytes?: number;
  /** For everything together: names, redirects, body. Default 30 s. */
  readonly timeoutMs?: number;
  /** Default 5. */
  readonly maxRedirects?: number;
  readonly signal?: AbortSignal;
  /** How names are resolved; the system's own way unless a test says otherwise. */
  readonly lookup?: Lookup;
  /** Which addresses are public; a test may let one of its own machine pass for one. */
  readonly isPublic?: (address: string) => boolean;
}

export interface Fetched {
  readonly bytes: Uint8Array;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** The `content-type` header as it was given. */
  readonly mediaType?: string;
}

const MAX_BYTES = 64 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 5;
const HEADERS = {
  'user-agent': 'parley-desk',
  accept: 'text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.5',
  'accept-encoding': 'identity',
};
const UNPACKERS: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Fetches `address` with one GET, and one more for each redirect; never anything else. No cookies, no proxy.
 *
 * @throws {ParleyError} `sources/url-invalid`, `url-scheme`, `url-private`, `url-unreachable`, `url-status`,
 *   `url-redirects`, `url-too-large`, `url-timeout`; what `signal` was aborted with, where it was.
 */
export async function guardedFetch(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  try {
    return await followed(parsedUrl(address), options, signal);
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    if (timeout.aborted) throw tooSlow(address, timeoutMs);
    if (error instanceof ParleyError) throw error;
    throw unreachable(address, error as NodeJS.ErrnoException);
  }
}

async function followed(start: URL, options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  const most = options.maxRedirects ?? MAX_REDIRECTS;
  let url = start;
  for (let hops = 0; hops <= most; hops++) {
    const response = await answer(url, options, signal);
    const location = response.headers.location;
    const status = response.statusCode ?? 0;
    if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
      response.destroy();
      url = parsedUrl(location, url);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw failed(
        'sources/url-status',
        `\`${url.href}\` answered ${status} ${response.statusMessage ?? ''}`.trimEnd(),
        {
          expected: 'a page (200)',
          next: 'open it in a browser; if it shows there, save it and name the file',
        },
      );
    }
    const bytes = await body(response, url, options.maxBytes ?? MAX_BYTES);
    const mediaType = response.headers['content-type'];
    return { bytes, url: url.href, ...(mediaType === undefined ? {} : { mediaType }) };
  }
  throw failed('sources/url-redirects', `\`${start.href}\` redirects more than ${most} times`, {
    expected: 'a page',
    next: 'open it in a browser and name the address where it ends',
  });
}

function parsedUrl(address: string, base?: URL): URL {
  const url = URL.parse(address, base);
  if (url === null || url.username !== '' || url.password !== '') {
    throw failed(
      'sources/url-invalid',
      `\`${address}\` ${url === null ? 'is no address' : 'holds a user name or password'}`,
      {
        expected: 'an address such as https://example.org/page',
        next: 'correct the address',
      },
    );
  }
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw failed('sources/url-scheme', `\`${address}\` begins with ${url.protocol}`, {
    expected: 'http: or https:',
    next: 'fetch it some other way and name the file',
  });
}

/** Resolves with the head of the answer. The connection goes to an address that `guardedLookup` gave, and to no other. */
function answer(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A host that is an address is never looked up, so it is checked here.
  if (isIP(host) !== 0 && !isAllowed(host, options)) return Promise.reject(isPrivate(url, host));
  const { request, Agent } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    // An agent of its own: the global one may be told by the environment to use a proxy, and keeps connections.
    const agent = new Agent({ keepAlive: false });
    request(url, { agent, headers: HEADERS, lookup: guardedLookup(url, options), signal })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}

function isAllowed(address: string, { allowPrivate, isPublic = isPublicAddress }: FetchOptions): boolean {
  return allowPrivate === true || isPublic(address);
}

function guardedLookup(url: URL, options: FetchOptions): LookupFunction {
  return (host, { all }, done) => {
    (options.lookup ?? dnsLookup)(host, { all: true }, (error, addresses) => {
      const inside = addresses?.find(({ address }) => !isAllowed(address, options));
      const refusal = error ?? (inside === undefined ? null : isPrivate(url, inside.address));
      const first = addresses?.[0];
      if (refusal || first === undefined) done(refusal ?? new Error('the name has no address'), '', 0);
      else if (all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

async function body(response: IncomingMessage, url: URL, maxBytes: number): Promise<Uint8Array> {
  const unpacker = UNPACKERS[response.headers['content-encoding']?.trim().toLowerCase() ?? ''];
  const stream: NodeJS.ReadableStream = unpacker ? pipeline(response, unpacker(), () => {}) : response;
  const parts: Buffer[] = [];
  let size = Number(response.headers['content-length'] ?? 0) > maxBytes ? Number.POSITIVE_INFINITY : 0;
  try {
    for await (const part of size <= maxBytes ? stream : []) {
      size += part.length;
      if (size > maxBytes) break;
      parts.push(part as Buffer);
    }
  } finally {
    response.destroy();
  }
  if (size <= maxBytes) return Buffer.concat(parts);
  throw failed('sources/url-too-large', `\`${url.href}\` has more than ${maxBytes} bytes`, {
    expected: 'a page',
    next: 'save it and name the file, if it is the right one',
  });
}

function failed(code: string, got: string, parts: Omit<ErrorParts, 'got'>, cause?: Error): ParleyError {
  return new ParleyError(code, { got, ...parts }, cause === undefined ? {} : { cause });
}

function isPrivate(url: URL, address: string): ParleyError {
  return failed('sources/url-private', `\`${url.href}\` leads to ${address}, which is not on the public Internet`, {
    expected: 'a public address',
    next: 'if you mean your own machine or network, add --allow-private',
  });
}

function tooSlow(address: string, timeoutMs: number): ParleyError {
  return failed('sources/url-timeout', `\`${address}\` did not answer within ${timeoutMs / 1000} s`, {
    expected: 'the whole page by then',
    next: 'try again later, or save it in a browser and name the file',
  });
}

function unreachable(address: string, error: NodeJS.ErrnoException): ParleyError {
  const reason = error.code ?? error.message;
  return failed(
    'sources/url-unreachable',
    `\`${address}\` could not be reached (${reason})`,
    { expected: 'a page', next: 'check the address and the connection' },
    error,
  );
}
