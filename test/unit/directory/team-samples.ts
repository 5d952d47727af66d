import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { TeamDirectory } from '../../../shared/team-directory.ts';

/** A small team directory, as it is published. */
export const teamDocument = {
  format: 'baton-team-directory',
  version: 1,
  name: 'Front office',
  groups: [
    { id: 'leads', name: 'Floor leads', colour: 'purple' },
    { id: 'desks', name: 'Desks', colour: 'none' },
  ],
  entries: [
    {
      id: 'dana',
      label: 'Dana, floor lead',
      group: 'leads',
      destination: { kind: 'number', number: '1 800 555 0134' },
      hours: {
        zone: 'America/New_York',
        open: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
        alternative: 'night',
      },
    },
    {
      id: 'night',
      label: 'Night desk',
      group: 'desks',
      destination: { kind: 'in-group', inGroup: 'NIGHTDESK' },
    },
  ],
} satisfies TeamDirectory;

/** The same with another name, as text: a version that can be told from the others. */
export function teamText(name = teamDocument.name): string {
  return JSON.stringify({ ...teamDocument, name });
}

/** Somebody who publishes team directories. */
export interface Publisher {
  /** As it stands in the settings: 32 bytes in base64. */
  readonly publicKey: string;
  /** The content of the file beside the document. */
  readonly sign: (text: string | Uint8Array) => string;
}

/** A publisher with a key of their own. */
export function createPublisher(): Publisher {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { publicKey: rawKey(publicKey), sign: (text) => signed(text, privateKey) };
}

function rawKey(key: KeyObject): string {
  return key.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
}

function signed(text: string | Uint8Array, key: KeyObject): string {
  return sign(null, Buffer.from(text), key).toString('base64');
}
