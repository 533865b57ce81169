import { expect, it } from 'vitest';
import { Iris } from '#lib/files/linked-data/iris.ts';
import type { PriorityId, StatementId } from '#lib/model/ids.ts';
import { START, writeAddress } from '#lib/query/address/address.ts';
import { PAGE } from '../fixtures/downloaded.ts';

const iris = new Iris(PAGE);

it.each(['moscow-talks', 'a:b.c_d', 'قال', '𝔗1'])(
	'names “%s” by the address that opens it',
	(id) => {
		const statement = id as StatementId;
		expect(iris.statement(statement)).toBe(PAGE + writeAddress({ ...START, statement }));
	}
);

it('tells apart several links of a statement to the same priority', () => {
	const [statement, priority] = ['s1' as StatementId, 'p4.1' as PriorityId];
	expect([0, 1].map((nth) => iris.link(statement, priority, nth))).toEqual([
		`${PAGE}?statement=s1#link-p4.1`,
		`${PAGE}?statement=s1#link-p4.1~2`
	]);
});
