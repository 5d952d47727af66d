import type { Texts } from '../texts-of.ts';
import type { passwordTexts as en } from '../en/password.ts';

/** Brazilian Portuguese: where the password and the event stream’s token are kept. */
export const passwordTexts: Texts<typeof en> = {
  'password.password.opening.happened': 'O chaveiro do sistema ainda não respondeu.',
  'password.password.opening.advice': 'Espere um instante, ou digite a senha em Configurações.',
  'password.password.none.happened': 'Nenhuma senha guardada.',
  'password.password.none.advice': 'Digite-a em Configurações.',
  'password.password.none.no-keychain':
    'A que você digitar só vale para esta sessão: nenhum chaveiro está em execução neste sistema.',
  'password.password.none.fixed-key-only':
    'A que você digitar só vale para esta sessão: este sistema a criptografaria com uma chave que todos conhecem.',
  'password.password.none.locked':
    'A que você digitar só vale para esta sessão: o chaveiro do sistema está bloqueado.',
  'password.password.none.not-written':
    'A que você digitar só vale para esta sessão: o disco não a aceitou.',
  'password.password.none.keychain-failed':
    'A que você digitar só vale para esta sessão: o chaveiro não a aceitou.',
  'password.password.in-keychain.happened': 'Uma senha está guardada no chaveiro do sistema.',
  'password.password.in-keychain.advice': 'Deixe o campo vazio para mantê-la.',
  'password.password.this-run-only.no-keychain':
    'A senha só vale para esta sessão: nenhum chaveiro está em execução neste sistema.',
  'password.password.this-run-only.fixed-key-only':
    'A senha só vale para esta sessão: este sistema a criptografaria com uma chave que todos conhecem.',
  'password.password.this-run-only.locked':
    'A senha só vale para esta sessão: o chaveiro do sistema está bloqueado.',
  'password.password.this-run-only.not-written':
    'A senha só vale para esta sessão: o disco não a aceitou.',
  'password.password.this-run-only.keychain-failed':
    'A senha só vale para esta sessão: o chaveiro não a aceitou.',
  'password.password.this-run-only.advice': 'Será preciso digitá-la de novo após o próximo início.',
  'password.password.keychain-locked.happened':
    'A senha está no chaveiro do sistema, que está bloqueado.',
  'password.password.keychain-locked.advice':
    'Desbloqueie o chaveiro, ou digite a senha em Configurações.',
  'password.password.keychain-changed.happened':
    'A senha foi guardada em outro chaveiro: antes {before}, agora {now}. Nada foi apagado.',
  'password.password.keychain-changed.advice':
    'Volte a esse chaveiro e tente de novo, ou digite a senha em Configurações.',
  'password.password.unreadable.happened':
    'Há uma senha guardada, e o chaveiro não consegue lê-la de volta. Nada foi apagado.',
  'password.password.unreadable.advice':
    'Tente o chaveiro de novo, ou digite a senha novamente em Configurações.',

  'password.token.opening.happened': 'O chaveiro do sistema ainda não respondeu.',
  'password.token.opening.advice': 'Espere um instante, ou digite o token em Configurações.',
  'password.token.none.happened': 'Nenhum token guardado.',
  'password.token.none.advice': 'Digite-o em Configurações.',
  'password.token.none.no-keychain':
    'O que você digitar só vale para esta sessão: nenhum chaveiro está em execução neste sistema.',
  'password.token.none.fixed-key-only':
    'O que você digitar só vale para esta sessão: este sistema o criptografaria com uma chave que todos conhecem.',
  'password.token.none.locked':
    'O que você digitar só vale para esta sessão: o chaveiro do sistema está bloqueado.',
  'password.token.none.not-written':
    'O que você digitar só vale para esta sessão: o disco não o aceitou.',
  'password.token.none.keychain-failed':
    'O que você digitar só vale para esta sessão: o chaveiro não o aceitou.',
  'password.token.in-keychain.happened': 'Um token está guardado no chaveiro do sistema.',
  'password.token.in-keychain.advice': 'Deixe o campo vazio para mantê-lo.',
  'password.token.this-run-only.no-keychain':
    'O token só vale para esta sessão: nenhum chaveiro está em execução neste sistema.',
  'password.token.this-run-only.fixed-key-only':
    'O token só vale para esta sessão: este sistema o criptografaria com uma chave que todos conhecem.',
  'password.token.this-run-only.locked':
    'O token só vale para esta sessão: o chaveiro do sistema está bloqueado.',
  'password.token.this-run-only.not-written':
    'O token só vale para esta sessão: o disco não o aceitou.',
  'password.token.this-run-only.keychain-failed':
    'O token só vale para esta sessão: o chaveiro não o aceitou.',
  'password.token.this-run-only.advice': 'Será preciso digitá-lo de novo após o próximo início.',
  'password.token.keychain-locked.happened':
    'O token está no chaveiro do sistema, que está bloqueado.',
  'password.token.keychain-locked.advice':
    'Desbloqueie o chaveiro, ou digite o token em Configurações.',
  'password.token.keychain-changed.happened':
    'O token foi guardado em outro chaveiro: antes {before}, agora {now}. Nada foi apagado.',
  'password.token.keychain-changed.advice':
    'Volte a esse chaveiro e tente de novo, ou digite o token em Configurações.',
  'password.token.unreadable.happened':
    'Há um token guardado, e o chaveiro não consegue lê-lo de volta. Nada foi apagado.',
  'password.token.unreadable.advice':
    'Tente o chaveiro de novo, ou digite o token novamente em Configurações.',

  'password.keychain.gnome-keyring': 'GNOME Keyring',
  'password.keychain.kwallet': 'KWallet',
  'password.keychain.kwallet5': 'KWallet 5',
  'password.keychain.kwallet6': 'KWallet 6',
  'password.keychain.macos': 'o chaveiro do macOS',
  'password.keychain.windows': 'a proteção de dados do Windows',
  'password.keychain.none': 'nenhum chaveiro',
  'password.keychain.not-known': 'um que o Baton não conhece',
};
