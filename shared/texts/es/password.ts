import type { Texts } from '../texts-of.ts';
import type { passwordTexts as en } from '../en/password.ts';

/** Spanish: where the password and the event stream’s token are kept. */
export const passwordTexts: Texts<typeof en> = {
  'password.password.opening.happened': 'El llavero del sistema aún no ha respondido.',
  'password.password.opening.advice': 'Espera un momento, o escribe la contraseña en Ajustes.',
  'password.password.none.happened': 'No hay ninguna contraseña guardada.',
  'password.password.none.advice': 'Escríbela en Ajustes.',
  'password.password.none.no-keychain':
    'La que escribas se guarda solo mientras Baton esté abierto: no hay ningún llavero activo en este sistema.',
  'password.password.none.fixed-key-only':
    'La que escribas se guarda solo mientras Baton esté abierto: este sistema la cifraría con una clave que todos conocen.',
  'password.password.none.locked':
    'La que escribas se guarda solo mientras Baton esté abierto: el llavero del sistema está bloqueado.',
  'password.password.none.not-written':
    'La que escribas se guarda solo mientras Baton esté abierto: el disco no la aceptó.',
  'password.password.none.keychain-failed':
    'La que escribas se guarda solo mientras Baton esté abierto: el llavero no la aceptó.',
  'password.password.in-keychain.happened':
    'Hay una contraseña guardada en el llavero del sistema.',
  'password.password.in-keychain.advice': 'Deja el campo vacío para conservarla.',
  'password.password.this-run-only.no-keychain':
    'La contraseña se guarda solo mientras Baton esté abierto: no hay ningún llavero activo en este sistema.',
  'password.password.this-run-only.fixed-key-only':
    'La contraseña se guarda solo mientras Baton esté abierto: este sistema la cifraría con una clave que todos conocen.',
  'password.password.this-run-only.locked':
    'La contraseña se guarda solo mientras Baton esté abierto: el llavero del sistema está bloqueado.',
  'password.password.this-run-only.not-written':
    'La contraseña se guarda solo mientras Baton esté abierto: el disco no la aceptó.',
  'password.password.this-run-only.keychain-failed':
    'La contraseña se guarda solo mientras Baton esté abierto: el llavero no la aceptó.',
  'password.password.this-run-only.advice':
    'Hay que escribirla de nuevo la próxima vez que se abra Baton.',
  'password.password.keychain-locked.happened':
    'La contraseña está en el llavero del sistema, que está bloqueado.',
  'password.password.keychain-locked.advice':
    'Desbloquea el llavero, o escribe la contraseña en Ajustes.',
  'password.password.keychain-changed.happened':
    'La contraseña se guardó en otro llavero: antes {before}, ahora {now}. No se borró nada.',
  'password.password.keychain-changed.advice':
    'Vuelve a ese llavero e intenta de nuevo, o escribe la contraseña en Ajustes.',
  'password.password.unreadable.happened':
    'Hay una contraseña guardada, y el llavero no puede leerla de vuelta. No se borró nada.',
  'password.password.unreadable.advice':
    'Prueba el llavero de nuevo, o vuelve a escribir la contraseña en Ajustes.',

  'password.token.opening.happened': 'El llavero del sistema aún no ha respondido.',
  'password.token.opening.advice': 'Espera un momento, o escribe el token en Ajustes.',
  'password.token.none.happened': 'No hay ningún token guardado.',
  'password.token.none.advice': 'Escríbelo en Ajustes.',
  'password.token.none.no-keychain':
    'El que escribas se guarda solo mientras Baton esté abierto: no hay ningún llavero activo en este sistema.',
  'password.token.none.fixed-key-only':
    'El que escribas se guarda solo mientras Baton esté abierto: este sistema lo cifraría con una clave que todos conocen.',
  'password.token.none.locked':
    'El que escribas se guarda solo mientras Baton esté abierto: el llavero del sistema está bloqueado.',
  'password.token.none.not-written':
    'El que escribas se guarda solo mientras Baton esté abierto: el disco no lo aceptó.',
  'password.token.none.keychain-failed':
    'El que escribas se guarda solo mientras Baton esté abierto: el llavero no lo aceptó.',
  'password.token.in-keychain.happened': 'Hay un token guardado en el llavero del sistema.',
  'password.token.in-keychain.advice': 'Deja el campo vacío para conservarlo.',
  'password.token.this-run-only.no-keychain':
    'El token se guarda solo mientras Baton esté abierto: no hay ningún llavero activo en este sistema.',
  'password.token.this-run-only.fixed-key-only':
    'El token se guarda solo mientras Baton esté abierto: este sistema lo cifraría con una clave que todos conocen.',
  'password.token.this-run-only.locked':
    'El token se guarda solo mientras Baton esté abierto: el llavero del sistema está bloqueado.',
  'password.token.this-run-only.not-written':
    'El token se guarda solo mientras Baton esté abierto: el disco no lo aceptó.',
  'password.token.this-run-only.keychain-failed':
    'El token se guarda solo mientras Baton esté abierto: el llavero no lo aceptó.',
  'password.token.this-run-only.advice':
    'Hay que escribirlo de nuevo la próxima vez que se abra Baton.',
  'password.token.keychain-locked.happened':
    'El token está en el llavero del sistema, que está bloqueado.',
  'password.token.keychain-locked.advice': 'Desbloquea el llavero, o escribe el token en Ajustes.',
  'password.token.keychain-changed.happened':
    'El token se guardó en otro llavero: antes {before}, ahora {now}. No se borró nada.',
  'password.token.keychain-changed.advice':
    'Vuelve a ese llavero e intenta de nuevo, o escribe el token en Ajustes.',
  'password.token.unreadable.happened':
    'Hay un token guardado, y el llavero no puede leerlo de vuelta. No se borró nada.',
  'password.token.unreadable.advice':
    'Prueba el llavero de nuevo, o vuelve a escribir el token en Ajustes.',

  'password.keychain.gnome-keyring': 'GNOME Keyring',
  'password.keychain.kwallet': 'KWallet',
  'password.keychain.kwallet5': 'KWallet 5',
  'password.keychain.kwallet6': 'KWallet 6',
  'password.keychain.macos': 'el llavero de macOS',
  'password.keychain.windows': 'la protección de datos de Windows',
  'password.keychain.none': 'ningún llavero',
  'password.keychain.not-known': 'uno que Baton no conoce',
};
