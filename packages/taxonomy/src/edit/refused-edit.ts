// What somebody wants of a concept and cannot have -> an error that names the field and says why.

/** What a form asks for is refused by throwing: half of a change is never made. */
export class RefusedEdit extends Error {
  constructor(
    readonly path: readonly string[],
    /** Without the field, for whoever shows it beside that. */
    readonly reason: string,
  ) {
    super(`${path.join('.')}: ${reason}`)
    this.name = 'RefusedEdit'
  }
}

export function refuse(path: readonly string[], reason: string): never {
  throw new RefusedEdit(path, reason)
}
