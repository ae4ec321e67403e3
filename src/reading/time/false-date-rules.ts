import { MONTH, WEEKDAY, YEAR } from './date-words.ts';
import type { TimeRule } from './time-rules.ts';

// Nouns that make "June 15 ..." a name. A statement, too, where it is "the": "in a May 3 statement" dates what is said.
const NAMED =
  'declarations?|agreements?|accords?|treat(?:y|ies)|pacts?|communiqu[eé]s?|armistice|movement|uprising|revolution|incidents?|attacks?|coup|protocols?|memorandum|reunification era|terror\\w*|victims|conspiracy|hijackers|era|spirit|day|festival|prize|law|constitution|massacre|war|clause|plan|resolution';
const DATED = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})`;
const BETWEEN = '(?:[A-Z][\\w-]*|(?:north-south|inter-[Kk]orean|joint|historic|peace|ceasefire|nuclear|trade))';

const nothing = (): null => null;

/** Words that look like dates and are names, habits or figures: each claims its words and resolves to nothing. */
export const FALSE_DATE_RULES: readonly TimeRule[] = [
  {
    id: 'time/dated-name',
    pattern: `\\b${DATED}(?:(?:,| and|, and) ${DATED}){0,3} (?:${BETWEEN} ){0,3}?(?i:${NAMED})\\b`,
    needs: /\d/,
    resolve: nothing,
    fires: [
      ['the June 15 joint declaration', '2011-12-17', null],
      ['a denial of the October 4 declaration', '2011-12-17', null],
      ['the September 19 agreement', '2011-12-17', null],
      ['the June 15 and October 4 declarations', '2011-12-17', null],
      ['the June 15 North-South Joint Declaration', '2011-12-17', null],
      ['the 27 July armistice', '2011-12-17', null],
    ],
    silent: [
      'on March 3, 2011, the declaration',
      'a joint declaration of June 15',
      'said on June 15 that the declaration was void',
    ],
  },
  {
    id: 'time/dated-statement',
    pattern: `\\b[Tt]he ${DATED} (?:joint )?statement`,
    needs: /statement/,
    resolve: nothing,
    fires: [['the July 4 joint statement', '2011-12-17', null]],
    silent: ['in its July 4 statement'],
  },
  {
    id: 'time/weekday-name',
    pattern: `\\b(?:Black|Bloody|Good|Super|Ash|Palm|Maundy|Fox News|Mail on|Easter) ${WEEKDAY}|\\b(?:Sunday|Friday|Saturday) (?:Times|Telegraph|Express|Mail|Mirror|Herald|Independent|Night Live|Post|Review)\\b`,
    needs: /day/,
    resolve: nothing,
    fires: [
      ['told the Sunday Times', '2011-12-17', null],
      ['the Good Friday agreement', '2011-12-17', null],
    ],
    silent: ['told the Times on Sunday'],
  },
  {
    id: 'time/some-weekday',
    pattern: `\\b(?i:every|each|any|one|a|that|the following|the previous|the preceding|the same|alternate) ${WEEKDAY}|\\b[Tt]he ${WEEKDAY} (?:after|before|following)\\b`,
    needs: /day/,
    resolve: nothing,
    fires: [
      ['meets every Friday', '2011-12-17', null],
      ['left the following Monday', '2011-12-17', null],
    ],
    silent: ['meets on Friday', 'meets on Fridays'],
  },
  {
    id: 'time/today-as-name',
    pattern:
      "\\b(?:USA|Russia|India|Africa|Psychology) Today\\b|\\b[Tt]oday['’]s (?:world|era|society|generation|international|situation|reality)|\\bof (?:today|tomorrow|yesterday)\\b(?! (?:morning|afternoon))",
    needs: /[Tt]o(?:day|morrow)|yesterday/,
    resolve: nothing,
    fires: [
      ['told USA Today', '2011-12-17', null],
      ['the youth of tomorrow', '2011-12-17', null],
    ],
    silent: ['told reporters today'],
  },
  {
    id: 'time/numbered-paper',
    pattern:
      '\\b(?i:resolutions?|UNSCRs?|articles?|sections?|orders?|flight|bulletin|no\\.|nos\\.|number) (?:No\\. ?|no\\. ?)?\\d{4}(?:(?:,|,? and|,? or) \\d{4})*\\b(?! of\\b)|\\b(?:of|in|under) (?:1[67]\\d\\d|18[4-9]\\d)(?:(?:,|,? and) \\d{4})+',
    needs: /\d{4}/,
    resolve: nothing,
    fires: [
      ['the sanctions of resolution 1874 must go', '2011-12-17', null],
      ['resolutions 1695 and 1874', '2011-12-17', null],
    ],
    silent: ['adopted the resolution in 2009', 'in 2013 and 2014'],
  },
  {
    id: 'time/quantity',
    pattern: `\\b(?:in|of|by|since|until|before|after|during|to|from) ${YEAR} (?:(?:more|other|new|armed|metric|square) )?(?:troops|soldiers|people|men|women|workers|tons|tonnes|dollars|won|yen|kilomet\\w+|km|miles|met(?:er|re)s|barrels|megawatts|MW|percent|per cent|civilians|prisoners|families|missiles|warheads|homes|households|villages|hectares|acres|million|billion|hours|days|weeks|years|pages|cases)\\b`,
    needs: /\d{4}/,
    resolve: nothing,
    fires: [['a rise of 2000 troops', '2011-12-17', null]],
    silent: ['in 2009 the troops left'],
  },
];
