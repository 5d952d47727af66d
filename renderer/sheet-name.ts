/** The screens that lie over the window, one at a time, and that can be opened by their name. */
export type SheetName =
  | 'settings'
  | 'preferences'
  | 'history'
  | 'add-button'
  | 'groups'
  | 'import'
  | 'statuses'
  | 'type-call'
  | 'doctor'
  | 'certificate'
  | 'stream';
