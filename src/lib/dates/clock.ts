import type { Clock } from './when.ts';

const CLOCK =
	/^(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?:(?<utc>Z)|(?<sign>[+-])(?<east>\d\d)(?::(?<rest>\d\d))?)?$/;

/** Reads the part of a timed date that follows its `T`: `15:00:00+03:00`. Null when it is none. */
export function readClock(written: string): Clock | null {
	const parts = CLOCK.exec(written)?.groups;
	if (!parts) return null;
	const hour = Number(parts.hour);
	const minute = Number(parts.minute);
	const second = Number(parts.second ?? 0);
	const east = Number(parts.east ?? 0);
	const rest = Number(parts.rest ?? 0);
	if (hour > 23 || minute > 59 || second > 59 || east > 23 || rest > 59) return null;
	const named = parts.utc !== undefined || parts.sign !== undefined;
	const offset = (parts.sign === '-' ? -1 : 1) * (east * 60 + rest);
	return { hour, minute, second, offset: named ? offset : null };
}

/** How far a clock time lies from the beginning of its own day in UTC, in milliseconds; below zero before it. */
export const sinceMidnight = ({ hour, minute, second, offset }: Clock): number =>
	((hour * 60 + minute - (offset ?? 0)) * 60 + second) * 1000;
