import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { priorityDownloadOf, type priorityJson } from '#lib/files/priority-download.ts';
import { PRIORITY_DOWNLOADS, type PriorityDownloadName } from '#lib/files/download-names.ts';
import { UnreadableAddress } from '#lib/files/unreadable-address.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import type { Revision } from '#lib/model/file/revision.ts';
import { priorityFiles } from '#lib/query/address/page-files.ts';
import { secondExample } from '../fixtures/second-example.ts';
import { illFormed } from '../fixtures/well-formed.ts';

const read = readDataset(secondExample);
if (!read.ok) throw new Error('The second example cannot be read');
const STATE = {
	...{ id: 'tour', revision: '0123456789abcdef0123456789abcdef' as Revision },
	...{ asOf: '2026-12-01T00:00:00Z', frozen: false, dataset: read.value }
};

function file(name: PriorityDownloadName, query = '', priority = 'cn1'): string {
	const address = new URL(`https://plumbline.example/datasets/tour/priorities/cn1${query}`);
	return priorityDownloadOf(STATE, { file: name, priority, address })!.body as string;
}

const json = (query?: string) =>
	JSON.parse(file('priority.json', query)) as ReturnType<typeof priorityJson>;

describe('the files of a priority', () => {
	it('hold every link to it, with both quotes, and tell which are counted', () => {
		const { coded, linksCounted, linksLeftOut } = json();
		expect(coded).toHaveLength(18);
		expect([linksCounted.accepted, linksLeftOut.suggested]).toEqual([6, 12]);
		expect(coded.every(({ evidence }) => evidence.every(({ said }) => said.length > 3))).toBe(true);
		expect(csvParse(file('priority.csv'))).toHaveLength(18);
	});

	it('hold the same figures as the page, by actor and relation, and each silence', () => {
		const { statements, silences, days } = json();
		expect(statements).toMatchObject({ sinceAdoption: 3, beforeAdoption: 3 });
		expect(statements.byRelation).toMatchObject({ supports: 5, contradicts: 1 });
		expect(days).toEqual({ first: '2023-11-30', last: '2023-12-15' });
		expect(silences[0]).toMatchObject({ goesOn: false });
	});

	it('are of what the filters keep', () => {
		expect(json('?status=suggested').linksCounted).toMatchObject({ accepted: 0, suggested: 12 });
		expect(json('?priority=p1').coded).toHaveLength(18);
	});

	it('are refused where an address asks for what is not there, and none of another priority', () => {
		expect(() => json('?actor=nobody')).toThrow(UnreadableAddress);
		const address = new URL('https://plumbline.example/datasets/tour/priorities/none');
		const wanted = { file: 'priority.csv', priority: 'none', address } as const;
		expect(priorityDownloadOf(STATE, wanted)).toBeNull();
	});

	it('are a well-formed picture that names its page', () => {
		const picture = file('priority.svg', '?actor=china');
		expect(illFormed(picture)).toBeNull();
		expect(picture).toContain('priorities/cn1?actor=china');
		expect(picture).toContain('adopted 30 Nov 2023');
	});

	it('are those that its page links', () => {
		expect(priorityFiles('/x', '?').map((one) => one.file)).toEqual([
			...PRIORITY_DOWNLOADS,
			'priority.png'
		]);
	});
});
