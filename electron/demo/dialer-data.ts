/** A user of the web APIs. */
export interface DemoApiUser {
  readonly user: string;
  readonly password: string;
  /** `agent_status` wants 7 or higher. */
  readonly level: number;
  /** Functions that the user may call, or `all`. */
  readonly allowedFunctions: 'all' | readonly string[];
  readonly userGroup?: string;
  /** "Agent API access" of the user; true where it is left out. */
  readonly apiAccess?: boolean;
  /** "View reports" of the user; true where it is left out. */
  readonly viewReports?: boolean;
  /** Only a user who has logged in before can be locked; true where it is left out. */
  readonly hasLoggedInBefore?: boolean;
}

/** A remote agent. */
export interface DemoAgent {
  readonly user: string;
  readonly fullName: string;
  readonly userGroup?: string;
  readonly level?: number;
  /** The campaign that the agent is logged in to. */
  readonly campaign?: string;
  readonly sessionId?: string;
  readonly callsToday?: number;
  /** True where it is left out. */
  readonly loggedIn?: boolean;
}

/** An in-group, the queue that inbound calls wait in. */
export interface DemoInGroup {
  readonly name: string;
  readonly active: boolean;
  /** Where `DEFAULTINGROUP` sends its calls: its *default transfer group*; none if left out. */
  readonly defaultTransferGroup?: string;
}

/** A campaign, which dials by itself. */
export interface DemoCampaign {
  readonly name: string;
  /** Where `DEFAULTINGROUP` sends its calls: its *default transfer group*; none if left out. */
  readonly defaultTransferGroup?: string;
}

/** How a call came about. */
export type DemoCallKind = 'inbound' | 'auto-dialled' | 'dialled-by-hand' | 'in-group-transfer';

/** A call with a caller on the line. */
export interface DemoCall {
  readonly callId: string;
  readonly kind: DemoCallKind;
  readonly callerNumber: string;
  /** Digits without leading zeros. */
  readonly leadId: string;
  /** The in-group of an inbound or transferred call, the campaign of a dialled one. */
  readonly cameFrom: string;
  readonly vendorLeadCode: string;
  /** Null for a call that no agent is on. */
  readonly agentUser: string | null;
}

/** A call that is under way when the dialer starts; its ID is kept as it is given. */
export interface DemoCallAtStart extends Omit<DemoCall, 'vendorLeadCode'> {
  readonly vendorLeadCode?: string;
}
