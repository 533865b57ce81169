/** Why a new password cannot be taken, whatever the account has now, and at which field; null where it may be. */
export function unusablePassword(
	current: string,
	next: string,
	again: string
): { readonly field: string; readonly because: string } | null {
	if (next !== again) {
		return { field: 'again', because: 'This is not the same as the new password. Type it again.' };
	}
	// Whether the current one is right is not revealed by this.
	if (next === current && next !== '') {
		return { field: 'next', because: 'The new password is the current one. Choose another.' };
	}
	return null;
}
