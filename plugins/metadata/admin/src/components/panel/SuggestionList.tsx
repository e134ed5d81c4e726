// Concepts that the text names for one property: each with the words that say so, to accept or to reject.
import { PlainList, withRefusal, withTerm } from '@kanaal/strapi-kit/strapi-admin'
import type { ConceptMatch, Json } from '@kanaal/types'
import { Box, Flex, IconButton, Typography } from '@strapi/design-system'
import { Check, Cross } from '@strapi/icons'
import { useRef } from 'react'
import { useIntl } from 'react-intl'
import type { PanelProperty } from '../../../../shared/contracts'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'
import { nameOfChoice } from '../../model/choices'
import { withSuggestion } from '../../model/metadata-value'
import { usePanel } from './panel-context'

interface Props {
  property: PanelProperty
  /** The document's own value. */
  own: Json | undefined
}

export function SuggestionList({ property, own }: Props) {
  const t = useTranslate()
  const pick = usePick()
  const { locale } = useIntl()
  const { terms, setTerms, metadata, setMetadata } = usePanel()
  const list = useRef<HTMLDivElement>(null)
  const { key, field, title, max, suggestions = [] } = property
  if (suggestions.length === 0) return null
  const accept = (match: ConceptMatch) => {
    if (field[0] === 'taxonomyTerms') {
      setTerms(withTerm(terms, { key: match.key, provenance: 'suggested', score: match.score }))
    } else setMetadata(withSuggestion(metadata, { key, own, max, match: match.key }))
  }
  /** The button goes with its suggestion: who works by keyboard stays at the list. */
  const act = (change: () => void) => () => {
    list.current?.focus()
    change()
  }
  return (
    <Box
      ref={list}
      tabIndex={-1}
      role="group"
      aria-label={t('suggestion.list', { title: pick(title) })}
      data-testid={`metadata-suggestions-${key}`}
    >
      <PlainList>
        {suggestions.map((match) => {
          const name = nameOfChoice({ key: match.key, label: match.prefLabel }, locale)
          const [first] = match.evidence
          return (
            <li key={match.key}>
              <Flex gap={2} justifyContent="space-between" alignItems="flex-start" paddingTop={1}>
                <Box>
                  <Typography variant="pi" fontWeight="semiBold" textColor="neutral800" tag="p">
                    {name}
                  </Typography>
                  {first === undefined ? null : (
                    <Typography variant="pi" textColor="neutral700" tag="p">
                      {first.before}
                      <b>{first.text}</b>
                      {first.after}
                    </Typography>
                  )}
                </Box>
                <Flex gap={1}>
                  <IconButton
                    size="XS"
                    label={t('suggestion.accept', { name })}
                    onClick={act(() => accept(match))}
                  >
                    <Check />
                  </IconButton>
                  <IconButton
                    size="XS"
                    label={t('suggestion.reject', { name })}
                    onClick={act(() => setTerms(withRefusal(terms, match.key)))}
                  >
                    <Cross />
                  </IconButton>
                </Flex>
              </Flex>
            </li>
          )
        })}
      </PlainList>
    </Box>
  )
}
