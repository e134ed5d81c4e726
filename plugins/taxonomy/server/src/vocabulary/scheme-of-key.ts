// The key of a concept -> the key of the scheme that it was made in: `topic:rugzak` -> `topic`.
export const schemeOfKey = (key: string): string => key.split(':')[0] ?? ''
