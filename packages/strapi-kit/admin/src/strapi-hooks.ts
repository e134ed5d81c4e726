// Every hook of Strapi that may change under us (`unstable_`, live form, session), behind names of our own.

import type { INJECTED_ATTRIBUTES } from '@kanaal/types'
import { useAuth, useForm, useQueryParams } from '@strapi/admin/strapi-admin'
import {
  unstable_useContentManagerContext as useContentManagerContext,
  unstable_useDocument as useDocument,
} from '@strapi/content-manager/strapi-admin'
import { useMemo } from 'react'
import { useGet } from './use-get'

type InjectedAttribute = (typeof INJECTED_ATTRIBUTES)[number]

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

/**
 * One of Kanaal's attributes of the document in the edit view, and how to set it: unsaved until the form is.
 *
 * The content manager leaves attributes that are not visible out of its form, but sends along what stands in it: so
 * what was not touched is read from the stored document.
 */
export function useInjectedValue(name: InjectedAttribute): [value: unknown, set: (value: unknown) => void] {
  const { collectionType, model, id } = useContentManagerContext()
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>()
  const locale = query.plugins?.i18n?.locale
  const { values, onChange } = useForm('KanaalInjectedValue', (form) => form)
  const { document } = useDocument(
    { collectionType, model, documentId: id, params: locale === undefined ? {} : { locale } },
    { skip: id === undefined },
  )
  const form = values as Record<string, unknown>
  const value = Object.hasOwn(form, name) ? form[name] : document?.[name]
  return [value, (next) => onChange(name, next as never)]
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
