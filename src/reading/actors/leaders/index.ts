/**
 * Who held which office when: heads of state and government, foreign and defence ministers, envoys and well-known spokesmen.
 *
 * A line that holds only a code opens a block; each further line is `office: Name from/to; Name from/to from/to f`, where
 *
 * - a bare year is that year alone, whole; `2008-02-25/2013-02-24` is to the day; an open end is today;
 * - years are those in which the person spoke for the state in any office, so that deputies who rose appear once;
 * - `= Name` gives another spelling; `[Kim] Jong Un` marks the short form, which is the last word where nothing is marked;
 * - `f` marks a woman;
 * - under a header like `USA:*` stand public figures who speak for themselves: the code of each is `USA:full name`.
 *
 * Facts of common knowledge, written from memory; a mistake is mended by one line here or, in a case,
 * by `actors.yaml`.
 */
import { AFRICA } from './africa.ts';
import { AMERICAS } from './americas.ts';
import { ASIA } from './asia.ts';
import { EUROPE } from './europe.ts';
import { MIDDLE_EAST } from './middle-east.ts';
import { WORLD } from './world.ts';

/** The tables, in no order that matters. */
export const LEADER_TABLES: readonly string[] = [AMERICAS, ASIA, EUROPE, MIDDLE_EAST, AFRICA, WORLD];
