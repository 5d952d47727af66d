import type { Texts } from '../texts-of.ts';
import type { dialerTexts as en } from '../en/dialer.ts';

/**
 * Brazilian Portuguese: what is wrong with what was typed for the dialer. `{kind}` of a wrong
 * character says whether it can be shown.
 */
export const dialerTexts: Texts<typeof en> = {
  'dialer.apiUser.missing': 'Preencha o usuário da API.',
  'dialer.apiUser.wrong-character':
    'O usuário da API tem {kind, select, space {um espaço} tab {uma tabulação} invisible {um caractere invisível} other {“{character}”}} na posição {position}: o discador o descarta de um nome de usuário e procuraria outro usuário. Pode conter A–Z, a–z, 0–9, - e _.',
  'dialer.apiUser.too-short':
    'O usuário da API precisa de pelo menos {shortest, plural, one {# caractere} many {# caracteres} other {# caracteres}}.',
  'dialer.apiUser.too-long':
    'O usuário da API tem {length, plural, one {# caractere} many {# caracteres} other {# caracteres}}, e o discador guarda {longest}: o resto seria cortado sem aviso.',
  'dialer.agentUser.missing': 'Preencha o usuário do agente.',
  'dialer.agentUser.wrong-character':
    'O usuário do agente tem {kind, select, space {um espaço} tab {uma tabulação} invisible {um caractere invisível} other {“{character}”}} na posição {position}: o discador o descarta de um nome de usuário e procuraria outro agente. Pode conter A–Z, a–z, 0–9, - e _.',
  'dialer.agentUser.too-short':
    'O usuário do agente precisa de pelo menos {shortest, plural, one {# caractere} many {# caracteres} other {# caracteres}}.',
  'dialer.agentUser.too-long':
    'O usuário do agente tem {length, plural, one {# caractere} many {# caracteres} other {# caracteres}}, e o discador guarda {longest}: o resto seria cortado sem aviso.',
  'dialer.password.missing': 'Preencha a senha.',
  'dialer.password.wrong-character':
    'A senha tem {kind, select, space {um espaço} tab {uma tabulação} invisible {um caractere invisível} other {“{character}”}} na posição {position}: o discador o descarta de uma senha, e o login nunca poderia bater. Pode conter A–Z, a–z, 0–9 e - . + / = _.',
  'dialer.password.too-short':
    'A senha precisa de pelo menos {shortest, plural, one {# caractere} many {# caracteres} other {# caracteres}}.',
  'dialer.password.too-long':
    'A senha tem {length, plural, one {# caractere} many {# caracteres} other {# caracteres}}, e o discador guarda {longest}: o resto seria cortado sem aviso.',
  'dialer.source.missing': 'Preencha a origem.',
  'dialer.source.wrong-character':
    'A origem tem {kind, select, space {um espaço} tab {uma tabulação} invisible {um caractere invisível} other {“{character}”}} na posição {position}: o discador o descarta, e o registro de chamadas mostraria outra origem. Pode conter A–Z, a–z e 0–9.',
  'dialer.source.too-short':
    'A origem precisa de pelo menos {shortest, plural, one {# caractere} many {# caracteres} other {# caracteres}}.',
  'dialer.source.too-long':
    'A origem tem {length, plural, one {# caractere} many {# caracteres} other {# caracteres}}, e o discador guarda {longest}: o resto seria cortado sem aviso.',
  'dialer.status.missing': 'Preencha o status.',
  'dialer.status.wrong-character':
    'O status tem {kind, select, space {um espaço} tab {uma tabulação} invisible {um caractere invisível} other {“{character}”}} na posição {position}: o discador o descarta e gravaria outro status. Pode conter A–Z, a–z, 0–9, - e _.',
  'dialer.status.too-short':
    'O status precisa de pelo menos {shortest, plural, one {# caractere} many {# caracteres} other {# caracteres}}.',
  'dialer.status.too-long':
    'O status tem {length, plural, one {# caractere} many {# caracteres} other {# caracteres}}, e o discador guarda {longest}: o resto seria cortado sem aviso.',
  'dialer.inGroup.missing': 'Preencha o in-group.',
  'dialer.inGroup.wrong-character':
    'O in-group tem {kind, select, space {um espaço} tab {uma tabulação} invisible {um caractere invisível} other {“{character}”}} na posição {position}: o discador procuraria outro in-group. Pode conter A–Z, a–z, 0–9, - e _.',
  'dialer.inGroup.too-short':
    'O in-group precisa de pelo menos {shortest, plural, one {# caractere} many {# caracteres} other {# caracteres}}.',
  'dialer.inGroup.too-long':
    'O in-group tem {length, plural, one {# caractere} many {# caracteres} other {# caracteres}}, e o discador guarda {longest}: o resto seria cortado sem aviso.',
  'dialer.lines.not-counted':
    'Com várias linhas, o usuário do agente termina em um dígito: os outros são contados a partir dele.',

  'dialer.address.empty':
    'Preencha o endereço do discador. É o que aparece no navegador onde o discador é administrado.',
  'dialer.address.not-an-address':
    'Isto não é um endereço web. Cole o que está no navegador, ou digite o nome do host.',
  'dialer.address.not-http':
    'O discador é acessado por https, não por “{scheme}”. Cole o endereço que está no navegador.',
  'dialer.address.holds-a-log-in':
    'O endereço contém um nome de usuário ou uma senha. Retire-os: eles vão nos campos abaixo.',
  'dialer.address.plain-http-not-allowed':
    'Por http simples, qualquer um no caminho até {host} pode ler a senha. Use https, ou permita http simples abaixo.',
};
