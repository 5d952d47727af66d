import type { CertificateFacts } from './certificate.ts';
import type { StreamProblem, UnreachableCause } from './call.ts';

/** The steps of a check of the connection, in their order. Each builds on the ones before. */
export const doctorSteps = [
  'name',
  'connection',
  'certificate',
  'build',
  'login',
  'permission',
  'agent',
  'agent-status',
  'event-stream',
] as const;

/** A step of the check. */
export type DoctorStep = (typeof doctorSteps)[number];

/** What a step found. `passed` and `failed` carry what is needed to say it in words. */
export type DoctorFinding =
  | { readonly kind: 'passed'; readonly detail: DoctorDetail }
  | { readonly kind: 'failed'; readonly problem: DoctorProblem }
  /** It stands in the way of nothing, and an administrator should know. */
  | { readonly kind: 'warned'; readonly problem: DoctorProblem }
  /** A step before it failed, or it does not apply. */
  | { readonly kind: 'skipped'; readonly because: 'step-before-failed' | 'not-set-up' };

/** What a passed step has to tell. */
export type DoctorDetail =
  | { readonly kind: 'nothing' }
  /** `host` is the proxy's where one is on the way: it looks the dialer's name up by itself. */
  | {
      readonly kind: 'addresses';
      readonly host: string;
      readonly addresses: readonly string[];
      readonly ofProxy: boolean;
    }
  /** `proxy` is `host:port`, null where the connection is direct. */
  | { readonly kind: 'connected'; readonly tookMs: number; readonly proxy: string | null }
  /** One that holds; null where it could not be read. `pinned`: because a person has trusted it. */
  | {
      readonly kind: 'certificate';
      readonly certificate: CertificateFacts | null;
      readonly pinned: boolean;
    }
  /** Over plain http there is none. */
  | { readonly kind: 'no-tls' }
  | {
      readonly kind: 'build';
      readonly version: string;
      readonly build: string;
      /**
       * How far the dialer's clock is ahead of this computer's, time zones left aside: they differ
       * by whole quarters of an hour, and what is left over is between -450 000 and 450 000.
       */
      readonly clockOffMs: number;
    }
  /** `notChecked` are the lines that nobody could ask about. */
  | {
      readonly kind: 'agents';
      readonly agentUsers: readonly string[];
      readonly notChecked: readonly string[];
    };

/** The functions of the dialer that tell of agents. */
export type LookFunction = 'agent_status' | 'logged_in_agents';

/** A log-in that the dialer has refused. */
interface RefusedLogIn {
  readonly apiUser: string;
  /** ISO 8601. */
  readonly refusedAt: string;
  /** When the dialer has forgotten it, ISO 8601. */
  readonly freeAt: string;
  /** False where it was refused before, so that this check has not logged in. */
  readonly asked: boolean;
}

/** What a step has against the connection. */
export type DoctorProblem =
  | { readonly kind: 'unreachable'; readonly cause: UnreachableCause }
  | { readonly kind: 'stream'; readonly cause: StreamProblem }
  /** `proxy` is `host:port`: this computer is to go through it, and can't get to it. */
  | { readonly kind: 'proxy-out-of-reach'; readonly proxy: string }
  | { readonly kind: 'no-password' }
  | ({ readonly kind: 'login-refused' } & RefusedLogIn)
  | ({ readonly kind: 'user-locked' } & RefusedLogIn)
  | { readonly kind: 'login-paused'; readonly apiUser: string; readonly freeAt: string }
  | { readonly kind: 'source-not-valid'; readonly source: string }
  | { readonly kind: 'function-missing' }
  | { readonly kind: 'api-not-active' }
  | { readonly kind: 'transfer-not-allowed'; readonly apiUser: string }
  | { readonly kind: 'agent-not-logged-in'; readonly agentUsers: readonly string[] }
  | { readonly kind: 'agent-not-found'; readonly agentUsers: readonly string[] }
  /** `agent_status` refused as a log-in, while the log-in is right. */
  | {
      readonly kind: 'level-or-reports';
      readonly apiUser: string;
      /** False where that is known from before, so that this check has not asked. */
      readonly asked: boolean;
    }
  /** The log-in is right, and the API user may not use the function. */
  | {
      readonly kind: 'agent-status-not-allowed';
      readonly apiUser: string;
      readonly function: LookFunction;
    }
  | { readonly kind: 'plain-http' }
  /** It holds now, and not for much longer. */
  | { readonly kind: 'certificate-ends-soon'; readonly certificate: CertificateFacts };

/** One step and what it found; null while it has not ended. */
export interface DoctorResult {
  readonly step: DoctorStep;
  readonly finding: DoctorFinding | null;
}

/** A check of the connection, under way or done. */
export interface DoctorReport {
  /** When it began, ISO 8601. */
  readonly at: string;
  /** The dialer's address, without any secret. */
  readonly address: string;
  readonly done: boolean;
  readonly results: readonly DoctorResult[];
}

/** Whether a step failed for what only another log-in can show to be mended, and a person asks for. */
export function waitsForLogIn(finding: DoctorFinding | null): boolean {
  if (finding?.kind !== 'failed' && finding?.kind !== 'warned') return false;
  const { kind } = finding.problem;
  return (
    kind === 'login-refused' ||
    kind === 'user-locked' ||
    kind === 'login-paused' ||
    kind === 'level-or-reports'
  );
}

/** Whether a finished check found nothing that has to be changed. */
export function isWell({ done, results }: DoctorReport): boolean {
  return done && results.every(({ finding }) => finding !== null && finding.kind !== 'failed');
}
