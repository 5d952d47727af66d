/** The kinds of file that a directory is read from and written to. */
export const directoryFormats = ['csv', 'vcard', 'json'] as const;

/** See {@link directoryFormats}. */
export type DirectoryFormat = (typeof directoryFormats)[number];

/** One row, card or object of a file, and what becomes of it. */
export interface ImportRow {
  /** Where it begins in the file: line, card or place in the list, from 1. */
  readonly line: number;
  /** As it was read; empty where there is none. */
  readonly label: string;
  /** The number or in-group as it was read. */
  readonly destination: string;
  readonly group: string;
  readonly verdict:
    | { readonly kind: 'new' }
    /** The same label and destination stand in the directory already, or further up in the file. */
    | { readonly kind: 'duplicate'; readonly of: string }
    /** It comes in, but a person should look at it: a number that a spreadsheet has spoilt. */
    | { readonly kind: 'doubtful'; readonly because: RowDoubt }
    | { readonly kind: 'wrong'; readonly because: RowProblem };
}

/** What a person should look at before a row comes in. */
export type RowDoubt =
  | 'several-numbers'
  | 'extension-behind'
  | 'plus-lost'
  | 'zero-lost'
  | 'rounded'
  /** Another entry is called the same, and leads elsewhere. */
  | 'same-label'
  /** Several entries have the label of its alternative: it comes in without one. */
  | 'alternative-not-clear';

/** What keeps a row from coming in; values stand here as they stand in the file. */
export type RowProblem =
  | {
      readonly kind:
        | 'label-missing'
        | 'destination-missing'
        | 'two-destinations'
        | 'misquoted'
        | 'too-many-cells'
        | 'card-not-readable'
        | 'not-an-entry'
        | 'note-too-long';
    }
  /** A spreadsheet has made something else of the number. */
  | {
      readonly kind: 'digits-lost' | 'became-a-date' | 'calculated';
      readonly number: string;
    }
  | { readonly kind: 'asks-not-known'; readonly asks: string }
  | { readonly kind: 'key-not-known'; readonly key: string }
  | { readonly kind: 'mark-not-known'; readonly mark: string }
  | { readonly kind: 'hours-not-readable'; readonly hours: string }
  /** There is no entry of that label to be offered while this one is closed. */
  | { readonly kind: 'alternative-not-known'; readonly label: string }
  /** No form would take it either. */
  | {
      readonly kind: 'field-not-valid';
      readonly field: 'label' | 'number' | 'inGroup' | 'status';
      readonly typed: string;
    };

/** What an import would do, row by row. It is made with {@link ImportChoice} or not at all. */
export interface ImportPreview {
  readonly id: string;
  readonly fileName: string;
  readonly format: DirectoryFormat;
  readonly rows: readonly ImportRow[];
  readonly counts: Readonly<Record<ImportRow['verdict']['kind'], number>>;
  /** Groups that come into being. */
  readonly newGroups: readonly string[];
  /** So many contacts of an address book were left out, since they have no number. */
  readonly withoutNumber: number;
}

/** What became of choosing a file to import. */
export type ImportFileAnswer =
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-read'; readonly because: ImportTrouble };

/** Why nothing could be made of a whole file. */
export type ImportTrouble =
  | { readonly kind: 'file-not-readable' }
  | { readonly kind: 'too-large'; readonly mebibytes: number }
  | { readonly kind: 'too-many-rows'; readonly rows: number }
  /** It took too much time or memory, and was given up. */
  | { readonly kind: 'too-much' }
  | { readonly kind: 'empty' }
  /** None of its columns is known to hold a label and a number; `columns` as they are called. */
  | { readonly kind: 'columns-not-known'; readonly columns: readonly string[] }
  | { readonly kind: 'not-this-format'; readonly format: DirectoryFormat }
  /** A workbook (.xlsx, .ods, .numbers), or another file that is no text. */
  | { readonly kind: 'workbook' }
  | { readonly kind: 'not-text' };

/** Whether the import was made, in one piece. */
export type ImportAnswer =
  | { readonly kind: 'imported'; readonly added: number; readonly replaced: number }
  /** The directory has changed since the preview, or another file was chosen. */
  | { readonly kind: 'preview-gone' }
  | { readonly kind: 'rows-wrong' }
  | { readonly kind: 'too-many' };

/** What became of a file that was to be written. */
export type ExportAnswer =
  | { readonly kind: 'written'; readonly fileName: string; readonly rows: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-written' };
