/** What Baton says of one state of things: two whole sentences, or more where one is not enough. */
export interface Sentences {
  /** What happened. */
  readonly happened: string;
  /** What the person can do about it. */
  readonly advice: string;
}
