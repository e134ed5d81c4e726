// Turns marks for other channels (a new screen, the fold of a mail) into nothing.

export const pageMark = (): undefined => undefined
