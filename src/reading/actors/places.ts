/**
 * Cities and provinces that are no seat of a government: code | names. They name no actor in a text, but tell in a phrase whose the
 * governor, the students, the customs officers are. Large, or often in the news of disputes; names that several lands share are left out.
 */
export const PLACES = `
AFG | Kandahar, Jalalabad, Herat, Mazar-i-Sharif, Kunduz, Helmand, Nimroz, Nangarhar, Khost, Ghazni, Bagram
ARG | Rosario, Mendoza, Tierra del Fuego, Patagonia, Ushuaia, Gualeguaychú, Gualeguaychu
AUS | Sydney, Queensland, Darwin, Brisbane, Adelaide, Tasmania
AUT | Salzburg, Tyrol, Carinthia, Graz
BGD | Chittagong, Cox's Bazar, Sylhet
BOL | Santa Cruz de la Sierra, Cochabamba
BRA | São Paulo, Sao Paulo, Rio de Janeiro, Amazonas
CAN | Quebec, Ontario, Alberta, Vancouver, Montreal, Toronto, Nova Scotia, Newfoundland
CHN | Shanghai, Tianjin, Guangzhou, Shenzhen, Dandong, Shenyang, Liaoning, Jilin, Yunnan, Xinjiang, Tibet, Guangdong, Fujian, Hainan, Yanbian, Sichuan, Lhasa, Urumqi, Wuhan
COD | Goma, Bukavu, North Kivu, South Kivu, Ituri, Lubumbashi, Kisangani
COL | Medellín, Medellin, Quibdó, Chocó, Cúcuta, Cucuta, Antioquia
CUB | Guantánamo province, Santiago de Cuba
DEU | Bavaria, Hamburg, Munich, Frankfurt, Saxony, Brandenburg
ECU | Guayaquil, Esmeraldas
EGY | Alexandria, Sinai, Suez, Port Said, Aswan
ESP | Barcelona, Galicia, Seville, Ceuta, Melilla, Andalusia, Vigo, Bilbao
FRA | Marseille, Brittany, Normandy, Lyon, Strasbourg, Calais, Boulogne
GBR | Scotland, Wales, Shetland, Aberdeen, Belfast, Edinburgh, Manchester, Liverpool
GEO | Batumi, Adjara, Kutaisi, Gori, Zugdidi
GRC | Crete, Thessaloniki, Piraeus, Lesbos
HTI | Ouanaminthe, Cap-Haïtien, Cap-Haitien
IDN | Aceh, Papua province, West Papua, Bali, Sulawesi, Sumatra, Natuna
IND | Mumbai, Bombay, Calcutta, Kolkata, Kashmir, Jammu and Kashmir, Punjab state, Gujarat, Tamil Nadu, Chennai, Madras, Assam, West Bengal, Ladakh, Srinagar, Kerala, Porbandar, Karnataka, Arunachal Pradesh
IRN | Isfahan, Esfahan, Mashhad, Tabriz, Shiraz, Qom, Bushehr, Natanz, Fordow, Fordo, Arak, Bandar Abbas, Zahedan, Khuzestan, Sistan
IRQ | Basra, Mosul, Kirkuk, Najaf, Karbala, Fallujah, Anbar
ISR | Haifa, Galilee, Negev, Beersheba, Sderot, Ashdod
ITA | Milan, Naples, Sicily, Lampedusa, Turin, Lombardy, Venice
JPN | Okinawa, Hokkaido, Osaka, Nagasaki, Hiroshima, Kyoto, Yokohama, Iwakuni, Iwaguni, Yamaguchi, Nagano, Tokushima, Shimane, Nemuro, Fukushima, Yokosuka
KAZ | Almaty, Kyzylorda, Baikonur
KEN | Mombasa, Kisumu, Garissa, Lamu, Turkana
KGZ | Osh, Batken
KHM | Siem Reap, Preah Vihear, Battambang, Sihanoukville
KOR | Pusan, Busan, Inchon, Incheon, Kwangju, Gwangju, Taegu, Daegu, Jeju, Cheju, Paju, Phaju, Yonphyong, Yeonpyeong, Taejon, Daejeon, Ulsan, Kangjong, Gangjeong, Tongduchon, Phyongthaek, Pyeongtaek, Yonchon, Suwon, Masan, Jonju, Seongju, Songju
LBN | Sidon, Bekaa, Beqaa
LBY | Benghazi, Misrata, Tobruk, Sirte, Cyrenaica
LKA | Jaffna, Trincomalee
MEX | Chiapas, Tijuana, Ciudad Juárez, Ciudad Juarez, Guadalajara, Monterrey, Sinaloa, Sonora, Chihuahua
MLI | Timbuktu, Gao, Kidal, Mopti
MMR | Rakhine, Mandalay, Kachin state, Shan state, Sittwe
MOZ | Cabo Delgado, Beira, Nampula
NGA | Lagos, Kano, Borno, Maiduguri, Niger Delta, Calabar, Port Harcourt
NIC | San Juan del Norte, Bluefields
NOR | Svalbard, Tromsø, Tromso, Bergen, Finnmark, Kirkenes
PAK | Karachi, Lahore, Peshawar, Quetta, Balochistan, Baluchistan, Khyber Pakhtunkhwa, Waziristan, Sindh, Chaman, Torkham, Gwadar
PER | Arequipa, Cusco, Cuzco, Tumbes
PHL | Mindanao, Palawan, Cebu, Davao, Zamboanga, Luzon
PNG | Bougainville province
POL | Gdańsk, Gdansk, Krakow, Kraków, Silesia, Danzig
PRK | Yongbyon, Nyongbyon, Kaesong, Kaesŏng, Wonsan, Hamhung, Sinuiju, Rason, Kumgang, Mt. Kumgang, Chongjin, Nampho, Haeju, Punggye-ri, Sohae, Tongchang-ri
PSE | Gaza, Gaza Strip, Gaza City, Hebron, Nablus, Jenin, Bethlehem, Rafah, Khan Younis, Jericho
RUS | Murmansk, Vladivostok, St. Petersburg, Saint Petersburg, Kaliningrad, Siberia, Sakhalin, Khabarovsk, Karelia, Dagestan, Pskov, Rostov, Belgorod, Kursk
RWA | Gisenyi, Rubavu
SAU | Mecca, Medina, Dhahran, Riyadh province
SDN | Darfur, Port Sudan, El Fasher, Kordofan, Abyei, Blue Nile state
SOM | Kismayo, Baidoa, Bosaso
SRB | Novi Sad, Vojvodina, Kragujevac
SSD | Malakal, Bentiu, Unity State, Upper Nile
SYR | Aleppo, Homs, Idlib, Hama, Raqqa, Daraa, Deir ez-Zor, Latakia, Afrin, Palmyra, Kobani, Manbij
TCD | Abéché, Faya-Largeau, Tibesti
TUR | Istanbul, Constantinople, Izmir, Diyarbakir, Diyarbakır, Hatay, Incirlik
TWN | Kaohsiung, Kinmen, Quemoy, Matsu
UKR | Crimea, Kharkiv, Kharkov, Odesa, Odessa, Lviv, Donbas, Donbass, Donetsk, Luhansk, Lugansk, Mariupol, Dnipro, Zaporizhzhia, Zaporizhia, Kherson, Sevastopol, Simferopol, Slavyansk, Sloviansk, Transcarpathia
USA | New York, California, Texas, Florida, Hawaii, Guam, Alaska, Chicago, Los Angeles, San Francisco, Virginia, Ohio, Iowa, Miami, Houston, Nevada, Michigan, Arizona, Pennsylvania, Massachusetts
VEN | Maracaibo, Zulia, Táchira, Tachira, Essequibo province
VNM | Haiphong, Da Nang, Danang, Ho Chi Minh City
YEM | Aden, Hodeidah, Hodeida, Taiz, Taez, Marib, Hadramawt, Saada, Sa'ada, Socotra
ZAF | Johannesburg, Durban, Soweto, KwaZulu-Natal
ZWE | Bulawayo, Mutare, Mbare, Matabeleland
`;
