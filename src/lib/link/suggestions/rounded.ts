/** A score or weight to 4 decimals, as it is shown, kept and compared. */
export const rounded = (score: number): number => Math.round(score * 10_000) / 10_000;
