// What is wrong with a configuration, to an error that names the place in it.

/** A programmer's error: the configuration cannot be used. `path` leads to the wrong value, such as `targets.email.options.width`. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly path: string

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`)
    this.path = path
  }
}

type Step = PropertyKey | { readonly key: PropertyKey }

/** A Standard Schema path as `options.images[2].width`. */
export function toConfigurationPath(base: string, path: readonly Step[] | undefined): string {
  let text = base
  for (const step of path ?? []) {
    const key = typeof step === 'object' ? step.key : step
    text += typeof key === 'number' ? `[${key}]` : text ? `.${String(key)}` : String(key)
  }
  return text
}
