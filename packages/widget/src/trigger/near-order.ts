/**
 * What an address, the classes of a body or the name of an event in a data layer have in common where an order is near or was
 * placed. It may match too much, never too little.
 */
export const nearOrder: RegExp = /checkout|(view_|\/)cart|[^b]order|=cs_/i
