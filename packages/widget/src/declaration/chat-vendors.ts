/** The chats that a declaration may name, as a trigger of their own or in `vendors`. */
export const chatVendors: readonly string[] =
  'ada adobeChat bitrix24 carrotquest chaport chatwoot crisp dixa drift dynamics freshchat front genesys gorgias helpscout hubspot intercom jivo kustomer livechat liveperson olark rocketchat salesforce salesforceLegacy salesiq sinch smartsupp talkme tawk teletype tidio userlike zendesk zendeskClassic'.split(
    ' ',
  )
