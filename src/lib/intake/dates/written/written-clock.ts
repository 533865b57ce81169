const CLOCK =
	/^(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?([ap]\.?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?$/i;

/**
 * A clock time as EDTF writes it after a day: `T15:00+03:00`. Empty for a midnight without a zone, which
 * is how programs write a day alone; null where it is not a clock time. Fractions of a second are left out.
 */
export function clockOf(text: string): string | null {
	const parts = CLOCK.exec(text);
	if (!parts) return null;
	const [, hours, minutes, seconds, half, zone] = parts;
	let hour = Number(hours);
	if (half) {
		if (hour < 1 || hour > 12) return null;
		hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
	}
	if (hour > 23) return null;
	if (hour === 0 && Number(minutes) === 0 && Number(seconds ?? 0) === 0 && !zone) return '';
	const east = zone ? offsetOf(zone) : '';
	return `T${String(hour).padStart(2, '0')}:${minutes!}${seconds ? `:${seconds}` : ''}${east}`;
}

function offsetOf(zone: string): string {
	if (!/\d/.test(zone)) return 'Z';
	const [, east, rest] = /^([+-]\d\d):?(\d\d)?$/.exec(zone)!;
	return `${east!}:${rest ?? '00'}`;
}
