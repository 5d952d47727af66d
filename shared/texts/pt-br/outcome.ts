import type { Texts } from '../texts-of.ts';
import type { outcomeTexts as en } from '../en/outcome.ts';

/** Brazilian Portuguese: what became of an order, and why buttons rest. */
export const outcomeTexts: Texts<typeof en> = {
  'outcome.handed-over.short': 'Repassada',
  'outcome.handed-over.happened': 'O discador assumiu a chamada.',
  'outcome.handed-over.advice': 'Você está livre para a próxima.',
  'outcome.hung-up.short': 'Desligada',
  'outcome.hung-up.happened': 'O discador encerrou a chamada.',
  'outcome.hung-up.advice': 'Você está livre para a próxima.',
  'outcome.refused.short': 'Recusada',
  'outcome.not-sent.short': 'Não enviada',
  'outcome.taken-back.short': 'Envio cancelado',
  'outcome.unknown.short': 'Não se sabe',

  'outcome.refused.login-refused.happened': 'O discador recusou o login do usuário da API.',
  'outcome.refused.login-refused.advice':
    'Confira o usuário da API e a senha dele em Configurações.',
  'outcome.refused.api-user-locked.happened':
    'O discador bloqueou o usuário da API após muitos logins recusados.',
  'outcome.refused.api-user-locked.advice':
    'Espere 15 minutos, ou peça ao administrador que o desbloqueie, e pergunte de novo.',
  'outcome.refused.function-not-allowed.happened': 'O usuário da API não pode repassar chamadas.',
  'outcome.refused.function-not-allowed.advice':
    'Peça ao administrador que libere a função ra_call_control para ele.',
  'outcome.refused.source-not-valid.happened':
    'O discador não aceita a origem que está em Configurações.',
  'outcome.refused.source-not-valid.advice':
    'Use ali uma palavra de pelo menos duas letras ou dígitos, como baton.',
  'outcome.refused.api-not-active.happened': 'A API de agente está desativada em todo o discador.',
  'outcome.refused.api-not-active.advice':
    'Peça ao administrador que a ative nas configurações do sistema.',
  'outcome.refused.request-incomplete.happened': 'O discador diz que falta uma parte do pedido.',
  'outcome.refused.request-incomplete.advice': 'Confira o usuário do agente em Configurações.',
  'outcome.refused.agent-not-logged-in.happened':
    'O discador diz que o usuário do agente não está logado.',
  'outcome.refused.agent-not-logged-in.advice':
    'Confira o usuário do agente em Configurações, ou peça ao supervisor que ative o agente.',
  'outcome.refused.no-such-call.happened':
    'O discador não conhece mais esta chamada: o cliente desligou, ou já foi repassado.',
  'outcome.refused.no-such-call.advice': 'Aguarde a próxima chamada.',
  'outcome.refused.number-not-valid.happened': 'O discador não aceita o número deste botão.',
  'outcome.refused.number-not-valid.advice':
    'Edite o botão: o número precisa de dois dígitos ou mais.',
  'outcome.refused.in-group-not-valid.happened':
    'O discador não conhece o in-group deste botão, ou ele não está ativo.',
  'outcome.refused.in-group-not-valid.advice':
    'Edite o botão, ou peça ao administrador o nome exato do in-group.',
  'outcome.refused.stage-not-valid.happened': 'O discador não conhece este tipo de pedido.',
  'outcome.refused.stage-not-valid.advice':
    'Avise o administrador: o discador pode ser antigo demais para isso.',
  'outcome.refused.function-missing.happened':
    'O discador deu uma resposta vazia, como um que não conhece a função.',
  'outcome.refused.function-missing.advice':
    'Avise o administrador: a API de agente precisa da função ra_call_control.',
  'outcome.refused.address-not-found.happened': 'Não há nenhum servidor no endereço do discador.',
  'outcome.refused.address-not-found.advice':
    'Verifique a sua internet e o endereço em Configurações.',
  'outcome.refused.connection-refused.happened':
    'O servidor no endereço do discador rejeitou a conexão do Baton.',
  'outcome.refused.connection-refused.advice':
    'Confira o endereço em Configurações, ou pergunte ao administrador se o servidor está no ar.',
  'outcome.refused.certificate-not-trusted.happened':
    'O certificado do discador não é confiável, então nenhuma senha foi enviada.',
  'outcome.refused.certificate-not-trusted.advice':
    'Peça ao administrador um certificado em que este computador confie.',
  'outcome.refused.connect-timed-out.happened': 'Não foi possível alcançar o discador a tempo.',
  'outcome.refused.connect-timed-out.advice': 'Verifique a sua internet e clique de novo.',
  'outcome.refused.redirected.happened': 'O endereço do discador apenas redireciona para outro.',
  'outcome.refused.redirected.advice':
    'Coloque o outro endereço em Configurações. Na maioria das vezes é o mesmo, com https.',
  'outcome.refused.not-a-dialer.happened':
    'O que responde no endereço do discador não é um discador.',
  'outcome.refused.not-a-dialer.advice': 'Confira o endereço em Configurações.',
  'outcome.refused.turned-away.happened': 'O servidor web à frente do discador rejeitou o pedido.',
  'outcome.refused.turned-away.advice':
    'Clique de novo daqui a pouco. Se continuar, peça ao administrador que deixe o Baton passar.',
  'outcome.refused.proxy-refused.happened':
    'Um proxy no caminho até o discador não deixou o pedido passar.',
  'outcome.refused.proxy-refused.advice':
    'Peça ao administrador um caminho que o evite, ou o login dele.',
  'outcome.refused.no-call.happened': 'Não há chamada para esta ação.',
  'outcome.refused.no-call.advice': 'Aguarde a próxima chamada.',
  'outcome.refused.call-changed.happened': 'A chamada mudou logo antes do clique.',
  'outcome.refused.call-changed.advice': 'Veja quem está na linha agora e clique de novo.',
  'outcome.refused.not-your-call.happened':
    'O discador, consultado no mesmo instante, não mostrou esta chamada como sua.',
  'outcome.refused.not-your-call.advice':
    'Se o cliente ainda está com você, espere até a chamada voltar à tela.',
  'outcome.refused.owner-not-known.happened':
    'Não foi possível perguntar ao discador de quem é esta chamada.',
  'outcome.refused.owner-not-known.advice': 'Clique de novo daqui a pouco.',
  'outcome.refused.call-not-confirmed.happened':
    'Ninguém consegue verificar de quem é esta chamada.',
  'outcome.refused.call-not-confirmed.advice':
    'Clique de novo, e diga se é o cliente com quem você está falando.',
  'outcome.refused.caller-gone.happened': 'O cliente já desligou.',
  'outcome.refused.caller-gone.advice': 'Aguarde a próxima chamada.',
  'outcome.refused.transfer-in-flight.happened': 'Outro pedido ainda está em andamento.',
  'outcome.refused.transfer-in-flight.advice': 'Aguarde a resposta do discador a ele.',
  'outcome.refused.call-already-handed-over.happened':
    'Esta chamada já foi repassada ou encerrada.',
  'outcome.refused.call-already-handed-over.advice': 'Aguarde a próxima chamada.',
  'outcome.refused.call-not-settled.happened':
    'Não se sabe o que houve com o último pedido desta chamada.',
  'outcome.refused.call-not-settled.advice':
    'Veja se o cliente ainda está na linha e, se estiver, libere os botões.',
  'outcome.refused.dialer-not-in-sight.happened':
    'O Baton não consegue ver a chamada no discador agora.',
  'outcome.refused.dialer-not-in-sight.advice': 'Espere até a chamada voltar à tela.',
  'outcome.refused.login-stopped.happened':
    'O Baton parou de perguntar ao discador, para que o usuário da API não seja bloqueado.',
  'outcome.refused.login-stopped.advice':
    'Confira o usuário da API em Configurações e pergunte de novo.',
  'outcome.refused.no-password.happened': 'A senha do usuário da API não está disponível.',
  'outcome.refused.no-password.advice': 'Digite-a em Configurações, ou desbloqueie o chaveiro.',
  'outcome.refused.button-gone.happened': 'Este botão não está mais na discagem rápida.',
  'outcome.refused.button-gone.advice': 'Escolha outro.',
  'outcome.refused.button-changed.happened': 'O botão mudou nesse meio-tempo, e nada foi enviado.',
  'outcome.refused.button-changed.advice': 'Veja aonde ele leva agora e clique de novo.',
  'outcome.refused.closed.happened': 'Este destino está fechado neste horário.',
  'outcome.refused.closed.advice': 'Escolha outro, ou diga que quer usá-lo mesmo assim.',
  'outcome.refused.not-held.happened': 'O botão foi solto antes da hora.',
  'outcome.refused.not-held.advice': 'Segure-o até ele enviar.',
  'outcome.refused.taken-back.happened': 'O pedido foi cancelado, e nada foi enviado.',
  'outcome.refused.taken-back.advice': 'Clique de novo para repassar o cliente.',
  'outcome.refused.other-line-chosen.happened':
    'O pedido foi cancelado quando você escolheu outra linha, e nada foi enviado.',
  'outcome.refused.other-line-chosen.advice':
    'Para repassar aquele cliente, escolha de novo a linha dele e clique.',
  'outcome.refused.counting-down.happened':
    'Outro botão está em contagem regressiva para esta chamada.',
  'outcome.refused.counting-down.advice': 'Cancele o envio dele primeiro, ou deixe-o seguir.',
  'outcome.refused.number-not-dialable.happened':
    'Deste número não sobra nada que o discador discaria.',
  'outcome.refused.number-not-dialable.advice':
    'Corrija o número: ele precisa de dois dígitos ou mais.',

  'outcome.unknown.timed-out.happened': 'O pedido foi enviado, e nenhuma resposta chegou a tempo.',
  'outcome.unknown.timed-out.advice':
    'Ele não é enviado de novo. Veja se o cliente ainda está com você.',
  'outcome.unknown.connection-lost.happened':
    'O pedido foi enviado, e a conexão com o discador caiu antes da resposta.',
  'outcome.unknown.connection-lost.advice':
    'Ele não é enviado de novo. Veja se o cliente ainda está com você.',
  'outcome.unknown.reply-unreadable.happened':
    'O pedido foi enviado, e não é possível ler a resposta do discador.',
  'outcome.unknown.reply-unreadable.advice':
    'Ele não é enviado de novo. Veja se o cliente ainda está com você.',
  'outcome.unknown.reply-too-large.happened':
    'O pedido foi enviado, e a resposta do discador era longa demais para ler.',
  'outcome.unknown.reply-too-large.advice':
    'Ele não é enviado de novo. Veja se o cliente ainda está com você.',
  'outcome.unknown.server-error.happened':
    'O pedido foi enviado, e o servidor web do discador informou um erro.',
  'outcome.unknown.server-error.advice':
    'Ele não é enviado de novo. Veja se o cliente ainda está com você.',
  'outcome.unknown.interrupted.happened':
    'O Baton parou ou foi interrompido antes de se saber o que houve com o pedido.',
  'outcome.unknown.interrupted.advice':
    'Ele não é enviado de novo. Veja se o cliente ainda está com você.',

  'outcome.settlement.checking.short': 'Não se sabe',
  'outcome.settlement.checking.happened':
    'O Baton está verificando. Desde então, o discador não mostrou nada da chamada.',
  'outcome.settlement.checking.advice': 'Veja se o cliente ainda está com você.',
  'outcome.settlement.cannot-check.short': 'Não se sabe',
  'outcome.settlement.cannot-check.happened':
    'O Baton não conseguiu ver o que houve com a chamada, então só você pode dizer.',
  'outcome.settlement.cannot-check.advice':
    'Se o cliente ainda está com você, libere os botões e clique de novo.',
  'outcome.settlement.handed-over.short': 'Repassada, ao que parece',
  'outcome.settlement.handed-over.happened': 'O discador não mostra mais a chamada como sua.',
  'outcome.settlement.handed-over.advice':
    'Um cliente que desligasse nesse momento deixaria o mesmo sinal.',
  'outcome.settlement.hung-up.short': 'Desligada, ao que parece',
  'outcome.settlement.hung-up.happened': 'O discador não mostra mais a chamada como sua.',
  'outcome.settlement.hung-up.advice': 'Você está livre para a próxima.',
  'outcome.settlement.did-not-happen.short': 'Não aconteceu',
  'outcome.settlement.did-not-happen.happened': 'O discador ainda mostra a chamada como sua.',
  'outcome.settlement.did-not-happen.advice': 'Se o cliente ainda está com você, clique de novo.',
  'outcome.settlement.freed.short': 'Não se sabe',
  'outcome.settlement.freed.happened': 'Você disse que o cliente ainda está com você.',
  'outcome.settlement.freed.advice': 'Clique de novo.',

  'outcome.rest.no-call': 'Os botões ficam parados até chegar uma chamada.',
  'outcome.rest.call-changed': 'Os botões ficam parados enquanto a chamada muda.',
  'outcome.rest.not-your-call':
    'Os botões estão parados: o discador não mostra a chamada como sua.',
  'outcome.rest.owner-not-known':
    'Os botões ficam parados até o discador dizer de quem é a chamada.',
  'outcome.rest.call-not-confirmed': 'Os botões ficam parados até você dizer de quem é a chamada.',
  'outcome.rest.caller-gone': 'Os botões estão parados: o cliente desligou.',
  'outcome.rest.transfer-in-flight':
    'Os botões ficam parados enquanto um pedido está em andamento.',
  'outcome.rest.call-already-handed-over': 'Os botões ficam parados até a próxima chamada.',
  'outcome.rest.call-not-settled':
    'Os botões estão parados: não se sabe o que houve com o último pedido.',
  'outcome.rest.dialer-not-in-sight': 'Os botões ficam parados até o discador voltar a ser visto.',
  'outcome.rest.login-stopped': 'Os botões estão parados: o Baton parou de perguntar ao discador.',
  'outcome.rest.no-password': 'Os botões estão parados: a senha não está disponível.',
  'outcome.rest.button-gone': 'Este botão não está mais na discagem rápida.',
  'outcome.rest.button-changed': 'O botão acabou de mudar.',
  'outcome.rest.closed': 'Este destino está fechado neste horário.',
  'outcome.rest.not-held': 'Este botão envia quando é segurado.',
  'outcome.rest.taken-back': 'O pedido foi cancelado.',
  'outcome.rest.other-line-chosen': 'O pedido foi cancelado quando você escolheu outra linha.',
  'outcome.rest.counting-down':
    'Os botões ficam parados enquanto um pedido está em contagem regressiva.',
  'outcome.rest.number-not-dialable': 'O discador não discaria nada deste número.',
};
