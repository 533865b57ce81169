// Names as they stand in dates: in Russian in the genitive too, in Arabic those of the Levant, Egypt
// and the Maghreb. English and Russian ones may be cut to three or four letters.
const ENGLISH =
	'january february march april may june july august september october november december'.split(
		' '
	);
const RUSSIAN =
	'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const RUSSIAN_OF =
	'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const ARABIC: readonly (readonly string[])[] = [
	['يناير', 'كانون الثاني', 'جانفي'],
	['فبراير', 'شباط', 'فيفري'],
	['مارس', 'اذار'],
	['ابريل', 'نيسان', 'افريل'],
	['مايو', 'ايار', 'ماي'],
	['يونيو', 'يونيه', 'حزيران', 'جوان'],
	['يوليو', 'يوليه', 'تموز', 'جويلية'],
	['اغسطس', 'اب', 'اوت'],
	['سبتمبر', 'ايلول'],
	['اكتوبر', 'تشرين الاول'],
	['نوفمبر', 'تشرين الثاني'],
	['ديسمبر', 'كانون الاول']
];

const ARABIC_MONTHS = new Map(
	ARABIC.flatMap((names, at) => names.map((name) => [name, at + 1] as const))
);

/** The month, 1 to 12, that a word names in English, Russian or Arabic; null where it names none. */
export function monthNamed(word: string): number | null {
	const name = word.toLowerCase().replace(/\.$/, '');
	const arabic = ARABIC_MONTHS.get(name.replace(/[أإآ]/g, 'ا'));
	if (arabic) return arabic;
	if (name.length < 3) return null;
	for (const names of [ENGLISH, RUSSIAN, RUSSIAN_OF]) {
		const at = names.findIndex((whole) => whole === name || isShort(name, whole));
		if (at !== -1) return at + 1;
	}
	return null;
}

const isShort = (name: string, whole: string): boolean =>
	name.length <= 4 && whole.startsWith(name);
