import { expect, it } from 'vitest';
import { healthOf, onHealthRequest } from '../../src/start/health.mjs';

it('is that of the server and of its database', async () => {
	expect(await healthOf(false)).toMatchObject({ isWell: false, status: 'stopping' });
	onHealthRequest(() => Promise.resolve(null));
	expect(await healthOf(true)).toEqual({ isWell: true, status: 'ok' });
	onHealthRequest(() => Promise.resolve('the disk is full'));
	expect(await healthOf(true)).toEqual({
		...{ isWell: false, status: 'failing', because: 'the disk is full' }
	});
	onHealthRequest(() => Promise.resolve(null));
});
