import { describe, expect, it } from 'vitest';
import { initialsOf } from '#lib/wording/initials.ts';

const initialsOfNames = (names: readonly string[]) => initialsOf(names.map((name) => [name]));

describe('the heads of an actor', () => {
	it.each([
		[['Ministry of Foreign Affairs', 'Foreign Ministry'], 'F'],
		[['the council'], 'T'],
		[['  Совет'], 'С'],
		[['الأمانة العامة'], 'ا'],
		[['“Union”'], 'U'],
		[['𝔘nion'], '𝔘'],
		[[], '']
	])('of the names %j bear “%s”', (names, initial) => {
		expect(initialsOf([names])).toEqual([initial]);
	});
});

describe('the heads of several actors', () => {
	it.each([
		[
			['Russia', 'Romania'],
			['Ru', 'Ro']
		],
		[
			['Iran', 'Iraq'],
			['In', 'Iq']
		],
		[
			['Foreign Ministry', 'President', 'Assembly', 'Finance'],
			['Fo', 'P', 'A', 'Fi']
		],
		[
			['Foreign Ministry', 'Foreign Trade'],
			['FM', 'FT']
		],
		[
			['Foreign Ministry', 'Foreign'],
			['FM', 'F']
		],
		[
			['the council', 'The Board'],
			['Tc', 'TB']
		],
		[
			['Ann Lee', 'Ann Low', 'Amy Lee'],
			['A', 'Ao', 'Am']
		],
		[
			['Xcz', 'Xbc', 'Xbd'],
			['Xc', 'X', 'Xd']
		],
		[
			['Россия', 'Румыния'],
			['Ро', 'Ру']
		]
	])('%j bear %j', (names, initials) => {
		expect(initialsOfNames(names)).toEqual(initials);
	});

	it('are the same where their names are', () => {
		expect(initialsOfNames(['Council', 'Council'])).toEqual(['C', 'C']);
	});
});
