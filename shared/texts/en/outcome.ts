/** English: what became of an order, and why buttons rest. */
export const outcomeTexts = {
  'outcome.handed-over.short': 'Handed over',
  'outcome.handed-over.happened': 'The dialer has taken the call over.',
  'outcome.handed-over.advice': 'You are free for the next one.',
  'outcome.hung-up.short': 'Hung up',
  'outcome.hung-up.happened': 'The dialer has ended the call.',
  'outcome.hung-up.advice': 'You are free for the next one.',
  'outcome.refused.short': 'Refused',
  'outcome.not-sent.short': 'Not sent',
  'outcome.taken-back.short': 'Taken back',
  'outcome.unknown.short': 'Not known',

  'outcome.refused.login-refused.happened': 'The dialer refused the log-in of the API user.',
  'outcome.refused.login-refused.advice': 'Check the API user and its password in Settings.',
  'outcome.refused.api-user-locked.happened':
    'The dialer has locked the API user after too many refused log-ins.',
  'outcome.refused.api-user-locked.advice':
    'Wait 15 minutes, or have the administrator unlock it, then ask again.',
  'outcome.refused.function-not-allowed.happened': 'The API user may not hand calls over.',
  'outcome.refused.function-not-allowed.advice':
    'Ask the administrator to allow it the function ra_call_control.',
  'outcome.refused.source-not-valid.happened':
    'The dialer does not take the source that stands in Settings.',
  'outcome.refused.source-not-valid.advice':
    'Use a word of at least two letters or digits there, such as baton.',
  'outcome.refused.api-not-active.happened': 'The agent API is switched off for the whole dialer.',
  'outcome.refused.api-not-active.advice':
    'Ask the administrator to switch it on in the system settings.',
  'outcome.refused.request-incomplete.happened':
    'The dialer says that a part of the order is missing.',
  'outcome.refused.request-incomplete.advice': 'Check the agent user in Settings.',
  'outcome.refused.agent-not-logged-in.happened':
    'The dialer says that the agent user is not logged in.',
  'outcome.refused.agent-not-logged-in.advice':
    'Check the agent user in Settings, or ask the supervisor to switch the agent on.',
  'outcome.refused.no-such-call.happened':
    'The dialer does not know this call any more: the caller has hung up, or was handed over already.',
  'outcome.refused.no-such-call.advice': 'Wait for the next call.',
  'outcome.refused.number-not-valid.happened':
    'The dialer does not take the number of this button.',
  'outcome.refused.number-not-valid.advice':
    'Edit the button: the number needs two digits or more.',
  'outcome.refused.in-group-not-valid.happened':
    'The dialer does not know the in-group of this button, or it is not active.',
  'outcome.refused.in-group-not-valid.advice':
    'Edit the button, or ask the administrator for the in-group’s exact name.',
  'outcome.refused.stage-not-valid.happened': 'The dialer does not know this kind of order.',
  'outcome.refused.stage-not-valid.advice':
    'Tell the administrator: the dialer may be too old for it.',
  'outcome.refused.function-missing.happened':
    'The dialer gave an empty answer, as one does that does not know the function.',
  'outcome.refused.function-missing.advice':
    'Tell the administrator: the agent API needs the function ra_call_control.',
  'outcome.refused.address-not-found.happened': 'There is no server at the dialer’s address.',
  'outcome.refused.address-not-found.advice': 'Check your internet, and the address in Settings.',
  'outcome.refused.connection-refused.happened':
    'The server at the dialer’s address turned Baton away.',
  'outcome.refused.connection-refused.advice':
    'Check the address in Settings, or ask the administrator whether the server is up.',
  'outcome.refused.certificate-not-trusted.happened':
    'The dialer’s certificate is not trusted, so no password went out.',
  'outcome.refused.certificate-not-trusted.advice':
    'Ask the administrator for a certificate that this computer trusts.',
  'outcome.refused.connect-timed-out.happened': 'The dialer could not be reached in time.',
  'outcome.refused.connect-timed-out.advice': 'Check your internet, then press again.',
  'outcome.refused.redirected.happened': 'The dialer’s address only points on to another one.',
  'outcome.refused.redirected.advice':
    'Put the other address into Settings. Most often it is the same with https.',
  'outcome.refused.not-a-dialer.happened': 'What answers at the dialer’s address is no dialer.',
  'outcome.refused.not-a-dialer.advice': 'Check the address in Settings.',
  'outcome.refused.turned-away.happened':
    'The web server in front of the dialer turned the order away.',
  'outcome.refused.turned-away.advice':
    'Press again in a moment. If it goes on, ask the administrator to let Baton through.',
  'outcome.refused.proxy-refused.happened':
    'A proxy on the way to the dialer did not let the order through.',
  'outcome.refused.proxy-refused.advice':
    'Ask the administrator for a way past it, or for its log-in.',
  'outcome.refused.no-call.happened': 'There is no call to act on.',
  'outcome.refused.no-call.advice': 'Wait for the next call.',
  'outcome.refused.call-changed.happened': 'The call changed just before the press.',
  'outcome.refused.call-changed.advice': 'Look who is on the line now, then press again.',
  'outcome.refused.not-your-call.happened':
    'The dialer, asked in the same moment, did not show this call as yours.',
  'outcome.refused.not-your-call.advice':
    'If the caller is still with you, wait until the call is on the screen again.',
  'outcome.refused.owner-not-known.happened': 'The dialer could not be asked whose call this is.',
  'outcome.refused.owner-not-known.advice': 'Press again in a moment.',
  'outcome.refused.call-not-confirmed.happened': 'Nobody can check whose call this is.',
  'outcome.refused.call-not-confirmed.advice':
    'Press again, and say whether it is the caller you are talking to.',
  'outcome.refused.caller-gone.happened': 'The caller has hung up already.',
  'outcome.refused.caller-gone.advice': 'Wait for the next call.',
  'outcome.refused.transfer-in-flight.happened': 'Another order is still out.',
  'outcome.refused.transfer-in-flight.advice': 'Wait for the dialer’s answer to that one.',
  'outcome.refused.call-already-handed-over.happened':
    'This call was handed over or ended already.',
  'outcome.refused.call-already-handed-over.advice': 'Wait for the next call.',
  'outcome.refused.call-not-settled.happened':
    'It is not known what became of the last order for this call.',
  'outcome.refused.call-not-settled.advice':
    'See whether the caller is still there, and if so free the buttons.',
  'outcome.refused.dialer-not-in-sight.happened':
    'Baton can’t see the call at the dialer just now.',
  'outcome.refused.dialer-not-in-sight.advice': 'Wait until the call is on the screen again.',
  'outcome.refused.login-stopped.happened':
    'Baton has stopped asking the dialer, so that the API user is not locked.',
  'outcome.refused.login-stopped.advice': 'Check the API user in Settings, then ask again.',
  'outcome.refused.no-password.happened': 'The API user’s password is not at hand.',
  'outcome.refused.no-password.advice': 'Type it in Settings, or unlock the keychain.',
  'outcome.refused.button-gone.happened': 'This button is not in the speed dial any more.',
  'outcome.refused.button-gone.advice': 'Choose another one.',
  'outcome.refused.button-changed.happened':
    'The button has changed meanwhile, and nothing was sent.',
  'outcome.refused.button-changed.advice': 'Look where it leads now, then press again.',
  'outcome.refused.closed.happened': 'This destination is closed at this time.',
  'outcome.refused.closed.advice': 'Choose another one, or say that it is to be used all the same.',
  'outcome.refused.not-held.happened': 'The button was let go before its time.',
  'outcome.refused.not-held.advice': 'Hold it down until it sends.',
  'outcome.refused.taken-back.happened': 'The order was taken back, and nothing was sent.',
  'outcome.refused.taken-back.advice': 'Press again to hand the caller over.',
  'outcome.refused.other-line-chosen.happened':
    'The order was taken back when you chose another line, and nothing was sent.',
  'outcome.refused.other-line-chosen.advice':
    'To hand that caller over, choose their line again, then press.',
  'outcome.refused.counting-down.happened': 'Another button counts down for this call.',
  'outcome.refused.counting-down.advice': 'Take that one back first, or let it go on.',
  'outcome.refused.number-not-dialable.happened':
    'Nothing is left of this number that the dialer would dial.',
  'outcome.refused.number-not-dialable.advice': 'Correct the number: it needs two digits or more.',

  'outcome.unknown.timed-out.happened': 'The order went out, and no answer came in time.',
  'outcome.unknown.timed-out.advice':
    'It is not sent again. See whether the caller is still with you.',
  'outcome.unknown.connection-lost.happened':
    'The order went out, and the line to the dialer broke before its answer.',
  'outcome.unknown.connection-lost.advice':
    'It is not sent again. See whether the caller is still with you.',
  'outcome.unknown.reply-unreadable.happened':
    'The order went out, and the dialer’s answer can’t be read.',
  'outcome.unknown.reply-unreadable.advice':
    'It is not sent again. See whether the caller is still with you.',
  'outcome.unknown.reply-too-large.happened':
    'The order went out, and the dialer’s answer was too long to read.',
  'outcome.unknown.reply-too-large.advice':
    'It is not sent again. See whether the caller is still with you.',
  'outcome.unknown.server-error.happened':
    'The order went out, and the dialer’s web server reported an error.',
  'outcome.unknown.server-error.advice':
    'It is not sent again. See whether the caller is still with you.',
  'outcome.unknown.interrupted.happened':
    'Baton stopped or was interrupted before it was known what became of the order.',
  'outcome.unknown.interrupted.advice':
    'It is not sent again. See whether the caller is still with you.',

  'outcome.settlement.checking.short': 'Not known',
  'outcome.settlement.checking.happened':
    'Baton is checking. The dialer has shown it nothing of the call since.',
  'outcome.settlement.checking.advice': 'See whether the caller is still with you.',
  'outcome.settlement.cannot-check.short': 'Not known',
  'outcome.settlement.cannot-check.happened':
    'Baton could not see what became of the call, so only you can tell.',
  'outcome.settlement.cannot-check.advice':
    'If the caller is still with you, free the buttons and press again.',
  'outcome.settlement.handed-over.short': 'Handed over, by the look of it',
  'outcome.settlement.handed-over.happened': 'The dialer does not show the call as yours any more.',
  'outcome.settlement.handed-over.advice': 'A caller who hung up at that moment looks the same.',
  'outcome.settlement.hung-up.short': 'Hung up, by the look of it',
  'outcome.settlement.hung-up.happened': 'The dialer does not show the call as yours any more.',
  'outcome.settlement.hung-up.advice': 'You are free for the next one.',
  'outcome.settlement.did-not-happen.short': 'Did not happen',
  'outcome.settlement.did-not-happen.happened': 'The dialer still shows the call as yours.',
  'outcome.settlement.did-not-happen.advice': 'If the caller is still with you, press again.',
  'outcome.settlement.freed.short': 'Not known',
  'outcome.settlement.freed.happened': 'You have said that the caller is still with you.',
  'outcome.settlement.freed.advice': 'Press again.',

  'outcome.rest.no-call': 'The buttons rest until a call comes.',
  'outcome.rest.call-changed': 'The buttons rest while the call changes.',
  'outcome.rest.not-your-call': 'The buttons rest: the dialer does not show the call as yours.',
  'outcome.rest.owner-not-known': 'The buttons rest until the dialer says whose call it is.',
  'outcome.rest.call-not-confirmed': 'The buttons rest until you say whose call it is.',
  'outcome.rest.caller-gone': 'The buttons rest: the caller has hung up.',
  'outcome.rest.transfer-in-flight': 'The buttons rest while an order is out.',
  'outcome.rest.call-already-handed-over': 'The buttons rest until the next call.',
  'outcome.rest.call-not-settled': 'The buttons rest: the last order is not settled.',
  'outcome.rest.dialer-not-in-sight': 'The buttons rest until the dialer is in sight.',
  'outcome.rest.login-stopped': 'The buttons rest: Baton has stopped asking the dialer.',
  'outcome.rest.no-password': 'The buttons rest: the password is not at hand.',
  'outcome.rest.button-gone': 'This button is not in the speed dial any more.',
  'outcome.rest.button-changed': 'The button has just changed.',
  'outcome.rest.closed': 'This destination is closed at this time.',
  'outcome.rest.not-held': 'This button sends when it is held down.',
  'outcome.rest.taken-back': 'The order was taken back.',
  'outcome.rest.other-line-chosen': 'The order was taken back when you chose another line.',
  'outcome.rest.counting-down': 'The buttons rest while an order counts down.',
  'outcome.rest.number-not-dialable': 'The dialer would dial nothing of this number.',
} as const;
