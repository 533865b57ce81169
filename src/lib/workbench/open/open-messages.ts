import type { DatasetHead, DatasetPiece } from './dataset-pieces.ts';
import type { OpenedStudy, StudyAtWork } from './open-study.ts';

/** Which dataset is to be opened: one that this browser keeps, or a published one with the address of its file. */
export type WantedStudy =
	| { readonly kind: 'kept'; readonly id: string }
	| { readonly kind: 'published'; readonly id: string; readonly file: string };

/** What came of it, without what was sent before in pieces. */
export type Opened =
	| Exclude<OpenedStudy, { kind: 'open' }>
	| ({ readonly kind: 'open'; readonly head: DatasetHead } & Omit<StudyAtWork, 'dataset'>);

/** What the worker says of an opening: the pieces of a dataset, each by itself, and at last what came of it. */
export type OpeningEvent =
	| { readonly kind: 'progress'; readonly bytes: number }
	| { readonly kind: 'piece'; readonly piece: DatasetPiece }
	| { readonly kind: 'done'; readonly opened: Opened };
