/**
 * International organisations: the acronyms in use (matched only as they are written), the names in
 * English, Russian and Arabic, and the regions that they are of.
 */
export const ORGANISATIONS = `
United Nations | UN, ООН | United Nations, Организация Объединённых Наций, الأمم المتحدة |
UN Security Council | UNSC, СБ ООН | UN Security Council, United Nations Security Council, Security Council, Совет Безопасности, Совет Безопасности ООН, مجلس الأمن |
UN General Assembly | UNGA, ГА ООН | UN General Assembly, United Nations General Assembly, General Assembly, Генеральная Ассамблея, الجمعية العامة |
UNRWA | UNRWA, БАПОР | Relief and Works Agency, الأونروا | Middle East
UNHCR | UNHCR, УВКБ | High Commissioner for Refugees, Верховный комиссар по делам беженцев, مفوضية اللاجئين |
UNICEF | UNICEF, ЮНИСЕФ | Unicef, Children’s Fund, اليونيسف |
UNESCO | UNESCO, ЮНЕСКО | Unesco, Educational Scientific and Cultural Organization, اليونسكو |
World Health Organization | WHO, ВОЗ | World Health Organization, Всемирная организация здравоохранения, منظمة الصحة العالمية |
World Food Programme | WFP, ВПП | World Food Programme, برنامج الأغذية العالمي |
International Atomic Energy Agency | IAEA, МАГАТЭ | International Atomic Energy Agency, Международное агентство по атомной энергии, الوكالة الدولية للطاقة الذرية |
International Labour Organization | ILO, МОТ | International Labour Organization, منظمة العمل الدولية |
International Monetary Fund | IMF, МВФ | International Monetary Fund, Международный валютный фонд, صندوق النقد الدولي |
World Bank | IBRD | World Bank, Всемирный банк, البنك الدولي |
World Trade Organization | WTO, GATT, ВТО | World Trade Organization, Всемирная торговая организация, منظمة التجارة العالمية |
International Criminal Court | ICC, МУС | International Criminal Court, Международный уголовный суд, المحكمة الجنائية الدولية |
International Court of Justice | ICJ | International Court of Justice, World Court, Международный Суд ООН, محكمة العدل الدولية |
Red Cross | ICRC, МККК | Red Cross, Red Crescent, Красный Крест, Красный Полумесяц, الصليب الأحمر, الهلال الأحمر |
Interpol | INTERPOL | Interpol, الإنتربول |
OPCW | OPCW, ОЗХО | Organisation for the Prohibition of Chemical Weapons, منظمة حظر الأسلحة الكيميائية |
Human Rights Council | UNHRC, СПЧ | Human Rights Council, Commission on Human Rights, Совет по правам человека, مجلس حقوق الإنسان |
UNCTAD | UNCTAD, ЮНКТАД | Conference on Trade and Development |
UN Development Programme | UNDP, ПРООН | United Nations Development Programme |
UN Environment Programme | UNEP, ЮНЕП | United Nations Environment Programme |
UNIFIL | UNIFIL | Interim Force in Lebanon, اليونيفيل | Middle East
Organisation of Islamic Cooperation | OIC, ОИС | Organisation of Islamic Cooperation, Organization of the Islamic Conference, Организация исламского сотрудничества, منظمة التعاون الإسلامي | Islamic world
League of Arab States | LAS, ЛАГ | League of Arab States, Arab League, Лига арабских государств, جامعة الدول العربية, الجامعة العربية | Arab world
Gulf Cooperation Council | GCC, ССАГПЗ | Gulf Cooperation Council, Cooperation Council for the Arab States of the Gulf, مجلس التعاون الخليجي | Persian Gulf
Arab Maghreb Union | AMU | Arab Maghreb Union, اتحاد المغرب العربي | North Africa
African Union | AU, OAU, АС | African Union, Organization of African Unity, Африканский союз, الاتحاد الأفريقي | Africa
ECOWAS | ECOWAS, ЭКОВАС | Economic Community of West African States | Africa
SADC | SADC | Southern African Development Community | Africa
IGAD | IGAD | Intergovernmental Authority on Development | Africa
European Union | EU, EEC, ЕС, Евросоюз | European Union, European Commission, European Community, Common Market, Европейский союз, الاتحاد الأوروبي | Europe
Council of Europe | PACE | Council of Europe, Совет Европы, مجلس أوروبا | Europe
OSCE | OSCE, ОБСЕ | Organization for Security and Co-operation in Europe, منظمة الأمن والتعاون في أوروبا | Europe
NATO | NATO, НАТО | Nato, North Atlantic Treaty Organization, North Atlantic Alliance, Североатлантический альянс, الناتو, حلف شمال الأطلسي | 
Warsaw Pact | | Warsaw Pact, Warsaw Treaty | Eastern Europe
SEATO | SEATO | Southeast Asia Treaty Organization | Southeast Asia
CENTO | CENTO | Central Treaty Organization, Baghdad Pact | Middle East
ASEAN | ASEAN, АСЕАН | Asean, Association of Southeast Asian Nations, الآسيان | Southeast Asia
APEC | APEC, АТЭС | Asia-Pacific Economic Cooperation | East Asia
SAARC | SAARC | South Asian Association for Regional Cooperation | South Asia
Commonwealth of Independent States | CIS, СНГ | Commonwealth of Independent States, Содружество Независимых Государств, رابطة الدول المستقلة | Eurasia
Collective Security Treaty Organization | CSTO, ОДКБ | Collective Security Treaty Organization, Организация Договора о коллективной безопасности, منظمة معاهدة الأمن الجماعي | Eurasia
Eurasian Economic Union | EAEU, EEU, ЕАЭС | Eurasian Economic Union, Евразийский экономический союз, الاتحاد الاقتصادي الأوراسي | Eurasia
Shanghai Cooperation Organization | SCO, ШОС | Shanghai Cooperation Organisation, Шанхайская организация сотрудничества, منظمة شنغهاي للتعاون | Asia
Greater Eurasian Partnership | | Greater Eurasian Partnership, Большое Евразийское партнёрство | Eurasia
BRICS | BRICS, БРИКС | BRICS, بريكس |
Group of Seven | G7 | Group of Seven, Group of Eight, Большая семёрка, مجموعة السبع |
Group of Twenty | G20 | Group of Twenty, Большая двадцатка, مجموعة العشرين |
Non-Aligned Movement | NAM | Non-Aligned Movement, Движение неприсоединения, حركة عدم الانحياز |
Group of 77 | G77 | Group of 77 |
OECD | OECD, ОЭСР | Organisation for Economic Co-operation and Development |
OPEC | OPEC, ОПЕК | Opec, Organization of the Petroleum Exporting Countries, أوبك |
NAFTA | NAFTA, USMCA | Nafta, North American Free Trade Agreement |
Organization of American States | OAS, ОАГ | Organization of American States | Latin America
CARICOM | CARICOM | Caribbean Community | Latin America
Mercosur | MERCOSUR | Mercosur, Southern Common Market | Latin America
CELAC | CELAC | Community of Latin American and Caribbean States | Latin America
Commonwealth of Nations | | Commonwealth of Nations, British Commonwealth |
International Olympic Committee | IOC, МОК | International Olympic Committee |
Quartet on the Middle East | | Quartet of international mediators, Middle East Quartet, Quartet on the Middle East, international Quartet, ближневосточный квартет, الرباعية الدولية | Middle East
Palestine Liberation Organization | PLO, ООП | Palestine Liberation Organization, Palestinian Authority, Палестинская администрация, السلطة الفلسطينية, منظمة التحرير الفلسطينية | Middle East
Hamas | HAMAS, ХАМАС | Hamas, حماس | Middle East
Hezbollah | | Hezbollah, Hizbullah, Хезболла, حزب الله | Middle East
Islamic State | ISIS, ISIL, ИГИЛ | Islamic State, Daesh, داعش | Middle East
Al-Qaeda | | Al Qaeda, Al-Qaida, Аль-Каида, القاعدة |
`;

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
