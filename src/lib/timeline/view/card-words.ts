import { say } from '../../messages/say.ts';
import type { TimelineDrawn } from '../draw/draw.ts';
import { columnName } from '../draw/histogram-shapes.ts';
import { NO_COLOUR } from '../../study/colour.ts';

import type { Hit } from '../layout/hit.ts';

/** What a card says of what is pointed at. */
export interface CardWords {
	readonly title: string;
	readonly lines: readonly string[];
	/** Words of the statement, where they are there. */
	readonly quote: string | null;
}

/** What is told of single statements. */
export interface StatementWords {
	/** When and whose words it is, and what it bears on: all but its title. */
	aboutOf(statement: number): string;
	/** Some of its words that bear on a row, or on any. */
	quoteOf?: ((statement: number, row: number | null) => string | null) | undefined;
}

type Drawn = Pick<TimelineDrawn, 'scene'> & {
	readonly source: Pick<TimelineDrawn['source'], 'messages' | 'rows' | 'names' | 'captionOf'>;
};

export function cardWords(
	hit: Hit,
	{ scene, source }: Drawn,
	told: StatementWords
): CardWords | null {
	const { messages, rows, names } = source;
	if (hit.kind === 'statement') {
		const { statement, row } = hit;
		return {
			title: source.captionOf(statement).title,
			lines: [told.aboutOf(statement)],
			quote: told.quoteOf?.(statement, row) ?? null
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
		return { title, lines, quote: null };
	}
	const shares = Array.from({ length: columns.colours }, (_, colour) => ({
		colour: colour === columns.colours - 1 ? NO_COLOUR : colour,
		count: columns.shares[column * columns.colours + colour]!
	})).filter(({ colour, count }) => count > 0 && colour !== NO_COLOUR);
	return {
		title,
		lines: [
			say(messages, messages.chart.statements, { count: columns.totals[column]! }),
			...shares.map(({ colour, count }) => `${names[colour]!.slice(-1)[0]!}: ${count}`)
		],
		quote: null
	};
}
