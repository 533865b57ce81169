import { describe, expect, it } from 'vitest';
import type { Link } from '#lib/model/link.ts';
import {
	adoptionOf,
	captionOf,
	reporterOf,
	sentenceOf,
	whoOf,
	whoseText
} from '#lib/wording/sentences.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { inZones } from '../fixtures/in-zones.ts';
import { exampleFile, exampleStudy, studyIn } from '../query/studies.ts';

const study = exampleStudy();
const [riyadh, moscow] = study.dataset.statements as [
	(typeof study.dataset.statements)[number],
	(typeof study.dataset.statements)[number]
];

describe('whose words', () => {
	it('a speaker’s are, with the actor', () => {
		expect(whoOf(moscow, study)).toBe('Sergey Lavrov, Foreign Minister, Russian MFA');
	});

	it('an actor’s are, where nobody is named', () => {
		expect(whoOf(riyadh, study)).toBe('Joint summit, Riyadh');
	});

	it.each([
		['known through another', riyadh, 'Russian MFA'],
		['known by itself', moscow, null]
	])('a statement’s reporter, where it is %s', (_, statement, reporter) => {
		expect(reporterOf(statement, study)).toBe(reporter);
	});

	describe('of an account that a source gives', () => {
		const file = exampleFile();
		file.sources[1] = { ...file.sources[1]!, publisher: 'A newspaper' };
		file.statements[1] = { ...file.statements[1]!, reported: true };
		const reportStudy = studyIn(file);
		const [, account] = reportStudy.dataset.statements;

		it('are the publisher’s, though the actor is named', () => {
			expect(whoseText(account!, reportStudy)).toBe('A newspaper');
			expect(whoseText(moscow, study)).toBe(whoOf(moscow, study));
			expect(reporterOf(account!, reportStudy)).toBe('A newspaper');
			expect(sentenceOf(1, [], reportStudy, ENGLISH)).toContain(
				'Sergey Lavrov, Foreign Minister, Russian MFA, as reported by A newspaper'
			);
		});

		it('are marked in its label', () => {
			expect(captionOf(1, reportStudy, ENGLISH).subtitle).toBe(
				'21 Nov 2023 · Moscow · as reported'
			);
		});
	});
});

it.each([
	[0, 'LAS–OIC joint summit', '11 Nov 2023 · Riyadh · as reported'],
	[1, 'Opening remarks at the Moscow talks', '21 Nov 2023 · Moscow']
])('the caption of statement %i', (index, title, subtitle) => {
	expect(captionOf(index, study, ENGLISH)).toEqual({ title, subtitle });
});

it('a caption without a place names the day alone', () => {
	const file = exampleFile();
	const statements = file.statements.map((statement) => ({ ...statement, place: undefined }));
	const placeless = studyIn({ ...file, statements });
	expect(captionOf(1, placeless, ENGLISH).subtitle).toBe('21 Nov 2023');
});

it('an adoption is named by its document and day, in every zone', () => {
	const { title, issuer } = study.dataset.documents[0]!;
	const adoptions = inZones(() => adoptionOf(study.dataset.documents[0]!, ENGLISH));
	const expected = { at: Date.UTC(2023, 2, 31), title, issuer, label: 'adopted 31 Mar 2023' };
	expect(adoptions).toEqual(adoptions.map(() => expected));
});

describe('the sentence for a screen reader', () => {
	it('names the reporter, where there is one', () => {
		expect(sentenceOf(0, study.links[0]!, study, ENGLISH)).toBe(
			'11 November 2023, LAS–OIC joint summit, Joint summit, Riyadh, as reported by Russian MFA; bears on priorities 2 Regional security architecture (suggested), 4 Reconciliation, Palestinian question (supports), 5 Consequences of armed conflicts (supports).'
		);
	});

	it('names the speaker, and each priority with its relation', () => {
		expect(sentenceOf(1, study.links[1]!, study, ENGLISH)).toBe(
			'21 November 2023, Opening remarks at the Moscow talks, Sergey Lavrov, Foreign Minister, Russian MFA; bears on priorities 1 Partnerships with named OIC members (suggested), 2 Regional security architecture (extends), 4 Reconciliation, Palestinian question (supports), 5 Consequences of armed conflicts (supports).'
		);
	});

	const [suggested, accepted] = study.links[1] as [Link, Link];
	const rejected: Link = {
		...accepted,
		verdict: { ...accepted.verdict, status: 'rejected' } as Link['verdict']
	};

	it.each([
		['no priority', [], '; no priority linked.'],
		['one priority', [accepted], '; bears on priority 2 Regional security architecture (extends).'],
		[
			'a suggestion, as one',
			[suggested],
			'; bears on priority 1 Partnerships with named OIC members (suggested).'
		],
		[
			'a rejected link, as rejected',
			[rejected],
			'; bears on priority 2 Regional security architecture (rejected).'
		]
	])('tells of %s', (_, links, end) => {
		expect(sentenceOf(1, links, study, ENGLISH).endsWith(end)).toBe(true);
	});
});
