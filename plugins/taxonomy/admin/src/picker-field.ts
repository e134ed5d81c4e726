// The field "Terms" as the Content-Type Builder offers it, with its options.
import { PriceTag } from '@strapi/icons'
import type { ComponentType } from 'react'
import { PLUGIN_ID } from '../../shared/contracts'
import { intlLabel, type TranslationKey } from './hooks/use-translate'

const option = (name: string, type: 'text' | 'number' | 'checkbox') =>
  ({
    name: `options.${name}`,
    type,
    intlLabel: intlLabel(`option.${name}` as TranslationKey),
    description: intlLabel(`option.${name}-hint` as TranslationKey),
  }) as const

/** Named here: declarations cannot name the type that the icon has of itself. */
const icon: ComponentType = PriceTag

export const pickerField = {
  name: 'terms',
  pluginId: PLUGIN_ID,
  type: 'json',
  icon,
  intlLabel: intlLabel('picker.title'),
  intlDescription: intlLabel('picker.what'),
  components: { Input: () => import('./components/picker/PickerInput') },
  options: {
    base: [option('schemes', 'text')],
    advanced: [
      option('branch', 'text'),
      option('min', 'number'),
      option('max', 'number'),
      option('leafOnly', 'checkbox'),
    ],
  },
} as const
