/**
 * Organisations of states, courts and the Red Cross: code | names | kind where it is not "organisation". A name in lower case takes both cases.
 */
export const ORGANISATIONS = `
UN | United Nations, UN, U.N., UNO, UN Security Council, U.N. Security Council, United Nations Security Council, UNSC, Security Council, UN General Assembly, U.N. General Assembly, United Nations General Assembly, General Assembly, UN Secretariat, UN Secretary-General, U.N. Secretary General, UN Human Rights Council, U.N. Human Rights Council, Human Rights Council, United Nations Organization, Turtle Bay, UNTSO, UNMOGIP, UNIFIL, UNPROFOR, UNMIK, UNMISS, UNAMID, MONUSCO, MINUSMA, UNDOF, UNFICYP, UNSCOM, UNMOVIC, UNAMA, UNAMI, UNSMIL, MINUSTAH, MINUSCA, blue helmets, UN Command for Cyprus, UNOCI, UN Human Rights Office, OHCHR, World Court of the UN, UN Special Commission
UNHCR | UNHCR, UN refugee agency, U.N. refugee agency, United Nations High Commissioner for Refugees, UN High Commissioner for Refugees
UNRWA | UNRWA
UNICEF | UNICEF, Unicef
UNESCO | UNESCO, Unesco
UNDP | UNDP, United Nations Development Programme
UNCTAD | UNCTAD
WHO | World Health Organization, World Health Organisation, WHO
WFP | World Food Programme, World Food Program, WFP
FAO | Food and Agriculture Organization, FAO
ILO | International Labour Organization, International Labor Organization, ILO
ICAO | ICAO, International Civil Aviation Organization
IMO | International Maritime Organization, IMO
ITU | International Telecommunication Union
IAEA | IAEA, I.A.E.A., International Atomic Energy Agency, UN nuclear watchdog, U.N. nuclear watchdog, nuclear watchdog, UN atomic watchdog
CTBTO | CTBTO
OPCW | OPCW, Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons
IMF | IMF, I.M.F., International Monetary Fund
World Bank | World Bank, International Bank for Reconstruction and Development
WTO | WTO, W.T.O., World Trade Organization, World Trade Organisation, GATT
EU | EU, E.U., European Union, European Commission, European Council, European Community, European Communities, European Economic Community, EEC, Common Market, Council of the European Union, Brussels, European External Action Service, EEAS, Berlaymont
ECB | European Central Bank, ECB
european parliament | European Parliament, European parliament | body
EFTA | EFTA, European Free Trade Association
CoE | Council of Europe, Parliamentary Assembly of the Council of Europe, PACE
NATO | NATO, Nato, N.A.T.O., North Atlantic Treaty Organization, North Atlantic Council, North Atlantic Treaty Organisation, Atlantic alliance, Atlantic Alliance, KFOR, ISAF, SHAPE, Western alliance, North Atlantic Alliance
Warsaw Pact | Warsaw Pact, Warsaw Treaty Organization
WEU | Western European Union, WEU
OSCE | OSCE, O.S.C.E., Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, CSCE
G7 | G7, G-7, Group of Seven, Group of 7
G8 | G8, G-8, Group of Eight
G20 | G20, G-20, Group of 20, Group of Twenty
G77 | G77, G-77, Group of 77
BRICS | BRICS
NAM | Non-Aligned Movement, Nonaligned Movement, non-aligned movement
OECD | OECD
OPEC | OPEC, Opec, O.P.E.C.
IEA | International Energy Agency
ASEAN | ASEAN, Asean, A.S.E.A.N., Association of Southeast Asian Nations, Association of South East Asian Nations
ARF | ASEAN Regional Forum
APEC | APEC
SEATO | SEATO, Southeast Asia Treaty Organization
CENTO | CENTO, Baghdad Pact
SAARC | SAARC
SCO | Shanghai Cooperation Organization, Shanghai Cooperation Organisation, Shanghai Co-operation Organization, SCO
CSTO | CSTO, Collective Security Treaty Organization, Collective Security Treaty Organisation
CIS | Commonwealth of Independent States, CIS
EAEU | Eurasian Economic Union
AU | African Union, AU, Organization of African Unity, Organisation of African Unity, OAU, O.A.U., AMISOM
ECOWAS | ECOWAS, Ecowas, Economic Community of West African States, ECOMOG, CEDEAO
SADC | SADC, Sadc, Southern African Development Community
IGAD | IGAD, Igad, Intergovernmental Authority on Development
EAC | East African Community, EAC
ECCAS | ECCAS
CEMAC | CEMAC
ICGLR | ICGLR, International Conference on the Great Lakes Region
Arab League | Arab League, League of Arab States
GCC | GCC, Gulf Cooperation Council, Gulf Co-operation Council
OIC | OIC, Organization of Islamic Cooperation, Organisation of Islamic Cooperation, Organization of the Islamic Conference, Organization of Islamic Conference, Islamic Conference
OAS | OAS, O.A.S., Organization of American States, Organisation of American States
CARICOM | CARICOM, Caricom, Caribbean Community
UNASUR | UNASUR, Unasur
MERCOSUR | Mercosur, MERCOSUR, Mercosul
CELAC | CELAC
ALBA | ALBA
Contadora | Contadora Group, Contadora
SICA | SICA
PIF | Pacific Islands Forum
MSG | Melanesian Spearhead Group
Commonwealth | Commonwealth of Nations, the Commonwealth, Commonwealth Secretariat, Commonwealth Secretary-General
Francophonie | Francophonie
ICC | International Criminal Court, ICC
ICJ | International Court of Justice, ICJ, World Court
ICTY | ICTY, International Criminal Tribunal for the former Yugoslavia
ITLOS | International Tribunal for the Law of the Sea
PCA | Permanent Court of Arbitration
ICRC | ICRC, International Committee of the Red Cross, Red Cross
IFRC | IFRC, International Federation of Red Cross and Red Crescent Societies
League of Nations | League of Nations, Council of the League
Quartet | Middle East Quartet, the Quartet
P5+1 | P5+1, E3+3, EU3+3, P5 + 1, six powers
E3 | E3, EU-3, EU3
UNC | United Nations Command, UN Command, U.N. Command, UNC
NNSC | Neutral Nations Supervisory Commission
KEDO | KEDO, Korean Peninsula Energy Development Organization
OHR | Office of the High Representative
SWAPO | SWAPO, South West Africa People's Organization
WFTU | WFTU, World Federation of Trade Unions
IOC | International Olympic Committee, IOC
FIFA | FIFA
IHO | International Hydrographic Organization
IWC | International Whaling Commission
Interpol | Interpol, INTERPOL
ADB | Asian Development Bank
AIIB | Asian Infrastructure Investment Bank, AIIB
AfDB | African Development Bank
FATF | Financial Action Task Force, FATF
NSG | Nuclear Suppliers Group
Comecon | Comecon, COMECON
international community | international community
west | the West, Western countries, western countries, Western powers, Western Powers, Western governments, Western nations
amnesty international | Amnesty International | group
human rights watch | Human Rights Watch | group
msf | Doctors Without Borders, Médecins Sans Frontières, MSF | group
greenpeace | Greenpeace | group
reporters without borders | Reporters Without Borders | group
crisis group | International Crisis Group | group
`;

/** Parties, armed groups, and lands that speak for themselves without being states: code | names | kind ("group" where absent). */
export const GROUPS = `
hamas | Hamas, Islamic Resistance Movement, Izz ad-Din al-Qassam Brigades, Qassam Brigades, al-Qassam Brigades
hezbollah | Hezbollah, Hizbollah, Hizbullah, Hezbullah, Hizballah, Party of God
PSE:islamic jihad | Islamic Jihad, Palestinian Islamic Jihad
PSE:fatah | Fatah, Al Fatah, Fateh, al-Fatah, Al-Aqsa Martyrs Brigades | party
PSE:pflp | PFLP, Popular Front for the Liberation of Palestine
AFG:taliban | Taliban, Taleban, Islamic Emirate of Afghanistan, Islamic Emirate, the Emirate, Afghan Taliban, Taliban movement
AFG:mujahideen | mujahideen, mujahedin, mujahidin, Mujahedeen
PAK:ttp | Pakistani Taliban, TTP, Tehrik-i-Taliban, Tehreek-e-Taliban Pakistan
PAK:lashkar-e-taiba | Lashkar-e-Taiba, Lashkar-e-Tayyiba
PAK:jaish-e-mohammed | Jaish-e-Mohammed, Jaish-e-Mohammad
al-qaeda | al-Qaeda, Al Qaeda, al Qaeda, Al-Qaeda, al-Qaida, al Qaida, Qaeda, al-Qa'ida
isil | Islamic State, ISIS, ISIL, Daesh, IS group, Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria
SYR:nusra front | Nusra Front, al-Nusra Front, Jabhat al-Nusra
SYR:hts | Hayat Tahrir al-Sham, HTS
SYR:opposition | Syrian opposition, Syrian National Coalition, Syrian National Council, Free Syrian Army, Syrian rebels, High Negotiations Committee, Syrian Opposition Coalition
SYR:sdf | Syrian Democratic Forces, SDF
SYR:ypg | YPG, People's Protection Units, PYD
TUR:pkk | PKK, P.K.K., Kurdistan Workers' Party, Kurdistan Workers Party
TUR:kck | KCK
TUR:akp | AKP, Justice and Development Party | party
TUR:chp | CHP, Republican People's Party | party
IRQ:kurdistan | Kurdistan Regional Government, KRG, Iraqi Kurdistan, Iraqi Kurds, Kurdistan Region, Erbil, Irbil
IRQ:kurdistan democratic party | Kurdistan Democratic Party, KDP | party
IRQ:patriotic union of kurdistan | Patriotic Union of Kurdistan, PUK | party
IRQ:kataib hezbollah | Kataib Hezbollah, Kata'ib Hezbollah
IRQ:mahdi army | Mahdi Army, Sadr movement, Sadrists
IRQ:baath party | Iraqi Baath Party | party
YEM:houthis | Houthi, Houthis, Huthis, Ansar Allah, Ansarullah, Ansar Allah movement
YEM:southern transitional council | Southern Transitional Council, STC
LBN:lebanese forces | Lebanese Forces | party
LBN:amal | Amal Movement, Amal movement | party
LBN:phalange | Phalange, Phalangists, Kataeb | party
EGY:muslim brotherhood | Muslim Brotherhood, Ikhwan
IRN:mek | Mujahedin-e-Khalq, People's Mujahedin, MEK, Mujahideen-e-Khalq
LBY:haftar | Libyan National Army, LNA
LBY:national transitional council | National Transitional Council, NTC
TUN:ennahda | Ennahda | party
DZA:fln | National Liberation Front, FLN, Front de Liberation Nationale | party
polisario | Polisario, Polisario Front, Frente Polisario
NGA:boko haram | Boko Haram
NGA:biafra | Biafra, Biafran, Biafrans, IPOB
SOM:al-shabaab | al-Shabaab, Al Shabaab, al Shabab, al-Shabab, Al-Shabab, Shabaab
SOM:islamic courts | Union of Islamic Courts, Islamic Courts Union
SOM:somaliland | Somaliland, Hargeisa
SOM:puntland | Puntland
SOM:jubaland | Jubaland
UGA:lra | Lord's Resistance Army, LRA
COD:m23 | M23, March 23 Movement
COD:rcd | Rally for Congolese Democracy, RCD
COD:katanga | Katanga, Katangan, Katangese
RWA:rpf | Rwandan Patriotic Front, RPF | party
RWA:fdlr | FDLR
SDN:rapid support forces | Rapid Support Forces, RSF, Janjaweed
SDN:jem | Justice and Equality Movement, JEM
SDN:splm-n | SPLM-N, SPLM-North
SSD:splm | SPLM, SPLA, SPLM/A, Sudan People's Liberation Movement, Sudan People's Liberation Army
SSD:splm-io | SPLM-IO, SPLA-IO, SPLM-in-Opposition, SPLM in Opposition
ETH:tigray | TPLF, Tigray People's Liberation Front, Government of Tigray, Tigray, Tigrayan, Tigrayans, Tigray Defence Forces, Mekelle
ETH:oromo liberation army | Oromo Liberation Army, Oromo Liberation Front, OLF
ERI:eplf | EPLF, Eritrean People's Liberation Front | party
AGO:unita | UNITA, Unita
AGO:mpla | MPLA | party
AGO:fnla | FNLA
MOZ:renamo | Renamo, RENAMO
MOZ:frelimo | Frelimo, FRELIMO | party
ZAF:anc | African National Congress, ANC, A.N.C. | party
ZAF:cosatu | COSATU, Cosatu, Congress of South African Trade Unions
ZWE:zanu-pf | ZANU-PF, Zanu-PF, ZANU PF, Zanu PF, ZANU | party
ZWE:zapu | ZAPU | party
ZWE:movement for democratic change | Movement for Democratic Change, MDC | party
MLI:cma | Coordination of Azawad Movements, MNLA
CAF:seleka | Seleka, Séléka
CAF:anti-balaka | anti-balaka, Anti-balaka, Anti-Balaka
LKA:ltte | LTTE, Liberation Tigers of Tamil Eelam, Tamil Tigers, Liberation Tigers, Tamil Tiger, Kilinochchi
IND:bjp | Bharatiya Janata Party, BJP | party
IND:congress party | Indian National Congress, Congress Party | party
IND:communist party | Communist Party of India | party
PAK:ppp | Pakistan People's Party, Pakistan Peoples Party | party
PAK:muslim league | Pakistan Muslim League, Muslim League, PML-N | party
PAK:pti | Pakistan Tehreek-e-Insaf | party
BGD:awami league | Awami League | party
BGD:bnp | Bangladesh Nationalist Party | party
NPL:maoists | Nepali Maoists, Communist Party of Nepal
MMR:nld | National League for Democracy, NLD | party
MMR:karen national union | Karen National Union, KNU
MMR:kachin independence army | Kachin Independence Army, Kachin Independence Organization
MMR:arakan army | Arakan Army
MMR:nug | National Unity Government, NUG
MMR:rohingya | Rohingya, Rohingyas
KHM:khmer rouge | Khmer Rouge | group
VNM:viet cong | Viet Cong, Vietcong, National Liberation Front of South Vietnam, Viet Minh, Vietminh
LAO:pathet lao | Pathet Lao
PHL:milf | Moro Islamic Liberation Front, MILF
PHL:mnlf | Moro National Liberation Front, MNLF
PHL:abu sayyaf | Abu Sayyaf
PHL:new people's army | New People's Army, NPA, National Democratic Front of the Philippines, NDFP
IDN:gam | Free Aceh Movement, GAM
IDN:free papua movement | Free Papua Movement
TLS:fretilin | Fretilin, FRETILIN | party
PNG:bougainville | Bougainville, Autonomous Bougainville Government
FRA:flnks | FLNKS
TWN:democratic progressive party | Democratic Progressive Party, DPP | party
TWN:kuomintang | Kuomintang, Guomindang, KMT | party
CHN:dalai lama | Dalai Lama, Tibetan government-in-exile, Central Tibetan Administration
CHN:hong kong | Hong Kong government, Hong Kong authorities, Hong Kong's government
CHN:falun gong | Falun Gong
KOR:democratic labor party | Democratic Labor Party, Democratic Labour Party of south Korea, DLP | party
KOR:democratic party | Democratic Party of south Korea, Democratic Party of Korea, Minjoo Party, south Korean Democratic Party, Democratic United Party, United Democratic Party of south Korea | party
KOR:grand national party | Grand National Party, GNP | party
KOR:saenuri party | Saenuri Party, Saenuri | party
KOR:people power party | People Power Party, United Future Party, Liberty Korea Party | party
KOR:unified progressive party | Unified Progressive Party, United Progressive Party | party
KOR:creative korea party | Creative Korea Party | party
KOR:new progressive party | New Progressive Party of south Korea | party
KOR:liberty forward party | Liberty Forward Party, Liberal Advanced Party | party
KOR:aindf | Anti-Imperialist National Democratic Front, AINDF, South Korean Anti-imperialist National Democratic Front
KOR:pomminryon | Pomminryon, South Headquarters of Pomminryon, South Headquarters, South Side Headquarters of Pomminryon, Pan-national Alliance for Korea's Reunification, Pan-National Alliance for Korea's Reunification
KOR:confederation of trade unions | Confederation of Trade Unions, Korean Confederation of Trade Unions, south Korean Confederation of Trade Unions, KCTU
KOR:federation of university students | Hanchongryon, south Korean Federation of University Student Councils
KOR:south side committee | South Side Committee for Implementing the June 15 Joint Declaration, South Side Committee for Implementing June 15 Joint Declaration
KOR:hangyore | Hangyore, Hankyoreh, Hangyoreh | media
KOR:kyunghyang daily news | Kyunghyang Daily News, Kyunghyang Shinmun, Kyonghyang Sinmun | media
KOR:chosun ilbo | Chosun Ilbo, Chosun Ilbo daily, Joson Ilbo | media
KOR:joongang ilbo | JoongAng Ilbo, Joongang Ilbo, JoongAng Daily | media
KOR:dong-a ilbo | Dong-A Ilbo, Donga Ilbo, Tonga Ilbo | media
KOR:yonhap | Yonhap, Yonhap News, Yonhap News Agency | media
KOR:kbs | KBS | media
KOR:mbc | MBC | media
KOR:ohmynews | OhMyNews, Ohmynews | media
KOR:jaju minbo | Jaju Minbo, Jajuminbo | media
KOR:minplus | Minplus | media
KOR:tongil news | Tongil News | media
JPN:chongryon | Chongryon, Chongryun, Chosen Soren, General Association of Korean Residents in Japan
JPN:mindan | Mindan
JPN:minjok sibo | Minjok Sibo, Minjok Sinbo | media
JPN:ldp | Liberal Democratic Party of Japan, LDP | party
JPN:asahi shimbun | Asahi Shimbun, Asahi Shinbun, Asahi | media
JPN:yomiuri shimbun | Yomiuri Shimbun, Yomiuri | media
JPN:mainichi shimbun | Mainichi Shimbun | media
JPN:kyodo | Kyodo, Kyodo News | media
CHN:general association of koreans in china | General Association of Koreans in China
USA:republicans | Republicans, Republican Party, GOP, House Republicans, Senate Republicans, congressional Republicans, Republican leaders, Republican lawmakers | party
USA:democrats | Democrats, US Democratic Party, U.S. Democratic Party, House Democrats, Senate Democrats, congressional Democrats, Democratic lawmakers, Democratic leaders | party
USA:new york times | New York Times | media
USA:washington post | Washington Post | media
USA:wall street journal | Wall Street Journal | media
USA:cnn | CNN | media
USA:associated press | Associated Press | media
USA:contras | Contras, Nicaraguan contras
GBR:reuters | Reuters | media
GBR:bbc | BBC | media
GBR:labour party | Labour Party, Labour party | party
GBR:conservative party | Conservative Party, Tory Party, Tories | party
GBR:scottish government | Scottish government, Scottish Government, Holyrood | group
GBR:snp | Scottish National Party, SNP | party
GBR:ira | IRA, Irish Republican Army, Provisional IRA
GBR:sinn fein | Sinn Fein, Sinn Féin | party
GBR:dup | Democratic Unionist Party, DUP | party
ESP:eta | ETA, Basque separatists
ESP:catalonia | Generalitat, Catalan government, Catalan Government
DEU:spd | Social Democratic Party of Germany, SPD | party
DEU:cdu | CDU, Christian Democratic Union | party
FRA:national front | Front National, National Rally | party
GRC:syriza | Syriza | party
RUS:wagner | Wagner Group
RUS:chechnya | Chechnya, Chechens, Chechen rebels, Chechen separatists, Ichkeria
RUS:gazprom | Gazprom
UKR:opposition | Ukrainian opposition
UKR:donetsk republic | Donetsk People's Republic, DPR, DNR, Donetsk separatists, pro-Russian separatists, pro-Russian rebels
UKR:luhansk republic | Luhansk People's Republic, Lugansk People's Republic, LPR, LNR
GEO:abkhazia | Abkhazia, Abkhaz, Abkhazian, Abkhazians, Sukhumi, Sokhumi
GEO:south ossetia | South Ossetia, South Ossetian, South Ossetians, Tskhinvali
MDA:transnistria | Transnistria, Transdniestria, Trans-Dniester, Transnistrian, Pridnestrovie, Tiraspol, Transdniester
AZE:nagorno-karabakh | Nagorno-Karabakh, Nagorno Karabakh, Karabakh, Artsakh, Stepanakert
BIH:republika srpska | Republika Srpska, Bosnian Serb, Bosnian Serbs, Banja Luka
BIH:bosnian croats | Bosnian Croat, Bosnian Croats
XKX:serbs | Kosovo Serbs, Kosovo Serb, Serbian List, Serb List
XKX:kla | Kosovo Liberation Army, KLA, UCK
CYP:turkish cypriots | Turkish Cypriot, Turkish Cypriots, Northern Cyprus, Turkish Republic of Northern Cyprus, TRNC
COL:farc | FARC, Farc, Revolutionary Armed Forces of Colombia
COL:eln | ELN, National Liberation Army, Ejército de Liberación Nacional
COL:auc | AUC, United Self-Defense Forces of Colombia
PER:shining path | Shining Path, Sendero Luminoso
NIC:sandinistas | Sandinista, Sandinistas, FSLN, Sandinista National Liberation Front | party
SLV:fmln | FMLN
MEX:ezln | EZLN, Zapatistas, Zapatista
VEN:opposition | Venezuelan opposition, Democratic Unity Roundtable, Unitary Platform
CUB:exiles | Cuban exiles
IRN:opposition | National Council of Resistance of Iran
TJK:uto | United Tajik Opposition, UTO
ISR:likud | Likud, Likud Party | party
ISR:labor party | Israeli Labor Party | party
ISR:settlers | Israeli settlers, Yesha Council
KFA | KFA
`;
