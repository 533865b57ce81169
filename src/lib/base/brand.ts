declare const brand: unique symbol;

/** A type that only its own reader can make, so that a bare string or number cannot pass for it. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
