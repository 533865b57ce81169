import { formatCount } from '../../base/words.ts';
import { lastOf } from '../../base/sequences.ts';
import { say } from '../../messages/say.ts';
import type { TimelineDrawn } from '../draw/draw.ts';
import { columnName } from '../draw/shapes/count-shapes.ts';

import type { Hit } from '../layout/hit.ts';

/** What a card says of what is pointed at. */
export interface CardText {
	readonly title: string;
	readonly lines: readonly string[];
}

/** What the card of a single statement takes its text from. */
export interface CardSource {
	/** When it was said, by whom, and what it bears on: all but its title. */
	aboutOf(statement: number): string;
	/** Some of its words that bear on a row, or on any. */
	quoteOf?: ((statement: number, row: number | null) => string | null) | undefined;
}

type Drawn = Pick<TimelineDrawn, 'scene'> & {
	readonly source: Pick<TimelineDrawn['source'], 'messages' | 'rows' | 'names' | 'captionOf'>;
};

export function cardText(hit: Hit, { scene, source }: Drawn, from: CardSource): CardText | null {
	const { messages, rows, names } = source;
	if (hit.kind === 'statement') {
		const { statement, row } = hit;
		const quote = from.quoteOf?.(statement, row);
		return {
			title: source.captionOf(statement).title,
			lines: quote ? [from.aboutOf(statement), `“${quote}”`] : [from.aboutOf(statement)]
		};
	}
	if (hit.kind === 'edge' || scene.level === 'lines') return null;
	const { columns } = scene;
	const { column, row } = hit;
	const title = columnName(column, columns, { messages });
	if (row !== null) {
		const count = columns.counts[row * columns.count + column]!;
		const name = rows[row] ?? { number: '', title: messages.chart.unlinked };
		const lines = [
			`${name.number} ${name.title}`.trim(),
			say(messages, messages.chart.statements, { count })
		];
		return { title, lines };
	}
	const shares = names.flatMap((known, colour) => {
		const count = columns.shares[column * columns.colours + colour]!;
		return count > 0 ? [`${lastOf(known)!}: ${formatCount(count, messages.thousands)}`] : [];
	});
	return {
		title,
		lines: [say(messages, messages.chart.statements, { count: columns.totals[column]! }), ...shares]
	};
}
