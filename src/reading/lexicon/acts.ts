import type { Act, Certainty, Strength } from '../../base/statement.ts';
import type { Entry } from './entry.ts';

/** Words that make an act, and what must hold around them. */
export interface ActEntry extends Entry {
  readonly act: Act;
  /** The negated form: another act, or `null` where *not* makes it none. */
  readonly negated: Act | null;
  readonly patterns: readonly string[];
  /**
   * Whose act it is. `verb`: the subject performs it by the verb (*Seoul demanded that...*, *we reject*). `voice`: whoever
   * speaks the clause performs it (*they should withdraw*). `noun`: the act stands as a thing with its owner (*Iran's offer of
   * talks*).
   */
  readonly role: 'verb' | 'voice' | 'noun';
  /**
   * For `voice`: who the subject of the clause must be, seen from the speaker. `thing` is no actor at all, `patient` a thing to
   * which something is done, `none` a clause without subject.
   */
  readonly subject: readonly ('self' | 'other' | 'thing' | 'patient' | 'none')[];
  /** What must stand in the clause besides: its words at the very `start` (an imperative), or a `condition`. */
  readonly needs: 'nothing' | 'start' | 'condition';
  /** The last word of the pattern must be the clause's own verb, not one of a clause inside it. */
  readonly head: boolean;
  /** Counts only in what somebody is reported to have said, not in a document's or a press desk's own voice. */
  readonly reported: boolean;
  /** `clause`: the clause with its subject; `after`: what follows the words (*warned that ...*). */
  readonly content: 'clause' | 'after';
  /** Whether the words alone leave open which act they make, so that harm in their clause makes it a threat. */
  readonly open: boolean;
  /** Whether they are a bare future (*we will move*), which an unwanted condition turns into a threat too. */
  readonly bare: boolean;
  readonly strength: Strength;
  readonly certainty: Certainty;
}

const GUIDE = 'statement guide, The six acts';
const SEARLE = 'Searle, A Taxonomy of Illocutionary Acts, 1975';
const COUNTED = 'counted over coded documents (silver-train, written-train)';

type Short = Omit<
  ActEntry,
  | 'subject'
  | 'needs'
  | 'head'
  | 'reported'
  | 'content'
  | 'open'
  | 'bare'
  | 'negated'
  | 'strength'
  | 'certainty'
  | 'role'
> &
  Partial<
    Pick<
      ActEntry,
      'subject' | 'needs' | 'head' | 'reported' | 'content' | 'open' | 'bare' | 'negated' | 'strength' | 'certainty'
    >
  >;

/** An entry whose subject performs the act by the verb. */
const verb = (entry: Short): ActEntry => ({
  negated: null,
  content: 'clause',
  needs: 'nothing',
  head: false,
  reported: false,
  open: false,
  bare: false,
  strength: 'plain',
  certainty: 'clear',
  subject: [],
  ...entry,
  role: 'verb',
});
/** An entry whose act is that of whoever speaks the clause. */
const voice = (entry: Short): ActEntry => ({
  negated: null,
  content: 'clause',
  needs: 'nothing',
  head: false,
  reported: false,
  open: false,
  bare: false,
  strength: 'plain',
  certainty: 'likely',
  subject: ['self', 'other', 'thing', 'none'],
  ...entry,
  role: 'voice',
});

/** An entry whose act is told as a thing that somebody has. */
const noun = (entry: Short): ActEntry => ({
  negated: null,
  content: 'clause',
  needs: 'nothing',
  head: false,
  reported: false,
  open: false,
  bare: false,
  strength: 'plain',
  certainty: 'possible',
  subject: [],
  ...entry,
  role: 'noun',
});

/** Verbs of harm: what a speaker threatens to do. Words of one list, used by several entries. */
const HARM =
  'retaliate|respond|react|punish|strike|attack|destroy|annihilate|smash|crush|wipe|bomb|shell|sink|seize|expel|retort|avenge|revenge|counter|frustrate|foil|mete|deal|deliver|inflict|launch|blow|reduce|cut|sever|close|shut|block|blockade|cancel|scrap|sue|arrest|detain|shoot|fire|fight|hit|repel|turn|suspend|freeze|sanction|impose|ban|veto|mobilise|mobilize|invade|occupy|burn|bury|teach|force|compel|answer|downgrade|boycott|recall|evict|confiscate';
/** What befalls somebody who was warned. */
const SUFFER = 'suffer|regret|face|incur|repent|perish|lose|rue|burn|reap|bleed|sink|invite';

export const ACT_ENTRIES: readonly ActEntry[] = [
  // --- demands ---
  verb({
    id: 'demand/demand',
    act: 'demand',
    patterns: [
      'demand',
      'insist on|that',
      'reiterate|repeat|renew|restate|press|stress *3 demand|call|appeal|request|insistence',
      'make *3 demand',
    ],
    source: SEARLE,
    fires: 'Seoul demanded that the crew be freed.',
    silent: 'The deal met every demand of the market.',
  }),
  verb({
    id: 'demand/urge',
    act: 'demand',
    patterns: [
      'urge|exhort|implore|beg|beseech|press|pressure|entreat|enjoin|admonish',
      'strongly|earnestly urge',
      'plead with|for',
      'lobby for',
    ],
    source: SEARLE,
    fires: 'The minister urged both sides to hold their fire.',
    silent: 'He felt an urge to leave.',
  }),
  verb({
    id: 'demand/call-on',
    act: 'demand',
    patterns: [
      'call on|upon|for',
      'call again|once|also|repeatedly on|upon|for',
      'call *4 to {VERB}',
      'make|issue|launch an|a appeal|call',
    ],
    source: SEARLE,
    fires: 'The council called on the rebels to lay down their arms.',
    silent: 'The envoy will call at noon.',
  }),
  verb({
    id: 'demand/appeal',
    act: 'demand',
    patterns: ['appeal to|for', 'appeal *4 to {VERB}'],
    source: SEARLE,
    fires: 'The president appealed to both armies to withdraw.',
    silent: 'The plan had great appeal to voters.',
  }),
  verb({
    id: 'demand/ask',
    act: 'demand',
    patterns: [
      'ask *8 to {VERB}|{AUX}',
      'ask *5 for',
      'ask that',
      'ask *5 not to',
      'request',
      'seek *4 from',
      'petition',
      'invoke *4 to',
    ],
    certainty: 'likely',
    source: COUNTED,
    fires: 'Estonia asked Russia to open its archives.',
    silent: 'A reporter asked whether the border would open.',
  }),
  verb({
    id: 'demand/want',
    act: 'demand',
    patterns: [
      'want|expect|need {DET}|{PROPN}|{PRON}|{NOUN}|{ADJ} *5 to {VERB}|{AUX}',
      'want|expect {DET}|{PROPN}|{PRON}|{NOUN}|{ADJ} *5 {VERB}',
      '=wants {NUM}|the|a|an|more|all',
      'would like {DET}|{PROPN}|{PRON}|{NOUN}|{ADJ} *5 to',
    ],
    certainty: 'possible',
    source: COUNTED,
    fires: 'Ankara wants Stockholm to hand over the men.',
    silent: 'The men want to go home.',
  }),
  verb({
    id: 'demand/order',
    act: 'demand',
    open: true,
    patterns: [
      'order|instruct|summon|command|direct|tell|require|oblige|compel {DET}|{PRON}|{PROPN}|{NOUN}|{ADJ} *5 not? to {VERB}',
      'order|instruct|tell|direct to|not {VERB}|to',
      'warn|caution *5 not to {VERB}',
      'set|give|gave|issue *4 deadline|ultimatum|hours|days|weeks',
      'warn|caution *4 against',
      'require that',
    ],
    certainty: 'likely',
    source: COUNTED,
    fires: 'The junta told the embassy to leave the capital.',
    silent: 'The envoy was told a story.',
  }),
  verb({
    id: 'demand/recommend',
    act: 'demand',
    patterns: [
      'recommend|advise *6 to|that|{VERB}',
      'counsel *4 to|against',
      'hope|trust|expect that *8 will|would|should',
      'would rather|prefer *3 that|{VERB}',
    ],
    strength: 'soft',
    certainty: 'possible',
    source: COUNTED,
    fires: 'The council recommended that both sides pull back.',
    silent: 'The guide recommends the old town.',
  }),
  voice({
    id: 'demand/want-thing',
    act: 'demand',
    patterns: ['want {DET}|{NUM}|{NOUN}|{PROPN}|{ADJ}'],
    subject: ['self'],
    reported: true,
    certainty: 'possible',
    source: COUNTED,
    fires: 'We want monitors at the fence, the envoy said.',
    silent: 'We want to go home, the envoy said.',
  }),
  voice({
    id: 'demand/should',
    act: 'demand',
    open: true,
    patterns: [
      'should',
      'ought to',
      "had|'d better",
      'be|would well|better advised|off? to',
      'needs to',
      'have|has got? to',
      'need to',
      'is|are to {VERB}',
    ],
    subject: ['other', 'patient'],
    negated: 'demand',
    certainty: 'likely',
    source: GUIDE,
    fires: 'They should withdraw their troops.',
    silent: 'We should like some tea.',
  }),
  voice({
    id: 'demand/must',
    act: 'demand',
    patterns: ['must', 'shall|will have to', 'has|have to'],
    subject: ['other', 'patient'],
    negated: 'demand',
    strength: 'strong',
    source: GUIDE,
    fires: 'The occupiers must leave the valley.',
    silent: 'It must have rained.',
  }),
  voice({
    id: 'demand/high-time',
    act: 'demand',
    patterns: [
      'high|about time *4 to|that|for',
      "=it is|'s time",
      'time has come|arrived|{BE}',
      '=now is the? time',
      'moment has come',
    ],
    subject: ['self', 'other', 'thing', 'none'],
    source: GUIDE,
    fires: 'It is high time that they opened the road.',
    silent: 'They met for the first time.',
  }),
  voice({
    id: 'demand/necessary',
    act: 'demand',
    patterns: [
      'necessary|essential|imperative|vital|important|urgent|incumbent|crucial|indispensable|advisable *4 for|that|to',
      'incumbent|up on|upon|to *5 to',
      'it|this is|remains for *6 to',
      'prerequisite|requirement|requisite|precondition *3 for|to',
      'urgently|essentially required|needed',
      'only way|option|choice|thing|alternative|path *8 {BE}|remains|lies',
      'key|way|first *4 {BE}|lies *3 to|in|for',
      'there {BE} no way|choice *4 but|other',
      'there should|must|needs be',
    ],
    subject: ['self', 'other', 'thing', 'none'],
    certainty: 'possible',
    source: COUNTED,
    fires: 'It is necessary for the south to abandon this policy.',
    silent: 'He packed the necessary papers.',
  }),
  voice({
    id: 'demand/let',
    act: 'demand',
    patterns: [
      '=let them|him|her|it|the|those|their|both|that|us',
      '=stop|halt|end|withdraw|return|release|lift|open|give|keep|leave|drop|free|apologise|apologize|respect|take|hand|bring|pull|cease|remove|sign|show|tell|put',
      '=down with',
      '=hands off',
      '=no more',
      '=do not {VERB}',
      "=do n't {VERB}",
    ],
    subject: ['none'],
    needs: 'start',
    certainty: 'possible',
    source: COUNTED,
    fires: 'Let them come back first.',
    silent: 'They let the convoy pass.',
  }),
  noun({
    id: 'demand/noun',
    act: 'demand',
    patterns: ['demand|demands|request|call|calls|appeal|insistence|requirement|plea for|that|to|on', 'in demand of'],
    source: GUIDE,
    fires: "The ministry recalled Iran's demand for the return of the ship.",
    silent: 'The demand for bread was high.',
  }),
  // --- threats ---
  verb({
    id: 'threat/threaten',
    act: 'threat',
    patterns: [
      'threaten to|that|with|retaliation|war|military|force|action',
      'threaten *5 with',
      'threaten *4 {VERB}',
      `vow|swear|promise|pledge|determine|resolve to? *4 ${HARM}`,
      'vow|swear revenge|retaliation|vengeance',
      'reserve *3 right',
      'issue|deliver|send|hand|give|present|serve|receive *6 ultimatum',
      'raise|hint *3 prospect|possibility|at of?',
      'menace',
    ],
    source: SEARLE,
    fires: 'The general threatened to close the strait.',
    silent: 'Floods threatened the harvest.',
  }),
  verb({
    id: 'threat/warn',
    act: 'threat',
    patterns: [
      'warn|caution *8 that',
      'warn of|about',
      'warn *4 {PRON}|{DET}|if|unless|any',
      'issue|sound|give|serve *3 warning',
      'serve notice',
    ],
    content: 'after',
    certainty: 'likely',
    source: SEARLE,
    fires: 'The ministry warned that any attack would be answered with fire.',
    silent: 'The weather office warned sailors.',
  }),
  voice({
    id: 'threat/will-harm',
    act: 'threat',
    patterns: [
      `will|shall|'ll|would|may|might|could|can *3 ${HARM}`,
      "will|shall|'ll|would|may|might|could *4 be|get compelled|forced|obliged|constrained|left to|with|but",
      `be|stand|remain *3 ready|prepared|determined|resolved|poised|bound to|for *2 ${HARM}`,
      "will|shall|'ll|would *4 {BE}? *3 take *5 measures|countermeasures|counter|action|steps",
      "will|shall|'ll|would *3 have no choice|option|alternative",
      "will|shall|'ll|would *3 hold *4 responsible|accountable|to account",
      `be going to *3 ${HARM}`,
    ],
    head: true,
    subject: ['self', 'thing', 'none'],
    negated: 'promise',
    source: GUIDE,
    fires: 'We will strike the bases from which the shells come.',
    silent: 'We will visit the bases.',
  }),
  voice({
    id: 'threat/will-suffer',
    act: 'threat',
    patterns: [
      `will|shall|'ll|would|may|might *2 be *2 ${HARM}`,
      `will|shall|'ll|would|must|can|could|may|might *4 ${SUFFER}`,
      "will|shall|'ll|would *4 {BE} *3 responsible|accountable|met|answered|treated|considered|regarded|punished|destroyed|annihilated|buried|target|targets|liable|forced|consequences|dealt|held|shot|sunk|seized|arrested",
      "will|shall|'ll|would *3 have consequences|to pay|to answer|to face",
      "will|shall|'ll|would *3 cost",
      "will|shall|'ll|would|must|can *3 pay *4 dearly|heavily|price|for",
      "will|shall|'ll|would *3 meet|bring|bear|await|answer|escape *5 end|doom|fate|destruction|ruin|blow|blows|counterattack|resistance|punishment|responsibility|consequences|wrath|calamity|disaster|for",
      "will|shall|'ll|would *3 find *3 themselves|itself|himself|out|that",
      'there will|would|shall be *3 consequences|price|retaliation|war|reckoning|punishment|response',
      `be bound|doomed|certain|destined to *3 ${SUFFER}|fail|collapse`,
      'pay dearly|heavily|a *2 price',
      'held|hold *4 responsible|accountable',
    ],
    subject: ['other', 'thing', 'none'],
    source: GUIDE,
    fires: 'The aggressors will pay dearly for this.',
    silent: 'The ministry will pay the teachers.',
  }),
  voice({
    id: 'threat/not-onlooker',
    act: 'threat',
    patterns: [
      'never|not|no *4 onlooker|bystander|idle|idly|tolerate|pardon|forgive|overlook|unanswered|unpunished|silent|watching|escape|evade|avoid',
      'sit|stand|remain *3 idle|idly|onlooker|bystander',
      'go|pass unanswered|unpunished',
      'think twice',
      'ponder|consider|reflect|contemplate *4 consequences|result|act|fate',
    ],
    subject: ['self', 'other', 'thing', 'none'],
    negated: 'threat',
    source: GUIDE,
    fires: 'The army will not remain a passive onlooker to these moves.',
    silent: 'The onlooker left the square.',
  }),
  voice({
    id: 'threat/ready-to-fight',
    act: 'threat',
    patterns: [
      'ready|prepared|poised|primed|determined *3 for|to *3 war|combat|retaliation|fight|battle|counter|strike|blow|answer|mete|defend',
      'full|high readiness|alert|combat',
      'merciless|resolute|stern|strong|tough|toughest|deadly|powerful|devastating *3 blow|blows|retaliation|countermeasures|counter|punishment|strike|response|action|measures',
      'sea of fire|flames',
      'sacred|great|all war|out',
      'eye for|fire for',
      'physical|practical counteraction|counteractions|action|countermeasures|retaliation',
      'its|their|your|his grave|doom|destruction|ruin|end',
    ],
    subject: ['self', 'other', 'thing', 'none'],
    certainty: 'possible',
    source: COUNTED,
    fires: 'Our army is in full readiness for the decisive day.',
    silent: 'The army marched past.',
  }),
  noun({
    id: 'threat/noun',
    act: 'threat',
    patterns: ['threat|threats|warning|warnings to|that|of|against', 'ultimatum to|that'],
    source: GUIDE,
    fires: "Turkey's threat to close the strait alarmed the coast.",
    silent: 'The threat of rain kept them in.',
  }),
  // --- refusals ---
  verb({
    id: 'refusal/refuse',
    act: 'refusal',
    patterns: [
      'refuse',
      'reject',
      'rule|rules|ruled|ruling out',
      'decline',
      'turn|turned down *4 {NOUN}|the|an|a|its|any',
      'spurn|rebuff|dismiss|repudiate|veto',
      'say|says|said no|not to',
      'oppose',
      'be *2 opposed to',
      'shut|close *3 door',
      'withhold consent',
      'walk out',
      'be *2 against *3',
    ],
    source: SEARLE,
    fires: 'Iran refused to ship its fuel abroad.',
    silent: 'Crews cleared the refuse from the square.',
  }),
  voice({
    id: 'refusal/will-not',
    act: 'refusal',
    open: true,
    patterns: [
      "will|shall|'ll|wo|would|can|could|ca|may never|not|n't|neither",
      "do|does not|n't|never *2 accept|recognise|recognize|negotiate|talk|intend|agree|consent|permit|allow|tolerate|take|pay|sell|bargain|deal|give|return|support|discuss|meet|sign|want|plan",
      'will|shall|would no longer',
      'will|shall|would|can|could *2 under no circumstances',
      'cannot *2 {VERB}|be',
      'under no circumstances|condition|conditions|pretext',
      "be not|n't|never *3 going|prepared|ready|willing|inclined|able|intending|interested|about|planning to|in",
      "be not|n't *3 accept|negotiate|talk|return|withdraw|sign|give|yield|leave",
    ],
    subject: ['self', 'none'],
    negated: 'refusal',
    source: GUIDE,
    fires: 'We will never give up our weapons.',
    silent: 'We will soon talk about our weapons.',
  }),
  voice({
    id: 'refusal/no-talks',
    act: 'refusal',
    patterns: [
      'beyond repair|redemption|recall',
      'exclude|excluded *5 from',
      "there will|can|could|would|shall|may|'ll|is|are be? no|not|never|neither|nothing",
      "there will|can|could|would|shall|wo|ca n't|not|never be",
      '=no|nobody|none|neither|nor|not *6 will|can|would|shall|may|could',
      'not|never|non *3 up|open|negotiable|for|on|acceptable|possible|a *3 debate|discussion|negotiation|table|sale|bargaining|question|compromise|bargain|chip',
      'non - negotiable',
      'nonnegotiable',
      'unacceptable',
      'inconceivable|unthinkable',
      'out of the question',
      'no question|chance|possibility|talk|room|intention|place of|for|to',
      'impossible|futile|useless|meaningless to|for',
      'not possible to|for',
      'off the table',
      'red line',
      "can|will|could|shall never|not|n't be|come|improve|find|have|happen",
    ],
    subject: ['self', 'thing', 'none', 'other'],
    negated: 'refusal',
    source: COUNTED,
    fires: 'There can be no talks as long as shells fall.',
    silent: 'There was no rain in June.',
  }),
  noun({
    id: 'refusal/noun',
    act: 'refusal',
    patterns: ['refusal|unwillingness to', 'rejection of', 'opposition|objection to', 'decision not to'],
    source: GUIDE,
    fires: "Serbia's refusal to sign surprised the mediators.",
    silent: 'The opposition met in the capital.',
  }),
  voice({
    id: 'refusal/stays',
    act: 'refusal',
    patterns: [
      'stay|remain|stand *6 until|till|unless|while|as|so|before|without',
      'stay|remain in|closed|shut|suspended|frozen|banned|where|as *3',
    ],
    subject: ['self', 'thing'],
    needs: 'condition',
    reported: true,
    certainty: 'possible',
    source: COUNTED,
    fires: 'The ban stays until they apologise, the minister said.',
    silent: 'The delegates stay in a hotel, the minister said.',
  }),
  // --- offers ---
  verb({
    id: 'offer/offer',
    act: 'offer',
    patterns: [
      'offer',
      'propose',
      'put|puts|lay|laid|bring forward|on|before *4 proposal|plan|paper|offer|draft|table',
      'put|puts forward',
      'suggest *3 that|{VERB}|a|an',
      'invite',
      'make|made *4 offer|proposal|overture',
      'table|present|submit|float|advance *4 proposal|plan|draft|offer',
      'express|voice|signal|indicate|declare|state|confirm|convey|show *4 readiness|willingness|openness|intention',
      'volunteer to',
      'hold|held out *3 prospect|hand|hope',
      'extend *4 hand|invitation|branch',
    ],
    source: SEARLE,
    fires: 'Germany proposed a joint commission on the border.',
    silent: 'The shop has a new offer.',
  }),
  voice({
    id: 'offer/ready',
    act: 'offer',
    open: true,
    patterns: [
      'be|stand|stands|remain|remains *3 ready|willing|prepared|open|disposed|glad|happy *2 to|for',
      'ready|willing|prepared|open|disposed to|for',
      'at the disposal of',
      'at its|his|their|your disposal',
      'have|has no objection',
      'door|doors|hand *2 {BE}|stand|stands|remain|remains *2 open|outstretched',
      'look|looks|looking forward to',
    ],
    subject: ['self', 'thing', 'none', 'other'],
    negated: 'refusal',
    source: GUIDE,
    fires: 'We are ready to meet them without conditions.',
    silent: 'Dinner was ready at eight.',
  }),
  voice({
    id: 'offer/could',
    act: 'offer',
    open: true,
    bare: true,
    patterns: ['could|may|might|can {ADV}? {VERB}|be|have', 'would consider|welcome|accept|be'],
    subject: ['self', 'thing', 'none'],
    negated: 'refusal',
    needs: 'condition',
    strength: 'soft',
    certainty: 'possible',
    source: COUNTED,
    fires: 'The army could leave the valley if the shelling stopped.',
    silent: 'The army left the valley.',
  }),
  voice({
    id: 'offer/no-reason',
    act: 'offer',
    patterns: ['no *2 reason|obstacle|objection *10 not to', "no *2 reason|cause *10 cannot|can not|n't"],
    subject: ['self', 'thing', 'none', 'other'],
    negated: 'offer',
    certainty: 'clear',
    source: COUNTED,
    fires: 'There is no reason for us not to sit down with them.',
    silent: 'There is no reason for joy.',
  }),
  voice({
    id: 'offer/stand',
    act: 'offer',
    open: true,
    patterns: [
      'consistent|invariable|unchanged|principled|steadfast *3 stand|position|policy|will|desire',
      'stand|position *3 to {VERB}',
      'principle of simultaneous',
      'should|shall|let hold|have talks|dialogue|negotiations',
    ],
    subject: ['self', 'thing', 'none'],
    certainty: 'possible',
    source: COUNTED,
    fires: 'It is our consistent stand to solve the issue through dialogue.',
    silent: 'The stand at the fair sold tea.',
  }),
  noun({
    id: 'offer/noun',
    act: 'offer',
    patterns: ['offer|offers|proposal|proposals|readiness|willingness|invitation|overture|suggestion to|of|that|for'],
    source: GUIDE,
    fires: "Iran's offer of talks was in all the papers.",
    silent: 'The offer of the shop was in all the papers.',
  }),
  // --- promises ---
  verb({
    id: 'promise/promise',
    act: 'promise',
    patterns: [
      'promise',
      'pledge',
      'vow',
      'undertake',
      'commit *3 to',
      'guarantee',
      'assure',
      'swear',
      'vouch',
      'give|gave|given *3 word|assurance|assurances|guarantee|undertaking|pledge|promise',
      'affirm|reaffirm|reiterate|underscore|restate|renew *5 commitment|goal|support|pledge|promise',
      'be *2 committed to',
      'make|made *3 commitment|pledge|promise',
    ],
    source: SEARLE,
    fires: 'The minister promised that no refugee would be sent back.',
    silent: 'The season shows promise.',
  }),
  voice({
    id: 'promise/will',
    act: 'promise',
    open: true,
    bare: true,
    patterns: [
      "will|shall|'ll|would {ADV}? {VERB}|be|have|{AUX}",
      'be going to',
      'be committed|determined|resolved to',
      'remain|remains committed',
      "will|shall|'ll|would *2 continue",
    ],
    subject: ['self'],
    negated: 'refusal',
    certainty: 'possible',
    source: GUIDE,
    fires: 'We will continue to support the mission.',
    silent: 'Our support was of use.',
  }),
  voice({
    id: 'future/bargain',
    act: 'offer',
    open: true,
    bare: true,
    patterns: ["will|shall|'ll|would|could|can|may|might *3 {VERB}|{AUX}|be|have"],
    subject: ['other', 'thing', 'none', 'self'],
    negated: 'refusal',
    needs: 'condition',
    reported: true,
    certainty: 'possible',
    source: COUNTED,
    fires: 'The envoy said that the border would reopen if the work stopped.',
    silent: 'The border was open while the work went on.',
  }),
  voice({
    id: 'future/thing',
    act: 'promise',
    open: true,
    bare: true,
    patterns: ["will|shall|'ll|would *2 {VERB}|{AUX}|be|have"],
    subject: ['thing'],
    negated: 'refusal',
    reported: true,
    certainty: 'possible',
    source: COUNTED,
    fires: 'The gates will stay open, the minister said.',
    silent: 'The gates were open, the minister said.',
  }),
  noun({
    id: 'promise/noun',
    act: 'promise',
    patterns: ['promise|promises|pledge|pledges|commitment|assurance|assurances|guarantee|vow|undertaking to|of|that'],
    source: GUIDE,
    fires: "Germany's pledge to stay until spring was repeated.",
    silent: 'The season is full of promise.',
  }),
  // --- acceptances ---
  verb({
    id: 'acceptance/agree',
    act: 'acceptance',
    patterns: [
      'agree to|that|on|with|upon|in',
      'agree *4 to',
      'accept',
      'consent',
      'accede to',
      'acquiesce',
      'say|says|said yes',
      'give|gave|given *4 consent|assent|agreement|blessing|nod',
      'take|took *3 up *3 offer',
      'approve|endorse|ratify',
      'welcome *4 proposal|offer|invitation|plan',
      'go|went along with',
    ],
    negated: 'refusal',
    source: SEARLE,
    fires: 'Both sides agreed to a ceasefire from midnight.',
    silent: 'Experts disagree on the figures.',
  }),
];
