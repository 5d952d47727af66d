/** What a desktop entry starts. */
export interface DesktopEntryParts {
  /** An absolute path. */
  readonly program: string;
  readonly switches: readonly string[];
  readonly comment: string;
}

/** Writes the desktop entry that starts Baton with the session (Desktop Entry Specification 1.5). */
export function desktopEntry({ program, switches, comment }: DesktopEntryParts): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.5',
    'Name=Baton',
    `Comment=${escapedValue(comment)}`,
    `Exec=${escapedValue([program, ...switches].map(quotedArgument).join(' '))}`,
    // Of a Baton that was taken away the desktop starts nothing, and says nothing.
    `TryExec=${escapedValue(program)}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** Quotes an argument where it has to be; a percent sign would begin a field code anywhere. */
function quotedArgument(argument: string): string {
  const plain = argument.replaceAll('%', '%%');
  if (/^[\w@%+=:,./-]+$/.test(plain)) return plain;
  return `"${plain.replaceAll(/[\\"`$]/g, '\\$&')}"`;
}

/** The rule for every value of type string comes on top of the quoting: `\` is written twice. */
function escapedValue(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r');
}

/**
 * Whether an autostart file starts anything: a person, or their desktop's settings, may have
 * switched it off in the file instead of removing it.
 */
export function startsByEntry(text: string): boolean {
  const [, group = ''] = text.split(/^\[Desktop Entry\]\s*$/m);
  const lines = group.split(/^\[/m)[0] ?? '';
  const has = (line: RegExp): boolean => line.test(lines);
  const isOff =
    has(/^Hidden\s*=\s*true\s*$/m) || has(/^X-GNOME-Autostart-enabled\s*=\s*false\s*$/m);
  return has(/^Exec\s*=/m) && !isOff;
}
