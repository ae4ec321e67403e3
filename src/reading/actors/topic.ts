import type { ActorEntry } from './entry.ts';

/** What a whole text is about, as far as a name's meaning hangs on it. Asked for lazily, kept for the text read last. */
export interface Topic {
  readonly text: string;
  /** The state in whose voice the text speaks, where known. */
  readonly home: string | null;
  /** Both Koreas are named, so that "the North" is one of them. */
  readonly koreas: boolean;
  /** So is "the north" in lower case: the style of the Korean Central News Agency. */
  readonly koreasInLowerCase: boolean;
  /** Whether the text gives the person's full name somewhere. */
  names(entry: ActorEntry): boolean;
}

/** Returns the topic of a text; its tests run when first asked. */
export function topicOf(text: string, home: string | null): Topic {
  const ofKorea = home === 'PRK' || home === 'KOR';
  let koreas: boolean | undefined;
  let lower: boolean | undefined;
  const named = new Map<string, boolean>();
  return {
    text,
    home,
    get koreas() {
      koreas ??=
        ofKorea ||
        (/\bnorth korea|\bDPRK\b|pyongyang|inter-korean/i.test(text) &&
          /\bsouth korea|\bROK\b|seoul|inter-korean/i.test(text));
      return koreas;
    },
    get koreasInLowerCase() {
      lower ??=
        home === 'PRK' ||
        (/\b(?:south|north) Korea|\bnorth-south\b|\bpuppet\b/.test(text) &&
          /\b(?:[Ss]outh Korea|Seoul|DPRK|[Nn]orth Korea|Pyongyang)/.test(text));
      return lower;
    },
    names(entry) {
      let known = named.get(entry.id);
      if (known === undefined) {
        known = entry.names.some((name) => name.short !== true && text.includes(name.text));
        named.set(entry.id, known);
      }
      return known;
    },
  };
}
