/** English: what the dialer has against Baton, and what is changed in VICIdial’s administration. */
export const doctorDialerTexts = {
  'doctor-dialer.no-password.happened': 'The API user’s password is not at hand.',
  'doctor-dialer.no-password.advice': 'Type it in Settings, or unlock the system’s keychain.',
  'doctor-dialer.login-refused.happened':
    'The dialer refused the log-in of API user {apiUser}. Ten refused ones lock the user, so no other is tried.',
  'doctor-dialer.login-refused.advice':
    'Type the password anew in Settings. If it is right: in the dialer’s administration open Users, user {apiUser}, and set Active to Y, Agent API Access to 1 and User Level to 4 or higher, to 7 or higher for looking at agents. The refused log-in is forgotten at {freeAt}.',
  'doctor-dialer.login-refused-before.happened':
    'The dialer refused the log-in of API user {apiUser} on {refusedAt}. Ten refused ones lock the user, so it was not tried again.',
  'doctor-dialer.login-refused-before.advice':
    'Type the password anew in Settings. If it is right: in the dialer’s administration open Users, user {apiUser}, and set Active to Y, Agent API Access to 1 and User Level to 4 or higher, to 7 or higher for looking at agents. Then try the log-in again, with --retry on the command line.',
  'doctor-dialer.user-locked.happened':
    'The dialer has locked API user {apiUser} after too many refused log-ins.',
  'doctor-dialer.user-locked.advice':
    'Find out who sends a wrong password. The dialer lets the user in again at {freeAt}, if nobody tries until then.',
  'doctor-dialer.user-locked-before.happened':
    'The dialer had locked API user {apiUser} on {refusedAt}. The log-in was not tried again.',
  'doctor-dialer.user-locked-before.advice':
    'Find out who sends a wrong password. The dialer lets the user in again 15 minutes after the last try. Then try the log-in again, with --retry on the command line.',
  'doctor-dialer.login-paused.happened':
    'Several log-ins of API user {apiUser} were refused lately, or got no answer. Baton sends none until {freeAt}.',
  'doctor-dialer.login-paused.advice':
    'Check the password in Settings, and why the dialer does not answer, then check again.',
  'doctor-dialer.source-not-valid.happened': 'The dialer does not take “{source}” as the source.',
  'doctor-dialer.source-not-valid.advice':
    'In Settings, use a word of at least two letters or digits there, such as baton.',
  'doctor-dialer.function-missing.happened':
    'The dialer’s answer was empty, as it is where the agent API does not know ra_call_control.',
  'doctor-dialer.function-missing.advice':
    'Update the dialer to one whose agent API has ra_call_control. If it has, look into the error log of its web server.',
  'doctor-dialer.api-not-active.happened': 'The agent API is not active for the whole dialer.',
  'doctor-dialer.api-not-active.advice':
    'In the dialer’s administration open Admin, System Settings, and set Agent API Active to 1.',
  'doctor-dialer.transfer-not-allowed.happened':
    'The log-in is right, and API user {apiUser} may not use ra_call_control.',
  'doctor-dialer.transfer-not-allowed.advice':
    'In the dialer’s administration open Users, user {apiUser}, and add ra_call_control to API Allowed Functions, or choose ALL_FUNCTIONS there.',
  'doctor-dialer.agent-not-logged-in.happened':
    '{count, plural, one {The dialer says that agent {agents} is not logged in.} other {The dialer says that agents {agents} are not logged in.}}',
  'doctor-dialer.agent-not-logged-in.advice':
    'In the dialer’s administration open Remote Agents, the entry with User ID Start {first} or below, and set Status to ACTIVE and Number of Lines to as many as in Settings. If there is no such entry, correct the agent user in Settings.',
  'doctor-dialer.agent-not-found.happened': 'The dialer has no agent {agents}.',
  'doctor-dialer.agent-not-found.advice':
    'Correct the agent user, or the number of lines, in Settings. It is the User ID Start that stands under Remote Agents in the dialer’s administration.',
  'doctor-dialer.level-or-reports.happened':
    'The log-in is right. The dialer refuses it for looks: API user {apiUser} has a level below 7, or no View Reports.',
  'doctor-dialer.level-or-reports.advice':
    'In the dialer’s administration open Users, user {apiUser}, set User Level to 7 or higher and View Reports to 1. Then try the log-in again, with --retry on the command line. Or switch looking at agents off in Settings, so that no refused log-in counts.',
  'doctor-dialer.level-or-reports-before.happened':
    'The log-in is right. When it was last asked, the dialer refused it for looks: API user {apiUser} has a level below 7, or no View Reports.',
  'doctor-dialer.level-or-reports-before.advice':
    'In the dialer’s administration open Users, user {apiUser}, set User Level to 7 or higher and View Reports to 1. Then try the log-in again, with --retry on the command line. Or switch looking at agents off in Settings, so that no refused log-in counts.',
  'doctor-dialer.agent-status-not-allowed.happened':
    'The log-in is right, and API user {apiUser} may not use {function}.',
  'doctor-dialer.agent-status-not-allowed.advice':
    'In the dialer’s administration open Users, user {apiUser}, add {function} to API Allowed Functions, or choose ALL_FUNCTIONS there, and set View Reports to 1 and Agent API Access to 1.',
} as const;
