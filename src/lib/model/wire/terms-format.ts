/** What the file of terms is called, and the version that this build writes and reads. */
export const TERMS_FORMAT = 'plumbline-terms';
export const TERMS_VERSION = 1;
