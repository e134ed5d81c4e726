// One suggestion: the concept, the words of the text that say so, and yes or no.
import { Flex, IconButton, Typography } from '@strapi/design-system'
import { Check, Cross } from '@strapi/icons'
import { useIntl } from 'react-intl'
import { styled } from 'styled-components'
import type { SuggestedTerm } from '../../../../shared/suggest'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn, pathIn } from '../../model/label-in'

const Words = styled.mark`
  background: ${({ theme }) => theme.colors.warning100};
  color: inherit;
`

interface Props {
  suggestion: SuggestedTerm
  onAccept(): void
  onRefuse(): void
}

export function SuggestionItem({ suggestion, onAccept, onRefuse }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const name = labelIn(suggestion.label, locale, suggestion.key)
  const [first] = suggestion.evidence
  const place = pathIn(suggestion.path, locale) || suggestion.scheme
  return (
    <Flex
      gap={2}
      justifyContent="space-between"
      alignItems="flex-start"
      data-testid={`suggestion-${suggestion.key}`}
    >
      <Flex direction="column" alignItems="flex-start">
        <Typography fontWeight="semiBold">{name}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {place}
          {suggestion.isAmbiguous ? ` · ${t('suggestion.ambiguous')}` : ''}
        </Typography>
        {first ? (
          <Typography variant="pi" textColor="neutral700">
            {first.before}
            <Words>{first.text}</Words>
            {first.after}
          </Typography>
        ) : null}
      </Flex>
      <Flex gap={1}>
        <IconButton size="XS" label={t('suggestion.accept', { name })} onClick={onAccept}>
          <Check />
        </IconButton>
        <IconButton size="XS" label={t('suggestion.refuse', { name })} onClick={onRefuse}>
          <Cross />
        </IconButton>
      </Flex>
    </Flex>
  )
}
