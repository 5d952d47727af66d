import { z } from 'zod';
import { dialRulesSchema } from './dial-rules.ts';
import { dialerFieldsForOffer } from './settings.ts';
import { teamSourceSchema } from './team-directory.ts';
import { locales } from './texts/locales.ts';

/**
 * What an administrator hands out as a set-up file, or packed into a link. It holds no password: a
 * field by that name makes it unreadable. Published as `docs/set-up.schema.json`.
 */
export const setUpOfferSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('baton-set-up'),
  version: z.literal(1),
  /** Who hands it out, for the person who is asked. */
  from: z.string().trim().min(1).max(80),
  /** The agent user may be left out: then the person types it. */
  dialer: z.strictObject(dialerFieldsForOffer),
  dialRules: dialRulesSchema.optional(),
  team: teamSourceSchema.optional(),
  language: z.enum(locales).optional(),
});

/** See {@link setUpOfferSchema}. */
export type SetUpOffer = z.infer<typeof setUpOfferSchema>;

/** What became of choosing a set-up file. */
export type SetUpFileAnswer =
  | { readonly kind: 'offered' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-read'; readonly because: SetUpTrouble };

/** Why a set-up file or link can't be used. */
export type SetUpTrouble =
  | { readonly kind: 'file-not-readable' }
  | { readonly kind: 'not-json' }
  /** Somebody has put a password into it, which is in wrong hands by now. */
  | { readonly kind: 'holds-a-password' }
  | { readonly kind: 'not-valid'; readonly where: string }
  | { readonly kind: 'newer-version' };

/** A set-up that waits for a person's yes; nothing of it holds before. */
export interface OfferedSetUp {
  /** Tells it from one that takes its place while a person reads it. */
  readonly offerId: string;
  readonly offer: SetUpOffer;
  /** Any web page can open a link. */
  readonly by: 'file' | 'link';
}
