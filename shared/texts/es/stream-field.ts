import type { Texts } from '../texts-of.ts';
import type { streamFieldTexts as en } from '../en/stream-field.ts';

/** Spanish: what is wrong with the event stream’s settings as they were typed. */
export const streamFieldTexts: Texts<typeof en> = {
  'stream-field.name.too-long': 'Ningún campo tiene un nombre tan largo como este.',
  'stream-field.name.wrong-character':
    'El nombre de un campo solo tiene letras, dígitos, puntos, - y _.',
  'stream-field.name.call-id-missing': 'Indica el campo que contiene el ID de llamada.',
  'stream-field.token.wrong-character': 'Un token solo tiene letras, dígitos y - . _ ~ + / =.',
  'stream-field.address.not-an-address':
    "Esto no es una dirección web. Empieza con https:// y puede contener '{agent}' para el usuario de agente.",
  'stream-field.address.not-one-server':
    "Pon '{agent}' en la ruta o en la consulta: no puede estar en el host, en el puerto ni después de #.",
  'stream-field.address.holds-a-log-in':
    'La dirección contiene un nombre de usuario o una contraseña. Quítalos: el token tiene su propio campo.',
  'stream-field.address.not-https':
    'Al flujo de eventos se llega por https. Pide al administrador su dirección https.',
};
