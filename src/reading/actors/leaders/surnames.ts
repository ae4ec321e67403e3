/**
 * Surnames too common, or too much a word of English, to name a leader by themselves: they count behind a title, behind the
 * state's adjective, or where the text gives the full name.
 */
export const SUPPORTED_SURNAMES: ReadonlySet<string> = new Set(
  `abbott abdullah abe adams aden ahmed aho ali amin anderson antony arce arias austin aziz baker bakr ban banda barak barre barry bell berger bishop bolt
  brown bruce burns burton bush cano carr carter casey castro chan chang chen cheney cho choe chun chung church clark cohen collins cook costa
  cowen cox curtin da dai dar davis day de deng diem do dos downer dulles dutra earnest eden english evans fahd faisal fell fernandes fernández fernandez fox franco fraser frei
  ford gao garcia garcía gates geng george gil gomes gore gorton grant gray green greer grey haig haley han harper harris hassan hassán hawke hill ho holt hong hoover
  howard hu hua huang hughes hull hun hunt hussein hyde jackson jansen jin jo johnson jones kan kato ke kelly kennedy key khan kim king kirk kirby klaus knox ko
  kono kerr lai lake lamont lang lange laird lansing law le lee lewis li lin little liu lodge long louis lu luns lynch ma mac mahathir major malik manley mao marie mark marshall martin mattis
  may mbeki menon mesa miki miller miller min mitchell mohamed mohammed moon moore mora morales moreno mori morris morrison murphy nash ne ng nguyen nixon no noor nur obote o'brien o'neill ogata
  osman owen pak palmer park paz peel peng perry peters pham phan pique powell powers price prince pym qi qin qian quayle rice rao ri rivera roberts robinson rogers roh root
  ross rudd rusk ryder said salah salim salman sall samak sanders sato saud saw scott shah shaw sharif sharp shultz sidi silva singh sisi smith snow so solomon son song soong soto stevens stewart straw su suh sun sullivan suzuki
  tai tam tan tang taylor thomas thompson tran truman tung turner urrutia vance vo von wade walker wallace waltz wang ward webb wei wen williams wilson win wong wood
  woods wu xi xie yang ye yeo yi yoon young yu yun zhang zhao zhou zhu zia pena peña paul brooks abrams crowley perez pérez rodriguez rodríguez
  saif shaath yusuf yaqoob omar mansour qureshi asif bajwa gandhi rahman ibrahim mahmood mahmud hamad hamid karim jamali kelly lew morell morrell mullen
  mitchell murray newton nicholson saleh sadr santos simon stone sharaf west white tanaka
  benn bevin bevan butler callaghan heath home hurd howe rifkind beckett miliband hague hammond johnson raab truss cleverly cameron lammy cooper simpson
  he let muslim power black case fine gold good hand lane lord love page pope post rich rush sweet wise wolf bright bennett nega christian reid paul cotton webb coons carson gray rather lew ping delcy petro correa palacio franco noboa borja lasso hurtado giap otero vargas viola medina meza`.split(
    /\s+/,
  ),
);
