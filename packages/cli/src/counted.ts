// A number and what it counts, in English -> both in words: `1 scheme`, `2 schemes`.

export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`
