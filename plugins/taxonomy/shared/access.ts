// What people do in a scheme <-> the rights of which one lets them, for the admin half and the server half alike.
export const RIGHTS = ['view', 'propose', 'labels', 'structure', 'delete', 'publish'] as const
/**
 * `view`: where a rule has it, the scheme is hidden from roles that no rule names. `propose`: words, new concepts and places, while a working copy keeps them from readers. `labels`: words and notes.
 * `structure`: new concepts, places, merging, deprecating. `delete`: deleting. `publish`: what readers see of the scheme.
 */
export type Right = (typeof RIGHTS)[number]

/** What a role may do in a scheme; a scheme without rules is for everybody who may edit at all. */
export interface AccessRule {
  /** The code of a role, such as `strapi-editor`. */
  role: string
  rights: Right[]
  /** Languages of words that are changed or proposed; all without. */
  languages?: string[]
  /** The concept below which it holds; the whole scheme without, as `publish` needs it. */
  branch?: string
}

/**
 * What is done, and the rights of which one is enough. `standing`: whether a concept is in use, and as what: merging,
 * deprecating, what it was before. What is proposed can be told from what readers have; that could not.
 */
export const GIVEN_BY = {
  words: ['labels', 'propose'],
  places: ['structure', 'propose'],
  standing: ['structure'],
  removal: ['delete'],
} as const satisfies Record<string, readonly Right[]>
export type Deed = keyof typeof GIVEN_BY

export const mayDo = (deed: Deed, rights: readonly Right[]): boolean =>
  (GIVEN_BY[deed] as readonly Right[]).some((right) => rights.includes(right))

/** What says where concepts stand that were there before and are there after. */
const PLACED: readonly unknown[] = ['link', 'move', 'place']

/** What it takes to take a change of the record back. */
export function deedOfUndoing(action: unknown): Deed {
  if (action === 'update') return 'words'
  return PLACED.includes(action) ? 'places' : 'standing'
}
