import { niceScale } from '../../compare/nice-scale.ts';
import { pluralize } from '../../base/words.ts';
import { compareMessagesIn } from '../../messages/compare-messages-in.ts';
import { ENGLISH } from '../../messages/english.ts';
import { say } from '../../messages/say.ts';
import type { Comparison } from '../../query/comparison/comparison.ts';
import { differenceText } from '../../wording/view-text.ts';
import { distanceText, doubtText } from '../../wording/distance-text.ts';
import { neitherText } from '../../wording/empty-text.ts';
import { groupName } from '../../wording/group-name.ts';
import { percent } from '../../wording/shares-text.ts';
import { rowName } from '../../wording/row-name.ts';
import type { SheetCell, SheetRow, SheetTable } from './sheet.ts';
import { cellText, plainHead } from './sheet-parts.ts';

/** The attention of two groups as dumbbells, sorted by their difference; null where not two stand alone. */
export function dumbbellSheet(comparison: Comparison): SheetTable | null {
	const { attention, differences, colourOf, source } = comparison;
	const { study } = source;
	const [a, b] = attention;
	if (!differences || !a || !b) return null;
	const compareMessages = compareMessagesIn(ENGLISH);
	const names = [a, b].map(({ group }) => groupName(group, study.dataset)) as [string, string];
	const { most, ticks } = niceScale(Math.max(...differences.flatMap(({ shares }) => shares)));
	return {
		heads: [
			plainHead(
				`Circle: ${names[0]}; square: ${names[1]}`,
				ticks.map((tick) => percent(tick)).join(', ')
			),
			...[...names, compareMessages.difference].map((name) => plainHead(name))
		],
		rows: differences.map((one): SheetRow => {
			const why = say(ENGLISH, compareMessages.neither, { why: neitherText(one.row, comparison) });
			const dumbbell: SheetCell = {
				kind: 'dumbbell',
				at: [one.shares[0] / most, one.shares[1] / most],
				ticks: ticks.map((tick) => tick / most),
				colours: [colourOf(a.group), colourOf(b.group)],
				isGrey: one.isWithinChance
			};
			return {
				...{ head: rowName(one.row, study), depth: 0 },
				cells: [
					one.isSilent ? { kind: 'empty', text: why } : dumbbell,
					...one.shares.map((share) => cellText(percent(share))),
					cellText(
						one.isSilent
							? ''
							: differenceText(one, names, ENGLISH) +
									(one.isWithinChance ? ` (${compareMessages.withinChance})` : '')
					)
				]
			};
		}),
		notes: [
			`${compareMessages.shareOfLinks}, from 0 to ${percent(most)}: ${[a, b].map(({ total }, at) => `${pluralize(total, 'link')} of ${names[at]!}`).join(', ')}.`,
			compareMessages.chanceKey,
			...distanceNotes(comparison)
		]
	};
}

/** How far apart every two groups are, in sentences. */
export const distanceNotes = ({ attentionTogether, distances, source }: Comparison): string[] =>
	distances.flatMap((row, a) =>
		row.flatMap((one, b) => {
			if (!one) return [];
			const [first, second] = [attentionTogether[a]!, attentionTogether[b]!];
			const sentence = distanceText(first, second, one, source.study);
			return one.doubt ? [sentence, doubtText(one.doubt)] : [sentence];
		})
	);
