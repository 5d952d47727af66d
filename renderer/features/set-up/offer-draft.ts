import { fieldProblem } from '../../../shared/dialer-fields.ts';
import { linesProblem } from '../../../shared/agent-lines.ts';
import { parseDialerAddress } from '../../../shared/dialer-address.ts';
import type { PasswordState } from '../../../shared/password-state.ts';
import type { SetUpOffer } from '../../../shared/set-up-offer.ts';
import type { DialerSettings } from '../../../shared/settings.ts';

/** What a person types to take over a set-up. */
export interface OfferDraft {
  readonly agentUser: string;
  readonly password: string;
}

/** A field of the form. */
export type OfferField = keyof OfferDraft;

/** The offered dialer, as it is set up now: its settings and where its password is kept. */
export interface InUse {
  readonly dialer: DialerSettings | null;
  readonly password: PasswordState;
}

/** Whether the dialer in use is the offered one, whoever it is asked as. */
export function isSameDialer({ dialer }: SetUpOffer, inUse: DialerSettings | null): boolean {
  return inUse !== null && addressOf(dialer.address) === addressOf(inUse.address);
}

function addressOf(address: string): string {
  const parsed = parseDialerAddress(address, true);
  return parsed.ok ? parsed.value : address;
}

/** Whether the kept password is that of the offered dialer and API user, so that none is needed. */
export function hasPasswordFor(offer: SetUpOffer, { dialer, password }: InUse): boolean {
  if (password.kind === 'none' || !isSameDialer(offer, dialer)) return false;
  return dialer?.apiUser === offer.dialer.apiUser;
}

/**
 * What is wrong with a field, in a sentence; null where nothing is.
 *
 * @param passwordKept whether an empty password means the one that is kept.
 */
export function offerProblem(
  field: OfferField,
  draft: OfferDraft,
  offer: SetUpOffer,
  passwordKept: boolean,
): string | null {
  switch (field) {
    case 'agentUser':
      return offer.dialer.agentUser === undefined
        ? agentUserProblem(draft.agentUser.trim(), offer.dialer.lines)
        : null;
    case 'password':
      if (draft.password === '' && passwordKept) return null;
      return fieldProblem('password', draft.password);
  }
}

function agentUserProblem(agentUser: string, lines: number): string | null {
  return fieldProblem('agentUser', agentUser) ?? linesProblem(agentUser, lines);
}
