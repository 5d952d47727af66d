import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';
import { gzipSync } from 'node:zlib';
import { assertNever } from '../../shared/assert-never.ts';
import type { Exchange } from './exchange.ts';
import { dialerHeaders, sendPage, sendReply } from './exchange.ts';
import type { Fault } from './fault.ts';
import { inAnotherLanguage, wrappedInWarnings } from './garbled-body.ts';

/** Answers a request as the fault has it. */
export async function answerWithFault(exchange: Exchange, fault: Fault): Promise<void> {
  switch (fault.kind) {
    case 'slow': {
      const body = await exchange.act();
      exchange.after(fault.ms, () => sendReply(exchange, body));
      break;
    }
    case 'silent':
      if (fault.acts) await exchange.act();
      break;
    case 'dropped':
      await drop(exchange, fault.when);
      break;
    case 'php-warnings':
      sendReply(exchange, wrappedInWarnings(await exchange.act()));
      break;
    case 'empty-body':
      await exchange.act();
      sendReply(exchange, '');
      break;
    case 'translated':
      sendReply(exchange, inAnotherLanguage(await exchange.act()));
      break;
    case 'truncated':
      sendReply(exchange, cutShort(await exchange.act(), fault.bytes));
      break;
    case 'huge-body':
      await sendHuge(exchange, await exchange.act(), fault.bytes);
      break;
    case 'dripping':
      drip(exchange, Buffer.from(await exchange.act()), fault.everyMs);
      break;
    case 'wrong-content-length':
      misstateLength(exchange, await exchange.act(), fault.stated);
      break;
    case 'gzip':
      sendCompressed(exchange, await exchange.act());
      break;
    case 'html-page':
      if (fault.acts) await exchange.act();
      sendPage(exchange, 200, 'Down for maintenance');
      break;
    case 'redirect':
      sendPage(exchange, 302, 'Found', { location: fault.to });
      break;
    case 'http-status':
      if (fault.acts) await exchange.act();
      sendStatus(exchange, fault.status, fault.retryAfter);
      break;
    default:
      assertNever(fault);
  }
}

function cutShort(body: string, bytes: number | undefined): string {
  const whole = Buffer.from(body);
  return whole.subarray(0, bytes ?? Math.floor(whole.length / 2)).toString();
}

function sendStatus(exchange: Exchange, status: number, retryAfter: string | undefined): void {
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  sendPage(exchange, status, STATUS_CODES[status] ?? 'Error', headers);
}

type DropMoment = Extract<Fault, { kind: 'dropped' }>['when'];

async function drop({ response, act, note }: Exchange, when: DropMoment): Promise<void> {
  if (when === 'before-acting') return void response.destroy();
  const body = await act();
  if (when === 'after-acting') return void response.destroy();
  const half = body.slice(0, Math.floor(body.length / 2));
  note(200, half);
  response.writeHead(200, { ...dialerHeaders, 'content-length': Buffer.byteLength(body) });
  // The half has to be on its way before the connection goes.
  response.write(half, () => response.destroy());
}

const chunkBytes = 64 * 1024;

async function sendHuge({ response, note }: Exchange, body: string, bytes: number): Promise<void> {
  note(200, body);
  const length = Math.max(bytes, Buffer.byteLength(body));
  response.writeHead(200, { ...dialerHeaders, 'content-length': length });
  response.write(body);
  let left = length - Buffer.byteLength(body);
  while (left > 0 && !response.destroyed) {
    const blanks = Buffer.alloc(Math.min(left, chunkBytes), ' ');
    left -= blanks.length;
    if (!response.write(blanks)) await drainedOrClosed(response);
  }
  response.end();
}

async function drainedOrClosed(response: ServerResponse): Promise<void> {
  const done = new AbortController();
  const { signal } = done;
  // `once` rejects when it is called off, which is how the event that did not come ends.
  const events = ['drain', 'close'].map((name) => once(response, name, { signal }));
  await Promise.race(events);
  done.abort();
  await Promise.allSettled(events);
}

function drip({ response, after, note }: Exchange, body: Buffer, everyMs: number): void {
  note(200, body.toString());
  response.writeHead(200, { ...dialerHeaders, 'content-length': body.length });
  response.flushHeaders();
  const next = (sent: number) => {
    if (response.destroyed) return;
    if (sent === body.length) return void response.end();
    response.write(body.subarray(sent, sent + 1));
    after(everyMs, () => next(sent + 1));
  };
  after(everyMs, () => next(0));
}

const misstatedBy = 10;

function misstateLength(
  { response, note }: Exchange,
  body: string,
  stated: 'too-long' | 'too-short',
): void {
  note(200, body);
  const length = Buffer.byteLength(body);
  const wrong = stated === 'too-long' ? length + misstatedBy : Math.max(length - misstatedBy, 0);
  const connection = stated === 'too-long' ? { connection: 'close' } : {};
  response.writeHead(200, { ...dialerHeaders, ...connection, 'content-length': wrong });
  response.end(body);
}

function sendCompressed({ response, note }: Exchange, body: string): void {
  note(200, body);
  const compressed = gzipSync(body);
  response.writeHead(200, {
    ...dialerHeaders,
    'content-encoding': 'gzip',
    'content-length': compressed.length,
  });
  response.end(compressed);
}
