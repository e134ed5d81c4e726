// Turns a message of several sentences into the first: what is, without how to mend it.

/** A full stop ends a sentence only before white space and a capital, so that `49.95` and `e.g. this` do not. */
const SENTENCE_END = /(?<=[.!?…]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\p{N}])/u

export const firstSentence = (text: string): string => text.split(SENTENCE_END, 1)[0]?.trim() ?? ''
