// A leaf that plain text carries as it is.

export const said = (): undefined => undefined
