import type { Document } from '../base/document.ts';
import type { Span } from '../base/span.ts';
import type { ActorCode } from '../base/statement.ts';
import type { ActorMention, Gazetteer } from './actors/index.ts';

/** Words in a publisher's name that say that it is an organ, not a newspaper: its own sentences are acts. */
const ORGAN =
  /\b(?:ministry|mfa|government|embassy|mission|presidency|president|office of|prime minister|white house|state department|kremlin|cabinet|council|commission|committee|secretariat|parliament|rada|storting|assembly|army|front|movement|party|command|union|organization|organisation|league|federation|alliance|congress|kingdom|republic|tribunal|church|council)\b/i;
/** A government that never names its state. */
const HIS_MAJESTYS = /\b(?:HM|H\.M\.|(?:His|Her) Majesty['’]s) Government\b/;
/** A title that says whose words follow: *Letter of the Secretary-General of ... to ...*. */
const OWN_WORDS =
  /\b(?:statement|remarks|declaration|communiqu[eé]|address|speech|letter|message|posts|appeal)s? (?:of|by|from) (?:the )?([^,;:(\n]{3,80}?)(?= (?:to|on|at|after|before|for the|in the|during|about|concerning|regarding|following|delivered) |[,;:(]|$)/i;

/**
 * The actor in whose name a document speaks in its own voice, or `null` where it reports what others say: a state's organs, its
 * parliament and its state media speak for it, an organisation, a party or an armed group for itself, a newspaper or an
 * analyst for nobody; a text that is titled as somebody's speech or letter for whoever gave it.
 */
export function documentVoice(
  document: Pick<Document, 'publisher' | 'title'>,
  gazetteer: Gazetteer,
  date: string | undefined,
): ActorCode | null {
  const publisher = document.publisher?.trim() ?? '';
  const mentions = gazetteer.mentions(publisher, [0, publisher.length], date);
  return (
    publisherVoice(publisher, mentions, gazetteer, date) ??
    titleVoice(document.title ?? '', mentions[0]?.code.slice(0, 3) ?? null, gazetteer, date)
  );
}

function publisherVoice(
  publisher: string,
  mentions: readonly ActorMention[],
  gazetteer: Gazetteer,
  date: string | undefined,
): ActorCode | null {
  if (publisher === '') return null;
  if (HIS_MAJESTYS.test(publisher)) return 'GBR';
  const mention = mentions[0];
  // state media stand in the gazetteer as what they are, organs of their state; a free newspaper has a code of its own
  if (mention !== undefined && OWN_KINDS.has(mention.kind) && covers(mention.span, publisher)) return mention.code;
  if (!ORGAN.test(publisher)) return null;
  const code = gazetteer.codeOf(publisher, date) ?? mention?.code ?? null;
  // a parliament that publishes resolves in the name of its state
  return code !== null && LEGISLATURE.test(publisher) && /^[A-Z]{3}:/.test(code) ? code.slice(0, 3) : code;
}

/** A parliament: it publishes what it has resolved; a single house of several does not speak for its state. */
const LEGISLATURE = /\b(?:parliament|rada|storting|council of representatives|national council|majlis|knesset|duma)\b/i;
/** Kinds of actors that publish in their own name. */
const OWN_KINDS: ReadonlySet<string> = new Set(['office', 'organisation', 'group', 'party']);

function titleVoice(
  title: string,
  state: string | null,
  gazetteer: Gazetteer,
  date: string | undefined,
): ActorCode | null {
  const whose = OWN_WORDS.exec(title)?.[1];
  if (whose === undefined) return null;
  const home = state !== null && /^[A-Z]{3}$/.test(state) ? state : null;
  return gazetteer.codeOf(`the ${whose}`, date, { home });
}

/** Whether a name is most of the publisher's, not a word in it ("The Korea Times"). */
function covers(span: Span, publisher: string): boolean {
  return (span[1] - span[0]) * 2 > publisher.length;
}
