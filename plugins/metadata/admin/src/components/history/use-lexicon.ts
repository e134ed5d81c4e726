// What an answer of the record names -> what people call it, in the language of the interface.
import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { HistoryAnswer } from '../../../../shared/history'
import { useDate } from '../../hooks/use-date'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'
import { nameOfChoice } from '../../model/choices'
import type { Lexicon } from '../../model/describe-value'

const own = <Value>(all: Record<string, Value> | undefined, key: string): Value | undefined =>
  all && Object.hasOwn(all, key) ? all[key] : undefined

export function useLexicon({ titles, words }: Pick<HistoryAnswer, 'titles' | 'words'>): Lexicon {
  const t = useTranslate()
  const pick = usePick()
  const date = useDate()
  const { locale } = useIntl()
  return useMemo(() => {
    const said = (text: Parameters<typeof pick>[0] | undefined) => (text ? pick(text) : undefined)
    return {
      nameOf: ([, ...path]) => said(own(titles, path.join('.')) ?? own(titles, path.at(-1) ?? '')),
      choice: (property, value) => said(own(own(words.options, property), value)),
      concept: (key) => nameOfChoice({ key, label: own(words.concepts, key) ?? {} }, locale),
      rule: (name) => said(own(words.rules, name)),
      // `x@students` and `@students` are for one audience.
      target: (id) => {
        const [target = '', audience = ''] = id.split('@')
        const names = [
          [target, said(own(words.targets, target))],
          [audience, said(own(own(words.options, 'audience'), audience))],
        ].filter(([key]) => key !== '')
        return names.some(([, name]) => name !== undefined)
          ? names.map(([key, name]) => name ?? key).join(', ')
          : undefined
      },
      date,
      answer: { yes: t('history.yes'), no: t('history.no') },
    }
  }, [t, pick, date, locale, titles, words])
}
