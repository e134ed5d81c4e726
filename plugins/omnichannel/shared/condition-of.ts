// Reads the condition that a loss names as its cause, such as `only audience=ouders`.

export interface NamedCondition {
  test: 'only' | 'except'
  /** Whom or what it names. */
  keys: string[]
}

/** A variant is only for those it names. Undefined for any other cause: those are codes for programs. */
export function conditionOf(cause: string | undefined): NamedCondition | undefined {
  const [, test, dimensions] = /^(only|except|variant) (.+)$/.exec(cause ?? '') ?? []
  if (dimensions === undefined) return undefined
  const keys = dimensions
    .split(' ')
    .flatMap((dimension) => dimension.slice(dimension.indexOf('=') + 1).split(','))
  return { test: test === 'except' ? 'except' : 'only', keys }
}
