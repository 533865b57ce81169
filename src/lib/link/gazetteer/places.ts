/**
 * Countries by ISO 3166-1 code: other names in use, capitals, and what their people are called, in
 * English. Names that are more often something else (Georgia’s “Georgian”, “Polish” at the head of a
 * sentence) are kept, since a gazetteer is only one voice among the words. Their official names in
 * English, Russian and Arabic come from `i18n-iso-countries`.
 */
export const PLACES = `
AF: Kabul, Afghan, Afghans, Afghani
AL: Tirana, Albanian
DZ: Algiers, Algerian
AD: Andorran
AO: Luanda, Angolan
AR: Buenos Aires, Argentine, Argentinian
AM: Yerevan, Armenian
AU: Canberra, Australian
AT: Vienna, Austrian
AZ: Baku, Azerbaijani
BS: Nassau, Bahamian
BH: Manama, Bahraini
BD: Dhaka, Bangladeshi
BB: Bridgetown, Barbadian
BY: Minsk, Belarusian
BE: Brussels, Belgian
BZ: Belmopan, Belizean
BJ: Porto-Novo, Beninese
BT: Thimphu, Bhutanese
BO: Bolivia, La Paz, Bolivian
BA: Bosnia, Sarajevo, Bosnian
BW: Gaborone, Botswanan
BR: Brasilia, Brazilian
BN: Brunei, Bruneian
BG: Sofia, Bulgarian
BF: Ouagadougou, Burkinabe
BI: Bujumbura, Gitega, Burundian
KH: Kampuchea, Phnom Penh, Cambodian
CM: Yaounde, Cameroonian
CA: Ottawa, Canadian
CF: Bangui, Central African
TD: N’Djamena, Chadian
CL: Santiago, Chilean
CN: Beijing, Peking, Chinese, PRC
CO: Bogota, Colombian
KM: Moroni, Comorian
CG: Brazzaville, Congolese
CD: Kinshasa, Zaire, DRC
CR: San Jose, Costa Rican
CI: Ivory Coast, Abidjan, Yamoussoukro, Ivorian
HR: Zagreb, Croatian, Croat
CU: Havana, Cuban
CY: Nicosia, Cypriot
CZ: Czech Republic, Czechoslovakia, Prague, Czech
DK: Copenhagen, Danish, Dane
DJ: Djiboutian
DO: Santo Domingo
EC: Quito, Ecuadorian
EG: Cairo, Egyptian, Suez
SV: San Salvador, Salvadoran
GQ: Malabo
ER: Asmara, Eritrean
EE: Tallinn, Estonian
SZ: Swaziland, Mbabane
ET: Addis Ababa, Ethiopian
FJ: Suva, Fijian
FI: Helsinki, Finnish, Finn
FR: Paris, French, Frenchmen
GA: Libreville, Gabonese
GM: Gambia, Banjul, Gambian
GE: Tbilisi, Georgian
DE: Berlin, German
GH: Accra, Ghanaian
GR: Athens, Greek
GD: Grenadian
GT: Guatemalan
GN: Conakry, Guinean
GW: Bissau
GY: Georgetown, Guyanese
HT: Port-au-Prince, Haitian
HN: Tegucigalpa, Honduran
HU: Budapest, Hungarian
IS: Reykjavik, Icelandic
IN: New Delhi, Delhi
ID: Jakarta, Indonesian
IR: Iran, Tehran, Iranian, Persia
IQ: Baghdad, Mosul, Iraqi
IE: Dublin, Irish
IL: Jerusalem, Tel Aviv, Israeli, Golan
IT: Rome, Italian
JM: Kingston, Jamaican
JP: Tokyo, Japanese
JO: Amman, Jordanian
KZ: Astana, Kazakh, Kazakhstani
KE: Nairobi, Kenyan
KP: North Korea, Pyongyang, North Korean, DPRK
KR: South Korea, Korea, Seoul, South Korean, Korean
KW: Kuwaiti
KG: Kyrgyzstan, Bishkek, Kyrgyz
LA: Laos, Vientiane, Laotian
LV: Riga, Latvian
LB: Beirut, Lebanese
LS: Maseru, Basotho
LR: Monrovia, Liberian
LY: Tripoli, Benghazi, Libyan
LI: Vaduz
LT: Vilnius, Lithuanian
MG: Antananarivo, Malagasy
MW: Lilongwe, Malawian
MY: Kuala Lumpur, Malaysian
MV: Male Atoll, Maldivian
ML: Bamako, Malian
MT: Valletta, Maltese
MR: Nouakchott, Mauritanian
MU: Port Louis, Mauritian
MX: Mexico City, Mexican
MD: Moldova, Chisinau, Moldovan
MN: Ulaanbaatar, Mongolian
ME: Podgorica, Montenegrin
MA: Rabat, Moroccan, Western Sahara
MZ: Maputo, Mozambican
MM: Burma, Yangon, Naypyidaw, Burmese
NA: Windhoek, Namibian, South West Africa
NP: Kathmandu, Nepalese, Nepali
NL: Holland, Amsterdam, The Hague, Dutch
NZ: Wellington
NI: Managua, Nicaraguan
NE: Niamey, Nigerien
NG: Abuja, Lagos, Nigerian
MK: Macedonia, Skopje, Macedonian
NO: Oslo, Norwegian
OM: Muscat, Omani
PK: Islamabad, Pakistani
PS: Palestine, Ramallah, Gaza, Gaza Strip, West Bank, East Jerusalem, Rafah, Palestinian
PA: Panamanian
PG: Port Moresby
PY: Asuncion, Paraguayan
PE: Lima, Peruvian
PH: Manila, Filipino, Philippine
PL: Warsaw, Polish
PT: Lisbon, Portuguese
QA: Doha, Qatari
RO: Bucharest, Romanian
RU: Russia, Moscow, Kremlin, Russian, Soviet Union, Soviet, USSR
RW: Kigali, Rwandan
SA: Riyadh, Jeddah, Mecca, Saudi
SN: Dakar, Senegalese
RS: Belgrade, Serb, Serbian, Yugoslavia, Kosovo
SL: Freetown, Sierra Leonean
SG: Singaporean
SK: Bratislava, Slovak
SI: Ljubljana, Slovenian
SO: Mogadishu, Somali
ZA: Pretoria, South African
SS: Juba, South Sudanese
ES: Madrid, Spanish, Spaniard
LK: Colombo, Ceylon, Sri Lankan
SD: Khartoum, Darfur, Sudanese
SR: Paramaribo, Surinamese
SE: Stockholm, Swedish, Swede
CH: Bern, Geneva, Swiss
SY: Syria, Damascus, Aleppo, Idlib, Syrian
TW: Taiwan, Taipei, Taiwanese, Formosa
TJ: Dushanbe, Tajik
TZ: Tanzania, Dodoma, Tanzanian
TH: Bangkok, Thai
TL: East Timor, Dili, Timorese
TG: Lome, Togolese
TT: Port of Spain
TN: Tunis, Tunisian
TR: Turkey, Türkiye, Ankara, Istanbul, Turkish, Turk
TM: Ashgabat, Turkmen
UG: Kampala, Ugandan
UA: Kyiv, Kiev, Ukrainian, Donbass, Crimea
AE: Abu Dhabi, Dubai, Emirati, Emirates, UAE
GB: Britain, Great Britain, England, London, British, Scotland, UK
US: America, American, USA, United States
UY: Montevideo, Uruguayan
UZ: Tashkent, Uzbek
VE: Venezuela, Caracas, Venezuelan
VN: Vietnam, South Vietnam, North Vietnam, Hanoi, Saigon, Vietnamese
YE: Sanaa, Aden, Yemeni, Houthi
ZM: Lusaka, Zambian
ZW: Harare, Zimbabwean, Southern Rhodesia, Rhodesia
`;

/** The same in Russian and Arabic, for the countries that are spoken of most. */
export const PLACES_ELSEWHERE = `
AF: Кабул, афганский, كابل, أفغاني
AM: Ереван, армянский
AZ: Баку, азербайджанский
CN: Пекин, китайский, КНР, بكين, صيني
DE: Берлин, немецкий, برلين, ألماني
DZ: Алжир, алжирский, الجزائر, جزائري
EG: Каир, египетский, القاهرة, مصري
FR: Париж, французский, باريس, فرنسي
GB: Лондон, британский, Великобритания, لندن, بريطاني, بريطانيا
IL: Израиль, израильский, Иерусалим, إسرائيل, إسرائيلي, القدس
IQ: Багдад, иракский, بغداد, عراقي
IN: Дели, индийский, هندي
IR: Иран, Тегеран, иранский, إيران, طهران, إيراني
JO: Амман, иорданский, عمان, أردني
KZ: Астана, казахстанский
LB: Бейрут, ливанский, بيروت, لبناني
LY: Триполи, ливийский, طرابلس, ليبي
MA: Рабат, марокканский, الرباط, مغربي
PK: Исламабад, пакистанский, باكستاني
PS: Палестина, палестинский, палестинец, Газа, сектор Газа, Западный берег, فلسطين, فلسطيني, غزة, قطاع غزة, الضفة الغربية
QA: Доха, катарский, الدوحة, قطري
RU: Россия, российский, Москва, русский, СССР, советский, روسيا, موسكو, روسي
SA: Эр-Рияд, саудовский, Саудовская Аравия, السعودية, الرياض, سعودي
SD: Хартум, суданский, الخرطوم, سوداني
SY: Сирия, Дамаск, сирийский, سوريا, دمشق, سوري
TN: Тунис, тунисский, تونس, تونسي
TR: Турция, Анкара, турецкий, تركيا, أنقرة, تركي
AE: ОАЭ, Абу-Даби, эмиратский, الإمارات, أبوظبي, إماراتي
UA: Украина, Киев, украинский, أوكرانيا, كييف, أوكراني
US: США, Вашингтон, американский, الولايات المتحدة, أمريكا, أمريكي, واشنطن
YE: Сана, йеменский, صنعاء, يمني
`;
