/** Leaders and spokesmen of Africa south of the Sahara. The format is told in `index.ts`. */
export const AFRICA = `
ZAF
leader: Louis Botha 1910/1919; Jan Smuts = Jan Christiaan Smuts = General Smuts 1919/1924 1939/1948; J. B. M. Hertzog = James Hertzog = General Hertzog 1924/1939; D. F. Malan = Daniel Malan 1948/1954; J. G. Strijdom 1954/1958; Hendrik Verwoerd 1958/1966; John Vorster = B. J. Vorster = Balthazar Vorster 1966/1979; P. W. Botha = P.W. Botha = Pieter Botha 1966/1989; Roelof Botha = Pik Botha = R. F. Botha = Roelof F. Botha 1977/1996; F. W. [de Klerk] = F.W. de Klerk = Frederik de Klerk 1989-08/1996; Magnus Malan 1980/1991; Nelson Mandela 1994-05/1999-06; Thabo Mbeki 1994/2008-09; Kgalema Motlanthe 2008/2014; Jacob Zuma 1999/2005 2009-05/2018-02; Cyril Ramaphosa 2014/; Alfred Nzo 1994/1999; Nkosazana Dlamini-Zuma = Nkosazana Dlamini Zuma 1999/2012 2018/2024 f; Maite Nkoana-Mashabane 2009/2018 f; Lindiwe Sisulu 2018/2019 f; Naledi Pandor 2019/2024 f; Ronald Lamola 2019/; Clayson Monyela 2010/; Aziz Pahad 1994/2008; Lindiwe Zulu 2009/2024 f; Mac Maharaj 2011/2014; Zane Dangor 2016/; Vincent Magwenya 2022/
ZAF:anc
leader: Oliver Tambo 1967/1991; Gwede Mantashe 2007/2017; Albert Luthuli 1952/1967
ZWE
leader: Godfrey Huggins 1933/1953; Roy Welensky 1956/1963; Winston Field 1962/1964; Ian Smith 1964/1979; Abel Muzorewa 1979; Robert Mugabe 1980-04/2017-11-21; Emmerson Mnangagwa 1980/; Simbarashe Mumbengegwi 2005/2017; Sibusiso Moyo 2017/2021; Stan Mudenge 1995/2005; Patrick Chinamasa 2000/2018; Constantino Chiwenga 2017/; George Charamba 2000/; Nathan Shamuyarira 1980/1995; Jonathan Moyo 2000/2005 2013/2017; Frederick Shava 2021/2025; Didymus Mutasa 1980/2014
ZWE:zapu
leader: Joshua Nkomo 1961/1987
ZWE:movement for democratic change
leader: Morgan Tsvangirai 1999/2018; Nelson Chamisa 2000/; Tendai Biti 1999/2018; Arthur Mutambara 2006/2013
ZMB
president: Kenneth Kaunda 1964/1991; Frederick Chiluba 1991/2002; Levy Mwanawasa 2002/2008; Rupiah Banda 1975/1976 2006/2011; Michael Sata 2011/2014; Edgar Lungu 2015/2021; Hakainde Hichilema 2021-08/; Guy Scott 2011/2015
MWI
president: Hastings Banda = Hastings Kamuzu Banda = Kamuzu Banda 1964/1994; Bakili Muluzi 1994/2004; Bingu wa [Mutharika] 2004/2012; Joyce Banda 2006/2014 f; Peter Mutharika 2009/2020 2025-10/; Lazarus Chakwera 2020/2025
MOZ
president: Samora Machel 1975/1986; Joaquim Chissano 1975/2005; Armando Guebuza 2005/2015; Filipe Nyusi 2008/2025-01; Daniel Chapo 2025-01/; Oldemiro Balói = Oldemiro Baloi 2008/2017; Verónica Macamo = Veronica Macamo 2010/2025 f
MOZ:renamo
leader: Afonso Dhlakama 1979/2018; Ossufo Momade 2018/
AGO
president: Agostinho Neto 1975/1979; José Eduardo dos Santos = Jose Eduardo dos Santos = Eduardo [dos Santos] 1975/2017-09; João Lourenço = Joao Lourenco = João Lourenco 2014/; Georges Chikoti 2010/2017; Manuel Augusto 2017/2020; Téte António 2020/
AGO:unita
leader: Jonas Savimbi 1966/2002; Isaías Samakuva = Isaias Samakuva 2003/2019; Adalberto Costa Júnior 2019/
AGO:fnla
leader: Holden Roberto 1962/1999
NAM
president: Sam Nujoma 1990/2005; Hifikepunye Pohamba 2005/2015; Hage Geingob 1990/2002 2012/2024; Netumbo Nandi-Ndaitwah 2012/ f; Nangolo Mbumba 2018/2025
BWA
president: Seretse Khama 1966/1980; Quett Masire = Ketumile Masire 1980/1998; Festus Mogae 1998/2008; Ian Khama 1998/2018; Mokgweetsi Masisi 2014/2024; Duma Boko 2024-11/
LSO
prime minister: Leabua Jonathan = Chief Jonathan 1965/1986; Pakalitha Mosisili 1998/2012 2015/2017; Tom Thabane 2012/2015 2017/2020; Moeketsi Majoro 2020/2022; Sam Matekane 2022/
SWZ
king: King Sobhuza = Sobhuza II 1921/1982; King Mswati = Mswati III = King Mswati III 1986/; Sibusiso Barnabas Dlamini = Barnabas Dlamini 1996/2003 2008/2018
MDG
president: Philibert Tsiranana 1959/1972; Didier Ratsiraka 1975/1993 1997/2002; Albert Zafy 1993/1996; Marc Ravalomanana 2002/2009-03; Andry Rajoelina 2009-03/2014 2019/2025-10; Hery Rajaonarimampianina 2014/2018; Michael Randrianirina 2025-10/
MUS
prime minister: Seewoosagur Ramgoolam 1968/1982; Anerood Jugnauth 1982/1995 2000/2003 2014/2017; Navin Ramgoolam 1995/2000 2005/2014 2024/; Pravind Jugnauth 2017/2024
COM
president: Ahmed Abdallah 1975/1989; Ali Soilih 1976/1978; Azali Assoumani 1999/2006 2016/; Ahmed Sambi = Ahmed Abdallah Mohamed Sambi 2006/2011; Ikililou Dhoinine 2011/2016
SYC
president: James Mancham 1976/1977; France-Albert René = Albert René 1977/2004; James Michel 1996/2016; Danny Faure 2016/2020; Wavel Ramkalawan 2020/2025
TZA
president: Julius Nyerere 1961/1985; Ali Hassan Mwinyi 1985/1995; Benjamin Mkapa 1977/2005; Jakaya Kikwete 1995/2015-11; John Magufuli 2015-11/2021-03; Samia Suluhu Hassan = Samia Hassan = [Samia] 2015/ f; Salim Ahmed Salim 1980/1989; Bernard Membe 2007/2015; Augustine Mahiga 2003/2010 2015/2019; Palamagamba Kabudi 2017/
KEN
president: Jomo Kenyatta 1963/1978; Daniel [arap Moi] = Daniel Arap Moi = Daniel Moi 1967/2002; Mwai Kibaki 1978/1988 2002-12/2013-04; Uhuru Kenyatta 2008/2022-09; William Ruto 2008/; Raila Odinga 2008/2013; Moses Wetangula 2008/2012; Amina Mohamed 2013/2020 f; Monica Juma 2013/2022 f; Raychelle Omamo 2013/2022 f; Alfred Mutua 2004/2012 2022/; Musalia Mudavadi 2009/2012 2022/; Korir Singoei = Korir Sing'Oei 2022/; Kalonzo Musyoka 1993/2012; Bonaya Godana 1998/2001
UGA
president: Milton Obote 1962/1971 1980/1985; Idi Amin = Idi Amin Dada = General Amin 1971-01/1979-04; Yusuf Lule 1979; Godfrey Binaisa 1979/1980; Tito Okello 1985/1986; Yoweri Museveni = Yoweri Kaguta Museveni 1986-01/; Sam Kutesa 2005/2021; Amama Mbabazi 2006/2014; Ruhakana Rugunda 1986/2021; Okello Oryem = Henry Oryem Okello 2004/; Jeje Odongo 2016/; Muhoozi Kainerugaba 2017/; Ofwono Opondo 2013/2024; Paddy Ankunda 2011/2017
UGA:lra
leader: Joseph Kony 1987/; Vincent Otti 1987/2007; Martin Ojul 2006/2008; David Matsanga 2008/2010
RWA
president: Grégoire Kayibanda = Gregoire Kayibanda 1962/1973; Juvénal Habyarimana = Juvenal Habyarimana 1973/1994-04; Pasteur Bizimungu 1994/2000; Faustin Twagiramungu 1994/1995; Paul Kagame 1994-07/; Louise Mushikiwabo 2009/2018 f; Richard Sezibera 2018/2019; Vincent Biruta 2019/2024; Olivier Nduhungirehe 2010/; Charles Murigande 2002/2008; Rosemary Museminali 2008/2009 f; Patrick Karegeya 1994/2004; James Kabarebe 2002/; Yolande Makolo 2021/ f; Eugène-Richard Gasana 2009/2016
BDI
president: Michel Micombero 1966/1976; Jean-Baptiste Bagaza 1976/1987; Pierre Buyoya 1987/1993 1996/2003; Melchior Ndadaye 1993; Cyprien Ntaryamira 1994; Sylvestre Ntibantunganya 1994/1996; Domitien Ndayizeye 2001/2005; Pierre Nkurunziza 2005/2020; Évariste Ndayishimiye = Evariste Ndayishimiye 2020/; Alain Aimé Nyamitwe = Alain Nyamitwe 2015/2018; Willy Nyamitwe 2010/; Albert Shingiro 2014/2025; Laurent Kavakure 2011/2015
COD
leader: Joseph Kasavubu = Joseph Kasa-Vubu 1960/1965; Patrice Lumumba 1960/1961; Cyrille Adoula 1961/1964; Antoine Gizenga 1960/1961 2006/2008; Laurent Kabila = Laurent-Désiré Kabila = Laurent-Desire Kabila = Laurent Desire Kabila 1997-05/2001-01; Joseph Kabila 1997/2019-01; Félix Tshisekedi = Felix Tshisekedi = Félix-Antoine Tshisekedi 2019-01/; Étienne Tshisekedi = Etienne Tshisekedi 1991/1997; Raymond Tshibanda 2012/2016; Lambert Mende = Lambert Mende Omalanga 2008/2018; Alexis Thambwe Mwamba = Alexis Thambwe 2008/2019; Léonard She Okitundu = Leonard She Okitundu 1997/2003 2016/2018; Abdoulaye Yerodia 1998/2006; Augustin Matata Ponyo 2010/2016; Bruno Tshibala 2017/2019; Christophe Lutundula 2021/2024; Thérèse Kayikwamba Wagner = Therese Kayikwamba Wagner 2024/ f; Patrick Muyaya 2021/; Antipas Mbusa Nyamwisi 2003/2012; Judith Suminwa = Judith Suminwa Tuluka 2023/ f; Jean-Michel Sama Lukonde 2021/2024
COD:katanga
leader: Moïse Tshombe = Moise Tshombe = Moïse Tshombé 1960/1965; Godefroid Munongo 1960/1963
COD:m23
leader: Bertrand Bisimwa 2012/; Sultani Makenga 2012/; Jean-Marie Runiga 2012/2013; Bosco Ntaganda 2006/2013; Lawrence Kanyuka 2022/; Corneille Nangaa 2023/
COD:rcd
leader: Ernest Wamba dia Wamba 1998/2003; Azarias Ruberwa 1998/2003; Adolphe Onusumba 2000/2003
COD:mlc
leader: Jean-Pierre Bemba 1998/2003
ZAR
leader: [Mobutu] Sese Seko = Joseph Mobutu = Joseph-Désiré Mobutu 1960/1997-05; Nguza Karl-i-Bond 1972/1992; Kengo wa Dondo = Léon Kengo wa Dondo 1982/1997; Gérard Kamanda wa Kamanda 1994/1997
COG
president: Alphonse Massamba-Débat 1963/1968; Marien Ngouabi 1969/1977; Denis Sassou Nguesso = Denis Sassou-Nguesso = [Sassou-Nguesso] = [Sassou Nguesso] 1979/1992 1997/; Pascal Lissouba 1992/1997; Jean-Claude Gakosso 2015/; Basile Ikouébé 2007/2015
CAF
president: David Dacko 1960/1966 1979/1981; Jean-Bédel Bokassa = Jean-Bedel Bokassa 1966/1979; André Kolingba = Andre Kolingba 1981/1993; Ange-Félix Patassé = Ange-Felix Patasse 1976/1978 1993/2003; François Bozizé = Francois Bozize 2003/2013-03; Michel Djotodia 2013-03/2014-01; Catherine Samba-Panza 2014/2016 f; Faustin-Archange Touadéra = Faustin-Archange Touadera 2008/2013 2016/; Nicolas Tiangaye = Nicolas Tchangai 2013/2014; Sylvie Baipo-Temon 2018/ f
TCD
president: François Tombalbaye = Ngarta Tombalbaye 1960/1975; Félix Malloum 1975/1979; [Goukouni] Oueddei = Goukouni Weddeye = [Goukouni] 1979/1982; Hissène Habré = Hissene Habre 1978/1990-12; Idriss Déby = Idriss Deby = Idriss Déby Itno = Idriss Deby Itno 1990-12/2021-04; Mahamat Déby = Mahamat Idriss Déby = Mahamat Deby = Mahamat Idriss Deby 2021-04/; Moussa Faki = Moussa Faki Mahamat 2003/2017; Succès Masra 2024; Hassan Sylla 2010/2016; Abderaman Koulamallah 2023/; Gouara Lassou 1982/1989
CMR
president: Ahmadou Ahidjo 1960/1982; Paul Biya 1975/; Lejeune Mbella Mbella 2015/; Issa Tchiroma = Issa Tchiroma Bakary 2009/2025; Ferdinand Oyono 1992/1997; Francis Nkwain 1990/1997
GAB
president: Léon M'ba = Leon M'ba 1960/1967; Omar Bongo = Omar Bongo Ondimba = Albert-Bernard Bongo 1967/2009-06; Ali Bongo = Ali Bongo Ondimba 1989/1991 1999/2023-08; Brice Oligui Nguema = Brice Clotaire Oligui Nguema 2023-08/; Jean Ping 1999/2008
GNQ
president: Francisco Macías Nguema = Francisco Macias Nguema 1968/1979; Teodoro Obiang = Teodoro Obiang Nguema = Teodoro Obiang Nguema Mbasogo 1979/; Teodorin Obiang = Teodoro Nguema Obiang Mangue 2012/
STP
president: Manuel Pinto da Costa 1975/1991 2011/2016; Miguel Trovoada 1991/2001; Fradique de Menezes 2001/2011
NGA
president: Abubakar Tafawa Balewa = Tafawa Balewa 1960/1966; Johnson Aguiyi-Ironsi 1966; Yakubu Gowon = General Gowon 1966/1975; Murtala Mohammed = Murtala Muhammed 1975/1976; Olusegun Obasanjo 1976/1979 1999-05/2007-05; Shehu Shagari 1979/1983; Muhammadu Buhari 1983/1985 2015-05/2023-05; Ibrahim Babangida 1985/1993; Ernest Shonekan 1993; Sani Abacha = General Abacha 1985/1998; Tom Ikimi 1995/1998; Abdulsalami Abubakar 1998/1999; Umaru [Yar'Adua] = Umaru Musa Yar'Adua 2007/2010-05; Goodluck Jonathan 2007/2015-05; Bola Tinubu = Bola Ahmed Tinubu 2023-05-29/; Yemi Osinbajo 2015/2023; Geoffrey Onyeama 2015/2023; Yusuf Tuggar 2023/; Olugbenga Ashiru 2011/2013; Aminu Wali 2014/2015; Sule Lamido 1999/2003; Bolaji Akinyemi 1985/1987; Lai Mohammed 2015/2023; Garba Shehu 2015/2023; Ojo Maduekwe 2007/2010; Oluyemi Adeniji 2003/2006; Baba Gana Kingibe 1993/1995
NGA:biafra
leader: Odumegwu Ojukwu = Chukwuemeka Odumegwu Ojukwu = Emeka Ojukwu = Colonel Ojukwu 1966/1970; Nnamdi Kanu 2012/
NGA:boko haram
leader: Abubakar Shekau 2009/2021; Mohammed Yusuf 2002/2009
GHA
president: Kwame Nkrumah 1957/1966; Joseph Ankrah 1966/1969; Kofi Busia 1969/1972; Ignatius Acheampong 1972/1978; Jerry Rawlings = Jerry John Rawlings = J. J. Rawlings 1979 1981/2001-01; Hilla Limann 1979/1981; John Kufuor = John Agyekum Kufuor 2001/2009; John Atta Mills = John Evans Atta Mills 1997/2001 2009/2012; John Mahama = John Dramani Mahama 2009/2017 2025-01/; Nana Akufo-Addo = Nana Addo Dankwa Akufo-Addo 2001/2007 2017/2025-01; Hanna Tetteh 2013/2017 f; Shirley Ayorkor Botchwey 2017/2024 f; Samuel Okudzeto Ablakwa 2025/; Obed Asamoah 1981/1997
CIV
president: Félix [Houphouët-Boigny] = Felix Houphouet-Boigny 1960/1993; Henri Konan Bédié = Henri Konan Bedie 1993/1999; Robert Guéï = Robert Guei 1999/2000; Laurent Gbagbo 2000-10/2011-04; Alassane Ouattara = Alassane Dramane Ouattara 1990/1993 2011/; Guillaume Soro 2007/2019; Charles Blé Goudé = Charles Ble Goude 2001/2011; Alcide Djédjé 2010/2011; Kandia Camara 2021/2022 f; Kacou Houadja Léon Adom 2023/; Pascal Affi N'Guessan 2000/2003; Seydou Diarra 2000 2003/2005; Charles Konan Banny 2005/2007
LBR
president: William Tubman 1944/1971; William Tolbert 1971/1980; Samuel Doe = Samuel K. Doe 1980/1990; Amos Sawyer 1990/1994; Charles Taylor = Charles G. Taylor 1997/2003-08; Gyude Bryant 2003/2006; Ellen Johnson Sirleaf = Ellen Johnson-Sirleaf = Ellen [Sirleaf] 2006/2018 f; George Weah 2018/2024-01; Joseph Boakai 2006/2018 2024-01/; Monie Captan 1996/2003
SLE
president: Milton Margai 1961/1964; Siaka Stevens 1967/1985; Joseph Momoh = Joseph Saidu Momoh 1985/1992; Valentine Strasser 1992/1996; Ahmad Tejan Kabbah = Ahmed Tejan Kabbah 1996/2007; Johnny Paul Koroma 1997/1998; Ernest Bai Koroma = Ernest Koroma 2007/2018; Julius Maada Bio = Maada Bio 1996 2018/
SLE:ruf
leader: Foday Sankoh 1991/2003; Sam Bockarie 1991/1999; Issa Sesay 2000/2002
GIN
president: Ahmed Sékou Touré = Ahmed Sekou Toure = Sékou Touré = Sekou Toure = [Sekou Toure] 1958/1984; Lansana Conté = Lansana Conte 1984/2008-12; Moussa Dadis Camara = Dadis Camara 2008-12/2009-12; Sékouba Konaté = Sekouba Konate 2009/2010; Alpha Condé = Alpha Conde 2010/2021-09; Mamady Doumbouya = Mamadi Doumbouya 2021-09/; Mamadi Touré 2017/2021; Morissanda Kouyaté 2021/
GNB
president: Luís Cabral 1974/1980; João Bernardo Vieira = Joao Bernardo Vieira = Nino Vieira 1980/1999 2005/2009; Kumba Ialá = Kumba Yala = Kumba Iala 2000/2003; Malam Bacai Sanhá 1999/2000 2009/2012; José Mário Vaz 2014/2020; Umaro Sissoco Embaló = Umaro Sissoco Embalo 2016/2018 2020/2025-11; Ansumane Mané 1998/1999; Carlos Gomes Júnior = Carlos Gomes Junior 2004/2012
GMB
president: Dawda Jawara 1970/1994; Yahya Jammeh 1994/2017-01; Adama Barrow 2017-01/; Mamadou Tangara 2010/
SEN
president: Léopold Senghor = Leopold Senghor = Léopold Sédar Senghor = Leopold Sedar Senghor 1960/1980; Abdou Diouf 1970/2000; Abdoulaye Wade 2000/2012; Macky Sall 2004/2007 2012/2024-04; Bassirou Diomaye Faye = [Diomaye Faye] 2024-04/; Ousmane Sonko 2024-04/; Cheikh Tidiane Gadio 2000/2009; Madické Niang 2009/2012; Mankeur Ndiaye 2012/2017; Sidiki Kaba 2013/2024; Yassine Fall 2024/ f; Amadou Ba 2013/2023; Mamadou Badio Camara 2016/2022
MLI
president: Modibo Keïta = Modibo Keita 1960/1968; Moussa Traoré = Moussa Traore 1968/1991; Alpha Oumar Konaré = Alpha Oumar Konare 1992/2002; Amadou Toumani Touré = Amadou Toumani Toure 1991/1992 2002/2012; Amadou Sanogo = Amadou Haya Sanogo = Captain Sanogo 2012; Dioncounda Traoré = Dioncounda Traore 2012/2013; Ibrahim Boubacar Keïta = Ibrahim Boubacar Keita 1994/2000 2013-09/2020-08; Assimi Goïta = Assimi Goita = Colonel Goïta 2020-08/; Bah N'Daw = Bah Ndaw 2014/2021; Choguel Maïga = Choguel Kokalla Maïga = Choguel Maiga 2021/2024; Abdoulaye Diop 2014/2017 2020/; Abdoulaye Maïga = Abdoulaye Maiga 2021/; Tiéman Hubert Coulibaly 2011/2018; Soumeylou Boubèye Maïga 2013/2019
BFA
president: Maurice Yaméogo = Maurice Yameogo 1959/1966; Sangoulé Lamizana = Sangoule Lamizana 1966/1980; Saye Zerbo 1980/1982; Thomas Sankara 1983/1987; Blaise Compaoré = Blaise Compaore 1983/2014-10; Michel Kafando 1982/2015; Isaac Zida = Yacouba Isaac Zida 2014/2015; Gilbert Diendéré = Gilbert Diendere 2015; Roch Marc Christian Kaboré = Roch Kabore = Roch Kaboré 1994/1996 2015-12/2022-01; Paul-Henri Damiba = Paul-Henri Sandaogo Damiba 2022; Ibrahim Traoré = Ibrahim Traore = Captain Traoré 2022-09/; Djibrill Bassolé = Djibril Bassole 2007/2014; Alpha Barry 2016/2022; Karamoko Jean-Marie Traoré 2023/; Yipènè Djibrill Bassolé 2007/2014
NER
president: Hamani Diori 1960/1974; Seyni Kountché = Seyni Kountche 1974/1987; Ali Saibou = Ali Saïbou 1987/1993; Mahamane Ousmane 1993/1996; Ibrahim Baré Maïnassara = Ibrahim Bare Mainassara 1996/1999; Mamadou Tandja 1999/2010; Salou Djibo 2010/2011; Mahamadou Issoufou 1993/1996 2011/2021-04; Mohamed Bazoum 1995/1996 2011/2023-07-26; Abdourahamane Tiani = Abdourahmane Tchiani = Abdourahamane Tchiani 2023-07/; Ali Lamine Zeine = Ali Mahaman Lamine Zeine 2023-08/; Amadou Abdramane 2023-07/; Salifou Mody 2020/; Bakary Yaou Sangaré 2023-08/; Ouhoumoudou Mahamadou 2021/2023
TGO
president: Sylvanus Olympio 1960/1963; Gnassingbé Eyadéma = Gnassingbe Eyadema = Étienne Eyadéma 1967/2005-02; Faure Gnassingbé = Faure Gnassingbe 2003/; Robert Dussey 2013/; Gilchrist Olympio 1992/2013; Edem Kodjo 1976/1978 1994/1996 2005/2006
BEN
president: Hubert Maga 1960/1972; Mathieu Kérékou = Mathieu Kerekou 1972/1991 1996/2006; Nicéphore Soglo = Nicephore Soglo 1990/1996; Boni Yayi = Thomas Boni Yayi = Yayi Boni 2006/2016; Patrice Talon 2016-04/2026-05; Aurélien Agbénonci = Aurelien Agbenonci 2016/2023; Olushegun Adjadi Bakari 2023/; Wilfried Houngbédji 2021/; Romuald Wadagni 2016/
MRT
president: Moktar Ould Daddah = Mokhtar Ould Daddah 1960/1978; Mohamed Khouna Ould Haidallah = Mohamed Khouna Ould Haidalla 1979/1984; Maaouya Ould Taya = Maaouya Ould Sid'Ahmed Taya = Maaouiya Ould Taya 1981/2005; Ely Ould Mohamed Vall 2005/2007; Sidi Ould Cheikh Abdallahi 2007/2008; Mohamed [Ould Abdel Aziz] = Mohammed Ould Abdel Aziz 2008/2019; Mohamed Ould Ghazouani = Mohamed Ould Cheikh Ghazouani 2008/; Mohamed Salem Ould Merzoug 2022/
CPV
president: Aristides Pereira 1975/1991; Pedro Pires 1975/1991 2001/2011; Jorge Carlos Fonseca 1991/1993 2011/2021; José Maria Neves 2001/2016 2021/
ETH
leader: Haile Selassie = Emperor Haile Selassie = Haile Sellassie = Ras Tafari 1916/1974-09; Aman Andom = Aman Mikael Andom 1974; [Mengistu] Haile Mariam = [Mengistu] = Mengistu Haile-Mariam 1974/1991-05; Tafari Benti 1974/1977; [Meles] Zenawi = [Meles] 1991-05/2012-08; [Seyoum] Mesfin 1991/2010; [Hailemariam] Desalegn = [Hailemariam] 2010/2018-04; [Tedros] Adhanom = Tedros Adhanom Ghebreyesus 2005/2016-11; Workneh Gebeyehu 2012/2019; [Abiy] Ahmed = [Abiy] = Abiy Ahmed Ali 2015/; Gedu Andargachew 2019/2020; [Demeke] Mekonnen 2012/2024; Taye Atske Selassie = Taye Atskeselassie 2018/; Gedion Timothewos 2020/; Redwan Hussien = Redwan Hussein 2012/; Dina Mufti 2011/2022; Meles Alem 2017/2023; Seleshi Bekele 2016/2024; Getachew Reda 2014/2016; Sahle-Work Zewde 1989/2024 f; Billene Seyoum 2018/ f; Birhanu Jula 2018/; Alemayehu Tegenu 2010/2015; Bereket Simon 1991/2018
ETH:tigray
leader: [Debretsion] Gebremichael 2012/; [Getachew] Reda 2020-11/2025-03; Tsadkan Gebretensae 2020/; Tadesse Werede 2020/; Sebhat Nega 1975/2021
ERI
president: [Isaias] Afwerki = Issaias Afewerki = Isaias Afewerki = [Isaias] = Issayas Afeworki 1991/; Haile Woldense = Haile Weldense = Haile Menkerios 1991/2001; Petros Solomon 1994/2001; Yemane Gebreab 1994/; Yemane Gebremeskel = Yemane Ghebremeskel 1998/; Osman Saleh = Osman Saleh Mohammed 2007/; Ali Said Abdella 2000/2005; Girma Asmerom 1997/2016; Sebhat Ephrem 1995/2014; Sophia Tesfamariam 2019/ f; Araya Desta 2005/2014
DJI
president: Hassan Gouled = Hassan Gouled Aptidon 1977/1999; Ismail Omar Guelleh = Ismaïl Omar Guelleh 1999/; Mahamoud Ali Youssouf = Mahmoud Ali Youssouf 2005/2025-02; Abdoulkader Houssein Omar 2025/; Dileita Mohamed Dileita 2001/2013
SOM
leader: Aden Abdullah Osman = Aden Abdulle Osman 1960/1967; Abdirashid Ali Shermarke = Abdirashid Shermarke = Abdi Rashid Ali Shermarke 1960/1969; Abdirizak Haji Hussein = Abdirazak Haji Hussein 1964/1967; Muhammad Ibrahim Egal = Mohamed Ibrahim Egal = Mohammed Haji Ibrahim Egal 1967/1969; Siad Barre = Mohamed Siad Barre = Mohammed Siad Barre = Mohamed [Siad Barre] = Muhammad Siad Barre 1969/1991-01; Ali Mahdi Mohamed = Ali Mahdi Muhammad = Ali Mahdi 1991/1997; Abdiqasim Salad Hassan 2000/2004; Abdullahi Yusuf = Abdullahi Yusuf Ahmed 2004/2008; Ali Mohamed Gedi = Ali Mohammed Ghedi 2004/2007; Sharif Sheikh Ahmed = Sheikh Sharif Ahmed = Sharif Ahmed 2009-01/2012-08; Mohamed Abdullahi Mohamed = Mohamed Abdullahi Farmajo = [Farmajo] = Mohamed Farmaajo 2010/2011 2017-02/2022-05; Abdiweli Mohamed Ali 2011/2012; Hassan Sheikh Mohamud = Hassan Sheikh Mohamoud 2012-09/2017-02 2022-05/; Abdi Farah Shirdon 2012/2013; Fowzia Yusuf Adam 2012/2014 f; Hassan Ali Khaire = Hassan Ali Khayre 2017/2020; Mohamed Hussein Roble 2020/2022; Hamza Abdi Barre 2022/; Ahmed Moalim Fiqi = Ahmed Moallim Fiqi 2022/; Ahmed Isse Awad 2018/2020; Abdisaid Muse Ali = Abdisaid Ali 2021/2022; Abdisalam Abdi Ali 2025/; Omar Arteh Ghalib = Omar Arteh 1969/1991
SOM:aidid
leader: Mohamed Farrah Aidid = Mohammed Farah Aidid = General Aidid = Mohamed Farah Aideed = [Aideed] 1989/1996; Hussein Aidid = Hussein Mohamed Farah Aidid 1996/2004; Osman Ato = Osman Hassan Ali Ato 1992/2004
SOM:al-shabaab
leader: Ahmed Abdi Godane = Moktar Ali Zubeyr 2007/2014; Ali Mohamud Rage = Ali Mohamoud Rage = Sheikh Ali Dhere 2009/; Mukhtar Robow 2006/2013; Ahmed Diriye = Ahmed Umar 2014/; Abdiasis Abu Musab 2010/
SOM:islamic courts
leader: Hassan Dahir Aweys = Sheikh Hassan Dahir Aweys 2004/2013; Sharif Sheikh Ahmed 2004/2008
SOM:somaliland
leader: Dahir Riyale Kahin = Dahir Rayale Kahin 1997/2010; Ahmed Mohamed Silanyo = Ahmed Silanyo 2010/2017; Muse Bihi = Muse Bihi Abdi 2017/2024; Abdirahman Mohamed Abdullahi = Abdirahman Irro 2024/; Edna Adan = Edna Adan Ismail 2002/2006 f; Essa Kayd 2021/2024; Yasin Hagi Mohamoud 2018/2021
SDN
leader: Ismail al-Azhari 1954/1956 1965/1969; Abdallah Khalil = Abdullah Khalil 1956/1958; Ibrahim Abboud 1958/1964; Jaafar Nimeiri = Jaafar al-Numeiri = Gaafar Nimeiry = Jaafar Numeiri = [Nimeiry] = [Numeiri] = [Numayri] 1969/1985; Sadiq [al-Mahdi] = Sadiq al-Mahdi 1966/1967 1986/1989; Omar [al-Bashir] = Omar Hassan al-Bashir = Omar Hassan Ahmad al-Bashir = Umar al-Bashir = Omar Bashir 1989-06/2019-04-11; Hassan [al-Turabi] = Hassan Turabi 1989/1999; Mustafa Osman Ismail 1998/2015; Lam Akol 2005/2007; Ali Osman Taha = Ali Osman Mohamed Taha = Ali Osman Mohammed Taha 1995/2013; Deng Alor 2007/2010; Ali Karti = Ali Ahmed Karti 2008/2015; Ibrahim Ghandour 2013/2018; Al-Dirdiri Mohamed Ahmed = Dirdeiry Mohamed Ahmed 2018/2019; Nafie Ali Nafie 1989/2013; Abdel Fattah al-Burhan = Abdel-Fattah Burhan = Abdel Fattah Burhan = Abdel-Fattah al-Burhan = [al-Burhan] = [Burhan] 2019-04/; Abdalla Hamdok = Abdallah Hamdok 2019-08/2022-01; Asma Abdalla = Asma Mohamed Abdalla 2019/2020 f; Mariam al-Sadiq al-Mahdi = Mariam al-Mahdi 2021 f; Ali al-Sadiq = Ali al-Sadig 2022/2024; Yasser al-Atta = Yasser Atta 2019/; Kamil Idris = Kamel Idris 2025/; Rabie Abdelati = Rabie Abdel Ati 2008/2016; Sabir Mohamed Hassan 1993/2011; El-Obeid Morawah = Al-Obeid Meruh 2010/2013; Idriss Mohamed Abdel-Qadir = Idris Mohammed Abdel Gadir 2008/2014; Awad al-Jaz = Awad al-Jaz 1998/2018; Yasir Abbas = Yasser Abbas 2019/2021
SDN:rapid support forces
leader: Mohamed Hamdan Dagalo = Mohammed Hamdan Dagalo = Hemedti = Hemeti = Mohamed Hamdan Daglo 2019/; Abdul Rahim Dagalo = Abdelrahim Dagalo 2013/; Yousif Izzat = Youssef Ezzat 2023/2024
SDN:jem
leader: Khalil Ibrahim 2000/2011; Gibril Ibrahim = Jibril Ibrahim 2012/2021; Ahmed Hussein Adam 2006/2012
SDN:splm-n
leader: Malik Agar 2011/2020; Yasir Arman = Yasser Arman 2011/2017; Abdelaziz al-Hilu = Abdel Aziz al-Hilu = Abdul-Aziz al-Hilu 2011/
SSD
president: John Garang = John Garang de Mabior 1983/2005-07; Salva Kiir = Salva Kiir Mayardit 2005-08/; Pagan Amum 2005/2013; Riek Machar = Riek Machar Teny 2005/2013-07 2016 2020-02/2025; Barnaba Marial Benjamin = Barnaba Marial 2010/2016; Nhial Deng Nhial = Nhial Deng 2008/2019; Deng Alor Kuol 2011/2018; Ateny Wek Ateny = Ateny Wek 2013/2022; Philip Aguer = Philip Aguer Panyang 2009/2016; Michael Makuei = Michael Makuei Lueth = Michael Makuei Lueth 2013/; Stephen Dhieu Dau 2011/2018; Lul Ruai Koang 2015/; Taban Deng Gai = Taban Deng 2016/; Mawien Makol = Mawien Makol Arik 2013/; James Wani Igga 2013/2025; Beatrice Wani-Noah 2020/2021 f; Mayiik Ayii Deng = Mayiik Deng 2021/2023; James Pitia Morgan 2023/2024; Ramadan Goc = Ramadan Mohamed Abdallah Goc 2024/
SSD:splm-io
leader: Lam Paul Gabriel 2017/; Mabior Garang = Mabior Garang de Mabior 2013/2018; James Gatdet Dak 2013/2018; Taban Deng Gai 2013/2016
`;
