import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { buildingOf } from '#lib/builder/building.ts';
import EditionField from '#lib/builder/EditionField.svelte';
import { OPENED } from './opened.ts';

const fieldOf = (kept: boolean): string => {
	const building = buildingOf({ ...OPENED, kept }, new URL('https://plumbline.example/'));
	return render(EditionField, { props: { building } }).body;
};

describe('the choice of live or frozen', () => {
	it('offers the revision where it is kept', () => {
		expect(fieldOf(true)).toContain('Frozen: stays at revision 00000000 permanently');
		expect(fieldOf(true)).not.toContain('disabled');
	});

	it('says why nothing can be frozen where it is not', () => {
		expect(fieldOf(false)).toContain('this server could not keep revision 00000000');
		expect(fieldOf(false).match(/ disabled/g)).toHaveLength(1);
	});
});
