import type { Texts } from '../texts-of.ts';
import type { dialerTexts as en } from '../en/dialer.ts';

/** Spanish: what is wrong with what was typed for the dialer. */
export const dialerTexts: Texts<typeof en> = {
  'dialer.apiUser.missing': 'Completa el usuario de API.',
  'dialer.apiUser.wrong-character':
    'El usuario de API tiene {kind, select, space {un espacio} tab {un tabulador} invisible {un carácter invisible} other {“{character}”}} en la posición {position}: el marcador lo quita de un nombre de usuario y buscaría a otro usuario. Puede tener A–Z, a–z, 0–9, - y _.',
  'dialer.apiUser.too-short':
    'El usuario de API necesita al menos {shortest, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'dialer.apiUser.too-long':
    'El usuario de API tiene {length, plural, one {# carácter} many {# de caracteres} other {# caracteres}}, y el marcador conserva {longest}: el resto se cortaría sin aviso.',
  'dialer.agentUser.missing': 'Completa el usuario de agente.',
  'dialer.agentUser.wrong-character':
    'El usuario de agente tiene {kind, select, space {un espacio} tab {un tabulador} invisible {un carácter invisible} other {“{character}”}} en la posición {position}: el marcador lo quita de un nombre de usuario y buscaría a otro agente. Puede tener A–Z, a–z, 0–9, - y _.',
  'dialer.agentUser.too-short':
    'El usuario de agente necesita al menos {shortest, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'dialer.agentUser.too-long':
    'El usuario de agente tiene {length, plural, one {# carácter} many {# de caracteres} other {# caracteres}}, y el marcador conserva {longest}: el resto se cortaría sin aviso.',
  'dialer.password.missing': 'Completa la contraseña.',
  'dialer.password.wrong-character':
    'La contraseña tiene {kind, select, space {un espacio} tab {un tabulador} invisible {un carácter invisible} other {“{character}”}} en la posición {position}: el marcador lo quita de una contraseña, y el acceso nunca podría coincidir. Puede tener A–Z, a–z, 0–9 y - . + / = _.',
  'dialer.password.too-short':
    'La contraseña necesita al menos {shortest, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'dialer.password.too-long':
    'La contraseña tiene {length, plural, one {# carácter} many {# de caracteres} other {# caracteres}}, y el marcador conserva {longest}: el resto se cortaría sin aviso.',
  'dialer.source.missing': 'Completa el origen.',
  'dialer.source.wrong-character':
    'El origen tiene {kind, select, space {un espacio} tab {un tabulador} invisible {un carácter invisible} other {“{character}”}} en la posición {position}: el marcador lo quita, y el registro de llamadas nombraría otro origen. Puede tener A–Z, a–z y 0–9.',
  'dialer.source.too-short':
    'El origen necesita al menos {shortest, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'dialer.source.too-long':
    'El origen tiene {length, plural, one {# carácter} many {# de caracteres} other {# caracteres}}, y el marcador conserva {longest}: el resto se cortaría sin aviso.',
  'dialer.status.missing': 'Completa el estado.',
  'dialer.status.wrong-character':
    'El estado tiene {kind, select, space {un espacio} tab {un tabulador} invisible {un carácter invisible} other {“{character}”}} en la posición {position}: el marcador lo quita y escribiría otro estado. Puede tener A–Z, a–z, 0–9, - y _.',
  'dialer.status.too-short':
    'El estado necesita al menos {shortest, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'dialer.status.too-long':
    'El estado tiene {length, plural, one {# carácter} many {# de caracteres} other {# caracteres}}, y el marcador conserva {longest}: el resto se cortaría sin aviso.',
  'dialer.inGroup.missing': 'Completa el in-group.',
  'dialer.inGroup.wrong-character':
    'El in-group tiene {kind, select, space {un espacio} tab {un tabulador} invisible {un carácter invisible} other {“{character}”}} en la posición {position}: el marcador buscaría otro in-group. Puede tener A–Z, a–z, 0–9, - y _.',
  'dialer.inGroup.too-short':
    'El in-group necesita al menos {shortest, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'dialer.inGroup.too-long':
    'El in-group tiene {length, plural, one {# carácter} many {# de caracteres} other {# caracteres}}, y el marcador conserva {longest}: el resto se cortaría sin aviso.',
  'dialer.lines.not-counted':
    'Con varias líneas, el usuario de agente termina en un dígito: los demás se cuentan a partir de él.',

  'dialer.address.empty':
    'Completa la dirección del marcador. Es la del navegador donde se administra el marcador.',
  'dialer.address.not-an-address':
    'Esto no es una dirección web. Pega la del navegador, o escribe el nombre del host.',
  'dialer.address.not-http':
    'Al marcador se llega por https, no por “{scheme}”. Pega la dirección del navegador.',
  'dialer.address.holds-a-log-in':
    'La dirección contiene un nombre de usuario o una contraseña. Quítalos: van en los campos de abajo.',
  'dialer.address.plain-http-not-allowed':
    'Por http sin cifrar, cualquiera en el camino a {host} puede leer la contraseña. Usa https, o permite http sin cifrar más abajo.',
};
