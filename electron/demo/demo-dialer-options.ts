import type { Clock } from '../clock.ts';
import type {
  DemoAgent,
  DemoApiUser,
  DemoCall,
  DemoCallAtStart,
  DemoCampaign,
  DemoInGroup,
} from './dialer-data.ts';

/** How to set the built-in dialer up. Everything may be left out. */
export interface DemoDialerOptions {
  /** What the traffic is drawn from: the same seed gives the same calls. 1 by default. */
  readonly seed?: number;
  readonly clock?: Clock;
  /** The agent API's build, `yymmdd-HHMM`. `240429-2220` by default. */
  readonly build?: string;
  /** Minutes that the dialer's local time is ahead of UTC. 0 by default. */
  readonly utcOffsetMinutes?: number;
  /** By default 6666, level 8, everything allowed, with a random password (see `logIn`). */
  readonly users?: readonly DemoApiUser[];
  /** By default 1028 and 1029, both logged in and ready. */
  readonly agents?: readonly DemoAgent[];
  /** By default SALESLINE, BILLING and SUPPORT, and OLDLINE, which is inactive. */
  readonly inGroups?: readonly DemoInGroup[];
  /** By default OUTCAMP. */
  readonly campaigns?: readonly DemoCampaign[];
  /** Calls that are already under way. None by default. */
  readonly calls?: readonly DemoCallAtStart[];
  /** `human`: calls come and go by themselves for the first agent. `none` by default. */
  readonly traffic?: 'none' | 'human';
  /** How many times faster than people the traffic goes. 1 by default. */
  readonly pace?: number;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** False: the agent API is switched off for the whole system. */
  readonly systemApiActive?: boolean;
  /**
   * Milliseconds of work between looking a request up and acting on it, real time; 5 by default.
   * The dialer is not atomic: requests that come in meanwhile still find the call.
   */
  readonly workMs?: number;
  /**
   * How many of the latest requests are kept, 5000 by default: polled once a second, a dialer that
   * runs for days would fill the memory otherwise.
   */
  readonly requestsKept?: number;
}

/** What to type into a client to reach the built-in dialer. */
export interface DemoLogIn {
  readonly apiUser: string;
  readonly password: string;
  readonly agentUser: string;
  readonly source: string;
}

/** A call to ring an agent with. `inGroup` or `campaign` says where it comes from. */
export interface DemoRing {
  readonly agentUser: string;
  readonly callerNumber: string;
  /** `inbound` with an in-group and `auto-dialled` with a campaign where it is left out. */
  readonly kind?: DemoCall['kind'];
  readonly inGroup?: string;
  readonly campaign?: string;
  /** Digits; the next free lead where it is left out. */
  readonly leadId?: string;
}
