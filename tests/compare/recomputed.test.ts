import { describe, expect, it } from 'vitest';
import { cellOf, shareOf } from '#lib/compare/matrix.ts';
import { comparedTerms } from '#lib/query/comparison/compared-terms.ts';
import { codedLinks, priorityReading } from '#lib/query/priority-reading.ts';
import type { Reading } from '#lib/query/reading.ts';
import { axisSource } from '#lib/timeline/lanes/axis-source.ts';
import { drawLanes } from '#lib/timeline/lanes/lanes-layout.ts';
import { countedLinks } from '#lib/study/counted-links.ts';
import { ALL, CASES, compared, idsAt, idsOf, queryOf, type Case } from './plain/cases.ts';
import { Counted, daysOf, type PlainStatement } from './plain/counted.ts';
import {
	daysThatCount,
	divergence,
	dealtDistances,
	intervalAround,
	jackknifed,
	silences,
	statementsOn,
	strips,
	tally,
	terms
} from './plain/figures.ts';

const DAY = 86_400_000;
const DEALS = 400;

/** The column of a statement, by what stands across. */
function columnOf({ actor, kind, place, date }: PlainStatement, across: string): string {
	if (across === 'actors') return actor;
	if (across === 'kinds') return kind;
	if (across === 'places') return place ?? '-';
	const { start, end } = daysOf(date);
	if (!Number.isFinite(start) || !Number.isFinite(end)) return '~';
	const [first, last] = [start, end - 1].map((day) => unitOf(day, across));
	return first === last ? first! : '~';
}

function unitOf(day: number, across: string): string {
	const written = new Date(day * DAY).toISOString();
	const month = Number(written.slice(5, 7));
	if (across === 'years') return written.slice(0, 4);
	if (across === 'quarters') return `${written.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
	if (across === 'months') return written.slice(0, 7);
	// 1970 began on a Thursday.
	const monday = day - ((((day + 3) % 7) + 7) % 7);
	return new Date((across === 'weeks' ? monday : day) * DAY).toISOString().slice(0, 10);
}

const CUTS = ['2019-03-31', '2020-07-01', '2021-06-15'];

function columnByCuts({ date }: PlainStatement): string {
	const { start, end } = daysOf(date);
	const borders = [-Infinity, ...CUTS.map((cut) => Date.parse(cut) / DAY), Infinity];
	const at = borders.findIndex((border, index) => border <= start && end <= borders[index + 1]!);
	return at < 0 ? '~' : at === 0 ? 'before' : CUTS[at - 1]!;
}

/** Holds every number of a matrix against the statements of each column. */
function holdMatrix(
	one: Case,
	reading: Reading,
	column: (statement: PlainStatement) => string | null
) {
	const { study, ask, file } = one;
	const counted = new Counted(file, ask);
	const { matrix } = reading.comparison;
	const kept = counted.kept.map((statement) => ({ statement, at: column(statement) }));
	const inColumns = kept.filter(({ at }) => at !== null);
	const keys = matrix.groups.map(({ key }) => key);
	expect(inColumns.filter(({ at }) => !keys.includes(at!))).toEqual([]);
	expect(matrix.total).toBe(inColumns.length);
	const everywhere = [...counted.within.keys()];
	const all = inColumns.map(({ statement }) => statement);
	const { mask, groupings } = reading.comparison;
	expect(countedLinks(study, mask, groupings[0])).toMatchObject(counted.byState(all, everywhere));
	for (const row of [...study.rows.keys(), study.rows.length]) {
		const id = study.rows[row]?.priority.id;
		const isIts = (statement: PlainStatement) =>
			id
				? counted.bearsOn(statement, counted.within.get(id)!)
				: !counted.bearsOn(statement, everywhere);
		const ofRow = inColumns.filter(({ statement }) => isIts(statement));
		expect(matrix.rowTotals[row]).toBe(ofRow.length);
		for (const [group, key] of keys.entries()) {
			const ofColumn = inColumns.filter(({ at }) => at === key).length;
			const cell = ofRow.filter(({ at }) => at === key).length;
			expect(cellOf(matrix, row, group)).toBe(cell);
			expect(matrix.groupTotals[group]).toBe(ofColumn);
			for (const [of, whole] of Object.entries({
				row: ofRow.length,
				column: ofColumn,
				all: all.length
			})) {
				const share = shareOf(matrix, row, group, of as 'row');
				expect(share).toBeCloseTo(whole > 0 ? cell / whole : 0, 12);
			}
		}
	}
}

describe.each(CASES)('counted anew from the file, for $name', (one) => {
	const { study, file, ask } = one;
	const counted = new Counted(file, ask);

	it.each(['actors', 'kinds', 'places', 'days', 'weeks', 'months', 'quarters', 'years'])(
		'the matrix has every number of the %s',
		(across) => {
			const reading = compared(one, { across });
			// Where there would be too many columns, it tells by which unit it counts.
			const { groupBy } = reading.comparison.compared;
			holdMatrix(one, reading, (statement) => columnOf(statement, groupBy));
		}
	);

	it('the matrix has every number of chosen columns, of single statements, and of periods of one’s own', () => {
		const sides = ['actor1', 'actor3'];
		holdMatrix(one, compared(one, { across: 'actors', side: sides }), ({ actor }) =>
			sides.includes(actor) ? actor : null
		);
		holdMatrix(one, compared(one, { across: 'cuts', cut: CUTS }), columnByCuts);
		const ids = counted.kept.slice(0, 3).map(({ id }) => id);
		if (ids.length === 0) return;
		holdMatrix(one, compared(one, { across: 'statements', side: ids }), ({ id }) =>
			ids.includes(id) ? id : null
		);
	});

	it('a cell opens exactly the statements that it counts', () => {
		for (const [row, column] of [
			['a1', 'actor0'],
			['b1', 'actor2'],
			['-', 'actor1']
		] as const) {
			const reading = compared(one, { across: 'actors', row, column });
			const everywhere = [...counted.within.keys()];
			const wanted = counted.kept.filter(
				(statement) =>
					statement.actor === column &&
					(row === '-'
						? !counted.bearsOn(statement, everywhere)
						: counted.bearsOn(statement, counted.within.get(row)!))
			);
			expect(idsAt(reading.comparison.opened!, study)).toEqual(idsOf(wanted));
		}
	});

	it('coverage has every number, and silences', () => {
		const { coverage } = compared(one, { show: 'coverage' }).comparison;
		const all = study.rows.map(({ priority }) => daysThatCount(counted, priority.id));
		const over = { start: Math.min(...all.map(({ start }) => start)), end: all[0]!.end };
		for (const [row, coverageRow] of coverage.rows.entries()) {
			const { id } = study.rows[row]!.priority;
			const { since, before } = statementsOn(counted, id, counted.within.get(id)!);
			const spoken = since.map(({ date }) => daysOf(date).certain);
			const gaps = silences(spoken, all[row]!);
			const longest = gaps.reduce((most, { days }) => Math.max(most, days), 0);
			const last = gaps.find(({ goesOn }) => goesOn);
			expect(idsAt(coverageRow.statements, study)).toEqual(idsOf(since));
			expect(idsAt(coverageRow.before, study)).toEqual(idsOf(before));
			expect(coverageRow.silence?.days ?? 0).toBe(longest);
			expect(coverageRow.silentSince === null).toBe(last === undefined);
			const actors = coverageRow.byActor.map(({ actor, statements }) => [
				`actor${actor}`,
				statements
			]);
			expect(Object.fromEntries(actors)).toEqual(tally(since, ({ actor }) => actor));
			expect([...coverageRow.line]).toEqual(strips(spoken, over));
		}
	});

	it('attention has every share, and every distance', () => {
		const { attention, attentionTogether, distances } = compared(one, {
			show: 'attention',
			across: 'actors'
		}).comparison;
		/** By statement of an actor that has any: the rows that it bears on. */
		const rowsOf = (key: string) =>
			counted.kept
				.filter(({ actor }) => actor === key)
				.map(({ id }) => {
					const to = counted.linksOf(id).filter((link) => counted.counts(link));
					return [...new Set(to.map(({ priority }) => study.rowOf.get(priority as never)!))];
				})
				.filter(({ length }) => length > 0);
		for (const { group, links, total } of attention) {
			const rows = rowsOf(group.key).flat();
			expect(total).toBe(rows.length);
			expect([...links]).toEqual(
				[...study.rows.keys()].map((row) => rows.filter((other) => other === row).length)
			);
		}
		for (const [a, own] of distances.entries()) {
			for (const [b, distance] of own.entries()) {
				if (!distance) continue;
				const [p, q] = [attentionTogether[a]!, attentionTogether[b]!];
				expect(distance.divergence).toBeCloseTo(divergence([...p.links], [...q.links]), 9);
				expect(distance.distance).toBeCloseTo(Math.sqrt(distance.divergence), 9);
				if (distance.corrected === null) continue;
				const sides = [rowsOf(p.group.key), rowsOf(q.group.key)];
				const estimate = jackknifed(sides, study.rows.length);
				expect(distance.corrected).toBeCloseTo(Math.sqrt(Math.max(0, estimate.divergence)), 6);
				// Within chance the error counts for no less than that of chance, which is dealt below.
				const leastError = distance.isWithinChance ? distance.chance!.deviation : 0;
				const spokenTo = new Set(sides.flat(2)).size;
				const error = Math.max(estimate.error, leastError);
				const { low, high } = intervalAround({ ...estimate, error }, spokenTo);
				expect(distance.low).toBeCloseTo(Math.min(distance.distance, low), 5);
				expect(distance.high).toBeCloseTo(Math.max(distance.distance, high), 5);
				if (ask !== ALL || a > 0 || b > 1) continue;
				// Dealt anew, each statement for itself, it is about the same.
				const dealt = dealtDistances(sides, study.rows.length, DEALS);
				const { median, most } = distance.chance!;
				expect(Math.abs(median / dealt[DEALS / 2]! - 1)).toBeLessThan(0.1);
				expect(Math.abs(most / dealt[DEALS * 0.95]! - 1)).toBeLessThan(0.15);
			}
		}
	});

	it.each(['actors', 'documents'])('lanes of %s have every bar', (across) => {
		const reading = compared(one, { show: 'axis', across });
		const { bars, bins, source, window } = drawLanes(axisSource(reading.comparison));
		const [from, to] = [window.start / DAY, window.end / DAY];
		for (const [lane, { group }] of source.lanes.entries()) {
			const isIts = (statement: PlainStatement) =>
				across === 'actors'
					? statement.actor === group.key
					: counted.bearsOn(
							statement,
							[...counted.within.keys()].filter(
								(id) => counted.documentOf.get(id)!.id === group.key
							)
						);
			const days = counted.kept.filter(isIts).map(({ date }) => daysOf(date));
			const borders = [...bins.borders].map((border) => border / DAY);
			const binOf = ({ start, end }: { start: number; end: number }) =>
				borders.findIndex(
					(border, bin) => border <= start && end <= (borders[bin + 1] ?? -Infinity)
				);
			const { counts, inBins, tooLoose } = bars[lane]!;
			expect([...counts]).toEqual(
				[...counts.keys()].map((bin) => days.filter((one) => binOf(one) === bin).length)
			);
			const loose = days.filter((one) => binOf(one) < 0 && one.start < to && from < one.end);
			expect(inBins).toBe(days.filter((one) => binOf(one) >= 0).length);
			expect(tooLoose).toBe(loose.filter(({ start, end }) => end - start > 1).length);
		}
	});

	it.each(['a1', 'a1.1.1', 'b1', 'b2'])('the page of priority %s has every number', (id) => {
		for (const isAlone of [false, true]) {
			const own = isAlone ? [id] : counted.within.get(id)!;
			// The page’s own priority takes the place of those that are asked for.
			const here = new Counted(file, { ...ask, priorities: [] });
			const params = queryOf(ask, isAlone ? { alone: 'yes' } : {});
			const shown = priorityReading(study, id, params)!;
			const { figures, coded } = shown;
			const { since, before } = statementsOn(here, id, own);
			const all = [...since, ...before];
			const between = daysThatCount(here, id);
			expect(idsAt(figures.statements, study)).toEqual(idsOf(since));
			expect(idsAt(figures.before, study)).toEqual(idsOf(before));
			expect(figures).toMatchObject(here.byState(here.kept, own));
			const has = ({ id }: PlainStatement, wanted: string) =>
				here
					.linksOf(id)
					.some(
						(link) => own.includes(link.priority) && link.relation === wanted && here.counts(link)
					);
			for (const { relation, statements } of figures.byRelation) {
				expect(statements).toBe(all.filter((other) => has(other, relation)).length);
			}
			expect(figures.byActor.length).toBe(new Set(all.map(({ actor }) => actor)).size);
			for (const { actor, statements, byRelation } of figures.byActor) {
				const its = all.filter((other) => other.actor === `actor${actor}`);
				expect(statements).toBe(its.length);
				expect(byRelation).toEqual(
					figures.byRelation.map(
						({ relation }) => its.filter((other) => has(other, relation)).length
					)
				);
			}
			const others = here.kept.filter((other) =>
				here.bearsOn(
					other,
					[...here.within.keys()].filter((priority) => !own.includes(priority))
				)
			);
			const spans = others.map(({ date }) => daysOf(date));
			const gaps = silences(
				since.map(({ date }) => daysOf(date).certain),
				between
			).map(({ start, end, days, goesOn }) => ({
				...{ start, days, goesOn },
				others: spans.filter((span) => start <= span.start && span.end <= end).length
			}));
			const ours = figures.silences.map(({ span, days, goesOn, others }) => ({
				...{ start: span.start / DAY, days, goesOn, others }
			}));
			expect(ours.map(({ days }) => days)).toEqual(
				ours.map(({ days }) => days).sort((a, b) => b - a)
			);
			expect(ours.sort((a, b) => a.start - b.start)).toEqual(gaps);
			const codings = (others: readonly PlainStatement[]) =>
				others.flatMap(({ id }) =>
					here.linksOf(id).filter((link) => own.includes(link.priority) && here.shows(link))
				);
			expect(coded.flatMap((index) => codedLinks(index, shown)).length).toBe(
				codings(here.shown).length
			);
			expect(idsAt(coded, study)).toEqual(
				idsOf(here.shown.filter((other) => codings([other]).length > 0))
			);
		}
	});

	it('terms of two actors have every count and score, and open exactly their statements', () => {
		const sides = ['actor0', 'actor3'];
		const { comparison } = compared(one, { across: 'actors', side: sides });
		const ours = comparedTerms(comparison)!;
		const own = sides.map((side) => counted.kept.filter(({ actor }) => actor === side));
		expect(ours.statements.map(({ all }) => all)).toEqual(own.map(({ length }) => length));
		for (const { language, words, telling, compared: many } of ours.languages) {
			const plain = terms(own, language);
			expect(words).toEqual(plain.words);
			const isFrequent = ({ statements }: (typeof plain.terms)[number]) =>
				Math.max(...statements) >= 3;
			expect(many).toBe(plain.terms.filter(isFrequent).length);
			expect(telling === null).toBe(Math.min(...plain.words) < 500);
			for (const [side, some] of (telling ?? []).entries()) {
				const sign = side === 0 ? 1 : -1;
				const wanted = plain.terms.filter(
					({ z, statements }) => sign * z >= 1.96 && statements[side]! >= 3
				);
				expect(some.map(({ word }) => word.toLowerCase()).sort()).toEqual(
					wanted.map(({ word }) => word).sort()
				);
				for (const { key, word, counts, statements, logOdds, z } of some) {
					const same = wanted.find((other) => other.word === word.toLowerCase())!;
					expect([counts, statements]).toEqual([same.counts, same.statements]);
					expect(logOdds).toBeCloseTo(same.logOdds, 9);
					expect(z).toBeCloseTo(same.z, 9);
					const opening = compared(one, {
						across: 'actors',
						side: sides,
						column: sides[side]!,
						term: key
					});
					const { opened } = comparedTerms(opening.comparison)!;
					expect(opened!.statements.length).toBe(statements[side]);
				}
			}
		}
	});
});
