/** The thread in which pages, PDF and Word documents are read: bytes come in, content or an error goes out. */
import { parentPort } from 'node:worker_threads';
import { ParleyError } from '../base/index.ts';
import type { Content, Origin } from './content.ts';
import type { Format } from './format.ts';

/** The formats that are read by large libraries, whose time and memory a file can be made to exhaust. */
export type HeavyFormat = Exclude<Format, 'text' | 'markdown'>;

export interface ContentQuestion {
  readonly format: HeavyFormat;
  readonly bytes: Uint8Array;
  readonly origin: Origin;
}

/** An error of ours travels as its parts: threads do not share classes. */
export type ContentAnswer =
  | { readonly content: Content }
  | { readonly failed: { code: string; got: string; expected: string; next: string } }
  | { readonly stopped: string };

/** Each library is loaded when a document first needs it. */
const CONTENTS: Record<HeavyFormat, (bytes: Uint8Array, origin: Origin) => Promise<Content>> = {
  html: async (bytes, origin) => (await import('./html.ts')).htmlContent(bytes, origin),
  pdf: async (bytes, origin) => (await import('./pdf.ts')).pdfContent(bytes, origin),
  docx: async (bytes, origin) => (await import('./docx.ts')).docxContent(bytes, origin),
};

async function answer({ format, bytes, origin }: ContentQuestion): Promise<ContentAnswer> {
  try {
    return { content: await CONTENTS[format](bytes, origin) };
  } catch (error) {
    if (!(error instanceof ParleyError))
      return { stopped: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    const { code, got, expected, next } = error;
    return { failed: { code, got, expected, next } };
  }
}

parentPort?.on('message', async (question: ContentQuestion) => parentPort?.postMessage(await answer(question)));
