import { randomLcg } from 'd3';
import { generateDataset } from '#lib/model/file/generate.ts';
import { comparedTerms } from '#lib/query/comparison/compared-terms.ts';
import { priorityReading } from '#lib/query/priority-reading.ts';
import { readingOf } from '#lib/query/reading.ts';
import { studyOf, type Study } from '#lib/study/study.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import type { Figure } from './compare.ts';

const WORDS = 30_000; // the vocabulary: most words are rare
const WORDS_EACH = 60;
const RUNS = 9;

/** What the page of a priority and the terms of two groups cost, of 100,000 statements of 540 characters. */
export function onePriorityFigures(): Figure[] {
	const study = studyOf(readWhole(wordy(100_000)));
	const what = '100,000 statements of 540 characters, 60 priorities';
	const terms = (sides: string) => timed(() => termsOf(study, sides));
	const first = terms('side=a1&side=a2');
	const again = Array.from({ length: RUNS }, (_, run) =>
		terms(`side=a${run + 1}&side=a${run + 2}`)
	);
	const pages = Array.from({ length: RUNS }, (_, run) =>
		timed(() => priorityReading(study, `p${run * 6 + 1}`, new URLSearchParams()))
	);
	return [
		{ name: `terms of two groups, the first, ${what}`, value: first, unit: 'ms', target: null },
		{ name: `terms of two groups, again, ${what}`, value: median(again), unit: 'ms', target: 200 },
		{ name: `figures of a priority’s page, ${what}`, value: median(pages), unit: 'ms', target: 100 }
	];
}

const termsOf = (study: Study, sides: string) =>
	comparedTerms(
		readingOf(study, new URLSearchParams(`view=compare&across=actors&${sides}`)).comparison
	);

/** Generated statements with as many words as a short speech has, frequent ones and rare ones. */
function wordy(statements: number) {
	const random = randomLcg(3);
	const word = () => `${letters(Math.floor(WORDS * random() ** 3))}ing`;
	const file = generateDataset({ statements, priorities: 60, seed: 3 });
	return {
		...file,
		statements: file.statements.map((one) => ({
			...one,
			text: `${one.text!} ${Array.from({ length: WORDS_EACH }, word).join(' ')}`
		}))
	};
}

const letters = (number: number): string =>
	String(number).replaceAll(/\d/g, (digit) => 'bcdfglmnrs'[Number(digit)]!);

function timed(work: () => unknown): number {
	const begin = performance.now();
	work();
	return performance.now() - begin;
}

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
