import { counted } from '../base/counted.ts';
import type { Study } from '../compare/study.ts';
import { startOf } from '../dates/day.ts';
import { labelOf, labelOfDay } from '../dates/label.ts';
import type { Link } from '../model/link.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import type { Statement } from '../model/statement.ts';
import type { Caption } from '../timeline/label-marks.ts';

/** Whose words a statement is, with the reporter where it is known only through somebody else's. */
export function whoOf(statement: Statement, study: Study): string {
	const actor = study.actors.get(statement.actor)!.shortName;
	return statement.speaker ? `${statement.speaker}, ${actor}` : actor;
}

/** The actor through whose words alone a statement is known, or null. */
export function reporterOf(statement: Statement, study: Study): string | null {
	if (!statement.reportedBy) return null;
	const reporter = study.dataset.statements[study.places.get(statement.reportedBy)!]!;
	return study.actors.get(reporter.actor)!.shortName;
}

/** The two lines above a head: title; day and place. */
export function captionOf(place: number, study: Study): Caption {
	const statement = study.dataset.statements[place]!;
	const where = statement.place ? ` · ${statement.place}` : '';
	const reported = statement.reportedBy ? ' · as reported' : '';
	return { title: statement.title, subtitle: labelOf(statement.when, 'short') + where + reported };
}

/** When a policy document was adopted, for the overview. */
export const adoptionOf = ({ adopted }: PolicyDocument) => ({
	at: startOf(adopted),
	label: `adopted ${labelOfDay(adopted, 'short')}`
});

/** What the chart is, for those who cannot see it. */
export function chartLabel({ dataset, rows }: Study): string {
	const statements = counted(dataset.statements.length, 'statement');
	const priorities = counted(rows.length, 'priority', 'priorities');
	return `Timeline: ${statements} against ${priorities}. The same statements follow as a list.`;
}

/** One sentence for a screen reader: date, title, whose words, and the priorities it bears on. */
export function sentenceOf(place: number, links: readonly Link[], study: Study): string {
	const statement = study.dataset.statements[place]!;
	const reporter = reporterOf(statement, study);
	const parts = [labelOf(statement.when), statement.title, whoOf(statement, study)];
	if (reporter) parts.push(`as reported by ${reporter}`);
	const numbers = links.map(({ priority, verdict, relation }) => {
		const { number } = study.rows[study.rowOf.get(priority)!]!.priority;
		return `${number} ${verdict.status === 'accepted' ? relation : verdict.status}`;
	});
	const bears =
		numbers.length > 0
			? `bears on ${numbers.length === 1 ? 'priority' : 'priorities'} ${numbers.join(', ')}`
			: 'no priority linked';
	return `${parts.join(', ')}; ${bears}.`;
}
