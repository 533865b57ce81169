import { describe, expect, it } from 'vitest';
import { chanceBetween, chancesByRow } from '#lib/compare/chance.ts';
import { differencesOf } from '#lib/compare/differences.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { differenceText } from '#lib/wording/view-text.ts';
import { groupOf } from './sampled.ts';

const repeated = (times: number, rows: readonly number[]) =>
	Array.from({ length: times }, () => [...rows]);

describe('the differences of two sides', () => {
	const north = groupOf(
		'North',
		[...repeated(40, [0]), ...repeated(10, [1]), ...repeated(10, [2])],
		4
	);
	const south = groupOf(
		'South',
		[...repeated(10, [0]), ...repeated(40, [1]), ...repeated(10, [2])],
		4
	);
	const differences = differencesOf(north, south, [0, 1, 2, 3]);

	it('stand from what the first speaks to more to what the second does, silent rows last', () => {
		expect(differences.map(({ row }) => row)).toEqual([0, 2, 1, 3]);
		expect(differences.map(({ difference }) => Math.round(difference * 100))).toEqual([
			50, 0, -50, 0
		]);
		expect(differences.map(({ isSilent }) => isSilent)).toEqual([false, false, false, true]);
	});

	it('are grey where chance gives as much, and not where it does not', () => {
		expect(differences.map(({ isWithinChance }) => isWithinChance)).toEqual([
			false,
			true,
			false,
			true
		]);
	});

	it('are named in points', () => {
		const texts = differences.map((one) => differenceText(one, ['North', 'South'], ENGLISH));
		expect(texts).toEqual(['North +50 points', 'alike', 'South +50 points', 'alike']);
	});

	it('turned round, are the same of the other side', () => {
		const turned = differencesOf(south, north, [0, 1, 2, 3]);
		expect(turned.map(({ row }) => row)).toEqual([1, 2, 0, 3]);
		expect([...chancesByRow(south, north)]).toEqual([...chancesByRow(north, south)]);
	});

	it('of two that speak alike are within chance in most rows', () => {
		const one = groupOf('One', repeated(30, [0]).concat(repeated(32, [1])), 2);
		const other = groupOf('Other', repeated(31, [0]).concat(repeated(29, [1])), 2);
		const differences = differencesOf(one, other, [0, 1]);
		expect(differences.map(({ isWithinChance }) => isWithinChance)).toEqual([true, true]);
		expect(chanceBetween(one, other).most).toBeGreaterThan(0);
	});

	it('of a side without links tell nothing from chance', () => {
		const none = groupOf('None', [], 4);
		const differences = differencesOf(north, none, [0]);
		expect(differences.map(({ isWithinChance }) => isWithinChance)).toEqual([true]);
	});
});
