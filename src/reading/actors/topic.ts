import type { ActorEntry } from './entry.ts';
import { TITLE_WORDS } from './word-lists.ts';

/** What a whole text is about, as far as a name's meaning hangs on it. Asked for lazily, kept for the text read last. */
export interface Topic {
  readonly text: string;
  /** Both Koreas are named, so that "the North" is one of them. */
  readonly koreas: boolean;
  /** So is "the north" in lower case: the style of the Korean Central News Agency. */
  readonly koreasInLowerCase: boolean;
  /** Georgia is one of the United States here. */
  readonly southernStates: boolean;
  /** Brazzaville's Congo is named, and Kinshasa's is not. */
  readonly brazzaville: boolean;
  /** Whether one of `names`, the names of the state or group `owner`, stands in the text. */
  isAbout(owner: string, names: readonly string[]): boolean;
  /** Whether the text gives the surname to somebody else: "Berhanu Nega". */
  hasOther(entry: ActorEntry, surname: string): boolean;
  /** Whether the text gives the person's full name somewhere. */
  names(entry: ActorEntry): boolean;
}

/** Returns the topic of a text; its tests run when first asked. */
export function topicOf(text: string): Topic {
  let koreas: boolean | undefined;
  let lower: boolean | undefined;
  let brazzaville: boolean | undefined;
  let southern: boolean | undefined;
  const others = new Map<string, boolean>();
  const named = new Map<string, boolean>();
  const about = new Map<string, boolean>();
  return {
    text,
    get koreas() {
      koreas ??=
        /\bnorth korea|\bDPRK\b|pyongyang|inter-korean/i.test(text) &&
        /\bsouth korea|\bROK\b|seoul|inter-korean/i.test(text);
      return koreas;
    },
    get koreasInLowerCase() {
      lower ??=
        /\b(?:south|north) Korea|\bnorth-south\b|\bpuppet\b/.test(text) &&
        /\b(?:[Ss]outh Korea|Seoul|DPRK|[Nn]orth Korea|Pyongyang)/.test(text);
      return lower;
    },
    get southernStates() {
      southern ??=
        /\b(?:Atlanta|Florida|Alabama|Tennessee|Carolina|Ohio|Texas|Virginia|Iowa)\b/.test(text) &&
        !/\b(?:Tbilisi|Russia|Moscow|Caucasus|Ossetia|Abkhazia|Saakashvili|Armenia|Azerbaijan|Ukraine)/.test(text);
      return southern;
    },
    get brazzaville() {
      brazzaville ??= /Brazzaville|Sassou/.test(text) && !/Kinshasa|Democratic Republic|DR Congo|DRC\b/.test(text);
      return brazzaville;
    },
    isAbout(owner, names) {
      let known = about.get(owner);
      if (known === undefined) {
        known = names.some((name) => text.includes(name));
        about.set(owner, known);
      }
      return known;
    },
    hasOther(entry, surname) {
      const key = `${entry.id} ${surname}`;
      let known = others.get(key);
      if (known === undefined) {
        known = firstNames(text, surname).some((first) => !entry.names.some((name) => name.text.includes(first)));
        others.set(key, known);
      }
      return known;
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

/** The capitalised words, titles apart, that stand right before a surname somewhere in the text. */
function firstNames(text: string, surname: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(` ${surname}`); at >= 0; at = text.indexOf(` ${surname}`, at + 1)) {
    const first = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+)$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
    const isSentence = first !== undefined && /(?:^|[.!?:"“”\n]\s*)$/.test(text.slice(0, at - first.length).slice(-3));
    if (first !== undefined && !isSentence && !TITLE_WORDS.has(first.toLowerCase())) found.push(first);
  }
  return found;
}
