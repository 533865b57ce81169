/**
 * Regions of the world: what each is called in English, Russian and Arabic, and the countries in it by
 * ISO 3166-1 code. A country belongs to as many as it is counted to.
 */
export const REGIONS = `
Middle East | Middle East, Near East, Mideast, Middle Eastern, Levant, Ближний Восток, ближневосточный, الشرق الأوسط | AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE
North Africa | North Africa, Maghreb, North African, Северная Африка, Магриб, شمال أفريقيا, شمال إفريقيا, المغرب العربي | DZ EG LY MA MR SD TN
Persian Gulf | Persian Gulf, Arabian Gulf, Gulf states, Gulf countries, Персидский залив, الخليج العربي, دول الخليج | AE BH IQ IR KW OM QA SA
Arab world | Arab world, Arab, Arab countries, Arab states, арабский, арабский мир, арабские страны, العالم العربي, عربي, الدول العربية | AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE
Islamic world | Islamic world, Muslim world, Islamic countries, исламский мир, исламские страны, мусульманский мир, العالم الإسلامي, الدول الإسلامية | AE AF AL AZ BD BF BH BJ BN CI CM DJ DZ EG GA GM GN GW ID IQ IR JO KG KM KW KZ LB LY MA ML MR MV MY MZ NE NG OM PK PS QA SA SD SL SN SO SR SY TD TG TJ TM TN TR UG UZ YE
South Asia | South Asia, South Asian, Indian subcontinent, Южная Азия, جنوب آسيا | AF BD BT IN LK MV NP PK
Southeast Asia | Southeast Asia, South-East Asia, Southeast Asian, Indochina, Юго-Восточная Азия, جنوب شرق آسيا | BN ID KH LA MM MY PH SG TH TL VN
East Asia | East Asia, Far East, Northeast Asia, Asia-Pacific, Asia Pacific, Indo-Pacific, Восточная Азия, Азиатско-Тихоокеанский регион, شرق آسيا | CN JP KP KR MN TW
Central Asia | Central Asia, Central Asian, Центральная Азия, آسيا الوسطى | KG KZ TJ TM UZ
South Caucasus | South Caucasus, Transcaucasia, Caucasus, Кавказ, Закавказье, القوقاز | AM AZ GE
Africa | Africa, African, sub-Saharan Africa, Sahel, Африка, африканский, африканские страны, أفريقيا, إفريقيا, أفريقي | AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW
Western Europe | Western Europe, Western European, Западная Европа, أوروبا الغربية | AT BE CH DE DK ES FI FR GB GR IE IS IT LU NL NO PT SE
Eastern Europe | Eastern Europe, Central Europe, Balkans, Balkan, Baltics, Baltic States, Восточная Европа, Балканы, أوروبا الشرقية | AL BA BG BY CZ EE HR HU LT LV MD ME MK PL RO RS SI SK UA
Europe | Europe, European, Европа, европейский, أوروبا, أوروبي | AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK UA
Latin America | Latin America, Latin American, South America, Central America, Caribbean, Western Hemisphere, Латинская Америка, Карибский, أمريكا اللاتينية | AR BB BO BR BS BZ CL CO CR CU DO EC GD GT GY HN HT JM MX NI PA PE PY SR SV TT UY VE
Eurasia | Eurasia, Eurasian, Greater Eurasia, former Soviet Union, post-Soviet space, Евразия, евразийский, أوراسيا | AM AZ BY GE KG KZ MD RU TJ TM UA UZ
Asia | Asia, Asian, Азия, азиатский, آسيا | AF BD BN BT CN ID IN JP KG KH KP KR KZ LA LK MM MN MV MY NP PH PK SG TH TJ TM TW UZ VN
`;
