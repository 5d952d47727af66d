import type { Texts } from '../texts-of.ts';
import type { settingsTexts as en } from '../en/settings.ts';

/** Brazilian Portuguese: the settings of the dialer's connection. */
export const settingsTexts: Texts<typeof en> = {
  'settings.title': 'Configurações',
  'settings.dialer': 'Discador',
  'settings.address': 'Endereço do discador',
  'settings.address.in-use': 'O Baton usa {address}.',
  'settings.plain-http': 'Permitir http simples',
  'settings.plain-http.note': 'Qualquer um no caminho até o discador pode então ler a senha.',
  'settings.api-user': 'Usuário da API',
  'settings.source': 'Origem',
  'settings.source.note': 'Identifica o Baton no registro de requisições do discador.',
  'settings.password': 'Senha',
  'settings.password.forget': 'Esquecer a senha',
  'settings.agent': 'Agente',
  'settings.agent.note':
    'Os agentes repassam chamadas com o Baton, não com a tecla de transferência do softphone: o discador não ficaria sabendo, perderia a chamada e a contaria errado.',
  'settings.agent-user': 'Usuário do agente',
  'settings.agent-user.note': 'O usuário cujas chamadas você atende, como o discador o chama.',
  'settings.lines': 'Linhas',
  'settings.lines.note':
    'Quantas chamadas o agente atende ao mesmo tempo. Uma, na maioria dos casos.',
  'settings.lines.two': 'O Baton acompanha os agentes {first} e {last}.',
  'settings.lines.three': 'O Baton acompanha os agentes {first}, {second} e {last}.',
  'settings.lines.many': 'O Baton acompanha os agentes {first}, {second} … e {last}.',
  'settings.lines.not-a-number': 'Digite quantas linhas o agente tem: um número de 1 a {most}.',
  'settings.looks': 'Consultar o status do agente',
  'settings.looks.note':
    'Exige nível 7 e View Reports. Sem isso, o Baton espera ser avisado das chamadas.',
  'settings.stream': 'Fluxo de eventos',
  'settings.stream.address': 'Endereço do fluxo de eventos (opcional)',
  'settings.stream.address.note':
    'Avisa o Baton das chamadas assim que chegam. {placeholder} representa o usuário do agente.',
  'settings.stream.token': 'Token (opcional)',
  'settings.stream.token.forget': 'Esquecer o token',
  'settings.stream.token.forgotten': 'O token é esquecido quando você salvar as configurações.',
  'settings.stream.fields': 'Campos das mensagens',
  'settings.stream.call-id': 'Campo com o ID da chamada',
  'settings.stream.caller-number': 'Campo com o número do cliente',
  'settings.stream.caller-number.note':
    'Fica vazio, como os de baixo, se as mensagens não o tiverem.',
  'settings.stream.campaign': 'Campo com a campanha',
  'settings.stream.lead-id': 'Campo com o ID do lead',
  'settings.stream.agent-user': 'Campo com o usuário do agente',
  'settings.stream.agent-user.note': 'Diz para qual linha é a mensagem.',
  'settings.secret.opening': 'Aguardando o chaveiro',
  'settings.secret.in-keychain': 'No chaveiro',
  'settings.secret.this-run-only': 'Só para esta sessão',
  'settings.secret.not-at-hand': 'Existe, mas indisponível agora',
  'settings.certificate': 'Certificado',
  'settings.certificate.trusted':
    'Você confiou no certificado do discador com esta impressão digital SHA-256. Nenhum outro vale.',
  'settings.certificate.forget': 'Esquecer o certificado',
  'settings.check': 'Verificar conexão',
  'settings.check.note': 'Verifica as configurações em uso, não o que está digitado aqui.',
  'settings.save': 'Salvar configurações',
  'settings.saving': 'Salvando…',
  'settings.cancel': 'Cancelar',
  'settings.not-saved': 'Não foi possível salvar as configurações. Tente de novo.',
  'settings.not-saved.password-missing':
    'Ainda não há senha guardada. Digite a senha do usuário da API.',
  'settings.not-saved.password-of-another':
    'A senha guardada é de outro discador ou usuário da API. Digite a senha deste.',
  'settings.not-saved.token-of-another':
    'O token guardado é de outro fluxo de eventos. Digite o token deste, ou esqueça-o.',
  'settings.not-saved.set-up-gone':
    'Esta configuração não está mais disponível. Abra o arquivo ou o link de novo.',
  'settings.not-saved.on-a-call':
    'Há um cliente na linha. Nada foi alterado; faça isso depois da chamada.',
  'settings.not-saved.agent-user-missing':
    'A configuração não traz o usuário do agente. Digite o seu.',
};
