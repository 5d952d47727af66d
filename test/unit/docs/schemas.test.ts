import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readTeamDocument } from '../../../electron/directory/team-document.ts';
import { readSetUp } from '../../../shared/read-set-up.ts';
import { setUpOfferSchema } from '../../../shared/set-up-offer.ts';
import { teamDirectorySchema } from '../../../shared/team-directory.ts';

const inDocs = (name: string) => fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url));

/** The schema as it is published; `npx vitest run --project unit test/unit/docs -u` writes it. */
async function published(schema: z.ZodType, title: string, path: string): Promise<string> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  const text = JSON.stringify({ $schema, title, ...rest });
  return format(text, { ...(await resolveConfig(path)), parser: 'json' });
}

const example = (name: string) => readFileSync(inDocs(name), 'utf8');

describe('the schema of a team directory', () => {
  it('is the one that Baton reads with', async () => {
    const path = inDocs('team-directory.schema.json');
    const text = await published(teamDirectorySchema, 'Team directory of Baton', path);
    await expect(text).toMatchFileSnapshot(path);
  });

  it('has an example that Baton takes, and that names its schema', () => {
    const text = example('team-directory.example.json');
    expect(readTeamDocument({ text, signature: null }, null)).toMatchObject({ kind: 'read' });
    expect(JSON.parse(text)).toMatchObject({ $schema: './team-directory.schema.json' });
  });
});

describe('the schema of a set-up', () => {
  it('is the one that Baton reads with', async () => {
    const path = inDocs('set-up.schema.json');
    await expect(await published(setUpOfferSchema, 'Set-up of Baton', path)).toMatchFileSnapshot(
      path,
    );
  });

  it('has an example that Baton takes, and that names its schema', () => {
    const text = example('set-up.example.json');
    expect(readSetUp(text)).toMatchObject({ kind: 'read' });
    expect(JSON.parse(text)).toMatchObject({ $schema: './set-up.schema.json' });
  });
});
