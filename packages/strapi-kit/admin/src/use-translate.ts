// A key of the kit's own translations to a sentence in the language of the interface.
import { createTranslate } from './create-translate'
import en from './translations/en.json'

export const { useTranslate } = createTranslate('kanaal', en)
