import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromDataset } from '#lib/link/from-dataset.ts';
import { buildSuggester } from '#lib/link/suggestions/suggester.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { judgedDataset } from '../fixtures/judged-dataset.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { priority } from './topics.ts';

const ROOT = join(import.meta.dirname, '../..');
const POSTS = join(ROOT, '../shared/input/foreign-policy-posts.txt');

const file = readFileSync(join(ROOT, 'static/datasets/islamic-world-2023.json'), 'utf8');
const read = readDataset(file);
if (!read.ok) throw new Error('the example dataset cannot be read');
const { priorities, statements, accepted } = fromDataset(read.value);

describe('a dataset', () => {
	it('gives its priorities, statements and accepted links', () => {
		expect(priorities.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
		expect(priorities[4]!.cues).toContain('humanitarian');
		expect(statements.map(({ said }) => said.id)).toEqual(['riyadh-summit', 'moscow-talks']);
		expect(accepted).toHaveLength(5);
		expect(accepted.every(({ text }) => text.length > 0)).toBe(true);
	});

	it('gives the sentence of its reporter for a statement whose own words are not known', () => {
		const [summit, talks] = statements;
		const { text } = read.value.statements[1]!;
		expect([summit!.words, talks!.words, talks!.said.text]).toEqual([text, text, text]);
		expect(summit!.said.text).toContain('LAS-OIC joint summit');
		const { offset } = summit!;
		const end = offset + [...summit!.said.text].length;
		expect([...text!].slice(offset, end).join('')).toBe(summit!.said.text);
	});

	it('teaches with what was quoted, where a statement has no words of its own', () => {
		const [first] = accepted.filter(({ statement }) => statement === 'riyadh-summit');
		const { text } = read.value.statements[1]!;
		expect(first!.text.split(' … ').every((quote) => text!.includes(quote))).toBe(true);
	});

	it('teaches nothing with links that one coder accepts and another rejects', () => {
		const judged = judgedDataset('s1 p1 ana accepted', 's1 p1 ben rejected', 's2 p1 ana accepted');
		const { accepted } = fromDataset(readWhole(judged));
		expect(accepted.map(({ statement }) => statement)).toEqual(['s2']);
	});

	it('is suggested the second, fourth and fifth priority for the Moscow talks, and never the sixth', () => {
		const suggestions = buildSuggester(priorities).suggest(statements[1]!.said, 6);
		const ids = suggestions.map((one) => one.priority);
		expect(ids.slice(0, 4)).toEqual(expect.arrayContaining(['p2', 'p4', 'p5']));
		expect(ids).not.toContain('p6');
	});
});

describe.skipIf(!existsSync(POSTS))('the posts as they were pasted', () => {
	const posts = existsSync(POSTS) ? readFileSync(POSTS, 'utf8') : '';
	const clauses = [
		...new Map([...posts.matchAll(/^(\d)\) (.*)[;.]$/gm)].map((m) => [m[1]!, m[2]!]))
	];
	const suggester = buildSuggester(
		clauses.map(([id, text]) => priority(id, text.split(' ').slice(0, 6).join(' '), text))
	);
	const begin = posts.indexOf('I am delighted');
	const text = posts.slice(begin, posts.indexOf('Read in full', begin));
	const suggestions = suggester.suggest({ id: 'moscow', text }, 6);
	const evidence = (id: string) => suggestions.find((one) => one.priority === id)!.evidence.exact;

	it('are suggested the second, fourth and fifth clause among the first four, and never the sixth', () => {
		const ids = suggestions.map((one) => one.priority);
		expect(ids.slice(0, 4)).toEqual(expect.arrayContaining(['2', '4', '5']));
		expect(ids).not.toContain('6');
	});

	it('are quoted with phrases, not with sentences', () => {
		expect(evidence('2')).toMatch(/mechanism/);
		expect(evidence('4')).toMatch(/two-state solution/);
		expect(evidence('5')).toMatch(/humanitarian/);
		for (const id of ['2', '4', '5']) expect(evidence(id).split(' ').length).toBeLessThan(10);
	});

	it('have an answering phrase in each clause', () => {
		expect(suggester.clauseFor('2', evidence('2'))?.exact).toMatch(/architecture/);
		expect(suggester.clauseFor('4', evidence('4'))?.exact).toMatch(/solution/);
		expect(suggester.clauseFor('5', evidence('5'))?.exact).toMatch(/conflicts/);
	});
});
