/** The time zone of this computer, as an IANA name; asked for anew, since it may change. */
export function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
