/** Small closed lists of English words on which the meaning of a name hangs. */
import { type Tokens, word } from './name-trie.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand before a surname, or that a state's name may stand before. */
export const TITLE_WORDS = list(`
  mr mrs ms miss dr sir president premier minister chancellor secretary king queen prince princess emir sultan shah pope general
  marshal admiral colonel captain major ambassador envoy chairman chairwoman chairperson leader ayatollah imam sheikh sheik senator
  sen rep gov governor congressman speaker commissioner commander chief prime foreign defence defense vice deputy interior finance
  state under assistant special representative spokesman spokeswoman spokesperson director traitor comrade dictator taoiseach führer
  duce tsar emperor supreme former ex then late acting interim caretaker national security adviser advisor unification trade
  energy external affairs permanent first second puppet ruler strongman conservative cabinet press general
`);

/** Titles that only who holds the office is called by. */
export const OFFICE_TITLES = list(`
  president premier minister chancellor king queen emir sultan shah pope chairman leader ayatollah marshal emperor taoiseach secretary
  supreme traitor comrade
`);

/** Words that put a person out of office. */
export const FORMER_WORDS = list('former ex then late ousted deposed candidate would-be onetime retired nominee');

/** Prepositions and verbs behind which a name is that of a place. */
export const PLACE_WORDS = list('in at near outside inside around across throughout within visited visiting toured');

/** The commonest first names of the English-speaking news, so that "Michael Jordan" is no state. */
export const GIVEN_NAMES = list(`
  aaron adam alan albert alex alexander alfred alice amanda amy andrea andrew angela ann anna anne anthony arthur ashley barbara ben
  benjamin betty bill bob bobby brandon brenda brian bruce bryan carl carol caroline catherine charles charlie chris christian christina
  christine christopher craig cynthia dan daniel dave david deborah dennis diana diane donald donna dorothy douglas ed edward elizabeth
  emily emma eric eugene eva evelyn frances frank fred gary george gerald gloria grace greg gregory harold harry heather helen henry
  howard hugh ian isaac jack jacob james jamie jane janet jason jean jeff jeffrey jennifer jeremy jerry jessica jill jim jimmy joan joe
  joel john johnny jonathan jose joseph joshua joyce juan judith judy julia julie justin karen karl kate katherine kathleen keith kelly
  ken kenneth kevin kim larry laura lauren lawrence lee leo leon lewis linda lisa louis louise lucy luke marc marcus margaret maria marie
  marilyn mark martha martin mary matt matthew megan melissa michael michelle mike nancy natalie nathan neil nicholas nick nicole noah
  oliver pamela patricia patrick paul pedro peter phil philip phillip rachel ralph randy raymond rebecca richard robert robin roger ron
  ronald rose roy russell ruth ryan sam samantha samuel sandra sara sarah scott sean sharon shirley sophia sophie stephanie stephen steve
  steven stuart sue susan teresa terry theresa thomas tim timothy tom tony tyler victor victoria vincent virginia walter wayne wendy
  william willie
`);

/** Words that follow a name but are not modified by it. */
const NO_NOUN = list(`
  a about after again against agreed agrees all already also although an and announced any are argued argues as asked asks at accused
  accuses be because been before believes both but by called calls can cannot claimed claims continued continues could declared declares
  demanded demands denied denies despite did do does during each either even expects ever expressed for from gave gives had has have
  he her here his how however if in insisted insists instead into is it its itself just knows let like made makes may might more most much
  must needs neither never no nor not now of offered offers on once only opposed opposes or our out over plans pledged promised proposed
  proposes ready reiterated rejected rejects remains reported reportedly s said saw says seeks she should since so some soon still stop
  stressed such supports t than that the their them themselves then there these they this those through thus to today tried tries too
  tonight told took tomorrow under unless until up upon urged urges very via vowed vows wanted wants warned warns was we were what when
  where which while who whom whose why will with within without would yesterday yet you your
`);

/**
 * Whether the name that ends at token `last` modifies what follows: by its possessive ending, by a hyphen, or because a noun
 * follows it directly.
 */
export function isModified(tokens: Tokens, last: number, demonym: boolean): boolean {
  const { text } = tokens;
  const end = tokens.ends[last]!;
  if (/^['’](?:s\b|\s)/.test(text.slice(end, end + 3))) return true;
  if (last + 1 >= tokens.count) return false;
  const gap = text.slice(end, tokens.starts[last + 1]);
  if (gap === '-' || gap === '‑') return true;
  if (!/^\.?[ \n]{1,2}$|^\.? ["“‘']$/.test(gap)) return false;
  const next = word(tokens, last + 1);
  if (NO_NOUN.has(next.toLowerCase())) return false;
  return demonym || /^\p{Ll}/u.test(next) ? !/(?:ed|ing|ly)$/.test(next) || demonym : isTitle(next);
}

function isTitle(next: string): boolean {
  return (
    TITLE_WORDS.has(next.toLowerCase()) ||
    /^(?:Army|Navy|Government|Ministry|Department|Embassy|Congress|Parliament|Senate)$/.test(next)
  );
}
