// Puts the cursor where a message points, or says why it cannot.
import { type EditView, goToField } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { useNotification } from '@strapi/admin/strapi-admin'
import { useTranslate } from './use-translate'

export function useGoTo({ values, labels }: Pick<EditView, 'values' | 'labels'>): (place: Place) => void {
  const t = useTranslate()
  const { toggleNotification } = useNotification()
  return ({ field, position }) => {
    if (field === undefined) return
    if (goToField({ path: field, values, labels, ...(position === undefined ? {} : { position }) })) return
    toggleNotification({ type: 'info', message: t('messages.not-found', { field: field.join('.') }) })
  }
}
