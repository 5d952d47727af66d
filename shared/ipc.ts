import { z } from 'zod';
import type { AppState } from './app-state.ts';
import { callIdSchema } from './call-id.ts';
import { fingerprintSchema } from './certificate.ts';
import { fieldSchema } from './dialer-fields.ts';
import type { Outcome } from './outcome.ts';
import { settingsFormSchema } from './settings.ts';
import { dialRulesSchema } from './dial-rules.ts';
import { directoryChangesSchema } from './directory-change.ts';
import type { DirectoryChangeAnswer } from './directory-change.ts';
import { directoryFormats } from './directory-import.ts';
import type { ExportAnswer, ImportAnswer, ImportFileAnswer } from './directory-import.ts';
import { historyExportSchema, historyPageSchema } from './history.ts';
import type { HistoryDay, HistoryPage } from './history.ts';
import { preferencesSchema } from './preferences.ts';
import type { SetUpFileAnswer } from './set-up-offer.ts';
import { directoryIdSchema } from './speed-dial.ts';
import { teamSourceSchema } from './team-directory.ts';

/**
 * The whole contract between the window and the main process. The window asks by a named function
 * of one argument; the main process checks the sender, parses the argument with the schema that
 * stands here, and answers with the result that stands here. Nothing else crosses.
 */

declare const resultType: unique symbol;

/** A question of the window: its argument's schema and, for the compiler only, its result. */
interface Request<Schema extends z.ZodType, Result> {
  readonly argument: Schema;
  readonly [resultType]?: Result;
}

const request = <Result>() => ({
  taking: <Schema extends z.ZodType>(argument: Schema): Request<Schema, Result> => ({ argument }),
});

const nothing = z.undefined();

/** Every channel from the window to the main process. */
export const ipcRequests = {
  readState: request<AppState>().taking(nothing),

  /** Saves the dialer's settings and connects. Ends a rehearsal. */
  saveSettings: request<SaveSettingsAnswer>().taking(settingsFormSchema),
  /** Erases the password from the keychain and from memory. */
  forgetPassword: request<null>().taking(nothing),
  /** Opens a locked keychain: the system may ask the person for its password. */
  unlockKeychain: request<null>().taking(nothing),
  /** Not while a caller is on the line: the band would say that nobody is. */
  startRehearsal: request<RehearsalAnswer>().taking(nothing),
  endRehearsal: request<null>().taking(nothing),
  /** Changes some of the preferences; they hold at once. */
  setPreferences: request<null>().taking(preferencesSchema.partial()),
  /** While a key of the whole desktop is chosen by pressing it, those keys rest. */
  recordGlobalKey: request<null>().taking(z.boolean()),
  /** Whether Baton starts with the system; the state tells what the system made of it. */
  setStartsWithSystem: request<null>().taking(z.boolean()),
  /** The dial rules of the dialer that Baton works with. */
  setDialRules: request<null>().taking(dialRulesSchema),
  /** Takes the team directory from there from now on, or from nowhere. */
  setTeamSource: request<null>().taking(teamSourceSchema.nullable()),
  /** Asks for a team directory's file; null where none was chosen. */
  chooseTeamFile: request<string | null>().taking(nothing),
  loadTeam: request<null>().taking(nothing),

  /** Asks for a set-up file; what it offers waits in the state for a yes. */
  openSetUpFile: request<SetUpFileAnswer>().taking(nothing),
  /**
   * Takes over the offer that the person has read, and no other that came meanwhile. The agent user
   * is typed where the set-up leaves it open.
   */
  acceptSetUp: request<SaveSettingsAnswer>().taking(
    z.strictObject({
      offerId: z.string().max(60),
      agentUser: fieldSchema('agentUser').nullable(),
      password: fieldSchema('password').nullable(),
    }),
  ),
  declineSetUp: request<null>().taking(nothing),

  /** Puts another line's call in front: the buttons are for it. */
  chooseLine: request<null>().taking(fieldSchema('agentUser')),
  /** A person names the call they are on, for a line. */
  typeCall: request<TypedCallAnswer>().taking(
    z.strictObject({ callId: callIdSchema, agentUser: fieldSchema('agentUser') }),
  ),
  /**
   * A person trusts the certificate that the dialer shows; it alone holds from then on. `typed` is
   * the beginning of its fingerprint, which only a changed certificate wants.
   */
  trustCertificate: request<TrustAnswer>().taking(
    z.strictObject({ fingerprint: fingerprintSchema, typed: z.string().max(200) }),
  ),
  /** From now on the dialer's certificate has to be one that this computer trusts by itself. */
  forgetCertificate: request<null>().taking(nothing),
  /** Checks the connection step by step; the state's `doctor` tells how far it is. */
  checkConnection: request<null>().taking(nothing),
  copyDoctorReport: request<null>().taking(nothing),

  /** Looks at the agent at once; after a refused log-in, asks the dialer again. */
  lookAgain: request<null>().taking(nothing),
  copyCallId: request<null>().taking(callIdSchema),

  /** Changes the agent's own directory. */
  changeDirectory: request<DirectoryChangeAnswer>().taking(directoryChangesSchema),
  /** Takes back what the state's `undo` names. */
  undoDirectoryChange: request<null>().taking(nothing),
  /** Asks for a file, and says row by row what would come in. */
  chooseImportFile: request<ImportFileAnswer>().taking(nothing),
  /** Its sheet is closed: ends the reading that is under way, and forgets the preview. */
  closeImport: request<null>().taking(nothing),
  /** Makes the import of a preview, all of it or nothing. */
  importDirectory: request<ImportAnswer>().taking(
    z.strictObject({ previewId: z.string().max(60), duplicates: z.enum(['skip', 'replace']) }),
  ),
  exportDirectory: request<ExportAnswer>().taking(z.enum(directoryFormats)),

  findHistory: request<HistoryPage>().taking(historyPageSchema),
  /** The day in which a moment lies, by this computer's clock. */
  readHistoryDay: request<HistoryDay>().taking(z.iso.datetime()),
  /** Copies an attempt's record as text for a ticket; false where it is not kept any more. */
  copyHistoryRecord: request<boolean>().taking(z.string().max(60)),
  exportHistory: request<ExportAnswer>().taking(historyExportSchema),

  /**
   * Hands the call over; nothing is sent if the call has changed. The answer comes after the
   * countdown, where there is one. `confirmed`: a person has said yes to a call of which nobody can
   * check whose it is. `held`: the button was held down as long as it wants. `evenClosed`: a person
   * has seen that the destination is closed.
   */
  transfer: request<Outcome>().taking(
    z.strictObject({
      callId: callIdSchema,
      to: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('entry'), entryId: directoryIdSchema }),
        z.strictObject({ kind: z.literal('number'), number: z.string().max(60) }),
      ]),
      /** The dial string, or in-group, that the window drew; nothing is sent where it is another by now. */
      shown: z.string().max(100).optional(),
      confirmed: z.boolean(),
      held: z.boolean(),
      evenClosed: z.boolean(),
    }),
  ),
  /** Takes back what counts down for a call; false where it is too late. */
  takeBack: request<boolean>().taking(z.strictObject({ callId: callIdSchema })),
  hangUp: request<Outcome>().taking(
    z.strictObject({ callId: callIdSchema, confirmed: z.boolean() }),
  ),
  /** A person says that an order with an unknown outcome did not happen: its call can be acted on. */
  releaseCall: request<null>().taking(z.strictObject({ callId: callIdSchema })),

  dismissNotice: request<null>().taking(z.string().max(60)),
} as const;

/** The name of a channel from the window to the main process. */
export type RequestName = keyof typeof ipcRequests;

/** What the window hands over with a request. */
export type Argument<Name extends RequestName> = z.infer<(typeof ipcRequests)[Name]['argument']>;

/** What the main process answers. */
export type Answer<Name extends RequestName> = Exclude<
  (typeof ipcRequests)[Name][typeof resultType],
  undefined
>;

/** Whether the settings were saved; a password that the keychain did not take is kept for this run. */
export type SaveSettingsAnswer =
  | { readonly kind: 'saved' }
  /** There is no password yet, and none was typed. */
  | { readonly kind: 'password-missing' }
  /** The kept password belongs to another dialer or API user: it is not sent to a new one. */
  | { readonly kind: 'password-of-another' }
  /** The kept token belongs to another event stream: it is not sent to a new one. */
  | { readonly kind: 'token-of-another' }
  /** No set-up is offered any more; and one that leaves the agent user open needs it typed. */
  | { readonly kind: 'set-up-gone' }
  | { readonly kind: 'agent-user-missing' }
  /** No set-up takes the dialer away from under a caller. */
  | { readonly kind: 'on-a-call' };

/** What became of a call ID that was typed. */
export type TypedCallAnswer =
  | { readonly kind: 'shown' }
  /** The dialer shows another call on that line, or none: it knows better. */
  | { readonly kind: 'not-yours' }
  /** There is a call on that line already, from a feed that knows better. */
  | { readonly kind: 'on-another-call' }
  | { readonly kind: 'not-connected' };

/** Whether a certificate is trusted now. */
export type TrustAnswer =
  | { readonly kind: 'trusted' }
  /** The dialer shows another one by now, or one that can't be trusted. */
  | { readonly kind: 'another-certificate' }
  /** The dialer's certificate could not be read at this moment: nothing is known of it. */
  | { readonly kind: 'not-read' }
  /** The dialer's certificate holds by now, without anybody's trust. */
  | { readonly kind: 'holds-now' }
  /** What was typed is not how its fingerprint begins. */
  | { readonly kind: 'typed-wrong' };

/** Whether the rehearsal has started. */
export type RehearsalAnswer = { readonly kind: 'started' } | { readonly kind: 'on-a-call' };

/** The one channel from the main process to the window: the fields of the state that changed. */
export const stateChangedChannel = 'stateChanged';

type RequestFunctions = {
  readonly [Name in RequestName]: undefined extends Argument<Name>
    ? () => Promise<Answer<Name>>
    : (argument: Argument<Name>) => Promise<Answer<Name>>;
};

/** The object that the preload script puts on the page as `window.baton`. */
export interface BatonBridge extends RequestFunctions {
  /** Calls back with the changed fields; returns a function that ends it. */
  onStateChanged: (changed: (fields: Partial<AppState>) => void) => () => void;
}
