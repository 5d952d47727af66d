import type { Argument, SaveSettingsAnswer, TrustAnswer } from '../shared/ipc.ts';
import { changedPreferences } from '../shared/preferences.ts';
import type { Settings, SettingsForm } from '../shared/settings.ts';
import type { KeptSettings } from './kept-settings.ts';
import type { Modes } from './modes.ts';
import type { Secrets } from './secrets.ts';
import { settingsChange } from './settings-change.ts';
import type { LogInFile } from './settings/log-in-file.ts';
import { trustAnswer } from './trust.ts';

interface SettingsDeskParts {
  readonly settings: KeptSettings;
  readonly secrets: Secrets;
  readonly logInFile: LogInFile;
  readonly modes: Modes;
}

/** Where a person changes how Baton reaches their dialer, and their preferences. */
export interface SettingsDesk {
  /**
   * Saves the form and connects; call it in turn with other changes of the mode.
   *
   * @param along is saved in the same write, and only where the form can be.
   */
  readonly save: (form: SettingsForm, along?: Partial<Settings>) => Promise<SaveSettingsAnswer>;
  readonly setPreferences: (changes: Argument<'setPreferences'>) => void;
  /** Reads what is kept of secrets for the settings, and connects with it. */
  readonly openSecrets: () => Promise<void>;
  readonly unlockKeychain: () => Promise<void>;
  readonly forgetPassword: () => Promise<void>;
  readonly trustCertificate: (choice: Argument<'trustCertificate'>) => Promise<TrustAnswer>;
  readonly forgetCertificate: () => Promise<void>;
}

/** Builds the desk. */
export function createSettingsDesk({
  settings,
  secrets,
  logInFile,
  modes,
}: SettingsDeskParts): SettingsDesk {
  const savedDialer = () => settings.value().dialer;

  async function save(
    form: SettingsForm,
    along: Partial<Settings> = {},
  ): Promise<SaveSettingsAnswer> {
    const change = settingsChange(form, settings.value(), secrets);
    if (change.kind !== 'change') return change;
    const { dialer, trustedCertificate } = change;
    settings.save({ ...along, dialer, trustedCertificate });
    const record = logInFile.recordFor(dialer);
    // Another password: what was refused before says nothing of it.
    if (form.password !== null) record.forget();
    const { refused, unanswered } = record.value();
    change.keepSecrets();
    await modes.enterDialer();
    // A person has looked at the log-in, and wants it tried as it is.
    if (refused || unanswered.length > 0) modes.workplace()?.lookAgain();
    return { kind: 'saved' };
  }

  /** Once the vaults have other secrets at hand, or none any more, the connection follows. */
  async function afterVaults(change?: Promise<void>): Promise<void> {
    await change;
    await modes.inTurn(modes.followSecrets);
  }

  async function trustCertificate(choice: Argument<'trustCertificate'>): Promise<TrustAnswer> {
    const answer = await trustAnswer(choice, modes.workplace());
    if (answer.kind !== 'trusted') return answer;
    settings.save({ trustedCertificate: answer.certificate });
    if (modes.mode() === 'dialer') await modes.enterDialer();
    return { kind: 'trusted' };
  }

  async function forgetCertificate(): Promise<void> {
    settings.save({ trustedCertificate: null });
    if (modes.mode() === 'dialer') await modes.enterDialer();
  }

  return {
    save,
    setPreferences: (changes) => {
      const { preferences } = settings.value();
      settings.save({ preferences: changedPreferences(preferences, changes) });
      if (changes.keptDays !== undefined)
        void modes.opened().then((places) => places.forEach((place) => place.keptDaysChanged()));
    },
    openSecrets: () => afterVaults(secrets.open(savedDialer())),
    unlockKeychain: () => afterVaults(secrets.unlock(savedDialer())),
    forgetPassword: () => {
      secrets.password.forget();
      return afterVaults();
    },
    trustCertificate: (choice) => modes.inTurn(() => trustCertificate(choice)),
    forgetCertificate: () => modes.inTurn(forgetCertificate),
  };
}
