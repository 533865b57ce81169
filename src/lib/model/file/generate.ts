import { formatCount } from '../../base/words.ts';
import { randomExponential, randomLcg } from 'd3';
import { dayAt } from '../../dates/day.ts';
import { utcDate } from '../../dates/civil.ts';
import { millisecondsInDay } from '../../dates/span.ts';
import { FILE_VERSION, type DatasetFile } from './file.ts';
import { RELATIONS, STATUSES } from '../link.ts';
import { STATEMENT_KINDS } from '../statement.ts';

/** How a generated dataset is made; the same recipe gives the same dataset, byte for byte. */
export interface Recipe {
	readonly statements: number;
	readonly priorities: number;
	readonly seed: number;
}

const ACTORS = ['North', 'East', 'South', 'West', 'Centre', 'Coast', 'Hills', 'Plain', 'Delta'];
const PLACES = ['Harbour City', 'Lake Town', 'Old Bridge', 'High Pass', 'Green Valley'];
const TOPICS = ['trade', 'water', 'borders', 'aid', 'energy', 'dialogue', 'health', 'schools'];
const FIRST = utcDate(2004);
const LAST = utcDate(2024);

/** A dated statement of invented actors, before it gets its words. */
export interface Sketch {
	readonly id: number;
	/** EDTF */
	readonly date: string;
	/** Epoch milliseconds: the day that it falls on, or begins in. */
	readonly day: number;
	readonly actor: number;
	/** Each with its priority, by index from 0. At most three, ascending. */
	readonly links: readonly { priority: number; status: number; relation: number }[];
}

/**
 * Invented statements in order of time: bursts and quiet years, a few imprecise dates, no link for
 * some, up to three for others, and one priority in seven that nobody speaks to.
 */
export function* sketches({ statements, priorities, seed }: Recipe): Generator<Sketch> {
	const random = randomLcg(seed / 0xffff_ffff);
	const gap = randomExponential.source(random)(1);
	const upTo = (limit: number) => Math.floor(random() * limit);
	const pace = (LAST - FIRST) / Math.max(1, statements);
	let time = FIRST;
	for (let id = 0; id < statements; id++) {
		// A burst every other year: time runs three times slower there.
		const burst = Math.floor((time - FIRST) / (365 * millisecondsInDay)) % 2 === 0;
		time = Math.min(LAST - millisecondsInDay, time + gap() * pace * (burst ? 0.5 : 1.5));
		const day = Math.floor(time / millisecondsInDay) * millisecondsInDay;
		const links = new Map<number, Sketch['links'][number]>();
		for (let count = [0, 1, 1, 2, 2, 3][upTo(6)]!; count > 0; count--) {
			const priority = Math.floor(random() ** 1.5 * priorities);
			if (priority % 7 === 5) continue;
			const status = [0, 1, 1, 1, 2][upTo(5)]!;
			links.set(priority, { priority, status, relation: upTo(RELATIONS.length) });
		}
		yield {
			id,
			date: dateOf(day, random()),
			day,
			actor: upTo(ACTORS.length),
			links: [...links.values()].sort((a, b) => a.priority - b.priority)
		};
	}
}

/** Mostly days; one in fifty a month, one in two hundred doubtful, an interval, or timed. */
function dateOf(day: number, luck: number): string {
	const written = dayAt(day);
	if (luck < 0.02) return written.slice(0, 7);
	if (luck < 0.025) return `${written.slice(0, 7)}~`;
	if (luck < 0.03) return `${written}/${dayAt(day + 3 * millisecondsInDay)}`;
	if (luck < 0.035) return `${written}?`;
	if (luck < 0.06) return `${written}T${luck < 0.05 ? '09' : '17'}:30:00+03:00`;
	return written;
}

/** A dataset of invented actors, of any size, in the form of a dataset file. */
export function generateDataset(recipe: Recipe): DatasetFile {
	const made = [...sketches(recipe)];
	return {
		format: 'plumbline-dataset',
		version: FILE_VERSION,
		title: `${formatCount(recipe.statements)} generated statements`,
		summary: `Invented statements of invented actors, made by a program (seed ${recipe.seed}) to try the chart with.`,
		language: 'en',
		coders: [{ id: 'program', name: 'a program' }],
		documents: [
			{
				id: 'programme',
				title: 'A generated programme',
				issuer: 'Nobody',
				adopted: '2003-10-01',
				language: 'en',
				priorities: Array.from({ length: recipe.priorities }, (_, at) => ({
					id: `p${at + 1}`,
					number: String(at + 1),
					title: `Priority on ${topic(at)}`,
					text: `To work on ${topic(at)} with all who share the wish.`
				}))
			}
		],
		actors: ACTORS.map((name, at) => ({
			id: `a${at + 1}`,
			name: `Ministry of the ${name}`,
			shortName: name,
			kind: 'ministry' as const
		})),
		sources: [
			{ id: 'register', publisher: 'A program', title: 'Generated register', language: 'en' }
		],
		statements: made.map((sketch) => statementOf(sketch)),
		links: made.flatMap((sketch) =>
			sketch.links.map(({ priority, status, relation }) => ({
				statement: `s${sketch.id}`,
				priority: `p${priority + 1}`,
				relation: RELATIONS[relation]!,
				status: STATUSES[status]!,
				coder: 'program',
				on: '2024-01-01',
				why: 'Chosen at random.',
				evidence: [
					{ statement: { exact: `on ${topic(priority)}.` }, clause: { exact: topic(priority) } }
				]
			}))
		)
	};
}

const topic = (priority: number): string =>
	`${TOPICS[priority % TOPICS.length]!} ${Math.floor(priority / TOPICS.length) + 1}`;

function statementOf({ id, date, actor, links }: Sketch): DatasetFile['statements'][number] {
	const about = links.map(({ priority }) => `We spoke on ${topic(priority)}.`).join(' ');
	return {
		id: `s${id}`,
		date,
		title: `Statement ${id + 1}`,
		kind: STATEMENT_KINDS[id % STATEMENT_KINDS.length]!,
		actor: `a${actor + 1}`,
		place: PLACES[id % PLACES.length]!,
		summary: `The Ministry of the ${ACTORS[actor]!} speaks.`,
		text: about || 'We met.',
		language: 'en',
		source: 'register',
		...(id % 10 === 9 && { references: [{ to: `s${id - 9}` }] })
	};
}
