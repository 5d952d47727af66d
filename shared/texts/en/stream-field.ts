/** English: what is wrong with the event stream's settings as they were typed. */
export const streamFieldTexts = {
  'stream-field.name.too-long': 'No field has a name as long as this one.',
  'stream-field.name.wrong-character': 'A field’s name has letters, digits, dots, - and _ only.',
  'stream-field.name.call-id-missing': 'Name the field that holds the call ID.',
  'stream-field.token.wrong-character': 'A token has letters, digits and - . _ ~ + / = only.',
  'stream-field.address.not-an-address':
    "This is no web address. It begins with https:// and may hold '{agent}' for the agent user.",
  'stream-field.address.not-one-server':
    "Put '{agent}' into the path or the query: it can’t stand in the host, the port or after #.",
  'stream-field.address.holds-a-log-in':
    'The address holds a user name or password. Take them out: the token has its own field.',
  'stream-field.address.not-https':
    'The event stream is reached over https. Ask the administrator for its https address.',
} as const;
