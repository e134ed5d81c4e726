// A content type -> its fields of the kind "Terms", each with what may be chosen in it.
import { attributesOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { PICKER, type PickerRules, readPickerRules } from '../../../shared/picker'

export interface Picker {
  name: string
  rules: PickerRules
}

export function pickersOf(strapi: Core.Strapi, uid: string): Picker[] {
  const attributes = attributesOf(strapi, uid) as Record<string, PickerAttribute>
  return Object.entries(attributes)
    .filter(([, { customField }]) => customField === PICKER)
    .map(([name, { options }]) => ({ name, rules: readPickerRules(options) }))
}

interface PickerAttribute {
  customField?: string
  options?: unknown
}
