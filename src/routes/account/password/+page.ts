/** A form, and nothing that moves. */
export const csr = false;
