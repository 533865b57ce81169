const NAME =
	"(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}'’-]+(?:\\s(?:\\p{Lu}\\.\\s?)*(?:al-|bin |ibn |Al |de |van |von )?\\p{Lu}[\\p{L}’'-]*\\p{L}){0,3}";
const OFFICE =
	'(?:\\p{Lu}[\\p{L}-]*\\s(?:and |& )?){0,4}' +
	'(?:Minister|President|Secretary(?:[- ]General)?|General|Ambassador|Spokes(?:man|woman|person)|Chancellor|King|Prince|Emir|Sultan|Envoy|Representative|Commissioner|Chair(?:man|woman|person)?|Director(?:[- ]General)?|Premier|Governor|Leader|Coordinator)' +
	'(?: (?:of|for|to) (?:the )?(?:Ministry of )?\\p{Lu}[\\p{L}-]*(?:(?: (?:and |& )?)\\p{Lu}[\\p{L}-]*(?= ))*)?';

// “Foreign Minister Sergey Lavrov”, and “Jane Roe, Minister for Trade”.
const OFFICE_FIRST = new RegExp(`(?<![\\p{L}-])(${OFFICE}) (${NAME})`, 'u');
const NAME_FIRST = new RegExp(`(?<!\\p{L})(${NAME}), (?:the )?(${OFFICE})(?!\\p{L})`, 'u');

const RUSSIAN =
	/(?<!\p{L})((?:(?:официальн|специальн|постоянн|перв)\p{L}+ )?(?:заместител[ья] )?(?:министра?|президента?|представител[ья]|пос[ло]ла?|директора?|председател[ья]|секретар[ья]|глав[аы]|премьер-министра?|канцлера?|генерального секретаря|корол[ья])(?:[ -]\p{Ll}+(?: дел)?){0,3}(?: (?:\p{Lu}[\p{Lu}\p{L}-]*)){0,2})\s+((?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}-]+|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)/iu;

const ARABIC =
	/(?<!\p{L})(?:ل|ال|و|ك)?((?:نائب )?(?:وزيرة?|رئيسة?|الرئيس|الأمين العام|أمين عام|السفير|سفير|الملك|ولي العهد|الأمير|المتحدثة?|الناطق|المبعوث)(?: (?:ال|ب|ل)\p{L}+){0,3}) (\p{L}+ \p{L}+)/u;

/**
 * The person who speaks, by the words of a heading: “Sergey Lavrov, Foreign Minister”. English, Russian
 * and Arabic, by the words of offices; null where none stands there.
 */
export function speakerIn(words: string): string | null {
	const [, office, name] = OFFICE_FIRST.exec(words) ?? [];
	if (office && name) return `${bare(name)}, ${office}`;
	const [, first, itsOffice] = NAME_FIRST.exec(words) ?? [];
	if (first && itsOffice) return `${bare(first)}, ${itsOffice}`;
	const [, russianOffice, russian] = RUSSIAN.exec(words) ?? [];
	if (russianOffice && russian && /^\p{Lu}/u.test(russian)) {
		return `${nominative(russianOffice, russian)}, ${inNominative(russianOffice)}`;
	}
	const [, arabicOffice, arabic] = ARABIC.exec(words) ?? [];
	return arabicOffice && arabic ? `${arabic}، ${arabicOffice}` : null;
}

const bare = (name: string): string => name.replace(/[’']s$/u, '').replace(/[’']$/u, '');

const ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/^(министр|президент|директор|посол|канцлер|премьер-министр)а/iu, '$1'],
	[/^посла/iu, 'посол'],
	[/^(.*?)(представител|заместител|председател|секретар|корол)я/iu, '$1$2ь'],
	[/^главы/iu, 'глава']
];

const isGenitive = (office: string): boolean =>
	ENDINGS.some(([ending]) => ending.test(office.replace(/^\p{Ll}+ого /iu, '')));

/** A Russian office stands in the genitive after “выступление”. */
function inNominative(office: string): string {
	const adjective = /^(\p{L}+)ого (?=\p{L})/iu.exec(office);
	const withoutAdjective = adjective ? office.slice(adjective[0].length) : office;
	const noun = ENDINGS.reduce(
		(words, [ending, nominal]) => words.replace(ending, nominal),
		withoutAdjective
	);
	const whole = adjective ? `${adjective[1]!}ый ${noun}` : noun;
	return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** A surname in the genitive, by the endings that no nominative has. */
function nominative(office: string, name: string): string {
	if (!isGenitive(office)) return name;
	if (/(?:ов|ев|ёв|ин|ын)а$/u.test(name)) return name.slice(0, -1);
	if (/(?:ов|ев|ин|ын)ой$/u.test(name)) return `${name.slice(0, -2)}а`;
	return name.replace(/ского$/u, 'ский').replace(/цкого$/u, 'цкий');
}
