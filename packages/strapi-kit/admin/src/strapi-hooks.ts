// Every hook of Strapi that may change under us (`unstable_`, live form, session), behind names of our own.
import { useAuth, useForm, useQueryParams } from '@strapi/admin/strapi-admin'
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/content-manager/strapi-admin'
import { useMemo } from 'react'
import { useGet } from './use-get'

export interface FieldLabel {
  name: string
  label: string
}

/** The document in the edit view, as it stands in the form now. */
export interface EditView {
  uid: string
  /** Absent for an entry that was never saved. */
  documentId?: string
  /** Absent where the content type is not localised. */
  locale?: string
  contentType?: {
    uid: string
    info?: { displayName?: string }
    pluginOptions?: Record<string, unknown>
  }
  /** Unsaved values; relations are lists of what to connect and disconnect. */
  values: Record<string, unknown>
  /** What the form writes above its fields. */
  labels: FieldLabel[]
}

const toLabels = (layout: readonly (readonly (readonly FieldLabel[])[])[]): FieldLabel[] =>
  layout.flat(2).map(({ name, label }) => ({ name, label }))

/** Must be called inside the edit view; renders again with every keystroke. */
export function useEditView(): EditView {
  const { contentType, model, id, layout } = useContentManagerContext()
  const values = useForm('KanaalEditView', (form) => form.values)
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>()
  const locale = query.plugins?.i18n?.locale
  const fields = layout.edit.layout
  const labels = useMemo(() => toLabels(fields), [fields])
  return {
    uid: model,
    values: values as Record<string, unknown>,
    labels,
    ...(id === undefined ? {} : { documentId: id }),
    ...(locale === undefined ? {} : { locale }),
    ...(contentType === undefined ? {} : { contentType }),
  }
}

/** Writes one value of the form, as an input would: unsaved until the form is. */
export function useSetValue(): (name: string, value: unknown) => void {
  return useForm('KanaalSetValue', (form) => form.onChange)
}

/** Whether the person who is signed in has a permission; conditions do not count. */
export function useMay(action: string): boolean {
  return useAuth('KanaalMay', (auth) => auth.permissions.some((permission) => permission.action === action))
}

/** The site's default locale by Strapi's i18n plugin; `undefined` until it answered. */
export function useDefaultLocale(): string | undefined {
  const { answer, failure } = useGet<{ code: string; isDefault: boolean }[]>('/i18n/locales')
  if (failure !== undefined) return 'en'
  return answer?.find(({ isDefault }) => isDefault)?.code ?? answer?.[0]?.code
}
