import type { Stretch } from './date-windows.ts';

const AFTER: readonly (readonly [number, RegExp])[] = [
	[
		0,
		/^,?\s*(?:(?:of )?(?:this|the current) year|с\. ?г\.|т\. ?г\.|(?:сего|текущего|этого|нынешнего) года|цього року|(?:من\s+)?(?:هذا العام|العام الجاري|العام الحالي|هذه السنة|السنة الجارية)|de cette année|de este año|dieses Jahres)/iu
	],
	[
		-1,
		/^,?\s*(?:(?:of )?last year|(?:прошлого|минувшего) года|минулого року|(?:من\s+)?(?:العام الماضي|السنة الماضية)|de l.année dernière|del año pasado|(?:des )?letzten Jahres)/iu
	],
	[
		1,
		/^,?\s*(?:(?:of )?next year|(?:следующего|будущего) года|наступного року|(?:من\s+)?(?:العام (?:المقبل|القادم)|السنة (?:المقبلة|القادمة))|de l.année prochaine|del próximo año|(?:des )?nächsten Jahres)/iu
	]
];

const LONGEST = 40; // UTF-16 units

/**
 * How many years a date lies from that of the words by what follows it: 0 for “this year” and “с.г.”,
 * -1 for “last year”; and the stretch with those words. `years` is null where nothing of it follows.
 */
export function yearsAway(text: string, date: Stretch): { years: number | null; end: number } {
	const after = text.slice(date.end, date.end + LONGEST);
	for (const [years, words] of AFTER) {
		const found = words.exec(after);
		if (found) return { years, end: date.end + found[0].length };
	}
	return { years: null, end: date.end };
}
