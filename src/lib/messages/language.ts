/** The languages that the interface speaks, BCP 47. */
export const LANGUAGES = ['en', 'ar', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];
