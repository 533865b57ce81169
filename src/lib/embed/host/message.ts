/**
 * What an embed and its host say to each other by `postMessage`. Whoever starts says hello to the other; a
 * host answers a hello with its own, and an embed with its height, so that it does not matter who starts
 * late. Messages of another version, and of anybody else, are ignored.
 */
export type Message = Height | Hello;

export const MESSAGE_VERSION = 1;

/** The embed tells how tall it is, px. */
export interface Height {
	readonly plumbline: typeof MESSAGE_VERSION;
	readonly kind: 'height';
	readonly height: number;
}

/** An embed has started; or a host listens, and will make the frame as tall as the embed reports. */
export interface Hello {
	readonly plumbline: typeof MESSAGE_VERSION;
	readonly kind: 'hello';
}

/** Whether somebody sent a hello of this version. */
export const isHello = (sent: unknown): boolean => kindOf(sent) === 'hello';

/** The height that a message reports, if it is of this version; null where it is another or none. */
export function heightIn(sent: unknown): number | null {
	if (kindOf(sent) !== 'height') return null;
	const { height } = sent as { height: unknown };
	return typeof height === 'number' && height > 0 && height < Infinity ? height : null;
}

function kindOf(sent: unknown): unknown {
	const { plumbline, kind } = (sent ?? {}) as Record<string, unknown>;
	return plumbline === MESSAGE_VERSION ? kind : null;
}
