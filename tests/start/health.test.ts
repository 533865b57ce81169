import { expect, it } from 'vitest';
import { healthOf, onHealthAsked } from '../../src/start/health.mjs';

it('is that of the server and of its database', async () => {
	expect(await healthOf(false)).toMatchObject({ isWell: false, status: 'stopping' });
	onHealthAsked(() => Promise.resolve(null));
	expect(await healthOf(true)).toEqual({ isWell: true, status: 'ok' });
	onHealthAsked(() => Promise.resolve('the disk is full'));
	expect(await healthOf(true)).toEqual({
		...{ isWell: false, status: 'failing', because: 'the disk is full' }
	});
	onHealthAsked(() => Promise.resolve(null));
});
