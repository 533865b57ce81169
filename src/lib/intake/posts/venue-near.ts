import type { Stretch } from '../dates/mentions/date-windows.ts';

/** Where something was, and the stretch of the sentence that says so. */
export interface Venue extends Stretch {
	readonly name: string;
}

const MONTHS =
	/^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\p{Ll}*)$/u;
const LATIN =
	/(?<!\p{L})(?:in|at) (?:the (?:city|capital) of )?((?:St\. )?\p{Lu}[\p{L}’'-]*(?: (?!(?:On|In|At)(?!\p{L}))\p{Lu}[\p{L}’'-]*){0,3})/gu;
const CYRILLIC =
	/(?<!\p{L})(?:в|во) (?:г\. ?|городе )?(\p{Lu}[\p{L}-]*\p{Ll}(?: \p{Lu}\p{Ll}+){0,2})/gu;
const ARABIC =
	/(?<!\p{L})(?:(?:في|بمدينة|في مدينة|في العاصمة) |ب(?=ال))((?:مدينة )?(?!ال?(?:يوم|شهر|عام|سنة|ماضي|حادي|ثاني|ثالث|قمة|اجتماع|مؤتمر))\p{L}{3,})/gu;

/**
 * The place that a sentence names nearest to a point of it, by “in” and its like. Places of Russian
 * words are put into the nominative where their endings allow.
 */
export function venueNear(sentence: string, near: Stretch): Venue | null {
	const found = [LATIN, CYRILLIC, ARABIC].flatMap((pattern) =>
		Array.from(sentence.matchAll(pattern), ({ index, 0: words, 1: name = '' }) => ({
			start: index,
			end: index + words.length,
			name: nominative(name)
		}))
	);
	const places = found.filter(
		({ name, start, end }) =>
			!MONTHS.test(name) && !/^\p{Lu}{2,}$/u.test(name) && (end <= near.start || start >= near.end)
	);
	const distance = ({ start, end }: Stretch) => Math.max(start - near.end, near.start - end);
	const nearest = [...places].sort((a, b) => distance(a) - distance(b))[0];
	return nearest && distance(nearest) <= REACH ? nearest : null;
}

const REACH = 80; // UTF-16 units

// Towns on -а, which the prepositional case hides.
const ON_A =
	/^(?:Москв|Женев|Дох|Анкар|Джидд|Мекк|Медин|Астан|Вен|Праг|Риг|Варшав|Гаван|Гааг|Газ|Манил|Ялт|Уф|Шарджа|Лозанн|Барселон|Джакарт|Бухар)е$/u;

function nominative(place: string): string {
	if (!/^\p{sc=Cyrl}/u.test(place)) return place;
	if (ON_A.test(place)) return `${place.slice(0, -1)}а`;
	if (/(?:Казани|Рязани|Астрахани|Тюмени|Перми|Керчи)$/u.test(place))
		return `${place.slice(0, -1)}ь`;
	return place.replace(/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, '');
}
