/**
 * Organs that have a name of their own. Offices and state media speak for their state: code | names. Bodies do not (parliaments,
 * courts, institutes): `CCC:name` | names.
 */
export const OFFICES = `
USA | State Department, US State Department, Department of State, Department of Defense, Pentagon, Treasury Department, US Treasury, U.S. Treasury, CIA, C.I.A., Central Intelligence Agency, FBI, F.B.I., NSA, US Army, US Navy, US Air Force, Department of Homeland Security, CENTCOM, US Central Command, Pacific Command, PACOM, United States Trade Representative, USTR, USAID, US Forces Korea, U.S. Forces Korea, USFK, Office of the U.S. Trade Representative, Obama administration, Bush administration, Clinton administration, Trump administration, Biden administration, Reagan administration, Carter administration, Nixon administration, Kennedy administration, Johnson administration, Eisenhower administration, Truman administration, Camp David, U.S. imperialists, U.S. imperialist, US imperialists, Yankee imperialists
PRK | KCNA, Korean Central News Agency, Rodong Sinmun, Rodong Shinmun, Minju Joson, Minju Choson, Korean People's Army, KPA, Korean People's army, Supreme People's Assembly, Workers' Party of Korea, WPK, National Defence Commission, National Defense Commission, NDC, State Affairs Commission, Committee for the Peaceful Reunification of Korea, Committee for the Peaceful Reunification of the Fatherland, Committee for Peaceful Reunification of Korea, Committee for Peaceful Reunification of the Fatherland, CPRK, CPRF, Korea Asia-Pacific Peace Committee, KAPPC, National Reconciliation Council, Panmunjom Mission, General Staff of the Korean People's Army, Strategic Rocket Forces, Strategic Force, Korean Peninsula Peace Committee, Democratic Front for the Reunification of Korea, Democratic Front for the Reunification of the Fatherland, DFRF, North Side Committee for Implementing the June 15 Joint Declaration, North Side Committee, North Headquarters of Pomminryon, Central Committee of the Workers' Party of Korea, General Bureau for Central Guidance to the Development of the Scenic Spots, National Peace Committee of Korea, Korean Committee for Solidarity with World People, Korean Committee of Space Technology, Korean Central Broadcasting, Korean Central Television, Uriminzokkiri, Korean Jurists Committee, Jurists Committee, DPRK Red Cross Society, Red Cross Society of the DPRK, Measure Committee for Demanding Compensation to Korean Comfort Women for Sexual Slavery, DPRK Institute for American Studies, Tongil Sinbo, Pyongyang Times, Choson Sinbo
KOR | Ministry of Unification, Unification Ministry, National Intelligence Service, ROK Armed Forces, ROK Joint Chiefs of Staff
CHN | People's Liberation Army, PLA, Xinhua, Xinhua News Agency, New China News Agency, People's Daily, Renmin Ribao, Global Times, China Daily, CCTV, CGTN, Taiwan Affairs Office, Communist Party of China, Chinese Communist Party, CCP, CPC, Ministry of Commerce of China, MOFCOM, Chinese Foreign Ministry, Hong Kong and Macau Affairs Office, China Coast Guard, People's Liberation Army Daily, PLA Daily
JPN | Gaimusho, Self-Defense Forces, Self-Defence Forces, SDF, Maritime Self-Defense Force, Air Self-Defense Force, NHK, Japanese reactionaries, Japan reactionaries, Japan Coast Guard, METI
RUS | TASS, ITAR-TASS, Itar-Tass, Tass, RIA Novosti, Interfax-Russia, Russia Today, Sputnik News, Pravda, Izvestia, Krasnaya Zvezda, FSB, Security Council of Russia, Roscosmos, Russian Security Council, Rosatom
IRN | IRNA, Press TV, Fars News Agency, Tasnim, ISNA, Mehr News Agency, IRIB, Islamic Revolutionary Guard Corps, Revolutionary Guard Corps, Revolutionary Guards, Revolutionary Guard, IRGC, Quds Force, Qods Force, Supreme National Security Council, Atomic Energy Organization of Iran, Guardian Council, Kayhan
IRQ | Republican Guard, Revolutionary Command Council
ISR | IDF, Israel Defense Forces, Israel Defence Forces, Israeli Defense Forces, Israeli Defence Forces, Mossad, Shin Bet, Israeli army, Kirya, COGAT
SYR | Syrian Arab News Agency
EGY | MENA news agency, Middle East News Agency, Supreme Council of the Armed Forces, SCAF
SAU | Saudi Press Agency, Royal Court of Saudi Arabia
TUR | Anadolu, Anadolu Agency, Turkish General Staff
PAK | ISI, Inter-Services Intelligence, Inter-Services Public Relations, ISPR, Associated Press of Pakistan
IND | Ministry of External Affairs, MEA, Press Trust of India, Prasar Bharati, Research and Analysis Wing, Border Security Force
GBR | Foreign Office, Foreign and Commonwealth Office, FCO, Foreign Commonwealth and Development Office, Ministry of Defence of the United Kingdom, MI6, MI5, Home Office, Royal Navy, Royal Air Force, HM Treasury
FRA | Foreign Legion
DEU | Bundeswehr, Chancellery, Auswärtiges Amt, Luftwaffe, Wehrmacht, Bundesbank
CAN | Global Affairs Canada
AUS | Department of Foreign Affairs and Trade, DFAT
CUB | Prensa Latina, Granma, MINREX
VEN | PDVSA, TeleSUR
VNM | Vietnam News Agency, Nhan Dan
LAO | KPL
MMR | Tatmadaw, State Administration Council, State Peace and Development Council, SPDC, SLORC, State Law and Order Restoration Council
THA | Royal Thai Army
PSE | WAFA, Palestinian Cabinet
LBY | Jamahiriya, Government of National Accord, GNA, Government of National Unity, JANA
UKR | Ukrinform, Ukrainska Pravda, SBU, Naftogaz
BLR | BelTA
SRB | Tanjug
SUN | KGB, Politburo, Red Army, Soviet Politburo, Supreme Soviet
DDR | Stasi
TWN | Mainland Affairs Council, Straits Exchange Foundation
PHL | Armed Forces of the Philippines
IDN | TNI, Antara
CHE | Federal Council, Swiss Federal Council
VAT | L'Osservatore Romano, Osservatore Romano
COL | Casa de Narino
ARG | Palacio San Martin, Palacio San Martín
GRL | Naalakkersuisut
`;

/** Organs that speak for themselves: `CCC:name` | names. */
export const BODIES = `
USA:congress | US Congress, U.S. Congress, Congress, United States Congress
USA:senate | US Senate, U.S. Senate, Senate Foreign Relations Committee, Senate Armed Services Committee, Senate Intelligence Committee, United States Senate
USA:house of representatives | US House of Representatives, U.S. House of Representatives, House Foreign Affairs Committee
USA:supreme court | US Supreme Court, U.S. Supreme Court
USA:federal reserve | Federal Reserve, the Fed
GBR:parliament | House of Commons, House of Lords, British Parliament, British parliament, Westminster
ISR:knesset | Knesset
IRN:parliament | Majlis, Majles
RUS:duma | State Duma, Duma, Federation Council
UKR:parliament | Verkhovna Rada
DEU:bundestag | Bundestag, Bundesrat, Reichstag
AUT:national council | Nationalrat
POL:sejm | Sejm
JPN:diet | the Diet, Japanese Diet, House of Councillors
IND:lok sabha | Lok Sabha, Rajya Sabha
CHN:national people's congress | National People's Congress, NPC
TUR:grand national assembly | Grand National Assembly, Turkish Grand National Assembly
ESP:cortes | Cortes Generales
IRL:dail | Dáil, Dail
SWE:riksdag | Riksdag
NOR:storting | Storting
DNK:folketing | Folketing
FIN:eduskunta | Eduskunta
ISL:althing | Althing, Althingi
NLD:states general | Tweede Kamer
AFG:loya jirga | Loya Jirga
TWN:legislative yuan | Legislative Yuan
KOR:national assembly | south Korean National Assembly, National Assembly of south Korea
`;

/**
 * Names that mean a Korea only in a text about the two, in the style of the Korean Central News Agency: code | names.
 * All stand under the caution `korea-sides`.
 */
export const KOREA_SIDES = `
PRK | north side, northern side, north
KOR | south side, southern side, south, puppet, puppet group, puppet forces, puppet regime, puppet authorities, puppet government, puppet army, puppet military, puppet clique, puppets, puppet Ministry of Unification, puppet Ministry of Defence, puppet Defence Ministry, puppet Defense Ministry, puppet warmongers, puppet military warmongers, puppet conservative group, puppet forces of south Korea, puppet war-like forces, group of traitors, traitors, Lee group, Lee regime, Lee clique, Lee Myung Bak group, Lee Myung Bak group of traitors, Lee Myung Bak regime, Lee Myung Bak clique, Park Geun Hye group, Park Geun Hye regime, Moon Jae In regime, confrontation maniacs
`;
