import type { Brand } from '../base/types.ts';

export type DocumentId = Brand<string, 'DocumentId'>;
export type PriorityId = Brand<string, 'PriorityId'>;
export type ActorId = Brand<string, 'ActorId'>;
export type SourceId = Brand<string, 'SourceId'>;
export type StatementId = Brand<string, 'StatementId'>;
export type CoderId = Brand<string, 'CoderId'>;
