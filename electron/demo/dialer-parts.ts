import type { AgentLines } from './agent-lines.ts';
import type { ApiVerdict } from './api-verdict.ts';
import type { DemoCampaign, DemoInGroup } from './dialer-data.ts';
import type { DemoEvent } from './dialer-records.ts';
import type { DialerTime } from './dialer-time.ts';
import type { EventFeed } from './event-feed.ts';
import type { CleanFields } from './field-rules.ts';
import type { LogInDesk } from './log-in-desk.ts';

/** What both APIs work on. */
export interface DialerParts {
  readonly build: string;
  readonly time: DialerTime;
  readonly wallMs: () => number;
  readonly desk: LogInDesk;
  readonly lines: AgentLines;
  readonly feed: EventFeed<DemoEvent>;
  readonly inGroups: readonly DemoInGroup[];
  readonly campaigns: readonly DemoCampaign[];
  /** The settings of the whole system, which may change while it runs. */
  readonly system: { apiActive: boolean };
}

/** Answers one request to one of the two APIs. */
export type Api = (fields: CleanFields) => ApiVerdict;
