import { expect, it } from 'vitest';
import { readNearEdtf } from '#lib/dates/near-edtf.ts';

it.each(['2023-11-21', '-9999', '9999-12-31', '1945/..', '/2023', '20XX'])(
	'%s can stand on the axis',
	(written) => {
		expect(readNearEdtf(written)).toMatchObject({ ok: true, value: { written } });
	}
);

it.each(['Y999999', 'Y-17000', 'Y999999999999999'])('%s is beyond it', (written) => {
	expect(readNearEdtf(written)).toMatchObject({
		ok: false,
		problem: { because: `“${written}” is beyond the years that can be shown` }
	});
});

it.each(['yesterday', `Y${'9'.repeat(400)}`])('%s is not a date at all', (written) => {
	expect(readNearEdtf(written).ok).toBe(false);
});
