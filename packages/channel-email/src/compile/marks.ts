// The marks that are put into MJML and found again in the HTML that mjml makes of it.

/** Stands for a slot's value; in text and in attributes alike. */
export const slotMark = (slot: string): string => `k7slot-${slot}-7k`
export const SLOT_MARK = /k7slot-([\w-]+?)-7k/

/** mj-raw is printed as it is, and neighbours on its two sides never merge. */
export const BARRIER = 'k7barrier7k'
export const barrier = `<mj-raw>${BARRIER}</mj-raw>`
