import { onTestFinished } from 'vitest';
import type { StreamProblem } from '../../../../shared/call.ts';
import type { TrustedCertificate } from '../../../../shared/certificate.ts';
import type {
  DoctorDetail,
  DoctorProblem,
  DoctorReport,
  DoctorStep,
} from '../../../../shared/doctor.ts';
import { systemClock } from '../../../../electron/clock.ts';
import { startDemoDialer } from '../../../../electron/demo/demo-dialer.ts';
import type {
  DemoApiUser,
  DemoDialer,
  DemoDialerOptions,
} from '../../../../electron/demo/demo-dialer.ts';
import { createConnections } from '../../../../electron/dialer/create-connections.ts';
import { createDialer } from '../../../../electron/dialer/create-dialer.ts';
import type { Dialer } from '../../../../electron/dialer/dialer.ts';
import type { CertificateCheck } from '../../../../electron/dialer/doctor/certificate-step.ts';
import { runDoctor } from '../../../../electron/dialer/doctor/run-doctor.ts';
import type { DoctorParts } from '../../../../electron/dialer/doctor/run-doctor.ts';
import { createLoginRecord } from '../../../../electron/dialer/login-record.ts';
import { noProxy } from '../../../../electron/dialer/proxy-choice.ts';
import { readCertificate } from '../../../../electron/dialer/read-certificate.ts';
import { certificate, startRawServer } from '../raw-server.ts';
import type { RawServer, RawServerOptions } from '../raw-server.ts';

/** The password that must be in no report. */
export const canary = 'Canary.doctor=word+1';

/** An API user who may do everything. */
export const user: DemoApiUser = {
  user: '6666',
  password: canary,
  level: 8,
  allowedFunctions: 'all',
};

/** A built-in dialer, stopped when the test is over. */
export async function demoDialer(options: DemoDialerOptions = {}): Promise<DemoDialer> {
  const demo = await startDemoDialer({ users: [user], ...options });
  onTestFinished(demo.stop);
  return demo;
}

/** A server of bytes, stopped when the test is over. */
export async function byteServer(options: RawServerOptions): Promise<RawServer> {
  const server = await startRawServer(options);
  onTestFinished(server.stop);
  return server;
}

/** What a test changes of a check. */
export interface Examination extends Partial<
  Pick<
    DoctorParts,
    'agentUsers' | 'looks' | 'retryLogin' | 'findProxy' | 'clock' | 'onProgress' | 'source'
  >
> {
  readonly password?: string | null;
  readonly trusted?: TrustedCertificate;
  readonly stream?: Promise<'open' | StreamProblem>;
  /** Asked in place of a dialer of its own. */
  readonly dialer?: Dialer;
}

/** Baton's own client, as the program makes it; closed when the test is over. */
export function clientAt(address: string, changed: Examination = {}): Dialer {
  const { password = canary, source = 'baton', clock = systemClock } = changed;
  const options = connectionOptions(address, changed);
  const dialer = createDialer({
    address,
    apiUser: '6666',
    source,
    password: () => password,
    connections: createConnections(options),
    readCertificate: () => Promise.resolve(null),
    record: createLoginRecord(),
    clock,
  });
  onTestFinished(dialer.close);
  return dialer;
}

/** Checks the connection to an address. */
export function examine(address: string, changed: Examination = {}): Promise<DoctorReport> {
  const { findProxy = noProxy, source = 'baton', clock = systemClock } = changed;
  return runDoctor({
    address,
    apiUser: '6666',
    source,
    agentUsers: changed.agentUsers ?? ['1028'],
    looks: changed.looks ?? 'wanted',
    retryLogin: changed.retryLogin ?? false,
    dialer: changed.dialer ?? clientAt(address, changed),
    findProxy,
    readCertificate: () => certificateCheck(address, changed),
    tryEventStream: () => changed.stream ?? null,
    clock,
    ...(changed.onProgress && { onProgress: changed.onProgress }),
  });
}

function connectionOptions(address: string, { trusted, findProxy = noProxy }: Examination) {
  const { origin } = new URL(address);
  const authorities = [certificate('authority')];
  return { origin, authorities, trusted: trusted ?? null, proxy: findProxy };
}

async function certificateCheck(address: string, changed: Examination): Promise<CertificateCheck> {
  const look = await readCertificate(connectionOptions(address, changed), Date.now());
  if (look.kind === 'holds') return look;
  const cause =
    look.kind === 'does-not-hold'
      ? ({ kind: 'certificate-not-trusted', certificate: look.seen } as const)
      : look.cause === 'certificate-not-trusted'
        ? ({ kind: look.cause, certificate: null } as const)
        : { kind: look.cause };
  return { kind: 'unreachable', cause };
}

/** How each step ended, in a word: its kind, or what it has against the connection. */
export function outline({ results }: DoctorReport): Readonly<Record<DoctorStep, string>> {
  const words = results.map(({ step, finding }) => [
    step,
    finding === null || !('problem' in finding)
      ? (finding?.kind ?? 'not-ended')
      : finding.problem.kind,
  ]);
  return Object.fromEntries(words) as Readonly<Record<DoctorStep, string>>;
}

/** What a step has against the connection, null where it has nothing. */
export function problemOf({ results }: DoctorReport, wanted: DoctorStep): DoctorProblem | null {
  const finding = results.find(({ step }) => step === wanted)?.finding ?? null;
  return finding !== null && 'problem' in finding ? finding.problem : null;
}

/** What a passed step has to tell, null where it has not passed. */
export function detailOf({ results }: DoctorReport, wanted: DoctorStep): DoctorDetail | null {
  const finding = results.find(({ step }) => step === wanted)?.finding ?? null;
  return finding?.kind === 'passed' ? finding.detail : null;
}
