/** Who speaks for organisations, and public figures who speak for nobody's state. The format is told in `index.ts`. */
export const WORLD = `
UN
secretary-general: Trygve Lie 1946-02/1952-11; Dag Hammarskjöld = Dag Hammarskjold 1953-04/1961-09-18; U Thant 1961-11/1971; Kurt Waldheim 1972-01/1981-12; Javier Pérez de Cuéllar = Javier Perez de Cuellar = [Perez de Cuellar] = [Pérez de Cuéllar] 1975/1991-12; Boutros [Boutros-Ghali] = Boutros Ghali 1992-01/1996-12; Kofi Annan = Kofi A. Annan 1997-01/2006-12 2012-02/2012-08; [Ban] Ki-moon = Ban Ki Moon = [Ban] Ki-Moon = Pan Ki Mun 2007-01/2016-12; António Guterres = Antonio Guterres 2017-01-01/2026-12; Ralph Bunche 1946/1971; Count Bernadotte = Folke Bernadotte 1948; Gunnar Jarring 1967/1990; Brian Urquhart 1972/1986; Marrack Goulding 1986/1997; Cyrus Vance 1991/1993; Lakhdar Brahimi 1993/2014-05; Sergio [Vieira de Mello] 1998/2003-08; Mark [Malloch Brown] 1999/2006; Jan Eliasson 2012-07/2016; Staffan [de Mistura] 1988/; Geir Pedersen = Geir O. Pedersen 2019/; Martin Griffiths 2014/2024; Jamal Benomar 2011/2015; Ismail Ould Cheikh Ahmed 2015/2018; Hans Grundberg 2021/; Ghassan Salamé = Ghassan Salame 2017/2020; Bernardino León = Bernardino Leon 2014/2015; Martin Kobler 2011/2017; Tarek Mitri 2012/2014; Ian Martin 2000/2012; Jan Kubiš = Jan Kubis 2009/2021; Stephanie Williams 2018/2022 f; Abdoulaye Bathily 2013/2024; Nickolay Mladenov 2013/2020; Robert Serry 2007/2015; Terje Rød-Larsen = Terje Roed-Larsen = Terje Rod-Larsen 1993/2016; Tor Wennesland 2021/2024; Christopher Ross 2009/2017; Horst Köhler = Horst Kohler 2017/2019; Peter van Walsum = Peter Van Walsum 2005/2008; Espen Barth Eide 2014/2017; Alexander Downer 2008/2014; Jane Holl Lute 2018/2021 f; Vijay Nambiar 2006/2016; Tom Andrews 2020/; Yanghee Lee 2014/2020 f; Tomás Ojea Quintana = Tomas Ojea Quintana 2008/2022; Navi Pillay = Navanethem Pillay 2008/2014 f; Zeid Ra'ad al-Hussein = Zeid Ra'ad Al Hussein = Zeid Raad al-Hussein 2014/2018; Michelle Bachelet 2018-09/2022-08 f; Volker Türk = Volker Turk 2022-10/; Mary Robinson 1997/2002 f; Louise Arbour 2004/2008 f; Valerie Amos 2010/2015 f; Stephen O'Brien 2015/2017; Mark Lowcock 2017/2021; Tom Fletcher 2024/; Jeffrey Feltman 2012/2018; Rosemary DiCarlo 2018/ f; B. Lynn Pascoe = Lynn Pascoe 2007/2012; Hervé Ladsous = Herve Ladsous 2011/2017; Jean-Pierre Lacroix 2017/; Alain Le Roy 2008/2011; Jean-Marie Guéhenno = Jean-Marie Guehenno 2000/2008; Farhan Haq 2005/; Stéphane Dujarric = Stephane Dujarric 2005/; Martin Nesirky 2009/2014; Fred Eckhard 1997/2005; Michele Montas 2007/2009 f; Hilde Johnson = Hilde F. Johnson 2011/2014 f; Ellen Margrethe Løj = Ellen Margrethe Loej 2008/2016 f; David Shearer 2014/2021; Haile Menkerios 2002/2018; Nicholas Haysom 2012/; Donald Booth 2013; Choi Young-jin 2007/2011; Alan Doss 2005/2010; Roger Meece 2010/2013; Leila Zerrougui 2012/2021 f; Bintou Keita 2017/ f; Mary Kaldor 2014; Francesc Vendrell 1992/2002; Álvaro de Soto = Alvaro de Soto 1982/2007; Richard Butler 1997/1999; Rolf Ekéus = Rolf Ekeus 1991/1997; Hans Blix 2000/2003; Yasushi Akashi 1992/1996; Volker Perthes 2015/2023; Carl Bildt 1999/2001; Bernard Kouchner 1999/2001; Deborah Lyons 2020/2022 f; Roza Otunbayeva 2022/2025 f; Tadamichi Yamamoto 2014/2020
IAEA
director: Sigvard Eklund 1961/1981; Hans Blix 1981-12/1997-11; Mohamed ElBaradei = Mohamed El Baradei = Mohammed ElBaradei = Mohamed El-Baradei = [El Baradei] = [El-Baradei] 1997-12/2009-11; Yukiya Amano 2009-12/2019-07; Cornel Feruta 2019; Rafael Grossi = Rafael Mariano Grossi 2019-12/; Olli Heinonen 2005/2010; Herman Nackaerts 2010/2013; Gill Tudor 2009/2013 f; Tero Varjoranta 2013/2018
EU
leader: Jean Monnet 1952/1955; Walter Hallstein 1958/1967; Roy Jenkins 1977/1981; Gaston Thorn 1981/1985; Jacques Delors 1985/1995; Jacques Santer 1995/1999; Romano Prodi 1999-09/2004-11; José Manuel Barroso = Jose Manuel Barroso = José Manuel Durão Barroso 2004-11/2014-10; Jean-Claude Juncker 2014-11/2019-11; Ursula [von der Leyen] 2019-12/ f; Herman [Van Rompuy] = Herman van Rompuy = [van Rompuy] 2009-12/2014-11; Donald Tusk 2014-12/2019-11; Charles Michel 2019-12/2024-11; António Costa = Antonio Costa 2024-12/; Javier Solana 1999-10/2009-11; Catherine Ashton = Lady Ashton = Baroness Ashton 2008/2014-10 f; Federica Mogherini 2014-11/2019-11 f; Josep Borrell = Josep Borrell Fontelles 2019-12/2024-11; Kaja Kallas 2024-12/ f; Chris Patten = Christopher Patten 1999/2004; Benita Ferrero-Waldner 2004/2010 f; Olli Rehn 2004/2014; Štefan Füle = Stefan Fule = Stefan Füle 2010/2014; Johannes Hahn 2010/2024; Olivér Várhelyi = Oliver Varhelyi 2019/; Marta Kos 2024/ f; Maroš Šefčovič = Maros Sefcovic 2009/; Karel [De Gucht] 2009/2014; Cecilia Malmström = Cecilia Malmstrom 2010/2019 f; Phil Hogan 2014/2020; Valdis Dombrovskis 2014-11/; Peter Mandelson 2004/2008; Pascal Lamy 1999/2004; Günther Oettinger = Guenther Oettinger 2010/2019; Margrethe Vestager 2014/2024 f; Frans Timmermans 2014/2023; Michel Barnier 1999/2004 2010/2014 2016-10/2021; Pierre Moscovici 2014/2019; Jeroen Dijsselbloem 2013/2018; Helga Schmid 2011/2020 f; Enrique Mora 2015/2025; Maja Kocijančič = Maja Kocijancic 2009/2020 f; Peter Stano 2019/2024; Anouar El Anouni 2024/; Miroslav Lajčák = Miroslav Lajcak 2020-04/2025; Robert Cooper 2002/2012; Peter Sørensen = Peter Sorensen 2011/; Pierre Vimont 2010/2015; Marc Otte 2003/2011; Pieter Feith 2005/2008; Eric Mamer 2018/2024; Margaritis Schinas 2010/2024; Joe Borg 2004/2010; Maria Damanaki 2010/2014 f; Franz Fischler 1995/2004; Günter Verheugen = Guenter Verheugen 1999/2010; Hans [van den Broek] 1993/1999; Leon Brittan 1989/1999; Lord Owen 1992/1995
NATO
secretary general: Lord Ismay 1952/1957; Paul-Henri Spaak 1957/1961; Dirk Stikker 1961/1964; Manlio Brosio 1964/1971; Joseph Luns 1971-10/1984-06; Lord Carrington = Peter Carrington = Carrington 1984-06/1988-07; Manfred Wörner = Manfred Woerner = Manfred Worner 1988-07/1994-08; Willy Claes 1994/1995; Javier Solana 1995-12/1999-10; Lord Robertson = George Robertson 1999-10/2004-01; Jaap [de Hoop Scheffer] = [de Hoop Scheffer] 2004-01/2009-07; Anders Fogh [Rasmussen] = [Fogh Rasmussen] 2009-08/2014-09; Jens Stoltenberg 2014-10/2024-09; Mark Rutte 2024-10/; Wesley Clark = Wesley K. Clark 1997/2000; Jamie Shea 1993/2018; Carmen Romero 2004/; Oana Lungescu 2010/2023 f; James Appathurai 2004/; Mircea Geoană = Mircea Geoana 2019/2024; Alexander Vershbow 2012/2016; Rose Gottemoeller 2016/2019 f; Philip Breedlove 2013/2016; James Stavridis = James G. Stavridis 2009/2013; Farah Dakhlallah 2024/ f
OSCE
leader: Lamberto Zannier 2011/2020; Marc Perrin de Brichambaut 2005/2011; Thomas Greminger 2017/2020; Helga Schmid 2021/2024 f; Heidi Tagliavini 2014/2015 f; Michael Bociurkiw 2014/2016; Alexander Hug 2014/2018; Feridun Sinirlioğlu 2024/
CoE
secretary general: Thorbjørn Jagland = Thorbjorn Jagland 2009/2019; Terry Davis 2004/2009; Marija Pejčinović Burić = Marija Pejcinovic Buric 2019/2024 f; Alain Berset 2024-09/
OHR
high representative: Carl Bildt 1995-12/1997-06; Carlos Westendorp 1997/1999; Wolfgang Petritsch 1999/2002; Paddy Ashdown = Lord Ashdown 2002/2006; Christian Schwarz-Schilling 2006/2007; Miroslav Lajčák = Miroslav Lajcak 2007/2009; Valentin Inzko 2009-03/2021-07; Christian Schmidt 2021-08/
IMF
managing director: Michel Camdessus 1987/2000; Rodrigo Rato = Rodrigo de Rato 2004/2007; Dominique Strauss-Kahn 2007-11/2011-05; Christine Lagarde 2011-07/2019-09 f; Kristalina Georgieva 2019-10/ f; Gerry Rice 2011/2022; Poul Thomsen 2010/2020
ECB
president: Jean-Claude Trichet 2003-11/2011-10; Mario Draghi 2011-11/2019-10; Christine Lagarde 2019-11/ f
World Bank
president: Robert McNamara 1968-04/1981-06; James Wolfensohn 1995/2005; Paul Wolfowitz 2005-06/2007-06; Robert Zoellick 2007-07/2012-06; Jim Yong Kim 2012-07/2019-01; David Malpass 2019-04/2023-05; Ajay Banga 2023-06/
WTO
director-general: Mike Moore 1999/2002; Pascal Lamy 2005-09/2013-08; Roberto Azevêdo = Roberto Azevedo 2013-09/2020-08; Ngozi Okonjo-Iweala 2021-03/ f
WHO
director-general: Gro Harlem Brundtland 1998-07/2003-07 f; Margaret Chan 2006/2017-06 f; Tedros Adhanom Ghebreyesus = Tedros Adhanom = [Tedros] 2017-07/
UNHCR
high commissioner: Sadako Ogata 1991/2000 f; Ruud Lubbers 2001/2005; António Guterres = Antonio Guterres 2005-06/2015-12; Filippo Grandi 2016/2025; Melissa Fleming 2009/2019 f; Barham Salih 2026/
UNRWA
commissioner: Philippe Lazzarini 2020/; Pierre Krähenbühl = Pierre Krahenbuhl 2014/2019; Chris Gunness 2007/2019; Christopher Gunness 2007/2019; Juliette Touma 2022/2025 f; Filippo Grandi 2010/2014
OPCW
director: Ahmet Üzümcü = Ahmet Uzumcu 2010/2018; Fernando Arias 2018-07/
ICC
prosecutor: Luis Moreno-Ocampo = Luis Moreno Ocampo 2003/2012-06; Fatou Bensouda 2012-06/2021-06 f; Karim Khan 2021-06/
ICTY
prosecutor: Richard Goldstone 1994/1996; Louise Arbour 1996/1999 f; Carla [Del Ponte] = Carla del Ponte 1999/2007 f; Serge Brammertz 2008/2017
ICRC
president: Jakob Kellenberger 2000/2012; Peter Maurer 2012/2022; Mirjana Spoljaric = Mirjana Spoljaric Egger 2022/ f
AU
leader: Salim Ahmed Salim 1989/2001; Amara Essy 2001/2003; Alpha Oumar Konaré = Alpha Oumar Konare 2003-09/2008-04; Jean Ping 2008-05/2012-10; Nkosazana Dlamini-Zuma = Nkosazana Dlamini Zuma 2012-10/2017-01 f; Moussa Faki Mahamat = Moussa Faki 2017-03/2025-02; Mahmoud Ali Youssouf 2025-02/; Ramtane Lamamra 2008/2013; Smail Chergui = Smaïl Chergui 2013/2021; Bankole Adeoye 2021/; Olusegun Obasanjo 2021-08/2023; Thabo Mbeki 2009/2020
ECOWAS
leader: Mohamed [Ibn Chambas] = Mohammed Ibn Chambas 2002/2010-02; James Victor Gbeho 2010/2012; Kadré Désiré Ouédraogo = Kadre Desire Ouedraogo 2012/2016; Marcel de Souza 2016/2018; Jean-Claude Kassi Brou 2018/2022; Omar Alieu Touray = Omar Touray 2022-07/; Abdel-Fatau Musah 2020/
IGAD
leader: Mahboub Maalim 2008/2019; Workneh Gebeyehu 2019-12/; Lazaro Sumbeiywo 2001/2005; Ismail Wais 2018/2022
Arab League
secretary general: Azzam Pasha = Abdul Rahman Azzam = Abdel Rahman Azzam 1945/1952; Abdel Khalek Hassouna 1952/1972; Mahmoud Riad = Mahmud Riad 1972/1979; Chedli Klibi 1979/1990; Esmat Abdel Meguid = Esmat Abdel-Meguid 1991/2001; Amr Moussa = Amr Musa 2001-05/2011-06; Nabil Elaraby = Nabil al-Arabi = Nabil el-Araby = Nabil al-Araby 2011-07/2016-06; Ahmed [Aboul Gheit] = Ahmed Abul Gheit 2016-07/; Ahmed Ben Helli 2001/2016; Hossam Zaki 2016/
GCC
secretary general: Abdul Rahman al-Attiyah = Abdulrahman al-Attiyah 2002/2011; Abdullatif al-Zayani 2011/2020; Nayef al-Hajraf 2020/2023; Jasem Albudaiwi = Jasem Mohamed Albudaiwi 2023/
OIC
secretary general: Ekmeleddin İhsanoğlu = Ekmeleddin Ihsanoglu = Ekmeleddin Ihsanoğlu 2005/2013; Iyad Madani 2014/2016; Yousef al-Othaimeen = Yousef Al-Othaimeen 2016/2021; Hissein Brahim Taha 2021/
ASEAN
secretary general: Ong Keng Yong 2003/2007; Surin Pitsuwan 2008/2012; Le Luong Minh 2013/2017; Lim Jock Hoi 2018/2022; Kao Kim Hourn 2023/
OAS
secretary general: José Antonio Mora 1956/1968; Alejandro Orfila 1975/1984; João Baena Soares = Joao Baena Soares 1984/1994; César Gaviria = Cesar Gaviria 1994-09/2004; José Miguel Insulza = Jose Miguel Insulza 2005/2015-05; Luis Almagro 2015-05/2025-05; Albert Ramdin 2005/2015 2025-05/
Commonwealth
secretary general: Shridath Ramphal = Sonny Ramphal 1975/1990; Emeka Anyaoku 1990/2000; Don McKinnon 2000/2008; Kamalesh Sharma 2008/2016; Patricia Scotland 2016/2025 f; Shirley Ayorkor Botchwey 2025/ f
OPEC
secretary general: Abdalla El-Badri = Abdullah al-Badri = Abdalla Salem El-Badri 2007/2016; Mohammad Barkindo = Mohammed Barkindo 2016/2022; Haitham al-Ghais 2022/
CSTO
secretary general: Nikolai Bordyuzha 2003/2016; Stanislav Zas 2020/2022; Imangali Tasmagambetov 2023/
SCO
secretary general: Zhang Deguang 2004/2006; Bolat Nurgaliyev 2007/2009; Vladimir Norov 2019/2021; Zhang Ming 2022/2024
Quartet
envoy: Tony Blair 2007-06-27/2015-05; James Wolfensohn 2005-06/2006
al-qaeda
leader: Osama [bin Laden] = Usama bin Laden = [Bin Laden] 1988/2011-05; Ayman [al-Zawahiri] = Ayman al-Zawahri 1998/2022-07; Abu Musab al-Zarqawi 2003/2006; Anwar al-Awlaki = Anwar al-Aulaqi 2004/2011; Abu Yahya al-Libi 2005/2012
isil
leader: Abu Bakr [al-Baghdadi] 2010/2019-10; Abu Mohammed al-Adnani = Abu Muhammad al-Adnani 2011/2016
USA:*
figures: Jimmy Carter 1981-01-21/2024; Hillary Clinton 1992/2000 2014/2016 f; Bernie Sanders 1991/; Ted Cruz 2013/; Mitt Romney 2003/; John McCain 1987/2018; Lindsey Graham 2003/; Mitch McConnell 1985/; Harry Reid 1987/2017; Chuck Schumer 1999/; Nancy Pelosi 1987/ f; John Boehner 1991/2015; Paul Ryan 1999/2019; Kevin McCarthy 2007/2023; Mike Johnson 2017/; Hakeem Jeffries 2013/; Mike Huckabee 1996/2025-04; Jeb Bush 1999/2016; Ben Carson 2013/2017; Carly Fiorina 2008/2016 f; Rand Paul 2011/; Ron Paul 1997/2013; Newt Gingrich 1979/2016; Rick Santorum 1995/2016; Rick Perry 2000/2017; Scott Walker 2011/2019; John Kasich 1995/2019; Chris Christie 2010/2024; Bobby Jindal 2008/2016; Tim Kaine 2006/; Elizabeth Warren 2013/ f; Bob Corker 2007/2019; Robert Menendez = Bob Menendez 1993/2024; Ben Cardin = Benjamin Cardin 2007/2025; Tom Cotton 2013/; Jim Webb 2007/2015; Jesse Helms 1973/2003; Richard Lugar 1977/2013; Joe Lieberman = Joseph Lieberman 1989/2013; Sarah Palin 2006/2016 f; Michael Bloomberg 2002/2020; Rudy Giuliani = Rudolph Giuliani 1994/2024; Ross Perot 1992/1996; Bob Dole = Robert Dole 1969/1996; Ralph Nader 1996/2008; Barry Goldwater 1953/1987; Edward Kennedy = Ted Kennedy 1962/2009; William Fulbright = J. William Fulbright 1945/1974; Joseph McCarthy 1947/1957; Ileana Ros-Lehtinen 1989/2019 f; Ed Royce 1993/2019; Eliot Engel 1989/2021; Dianne Feinstein 1992/2023 f; Edward Snowden 2013/; Gary Johnson 2012/2016; Jill Stein 2012/2024 f; Kellyanne Conway 2016 f; Jill Biden 2009/ f; Michelle Obama 2009/ f; Melania Trump 2016/ f; Ivanka Trump 2016/ f; Dennis Rodman 2013/; Billy Graham 1950/2018; Ruth Bader Ginsburg 1993/2020 f; John Roberts 2005/; Loretta Sanchez 1997/2017 f; Mick Mulvaney 2011/2017; Devin Nunes 2003/2021; Adam Schiff 2001/; Michael McCaul 2005/; Marjorie Taylor Greene 2021/ f; Al Franken 2009/2018; Jack Reed 1997/; Roger Wicker 2007/; Jim Risch = James Risch 2009/; Jeanne Shaheen 2009/ f; Chris Murphy 2013/; Chris Coons 2010/
GBR:*
figures: Jeremy Corbyn 1983/; Ed Miliband 2010/2015; Nigel Farage 1999/; Nick Griffin 1999/2014; Michael Foot 1945/1992; Neil Kinnock 1970/1995; George Galloway 1987/2024; Ed Davey 2020/; Kemi Badenoch 2024/ f; Ken Livingstone 2000/2016; Julian Assange 2010/
FRA:*
figures: Marine [Le Pen] 2011/ f; Jean-Marie Le Pen 1972/2011; Ségolène Royal = Segolene Royal 2007/2017 f; Jean-Luc Mélenchon = Jean-Luc Melenchon 2012/; Jordan Bardella 2022/; Dominique Strauss-Kahn 1997/2007; Martine Aubry 2008/2012 f; Éric Zemmour = Eric Zemmour 2021/
DEU:*
figures: Alice Weidel 2017/ f; Gregor Gysi 1989/; Sahra Wagenknecht 2010/ f; Martin Schulz 2017/2018; Alexander Gauland 2013/; Frauke Petry 2013/2017 f
KOR:*
figures: Ahn Cheol-soo = Ahn Cheol Soo = An Chol Su 2012/; Moon Chung-in 2017/2021; Hong Jun-pyo = Hong Jun Pyo 2017/; Kim Moo-sung 2010/2016; Sohn Hak-kyu 2007/2012; Lee Hoi-chang = Lee Hoi Chang = Ri Hoe Chang 1997/2012; Park Won-soon 2011/2020; Choe Jong Hun 2007/2015; Chung Mong-joon = Chung Mong Joon 2002/2014; Han Sang Ryol 2010/2013; Ro Su Hui 2012/2014; Lee Jung-hee = Ri Jong Hui 2010/2014 f; Chung Ju-yung = Chung Ju Yung 1987/2001; Hyun Jung-eun = Hyon Jong Un 2003/2020 f
JPN:*
figures: Shintaro Ishihara 1999/2014; Toru Hashimoto 2008/2015; Ichiro Ozawa 1989/; Takeshi Onaga 2014/2018; Renho Murata 2016/2017 f; Denny Tamaki 2018/; Yuriko Koike 2016/ f
IRN:*
figures: Mir-Hossein Mousavi = Mir Hossein Mousavi 2009/; Mehdi Karroubi = Mehdi Karoubi 2005/; Reza Pahlavi 1980/; Shirin Ebadi 2003/ f; Maryam Rajavi 1993/ f
ISR:*
figures: Yossi Beilin 2003/2008; Yair Golan 2020/; Isaac Herzog 2013/2018; Shelly Yachimovich 2011/2013 f; Avraham Burg 2003/2010
IND:*
figures: Rahul Gandhi 2004/; Sonia Gandhi 1998/ f; Mamata Banerjee 2011/ f; Arvind Kejriwal 2012/; Anna Hazare 2011/2013; Mahatma Gandhi = Mohandas Gandhi 1915/1948
CHN:*
figures: Dalai Lama 1959/; Liu Xiaobo 1989/2017; Ai Weiwei 2008/; Joshua Wong 2014/; Jimmy Lai 2019/; Wei Jingsheng 1979/
UKR:*
figures: Vitali Klitschko = Vitaly Klitschko 2010/; Oleh Tyahnybok 2004/2014; Viktor Medvedchuk 2014/2022; Mikheil Saakashvili 2015/2021; Dmytro Yarosh 2014/2016
TUR:*
figures: Selahattin Demirtaş = Selahattin Demirtas 2010/; Kemal Kılıçdaroğlu = Kemal Kilicdaroglu 2010/2023; Ekrem İmamoğlu = Ekrem Imamoglu 2019/; Fethullah Gülen = Fethullah Gulen 1999/2024; Devlet Bahçeli = Devlet Bahceli 1997/; Meral Akşener = Meral Aksener 2017/2024 f; Özgür Özel = Ozgur Ozel 2023/
THA:*
figures: Suthep Thaugsuban 2013/2014; Pita Limjaroenrat 2023/; Jatuporn Prompan 2009/
MMR:*
figures: Aung San Suu Kyi = [Suu Kyi] 1988/2016-03 2021-02-02/ f; Duwa Lashi La 2021/
PAK:*
figures: Imran Khan 1996/2018-08-17 2022-04-11/; Tahir-ul-Qadri 2012/2014; Hafiz Saeed = Hafiz Muhammad Saeed 1990/; Maulana Fazlur Rehman = Fazlur Rehman 1988/; Malala Yousafzai 2012/ f; Asma Jahangir 1987/2018 f; A. Q. Khan = Abdul Qadeer Khan 2004/2021
`;
