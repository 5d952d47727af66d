import type { Texts } from '../texts-of.ts';
import type { callCardTexts as en } from '../en/call-card.ts';

/** Spanish: what stands on the card of a call, and the sheet in which a call ID is typed. */
export const callCardTexts: Texts<typeof en> = {
  'call-card.name': 'Llamada',
  'call-card.agent': 'Agente',
  'call-card.spoken-live': 'Llamada en curso: {caller}, {kind}. {certainty}.',
  'call-card.spoken-live-no-number': 'Llamada en curso: sin número visible, {kind}. {certainty}.',
  'call-card.spoken-unchecked': 'Llamada: {caller}, {kind}. {certainty}.',
  'call-card.spoken-unchecked-no-number': 'Llamada: sin número visible, {kind}. {certainty}.',
  'call-card.kind.inbound': 'Entrante',
  'call-card.kind.auto-dialled': 'Marcación automática',
  'call-card.kind.dialled-by-hand': 'Marcación manual',
  'call-card.kind.in-group-transfer': 'De un in-group',
  'call-card.kind.other': 'Llamada',
  'call-card.kind-and-campaign': '{kind} · {campaign}',
  'call-card.no-number': 'Sin número visible',
  'call-card.lead': 'Lead {leadId}',
  'call-card.call-id': 'ID de llamada',
  'call-card.copy-call-id': 'Copiar ID de llamada',
  'call-card.timer': 'Tiempo de llamada',
  'call-card.at-least': 'al menos',
  'call-card.took': '{seconds} s',

  'call-card.certainty.sure': 'Segura',
  'call-card.certainty.likely': 'Probable',
  'call-card.certainty.unchecked': 'Sin verificar',
  'call-card.certainty.stale': 'No reciente',
  'call-card.known.agent-status.now': 'vista ahora mismo',
  'call-card.known.agent-status.seconds': 'vista hace {count} s',
  'call-card.known.agent-status.minutes': 'vista hace {count} min',
  'call-card.known.event-stream.now': 'flujo de eventos, ahora mismo',
  'call-card.known.event-stream.seconds': 'flujo de eventos, hace {count} s',
  'call-card.known.event-stream.minutes': 'flujo de eventos, hace {count} min',
  'call-card.known.command-line.now': 'desde tu softphone, ahora mismo',
  'call-card.known.command-line.seconds': 'desde tu softphone, hace {count} s',
  'call-card.known.command-line.minutes': 'desde tu softphone, hace {count} min',
  'call-card.known.link.now': 'desde un enlace, ahora mismo',
  'call-card.known.link.seconds': 'desde un enlace, hace {count} s',
  'call-card.known.link.minutes': 'desde un enlace, hace {count} min',
  'call-card.known.typed.minutes': 'escrita, vence en {count} min',
  'call-card.known.typed.minute': 'escrita, vence en menos de un minuto',

  'call-card.hang-up': 'Colgar',
  'call-card.hang-up.again': 'Presiona otra vez',
  'call-card.hang-up.again-name': 'Presiona otra vez para colgar',
  'call-card.hang-up.out': 'Colgando…',

  'call-card.type.title': 'Escribir un ID de llamada',
  'call-card.type.about':
    'Para la línea {agentUser}. La llamada queda en la tarjeta cinco minutos, y deja su lugar a cualquier llamada que Baton conozca por el marcador.',
  'call-card.type.field': 'ID de llamada',
  'call-card.type.show': 'Mostrar la llamada',
  'call-card.type.asking': 'Preguntando al marcador…',
  'call-card.type.failed': 'No se pudo tomar el ID de llamada. Intenta de nuevo.',
  'call-card.type.missing': 'Pega el ID de llamada tal como lo muestra tu softphone o el marcador.',
  'call-card.type.too-long':
    'Un ID de llamada tiene como máximo 40 caracteres. Pega solo el ID de llamada.',
  'call-card.type.wrong-character':
    'Un ID de llamada solo tiene letras, dígitos, - y _. Pega solo el ID de llamada.',
  'call-card.type.not-decoded':
    'El marcador escribe los ID de llamada de otra manera. Revisa cada letra y cada dígito.',
  'call-card.type.decoded':
    '{kind}, lead {leadId}, empezó a las {time} según el reloj del marcador.',
  'call-card.type.not-yours':
    'El marcador no muestra esta llamada en la línea {agentUser}. Revisa el ID de llamada.',
  'call-card.type.on-another-call':
    'Hay otra llamada en la línea {agentUser}, que Baton conoce con más certeza. Sigue en la pantalla.',
  'call-card.type.not-connected':
    'Baton no trabaja con ningún marcador ahora. Verifica primero la conexión.',
};
