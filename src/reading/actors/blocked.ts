/**
 * Names that hold an actor's name and are no actor: seas, papers, people, places, dishes. They win by being longer, and say nobody.
 * Grouped by why; separated by commas.
 */
export const BLOCKED: Readonly<Record<string, string>> = {
  seas: `South China Sea, East China Sea, China Sea, Sea of Japan, Japan Sea, East Sea, West Sea, Persian Gulf, Arabian Gulf, Gulf of Oman,
    Gulf of Mexico, Gulf of Guinea, Gulf of Thailand, Gulf of Finland, Gulf of Tonkin, Indian Ocean, Irish Sea, English Channel,
    Philippine Sea, Caribbean Sea, Taiwan Strait, Taiwan Straits, Korea Strait, Mozambique Channel, Bay of Bengal, Panama Canal, Jordan River,
    River Jordan, Jordan Valley, Norwegian Sea, Cuban waters, Straits of Florida`,
  lands: `Korean Peninsula, korean peninsula, Korea peninsula, the Koreas, two Koreas, both Koreas, New Mexico, New England, New Jersey, New South Wales,
    New Guinea, New Britain, New Ireland, Northern Ireland, Latin America, South America, North America, Central America, Latin American, South American, Central American,
    American Samoa, French Guiana, French Polynesia, British Columbia, Inner Mongolia, South Georgia, Iberian Peninsula, Indian subcontinent,
    Indo-Pacific, Indo-China, Indochina, Turkish Straits, Washington State, Washington state, state of Washington, State of Washington, Fort Washington, Mount Washington,
    State of Georgia, state of Georgia, Georgia Tech, Lake Chad, Golan Heights, Jordan's West Bank, Little Havana, Chinatown, Moscow Idaho, Paris Texas,
    Panama City Beach, Pacific Ocean, Peru Illinois, Lebanon Pennsylvania, Berlin Wall, West Berlin, East Berlin, East Jerusalem, Kurdish Iraq`,
  people: `George Washington, Denzel Washington, Booker T. Washington, Harold Washington, Paris Hilton, Michael Jordan, Hamilton Jordan, Vernon Jordan, King Jordan, Jack London,
    Irving Berlin, Isaiah Berlin, Gus Grissom, Jim Jordan, Barbara Jordan, Tom Holland, Richard Holbrooke Jordan, Melissa Holland, Kathy Ireland, John Ireland,
    African American, African Americans, African-American, African-Americans, Asian American, Asian Americans, Asian-American, Native American, Native Americans, American Indian,
    American Indians, Red Indians, Arab American, Arab-American, Arab Americans, Arab-Americans, Muslim American, Muslim Americans, Korean American, Korean Americans, Korean-American, Korean-Americans,
    Japanese American, Japanese Americans, Japanese-American, Cuban American, Cuban Americans, Cuban-American, Cuban-Americans, Chinese American, Chinese-American, Chinese Americans,
    Mexican American, Mexican-American, Mexican Americans, Italian American, Italian-American, Irish American, Irish-American, Iranian-American, Iranian American, Latin Americans`,
  media: `Washington Post, Washington Times, Washington Free Beacon, Washington Examiner, Washington Monthly, Washington Quarterly, Korea Times, Korea Herald, Japan Times, Jerusalem Post, Times of Israel, Times of India, Hindustan Times, India Today,
    Times of London, South China Morning Post, Moscow Times, Irish Times, New England Journal, Voice of America, American Enterprise, American Conservative, France 24, France-Presse, Agence France-Presse,
    Agence France Presse, British Broadcasting Corporation, Der Spiegel, Le Monde, Kyiv Post, Kyiv Independent, Prague Post, Bangkok Post, Jakarta Post, Taipei Times, Tehran Times, Bank of America, American Express, American Airlines,
    Air France, Air China, Air India, British Airways, Korean Air, Turkish Airlines, Japan Airlines, American Jewish Committee, Bank of England, Bank of Japan`,
  history: `Korean War, Vietnam War, Gulf War, Iraq War, Iran-Iraq War, American Revolution, American Civil War, Russian Revolution, French Revolution, Boer War, Spanish Civil War, Cuban Missile Crisis,
    Cuban missile crisis, Suez Crisis, Russo-Japanese War, Sino-Japanese War, Franco-Prussian War, Congress of Vienna, Treaty of Versailles, Treaty of Rome, Geneva Accords, Dayton Accords, Camp David Accords, Oslo Accords,
    Oslo process, Helsinki Final Act, Helsinki Accords, Paris Agreement, Paris climate agreement, Paris accord, Paris Accords, Paris Peace Accords, Kyoto Protocol, Munich Agreement, Warsaw Pact countries, Washington Consensus, Budapest Memorandum,
    Minsk agreements, Minsk agreement, Minsk accords, Minsk process, Minsk Protocol, Minsk Group, Astana process, Astana talks, Geneva talks, Vienna talks, Vienna Convention, Vienna Conventions, Madrid Conference, Potsdam Declaration, Pyongyang Declaration, Doha Agreement, Doha Round, Doha talks,
    Beijing Olympics, Tokyo Olympics, London Olympics, Stockholm Syndrome, Washington Treaty, Rome Statute, Lisbon Treaty, Singapore summit, Hanoi summit, Sunshine Policy, London Conference, Moscow Conference, Paris Conference, Paris Club, Rio Treaty`,
  things: `French fries, French toast, German shepherd, German shepherds, Swiss cheese, Swiss bank, Turkish bath, Turkish delight, Turkish coffee, Indian summer, Brazil nut, Panama hat, Cuban heel, Irish coffee, Danish pastry,
    Russian roulette, Chinese food, Thai food, Mexican food, Italian food, Chinese New Year, American football, China shop, fine china, guinea pig, guinea pigs, Guinea pig, Guinea pigs, Turkey Day, Turkey dinner, American dream, American Dream, Greek tragedy, Dutch auction,
    Manila envelope, Peking duck, Persian rug, Bermuda shorts, Jordan almonds, Iron Dome, English-language`,
};
