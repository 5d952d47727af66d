import { audit, barriers, overflows } from './audits.ts';
import type { Audit } from './audits.ts';
import { sitDownFull } from './full-desk.ts';
import type { FullDesk } from './full-desk.ts';
import type { Look } from './look.ts';

/** Builds the audit that every screen of Baton passes: no barriers, and all fits. */
export const everyScreen = (): Audit => audit(barriers(), overflows);

/** Sits an agent down at a full desk, of which every screen that is looked at is audited. */
export async function atFullDesk(): Promise<{
  readonly desk: FullDesk;
  readonly look: Look;
  readonly conclude: Audit['conclude'];
}> {
  const { lookAt, conclude } = everyScreen();
  const desk = await sitDownFull();
  return { desk, look: lookAt(desk.baton), conclude };
}
