import { createConnections } from '../../../electron/dialer/create-connections.ts';
import { noProxy } from '../../../electron/dialer/proxy-choice.ts';
import { readCertificate } from '../../../electron/dialer/read-certificate.ts';
import { systemClock } from '../../../electron/clock.ts';
import { postForm } from '../../../electron/dialer/post-form.ts';
import { trustedCertificateSchema } from '../../../shared/certificate.ts';

/**
 * Runs as a program of its own, under Node or under Electron, whose TLS is another one: sends a form
 * where it may, looks at the certificate, and prints what came of both.
 */
const [, , address = '', trustedJson = 'null'] = process.argv;
const trusted = trustedCertificateSchema.nullable().parse(JSON.parse(trustedJson));
const { origin } = new URL(address);
const options = { origin, authorities: [], trusted, proxy: noProxy, connectMs: 8_000 };
const connections = createConnections(options);
const form = { origin, path: '/', fields: { pass: 'Canary' }, connectMs: 9_000, totalMs: 10_000 };
const posted = await postForm(form, connections.dispatch(), systemClock);
const look = await readCertificate(options, Date.now());
process.stdout.write(JSON.stringify({ posted, look, electron: 'electron' in process.versions }));
await connections.destroy();
