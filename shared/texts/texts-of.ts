/** The texts of another language: the same keys as English, each with a text of its own. */
export type Texts<English> = { readonly [Key in keyof English]: string };
