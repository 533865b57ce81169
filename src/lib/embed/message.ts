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

/** An embed has started; or a host listens, and will make the frame as tall as it is told. */
export interface Hello {
	readonly plumbline: typeof MESSAGE_VERSION;
	readonly kind: 'hello';
}

/** What somebody sent, if it is a message of this version. */
export function messageIn(sent: unknown): Message | null {
	const { plumbline, kind, height } = (sent ?? {}) as Record<string, unknown>;
	if (plumbline !== MESSAGE_VERSION) return null;
	if (kind === 'hello') return { plumbline, kind };
	const isHeight = kind === 'height' && Number.isFinite(height) && Number(height) > 0;
	return isHeight ? { plumbline, kind, height: Number(height) } : null;
}
