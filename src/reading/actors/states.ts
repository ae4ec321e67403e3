/**
 * What the country packages do not know of the states and territories of today: demonyms, peoples, other names, and the names of
 * places by which their governments are called. Names and capitals come from `i18n-iso-countries` and `countries-list`.
 *
 * One line a state: code | adjectives | people (plural) | other names | government by metonymy. Names follow the spelling law of
 * `ActorName.text`: lower case takes both, so that "south Korea" is also "South Korea". Facts of common knowledge; spellings as in
 * news agencies' style books.
 */
export const STATES = `
AFG | Afghan | Afghans | Islamic Republic of Afghanistan
ALB | Albanian | Albanians | Republic of Albania
DZA | Algerian | Algerians | People's Democratic Republic of Algeria | El Mouradia
AND | Andorran | Andorrans
AGO | Angolan | Angolans | Republic of Angola
ATG | Antiguan | Antiguans | Antigua
ARG | Argentine, Argentinian | Argentines, Argentinians | Argentine Republic, the Argentine | Casa Rosada
ARM | Armenian | Armenians | Republic of Armenia
AUS | Australian | Australians | Commonwealth of Australia
AUT | Austrian | Austrians | Republic of Austria | Ballhausplatz
AZE | Azerbaijani, Azeri | Azerbaijanis, Azeris | Republic of Azerbaijan
BHS | Bahamian | Bahamians | the Bahamas
BHR | Bahraini | Bahrainis | Kingdom of Bahrain
BGD | Bangladeshi | Bangladeshis | People's Republic of Bangladesh | Dacca
BRB | Barbadian | Barbadians
BLR | Belarusian, Belarussian, Byelorussian | Belarusians, Belarussians | Republic of Belarus
BEL | Belgian | Belgians | Kingdom of Belgium
BLZ | Belizean | Belizeans
BEN | Beninese | | Republic of Benin | Cotonou
BTN | Bhutanese | | Kingdom of Bhutan
BOL | Bolivian | Bolivians | Plurinational State of Bolivia | La Paz
BIH | Bosnian | Bosnians | Bosnia, Bosnia-Herzegovina
BWA | Botswanan | Batswana
BRA | Brazilian | Brazilians | Federative Republic of Brazil | Brasilia, Itamaraty, Planalto
BRN | Bruneian | Bruneians | Brunei
BGR | Bulgarian | Bulgarians | Republic of Bulgaria
BFA | Burkinabe, Burkinabé | Burkinabes | Burkina
BDI | Burundian | Burundians | Republic of Burundi | Bujumbura
KHM | Cambodian | Cambodians | Kingdom of Cambodia, Democratic Kampuchea
CMR | Cameroonian | Cameroonians | Republic of Cameroon | Yaounde
CAN | Canadian | Canadians | | Parliament Hill
CPV | Cape Verdean | Cape Verdeans
CAF | Central African | Central Africans
TCD | Chadian | Chadians | Republic of Chad | Ndjamena
CHL | Chilean | Chileans | Republic of Chile | La Moneda
CHN | Chinese, Sino, PRC | | PRC, Red China, Communist China, mainland China, People's China, Mainland China | Peking, Zhongnanhai
COL | Colombian | Colombians | Republic of Colombia | Bogota, Casa de Nariño
COM | Comorian, Comoran | Comorians | the Comoros, Union of the Comoros
COG | | | Congo-Brazzaville, Congo Brazzaville
COD | Congolese | Congolese | Congo, Democratic Congo, DR Congo, D.R. Congo, DRC, Congo-Kinshasa
CRI | Costa Rican | Costa Ricans | Republic of Costa Rica
CIV | Ivorian | Ivorians | | Abidjan
HRV | Croatian, Croat | Croatians, Croats | Republic of Croatia
CUB | Cuban | Cubans | Republic of Cuba
CYP | Cypriot, Greek Cypriot | Cypriots, Greek Cypriots | Republic of Cyprus
CZE | Czech | Czechs | Czech Republic
DNK | Danish, Dane | Danes | Kingdom of Denmark
DJI | Djiboutian | Djiboutians
DMA |
DOM | Dominican | Dominicans
ECU | Ecuadorian, Ecuadorean | Ecuadorians, Ecuadoreans | Republic of Ecuador | Carondelet
EGY | Egyptian | Egyptians | Arab Republic of Egypt, United Arab Republic, UAR
SLV | Salvadoran, Salvadorean | Salvadorans
GNQ | Equatoguinean, Equatorial Guinean | Equatoguineans
ERI | Eritrean | Eritreans | State of Eritrea
EST | Estonian | Estonians | Republic of Estonia
SWZ | Swazi, Swazi | Swazis | Swaziland, Kingdom of Eswatini | Mbabane
ETH | Ethiopian | Ethiopians | Federal Democratic Republic of Ethiopia
FJI | Fijian | Fijians | Republic of Fiji
FIN | Finnish, Finn | Finns | Republic of Finland
FRA | French, Franco | | French Republic, Vichy France | Elysee, Elysée Palace, Élysée, Elysee Palace, Quai d'Orsay, Matignon, Hotel Matignon
GAB | Gabonese | | Gabonese Republic
GMB | Gambian | Gambians
GEO | Georgian | Georgians | Republic of Georgia
DEU | German, West German | Germans, West Germans | Federal Republic of Germany, FRG, West Germany, Third Reich, Nazi Germany, Weimar Republic | Bundeskanzleramt, Wilhelmstrasse
GHA | Ghanaian | Ghanaians | Republic of Ghana
GRC | Greek, Hellenic | Greeks | Hellenic Republic
GRD | Grenadian | Grenadians
GTM | Guatemalan | Guatemalans
GIN | Guinean | Guineans
GNB | Bissau-Guinean | | Guinea Bissau
GUY | Guyanese | | Cooperative Republic of Guyana, Co-operative Republic of Guyana
HTI | Haitian | Haitians | Republic of Haiti
HND | Honduran | Hondurans | Republic of Honduras
HUN | Hungarian | Hungarians | Republic of Hungary
ISL | Icelandic, Icelander | Icelanders | Republic of Iceland | Reykjavík
IND | Indian, Indo | Indians | Republic of India, Union of India, Bharat | Delhi, South Block, Raisina Hill
IDN | Indonesian | Indonesians | Republic of Indonesia
IRN | Iranian, Persian | Iranians, Persians | Islamic Republic of Iran, Islamic Republic | Teheran
IRQ | Iraqi | Iraqis | Republic of Iraq
IRL | Irish | | Ireland, Republic of Ireland, Irish Republic, Irish Free State, Eire
ISR | Israeli | Israelis | State of Israel, Jewish state, Zionist regime, Zionist entity | Tel Aviv
ITA | Italian, Italo | Italians | Italian Republic, Kingdom of Italy | Palazzo Chigi, Farnesina, Quirinale
JAM | Jamaican | Jamaicans
JPN | Japanese, Nippon | | Empire of Japan, Imperial Japan | Kasumigaseki, Kantei, Nagatacho
JOR | Jordanian | Jordanians | Hashemite Kingdom of Jordan, Hashemite Kingdom, Transjordan
KAZ | Kazakh, Kazakhstani | Kazakhs, Kazakhstanis | Republic of Kazakhstan | Nur-Sultan, Akorda
KEN | Kenyan | Kenyans | Republic of Kenya
KIR | I-Kiribati
XKX | Kosovar, Kosovan | Kosovars, Kosovans | Republic of Kosovo | Prishtina
KWT | Kuwaiti | Kuwaitis | State of Kuwait
KGZ | Kyrgyz, Kyrgyzstani, Kirghiz | Kyrgyzstanis | Kyrgyz Republic
LAO | Lao, Laotian | Laotians | Lao People's Democratic Republic, Lao PDR, Laos
LVA | Latvian | Latvians | Republic of Latvia
LBN | Lebanese | | Lebanese Republic, Republic of Lebanon | Baabda
LSO | Basotho | Basotho
LBR | Liberian | Liberians
LBY | Libyan | Libyans | State of Libya, Libyan Arab Jamahiriya, Libyan Jamahiriya, Great Jamahiriya, Socialist People's Libyan Arab Jamahiriya
LIE |
LTU | Lithuanian | Lithuanians | Republic of Lithuania
LUX | Luxembourgish, Luxembourger | Luxembourgers
MDG | Malagasy | | Republic of Madagascar
MWI | Malawian | Malawians
MYS | Malaysian, Malay | Malaysians | Malaya | Putrajaya, Wisma Putra
MDV | Maldivian | Maldivians | the Maldives
MLI | Malian | Malians | Republic of Mali
MLT | Maltese
MHL | Marshallese
MRT | Mauritanian | Mauritanians | Islamic Republic of Mauritania
MUS | Mauritian | Mauritians
MEX | Mexican | Mexicans | United Mexican States | Los Pinos, Tlatelolco
FSM | Micronesian | | Federated States of Micronesia
MDA | Moldovan, Moldavian | Moldovans | Republic of Moldova | Chisinau, Kishinev
MCO | Monegasque
MNG | Mongolian | Mongolians | Outer Mongolia, Mongolian People's Republic | Ulaanbaatar
MNE | Montenegrin | Montenegrins
MAR | Moroccan | Moroccans | Kingdom of Morocco
MOZ | Mozambican | Mozambicans | Republic of Mozambique
MMR | Burmese, Myanmarese, Myanma | | Burma, Union of Myanmar | Naypyitaw, Nay Pyi Taw, Rangoon, Yangon
NAM | Namibian | Namibians
NRU | Nauruan | Nauruans
NPL | Nepali, Nepalese | Nepalis
NLD | Dutch, Netherlands | | the Netherlands, Kingdom of the Netherlands, Holland | Binnenhof, the Hague
NZL | New Zealand, New Zealander | New Zealanders
NIC | Nicaraguan | Nicaraguans | Republic of Nicaragua
NER | Nigerien | Nigeriens | Republic of Niger
NGA | Nigerian | Nigerians | Federal Republic of Nigeria | Aso Rock
PRK | north Korean, DPRK, N. Korean, NK | north Koreans | north Korea, DPRK, D.P.R.K., N. Korea, Democratic People's Republic of Korea, DPR Korea, Korea DPR, Communist Korea | P'yongyang, Phyongyang
MKD | Macedonian, North Macedonian | Macedonians | Macedonia, FYROM, Republic of Macedonia, former Yugoslav Republic of Macedonia
NOR | Norwegian | Norwegians | Kingdom of Norway
OMN | Omani | Omanis | Sultanate of Oman
PAK | Pakistani | Pakistanis | Islamic Republic of Pakistan | Rawalpindi
PLW | Palauan | Palauans
PSE | Palestinian | Palestinians | Palestinian Authority, Palestinian National Authority, Palestine Liberation Organization, Palestine Liberation Organisation, PLO, State of Palestine | Mukataa
PAN | Panamanian | Panamanians | Republic of Panama
PNG | Papua New Guinean, Papuan | Papua New Guineans
PRY | Paraguayan | Paraguayans | | Asuncion
PER | Peruvian | Peruvians | Republic of Peru
PHL | Philippine, Filipino | Filipinos | the Philippines, Republic of the Philippines | Malacanang, Malacañang, Malacañang Palace, Malacanang Palace
POL | Polish, Pole | Poles | Republic of Poland, Polish People's Republic
PRT | Portuguese | | Portuguese Republic
QAT | Qatari | Qataris | State of Qatar
ROU | Romanian, Rumanian | Romanians, Rumanians | Rumania, Roumania
RUS | Russian, Russo | Russians | Russian Federation, Czarist Russia, Tsarist Russia | Kremlin, Smolenskaya Square
RWA | Rwandan, Rwandese | Rwandans | Republic of Rwanda
WSM | Samoan | Samoans | Independent State of Samoa, Western Samoa
SMR | Sammarinese
STP | Sao Tomean
SAU | Saudi, Saudi Arabian | Saudis | Saudi Arabia, Kingdom of Saudi Arabia, KSA | Jeddah
SEN | Senegalese | | Republic of Senegal
SRB | Serbian, Serb | Serbians, Serbs | Republic of Serbia
SYC | Seychellois
SLE | Sierra Leonean | Sierra Leoneans
SGP | Singaporean | Singaporeans | Republic of Singapore
SVK | Slovak, Slovakian | Slovaks | Slovak Republic
SVN | Slovenian, Slovene | Slovenians, Slovenes | Republic of Slovenia
SLB | Solomon Islander | Solomon Islanders | the Solomons
SOM | Somali, Somalian | Somalis | Federal Republic of Somalia, Somali Republic | Villa Somalia
ZAF | South African | South Africans | Republic of South Africa, Union of South Africa, RSA | Union Buildings, Cape Town
KOR | south Korean, S. Korean, S.Korean, ROK | south Koreans | south Korea, S. Korea, S.Korea, R.O.K., ROK, Republic of Korea, Korea Republic | Blue House, Cheong Wa Dae, Chongwadae, Chong Wa Dae
SSD | South Sudanese
ESP | Spanish, Spaniard | Spaniards | Kingdom of Spain | Moncloa, Zarzuela
LKA | Sri Lankan, Ceylonese | Sri Lankans | Ceylon, Democratic Socialist Republic of Sri Lanka
SDN | Sudanese | | Republic of the Sudan, Republic of Sudan, the Sudan | Omdurman
SUR | Surinamese | | Surinam
SWE | Swedish, Swede | Swedes | Kingdom of Sweden
CHE | Swiss | | Swiss Confederation | Berne
SYR | Syrian | Syrians | Syrian Arab Republic
TWN | Taiwanese, Nationalist Chinese | Taiwanese | Republic of China, ROC, Chinese Taipei, Nationalist China, Formosa
TJK | Tajik, Tajikistani | Tajiks | Republic of Tajikistan
TZA | Tanzanian | Tanzanians | Tanganyika | Dar es Salaam
THA | Thai | Thais | Kingdom of Thailand, Siam
TLS | Timorese, East Timorese | Timorese | East Timor, Timor Leste
TGO | Togolese | | Togolese Republic | Lome
TON | Tongan | Tongans | Kingdom of Tonga
TTO | Trinidadian | Trinidadians | Trinidad
TUN | Tunisian | Tunisians | Republic of Tunisia | Carthage Palace
TUR | Turkish, Turk, Turkiye, Ottoman | Turks | Republic of Turkey, Republic of Türkiye, Turkiye, Ottoman Empire | Sublime Porte, Ak Saray
TKM | Turkmen | Turkmens | | Ashkhabad
TUV | Tuvaluan | Tuvaluans
UGA | Ugandan | Ugandans | Republic of Uganda | Entebbe
UKR | Ukrainian | Ukrainians | | Kiev, Bankova
ARE | Emirati | Emiratis | UAE, U.A.E., the Emirates | Abu Dhabi
GBR | British, Briton, UK, Anglo, Brit | Britons, the British | Britain, Great Britain, UK, U.K., United Kingdom of Great Britain and Northern Ireland, England | Downing Street, No. 10, Number 10, 10 Downing Street, Whitehall, Buckingham Palace, Number Ten
USA | American, US, U.S., U.S.A., USA, North American | Americans | America, US, U.S., U.S.A., USA, United States, U.S. imperialism | Washington, Washington D.C., Washington DC, White House, Oval Office, Foggy Bottom, Capitol Hill
URY | Uruguayan | Uruguayans | Oriental Republic of Uruguay
UZB | Uzbek, Uzbekistani | Uzbeks | Republic of Uzbekistan
VUT | Ni-Vanuatu
VAT | Vatican | | Holy See, the Vatican
VEN | Venezuelan | Venezuelans | Bolivarian Republic of Venezuela | Miraflores, Miraflores Palace
VNM | Vietnamese, North Vietnamese | North Vietnamese | Socialist Republic of Vietnam, Socialist Republic of Viet Nam, North Vietnam, Democratic Republic of Vietnam, DRV, SRV, Annam
YEM | Yemeni | Yemenis | Republic of Yemen, North Yemen | Sanaa
ZMB | Zambian | Zambians | Republic of Zambia
ZWE | Zimbabwean, Rhodesian | Zimbabweans, Rhodesians | Republic of Zimbabwe, Rhodesia | Salisbury
ESH | Sahrawi, Saharawi | Sahrawis | Sahrawi Arab Democratic Republic, SADR
GIB | Gibraltarian | Gibraltarians
GRL | Greenlandic, Greenlander | Greenlanders
FRO | Faroese
FLK | | Falkland Islanders | the Falklands, the Malvinas, Falklands
HKG | Hong Konger | Hong Kongers
MAC | Macanese
PRI | Puerto Rican | Puerto Ricans
NCL | New Caledonian | New Caledonians
COK |
NIU | Niuean | Niueans
`;

/**
 * States that are no more, and names that once meant another state than today: code | adjectives | people | names | government |
 * first day | last day.
 */
export const PAST_STATES = `
SUN | Soviet | Soviets | Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia, Russia SFSR
SUN | | | | Moscow, Kremlin | 1922-12-30 | 1991-12-25
DDR | East German | East Germans | East Germany, German Democratic Republic, GDR, G.D.R. | Pankow
YUG | Yugoslav, Yugoslavian | Yugoslavs, Yugoslavians | Yugoslavia, Federal Republic of Yugoslavia, Socialist Federal Republic of Yugoslavia
YUG | | | | Belgrade | 1918-12-01 | 2003-02-03
CSK | Czechoslovak, Czechoslovakian | Czechoslovaks, Czechoslovakians | Czechoslovakia
CSK | | | | Prague | 1918-10-28 | 1992-12-31
VDR | South Vietnamese | | South Vietnam, Republic of Vietnam, South Viet-Nam, South Viet Nam | Saigon, Independence Palace | | 1975-04-30
YMD | South Yemeni | South Yemenis | South Yemen, People's Democratic Republic of Yemen, PDRY
DEU | | | | Bonn | 1949-05-23 | 1999-08-31
ZAR | Zairian, Zairean | Zairians, Zaireans | Zaire
AUH | Austro-Hungarian | | Austria-Hungary, Austro-Hungarian Empire, Dual Monarchy
SCG | | | Serbia and Montenegro
TWN | | | | Nanking, Chungking | 1927-04-18 | 1949-12-07
FRA | | | | Vichy | 1940-07-10 | 1944-08-25
`;

/** Names from the country packages that are left out: they are nobody's alone, or words of English, or too small to speak. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'Congo',
  'Brussels',
  'Georgetown',
  'Kingston',
  'Victoria',
  'Stanley',
  'Plymouth',
  'Douglas',
  'Hamilton',
  'West Island',
  'Jamestown',
  'Kingstown',
  'San Juan',
  'Basseterre',
  'Road Town',
  'George Town',
  'Male',
  'Republic of the Congo',
  'Sucre',
  'Saint-Denis',
  'Saint-Pierre',
  'Marigot',
  'Philipsburg',
  'Nassau',
  'Cocos (Keeling) Islands',
  'Gold Coast',
  'Edinburgh of the Seven Seas',
  'Saint Martin',
  'Reunion',
  'Bonaire',
  'Jersey',
  'Moldavia',
  'Korea, Republic of',
  'Taiwan, Province of China',
  'Myanmar (Burma)',
  'Micronesia, Federated States of',
  'The Valley',
  'East Pakistan',
  'French Sudan',
  'City of Victoria',
  'Ireland',
  'Washington D.C.',
  'Alofi',
  'Diego Garcia',
  'Port Louis',
  'City of San Marino',
  'Zaire',
]);

/** Names that need a second look wherever they stand. */
export const CAUTIOUS: Readonly<Record<string, 'given-name' | 'shouted' | 'after-the' | 'congo' | 'georgia'>> = {
  Jordan: 'given-name',
  Chad: 'given-name',
  Georgia: 'georgia',
  Israel: 'given-name',
  Kenya: 'given-name',
  Cuba: 'given-name',
  Malta: 'given-name',
  Paris: 'given-name',
  London: 'given-name',
  Washington: 'given-name',
  Lincoln: 'given-name',
  Sofia: 'given-name',
  Berlin: 'given-name',
  Vienna: 'given-name',
  Santiago: 'given-name',
  Lima: 'given-name',
  Rome: 'given-name',
  Holland: 'given-name',
  England: 'given-name',
  France: 'given-name',
  German: 'given-name',
  Pole: 'given-name',
  India: 'given-name',
  America: 'given-name',
  Ireland: 'given-name',
  Niger: 'given-name',
  Guinea: 'given-name',
  Praia: 'given-name',
  Salisbury: 'given-name',
  Melbourne: 'given-name',
  Turk: 'given-name',
  Dane: 'given-name',
  Swede: 'given-name',
  Finn: 'given-name',
  US: 'shouted',
  Congo: 'congo',
  Congolese: 'congo',
  'Islamic Republic': 'after-the',
};
