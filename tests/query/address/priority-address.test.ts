import { expect, it } from 'vitest';
import type { PriorityId } from '#lib/model/ids.ts';
import { readAddress } from '#lib/query/address/address.ts';
import { priorityHref } from '#lib/query/address/page-paths.ts';
import { exampleStudy } from '../studies.ts';

const hrefFrom = (query: string) => {
	const { address } = readAddress(new URLSearchParams(query), exampleStudy());
	return priorityHref('/datasets/x', 'p4' as PriorityId, address);
};

it('keeps every filter on the way to the page of a priority', () => {
	const filters =
		'q=lavrov&actor=russian-mfa&kind=meeting&relation=mentions&status=accepted&coder=example&period=2023';
	expect(hrefFrom(filters)).toBe(`/datasets/x/priorities/p4?${filters}`);
});

it('leaves behind what other pages show', () => {
	const elsewhere =
		'view=compare&show=attention&priority=p1&statement=moscow-talks&page=2&from=2023-11-20&to=2023-11-22';
	expect(hrefFrom(elsewhere)).toBe('/datasets/x/priorities/p4');
});
