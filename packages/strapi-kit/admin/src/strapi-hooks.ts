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

type LocaleQuery = { plugins?: { i18n?: { locale?: string } } }

/** What is stored of the document in the edit view. Strapi's form asks the same, so it costs no request. */
function useStored() {
  const { collectionType, model, id } = useContentManagerContext()
  const [{ query }] = useQueryParams<LocaleQuery>()
  const locale = query.plugins?.i18n?.locale
  const params = locale === undefined ? {} : { locale }
  // A single type has no id in its address.
  const isNew = id === undefined && collectionType !== SINGLE_TYPES
  return useDocument({ collectionType, model, documentId: id, params }, { skip: isNew })
}

const SINGLE_TYPES = 'single-types'

/** Must be called inside the edit view; renders again with every keystroke. */
export function useEditView(): EditView {
  const { contentType, model, id, layout } = useContentManagerContext()
  const { document } = useStored()
  const values = useForm('KanaalEditView', (form) => form.values)
  const [{ query }] = useQueryParams<LocaleQuery>()
  // Strapi keeps in the address the language somebody worked in last, also where a type has none.
  const { i18n } = (contentType?.pluginOptions ?? {}) as { i18n?: { localized?: boolean } }
  const locale = i18n?.localized === true ? query.plugins?.i18n?.locale : undefined
  const documentId = id ?? document?.documentId
  const fields = layout.edit.layout
  const labels = useMemo(() => toLabels(fields), [fields])
  return {
    uid: model,
    values: values as Record<string, unknown>,
    labels,
    ...(documentId === undefined ? {} : { documentId }),
    ...(locale === undefined ? {} : { locale }),
    ...(contentType === undefined ? {} : { contentType }),
  }
}

export interface Languages {
  /** In which the document is written, as far as whoever asks may read them; none where it has no languages. */
  locales: string[]
  /** Puts that language into the form. Strapi asks first where something is not saved. */
  open(locale: string): void
}

/** Must be called inside the edit view. */
export function useLanguages(): Languages {
  const { model } = useContentManagerContext()
  const { document, meta } = useStored()
  const permissions = useAuth('KanaalLanguages', (auth) => auth.permissions)
  const [{ query }, setQuery] = useQueryParams<LocaleQuery>()
  const mayRead = new Set(
    permissions
      .filter(({ action, subject }) => action === READ && subject === model)
      .flatMap(({ properties }) => properties?.locales ?? []),
  )
  const written = [document?.locale, ...(meta?.availableLocales ?? []).map(({ locale }) => locale)]
  return {
    locales: written.filter((locale) => typeof locale === 'string' && mayRead.has(locale)).sort(),
    open: (locale) => setQuery({ plugins: { ...query.plugins, i18n: { locale } } }, 'push', true),
  }
}

const READ = 'plugin::content-manager.explorer.read'

/**
 * One of Kanaal's attributes of the document in the edit view, and how to set it: unsaved until the form is.
 *
 * The content manager leaves attributes that are not visible out of its form, but sends along what stands in it: so
 * what was not touched is read from the stored document.
 */
export function useInjectedValue(name: InjectedAttribute): [value: unknown, set: (value: unknown) => void] {
  const { values, onChange } = useForm('KanaalInjectedValue', (form) => form)
  const { document } = useStored()
  const form = values as Record<string, unknown>
  const value = Object.hasOwn(form, name) ? form[name] : document?.[name]
  return [value, (next) => onChange(name, next as never)]
}

/** The form of the edit view as a whole. */
export interface EditForm {
  values: Record<string, unknown>
  /** As it was opened, or loaded anew: Strapi does that after every save, also one that was refused. */
  opened: Record<string, unknown>
  isSaving: boolean
  set(name: string, value: unknown): void
  /** Where the stored document is read; undefined for one that was never saved, or that the address does not name. */
  path: string | undefined
  /** What the address says of it. */
  params: { locale?: string }
}

/** Must be called inside the edit view; renders again with every keystroke. */
export function useEditForm(): EditForm {
  const { collectionType, model, id } = useContentManagerContext()
  const { values, initialValues, isSubmitting, onChange } = useForm('KanaalEditForm', (form) => form)
  const [{ query }] = useQueryParams<LocaleQuery>()
  const locale = query.plugins?.i18n?.locale
  const type = `/content-manager/${collectionType}/${model}`
  const document = id === undefined ? undefined : `${type}/${id}`
  // A document that is opened from a relation has a form of its own, over that of the address.
  const opened = initialValues as Record<string, unknown>
  const isOfAddress = id === undefined || opened.documentId === id
  return {
    values: values as Record<string, unknown>,
    opened,
    isSaving: isSubmitting,
    set: (name, value) => onChange(name, value as never),
    path: !isOfAddress ? undefined : collectionType === SINGLE_TYPES ? type : document,
    params: locale === undefined ? {} : { locale },
  }
}

/** The name of whoever is signed in, as it is kept beside what they chose; empty where there is none. */
export function useEditorName(): string {
  const user = useAuth('KanaalEditorName', (auth) => auth.user)
  return [user?.firstname, user?.lastname].filter(Boolean).join(' ') || user?.email || ''
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
