// Turns a key of our translations into a sentence in the language of the interface.
import { createTranslate } from '@kanaal/strapi-kit/strapi-admin'
import { PLUGIN_ID } from '../../../shared/contracts'
import en from '../translations/en.json'

export type TranslationKey = keyof typeof en

export const { useTranslate, intlLabel } = createTranslate(PLUGIN_ID, en)

/** Whether a word that is stored, such as a role, has a translation. */
export const isTranslationKey = (key: string): key is TranslationKey => Object.hasOwn(en, key)
