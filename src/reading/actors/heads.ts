/** Nouns at the head of a phrase, by whom they let speak. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Organs and servants of a state: with a state before or behind them they are that state. */
export const STATE_HEADS = list(`
  government governments authority authorities regime administration army military navy force forces troops ministry ministries cabinet
  side president presidency premier minister ministers monarchy king queen emir sultan prince crown junta leadership chancellor
  chancellery embassy embassies mission consulate delegation delegations ambassador ambassadors envoy envoys consul diplomat diplomats
  official officials officer officers general generals colonel colonels admiral marshal commander command guard guards coastguard police
  state republic nation country kingdom department treasury serviceman servicemen servicepersons soldiers capital clique ruler rulers
  vice-president undersecretary under-secretary emirate sultanate warmongers reactionaries imperialists marines airforce
  commissioner authorities taskforce high-command prosecutor prosecutors presidium politburo hooligans maniacs gang traitors
`);

/** Nouns that speak for whoever stands beside them, state or not. */
export const VOICE_HEADS = list(`
  spokesman spokeswoman spokesperson spokesmen spokespersons spokespeople speaker representative representatives member members chief
  chiefs head heads chairman chairwoman chairperson chair co-chairman leader leaders director secretary secretaries adviser advisers advisor
  advisors aide aides source sources statement statements communique communiqué commentary article editorial report letter release
  resolution declaration notice memorandum document note proposal message website negotiator negotiators mediator mediators coordinator
  counsellor councilor team panel bureau office staff inspector inspectors delegate delegates service mouthpiece
  founder organizer organisers organizers counterpart rapporteur troika wing secretariat questionnaire interview comments remarks emissary
  interlocutor liaison attache press participants broadcast bulletin section people's spokesman-designate fighters chairmanship guest guests host hosts colleague colleagues friend friends counterparts partner partners one
`);

/** Heads behind which "in Tehran" tells only where they sit: a diplomat in Tehran is no Iranian. */
export const FOREIGN_HEADS = list(`
  ambassador ambassadors envoy envoys embassy embassies diplomat diplomats consul consulate mission representative representatives
  delegate delegates delegation delegations analyst analysts expert experts observer observers journalist journalists reporter reporters
  correspondent tourist tourists source sources team troops forces soldiers inspector inspectors refugees participants
`);

/** Institutions of a land that do not speak for its state; with a home they need no other word. */
export const INSTITUTIONS = list(`
  parliament congress senate legislature opposition knesset diet duma majlis rada bundestag
`);

/** Organs so much one to a state that with a home they need no other word: "the government", "the Foreign Ministry". */
export const HOME_HEADS = list(`
  government cabinet presidency president premier minister ministry chancellor chancellery king queen emir sultan army military navy
  monarchy junta department
`);

/** Persons and groups that speak for themselves. */
export const PRIVATE_HEADS = list(`
  parliament congress senate legislature opposition knesset diet duma majlis rada bundestag assembly chamber house
  branch branches headquarters chapter sen rep lawmaker lawmakers legislator legislators senator senators congressman congresswoman congressmen mp mps deputy deputies court courts
  tribunal judge judges party parties union unions federation confederation association associations league group groups organization
  organizations organisation organisations body bodies ngo ngos movement movements front alliance coalition bloc campaign foundation
  institute institution university college school think-tank centre center society societies club church churches priest priests bishop
  bishops archbishop cleric clerics imam pastor student students youth worker workers unionist unionists teacher teachers professor
  scholar scholars academic academics analyst analysts expert experts observer observers critic critics commentator journalist journalists
  reporter reporters newspaper newspapers paper daily magazine weekly station broadcaster network columnist media protester protesters
  protestors demonstrator demonstrators rallier ralliers activist activists dissident dissidents citizen citizens resident residents
  villager villagers refugee refugees migrant migrants settler settlers women woman man men family families victim victims survivor
  survivors veteran veterans farmer farmers fisherman fishermen businessman businessmen company companies firm firms bank banks
  corporation investor investors exporter exporters trader traders doctors lawyer lawyers rebel rebels insurgent insurgents
  guerrilla guerrillas militant militants militia militias separatist separatists gunman gunmen tribe tribes elder elders candidate
  candidates nominee contender hopeful mayor governor tourist tourists prisoner prisoners detainee hacker hackers community communities
  forum council committee commission agency organizations youths people peoples conference publisher author singer
  crew historian economist physicist scientist scientists engineer student-group defector defectors exile exiles shareholders
  skippers owners passengers importers producers growers carriers clergy monks mothers islanders
`);

/** Heads that count or hold others and name nobody: "a lot of Republicans". */
export const QUANTITIES = list(
  'lot lots number numbers thousands hundreds dozens scores millions majority series couple handful some half rest most those',
);

/** Private heads that are one person, who goes by a name where one is given. */
export const PERSON_HEADS = list(`
  lawmaker legislator senator sen rep congressman congresswoman mp deputy judge priest bishop archbishop cleric imam pastor student worker
  teacher professor scholar academic analyst expert critic commentator journalist reporter columnist activist dissident citizen resident
  villager refugee veteran farmer fisherman businessman investor trader lawyer candidate nominee contender hopeful mayor governor tourist
  prisoner detainee author singer historian economist scientist engineer defector pilot actor woman man founder publisher
`);

/** Words that make a committee or bureau a mere organ of the party or body behind it. */
export const ORGAN_MODIFIERS = list(
  'central executive standing political permanent organizing steering leading general',
);

/** Words before a head that make it private: an opposition leader, a union chief. */
export const PRIVATE_MODIFIERS = list(`
  jewish muslim christian catholic religious church business tribal community union student rebel opposition party parliamentary
  parliament congressional senate civic protest labor labour industry farm youth women's civil rights separatist militant guerrilla
  insurgent exiled exile village indigenous evangelical academic university corporate company newspaper think-tank settler activist
  campaign progressive dissident
`);

/** Words that make a council, committee, commission, agency or organisation an organ of its state. */
export const OFFICIAL_MODIFIERS = list(`
  security defence defense military atomic nuclear energy space maritime electoral election planning ministerial foreign government
  intelligence state news federal high transitional ruling supreme sovereign revolutionary governing affairs police political presidential
`);

/** Words that put a person out of office. */
export const OUT_OF_OFFICE = list(
  'former ex ex-president retired ousted deposed exiled onetime one-time would-be disgraced late then-candidate',
);
