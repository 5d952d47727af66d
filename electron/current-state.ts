import type { AppState, SettingsView } from '../shared/app-state.ts';
import type { DesktopView } from '../shared/preferences.ts';
import { emptySpeedDial } from '../shared/speed-dial.ts';
import type { CheckUp } from './check-up.ts';
import type { TeamDirectory } from './directory/team-directory.ts';
import type { KeptSettings } from './kept-settings.ts';
import type { ModeDialRules } from './mode-dial-rules.ts';
import type { Modes } from './modes.ts';
import type { NoticeBoard } from './notice-board.ts';
import type { Secrets } from './secrets.ts';
import type { SetUpDesk } from './set-up-desk.ts';

/** Where each part of the state stands. */
export interface StateSources {
  readonly settings: KeptSettings;
  readonly secrets: Secrets;
  readonly modes: Modes;
  readonly dialRules: ModeDialRules;
  readonly team: TeamDirectory;
  readonly board: NoticeBoard;
  readonly checkUp: CheckUp;
  readonly setUp: SetUpDesk;
  readonly desktop: () => DesktopView;
}

const noSpeedDial = emptySpeedDial();

/** Everything the window shows, put together as it is at this moment. */
export function currentState(sources: StateSources): AppState {
  const { modes, settings, team, board, checkUp, setUp, desktop } = sources;
  const active = modes.workplace();
  return {
    mode: modes.mode(),
    locale: settings.locale(),
    settings: settingsView(sources),
    lines: active?.lines() ?? [],
    chosenLine: active?.chosenLine() ?? null,
    call: active?.callView() ?? { kind: 'not-set-up' },
    stream: active?.stream() ?? { kind: 'off' },
    transfer: active?.transferView() ?? { kind: 'idle' },
    speedDial: active?.speedDial.content() ?? noSpeedDial,
    undo: active?.speedDial.undoable() ?? null,
    team: team.view(),
    teamFreshness: team.freshness(),
    recents: active?.recents() ?? [],
    health: active?.health() ?? {},
    dialerBuild: active?.build() ?? null,
    journal: active?.journal.latest() ?? [],
    notices: board.notices(),
    doctor: checkUp.report(),
    setUpOffer: setUp.offered(),
    desktop: desktop(),
  };
}

function settingsView({ settings, secrets, modes, dialRules }: StateSources): SettingsView {
  const { dialer, preferences, trustedCertificate } = settings.value();
  return {
    dialer,
    preferences,
    password: secrets.password.state(),
    streamToken: secrets.token.state(),
    trustedFingerprint: trustedCertificate?.fingerprint ?? null,
    dialRules: dialRules.of(modes.mode()),
  };
}
