/** English: the team directory. */
export const teamTexts = {
  'team.invalid.id-twice': 'One ID stands there twice.',
  'team.invalid.id-too-long': 'The ID is longer than 50 characters.',
  'team.invalid.no-such-group': 'There is no group with this ID.',
  'team.invalid.no-such-entry': 'There is no entry with this ID.',
  'team.invalid.missing': 'Something is missing there.',
  'team.invalid.unknown-field': 'There is no field of this name.',
  'team.invalid.wrong-type': 'Another type of value belongs there.',
  'team.invalid.empty': 'It is empty.',
  'team.invalid.too-long': 'It is too long: the most is {most} characters.',
  'team.invalid.too-many': 'There are too many: the most is {most}.',
  'team.invalid.wrong-form': 'It is not written the way it has to be.',
  'team.invalid.not-allowed': 'This value is not allowed there.',
  'team.invalid.no-such-zone': 'There is no time zone of this name.',
  'team.loading': 'Looking for the team directory…',
  'team.no-copy': 'There is no copy of the team directory yet.',
  'team.as-of': '{name}, as of {at}',
  'team.as-of-signed': '{name}, signed, as of {at}',
  'team.try-again': 'Try again',
  'team.stays': 'The latest good copy stays.',
  'team.trouble.not-reachable': 'The team directory can’t be reached.',
  'team.trouble.certificate-not-trusted':
    'The server of the team directory shows a certificate that is not trusted. Nothing was taken from it.',
  'team.trouble.turned-away':
    'The server of the team directory answers with status {status}. Ask whoever keeps it.',
  'team.trouble.redirected':
    'The server of the team directory points to another address. Put that one into the settings, if it is right.',
  'team.trouble.too-large': 'The team directory is too large to be one.',
  'team.trouble.file-not-readable': 'The file of the team directory can’t be opened.',
  'team.trouble.not-json': 'The team directory is not JSON.',
  'team.trouble.not-valid': 'The team directory has a mistake. {because}',
  'team.trouble.not-valid-at': 'The team directory has a mistake at {where}. {because}',
  'team.trouble.signature-missing': 'The team directory is not signed, and it has to be.',
  'team.trouble.signature-wrong':
    'The signature of the team directory does not match the key in the settings.',
  'team.trouble.not-kept':
    'The team directory could not be kept on this computer. It holds for this run.',
} as const;
