// Gives a message's field the name that the form writes above it.
import type { FieldLabel } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { useCallback } from 'react'

/** `['zone', 2, 'body']` has no label of its own: the outermost field's stands for it. */
export function useFieldNames(
  labels: readonly FieldLabel[],
): (place: Place | undefined) => string | undefined {
  return useCallback(
    (place) => {
      const [outermost] = place?.field ?? []
      if (outermost === undefined) return undefined
      return labels.find(({ name }) => name === outermost)?.label ?? String(outermost)
    },
    [labels],
  )
}
