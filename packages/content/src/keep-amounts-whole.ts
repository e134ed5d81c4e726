// A text to the same text in which no line ends between the sign of a currency and its amount.

/** What people type between them; a no-break space is kept as it is. */
const BETWEEN = /(?<=[€£$¥]) (?=\d)/g

/** `nu € 49,95`: a reader who finds the sign at the end of a line reads the amount without it. */
export const keepAmountsWhole = (text: string): string => text.replace(BETWEEN, '\u00a0')
