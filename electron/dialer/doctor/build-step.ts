import type { DoctorFinding } from '../../../shared/doctor.ts';
import type { VersionLook } from '../dialer.ts';
import { unreachable } from './network-steps.ts';

/** Time zones differ by whole multiples of this. */
const quarterHourMs = 15 * 60_000;

/**
 * Reads the answer to `version` as a step of the check.
 *
 * @param wallMs this computer's clock when the answer came, milliseconds since 1970.
 */
export function buildFinding(look: VersionLook, wallMs: number): DoctorFinding {
  if (look.kind === 'unreachable') return unreachable(look.cause);
  const { version, build, dialerWallMs } = look;
  const clockOffMs = offAsideFromZones(dialerWallMs - wallMs);
  return { kind: 'passed', detail: { kind: 'build', version, build, clockOffMs } };
}

function offAsideFromZones(differenceMs: number): number {
  return differenceMs - Math.round(differenceMs / quarterHourMs) * quarterHourMs;
}
