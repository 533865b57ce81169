/**
 * What an embed and its host say to each other by `postMessage`. Whoever starts says hello to the other,
 * and an embed answers a hello with its height, so that it does not matter who starts late. Messages of
 * another version, and of anybody else, are ignored.
 */
export type Message = EmbedMessage | HostMessage;

export const MESSAGE_VERSION = 1;

/** The embed tells how tall it is, px. */
export interface EmbedMessage {
	readonly plumbline: typeof MESSAGE_VERSION;
	readonly kind: 'height';
	readonly height: number;
}

/** The host tells that it listens, and will make the frame as tall as it is told. */
export interface HostMessage {
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
