// Adds the "publish to channels" checkbox to the Content-Type Builder: it writes `pluginOptions.kanaal.enabled`.
import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { type AnySchema, bool, object } from 'yup'

interface Checkbox {
  name: string
  type: 'checkbox'
  intlLabel: { id: string; defaultMessage: string }
  description: { id: string; defaultMessage: string }
}

/** The part of the builder's `apis.forms` that is used; Strapi does not publish its type. */
interface BuilderForms {
  extendContentType(extension: {
    validator(): Record<string, AnySchema>
    form: { advanced(): Checkbox[] }
  }): void
}

const CHECKBOX: Checkbox = {
  name: 'pluginOptions.kanaal.enabled',
  type: 'checkbox',
  intlLabel: { id: 'kanaal.opt-in.label', defaultMessage: 'Publish to channels' },
  description: {
    id: 'kanaal.opt-in.description',
    defaultMessage: 'Documents of this type are prepared for web, e-mail, social media, screens and staff.',
  },
}

const done = new WeakSet<object>()

const isBuilderForms = (value: unknown): value is BuilderForms =>
  typeof value === 'object' && value !== null && 'extendContentType' in value

/** Call it in `bootstrap` of every Kanaal plugin: the first call adds the checkbox, later ones see that it is there. */
export function addOptInToggle(app: Pick<StrapiApp, 'getPlugin'>): void {
  const forms = app.getPlugin('content-type-builder')?.apis.forms
  if (!isBuilderForms(forms) || done.has(forms)) return
  done.add(forms)
  forms.extendContentType({
    validator: () => ({ kanaal: object().shape({ enabled: bool() }) }),
    form: { advanced: () => [CHECKBOX] },
  })
}
