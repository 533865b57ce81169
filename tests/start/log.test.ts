import { expect, it } from 'vitest';
import { loggedPath } from '../../src/start/log.mjs';

it.each([
	['/shared/0193a1b2/secret-of-a-link/statements/s1', '/shared/0193a1b2/…/statements/s1'],
	['/shared/0193a1b2/secret-of-a-link', '/shared/0193a1b2/…'],
	['/invitations/secret-of-a-link', '/invitations/…'],
	['/datasets/far@0123456789abcdef', '/datasets/far@0123456789abcdef'],
	[`/datasets/${'x'.repeat(500)}`, `/datasets/${'x'.repeat(190)}`]
])('the log has of %s only %s', (path, logged) => {
	expect(loggedPath(path)).toBe(logged);
});
