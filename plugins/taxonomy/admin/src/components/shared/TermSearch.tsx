// What somebody types -> concepts that match, each with its place and the label that was found; one is chosen.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system'
import { useEffect, useId, useState } from 'react'
import { useIntl } from 'react-intl'
import { styled } from 'styled-components'
import { type Match, PATHS } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn, pathIn } from '../../model/label-in'
import { FailureNote } from './FailureNote'

/** Long enough to skip the middle of a word. */
const DELAY_MS = 200

const Option = styled.div<{ $isActive: boolean }>`
  padding: 8px 12px;
  cursor: pointer;
  background: ${({ theme, $isActive }) => ($isActive ? theme.colors.primary100 : 'transparent')};

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
`

interface Props {
  label: string
  placeholder?: string
  schemes?: string[]
  exclude?: readonly string[]
  /** Only concepts below this one. */
  branch?: string
  /** Only concepts that nothing stands below. */
  leafOnly?: boolean
  onChoose(match: Match): void
}

export function TermSearch(props: Props) {
  const { label, placeholder, schemes, exclude = [], branch, leafOnly = false, onChoose } = props
  const t = useTranslate()
  const { locale } = useIntl()
  const listId = useId()
  const [text, setText] = useState('')
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text.trim()), DELAY_MS)
    return () => clearTimeout(timer)
  }, [text])
  const { answer, failure, stale, again } = useGet<Match[]>(query === '' ? undefined : PATHS.search, {
    q: query,
    language: locale,
    ...(schemes && schemes.length > 0 ? { schemes: schemes.join(',') } : {}),
    ...(branch === undefined ? {} : { branch }),
    ...(leafOnly ? { leafOnly: 'true' } : {}),
  })
  const isOpen = query !== '' && text.trim() !== ''
  const matches = isOpen ? (answer ?? []).filter(({ key }) => !exclude.includes(key)) : []
  const choose = (match: Match | undefined) => {
    if (!match) return
    onChoose(match)
    setText('')
    setQuery('')
    setActive(0)
  }
  return (
    <Box width="100%" position="relative">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <TextInput
          role="combobox"
          aria-expanded={matches.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={matches[active] ? `${listId}-${active}` : undefined}
          autoComplete="off"
          placeholder={placeholder}
          value={text}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
            setText(event.target.value)
            setActive(0)
          }}
          onKeyDown={(event: React.KeyboardEvent) => {
            if (event.key === 'ArrowDown') setActive(Math.min(matches.length - 1, active + 1))
            else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1))
            else if (event.key === 'Enter') choose(matches[active])
            else if (event.key === 'Escape' && text !== '') setText('')
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
      </Field.Root>
      <Box
        id={listId}
        role="listbox"
        aria-label={t('search.found')}
        background="neutral0"
        hasRadius
        shadow={matches.length > 0 ? 'filterShadow' : undefined}
        marginTop={1}
        style={{ maxHeight: 280, overflow: 'auto' }}
      >
        {matches.map((match, index) => (
          <Option
            key={match.key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            $isActive={index === active}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(match)
            }}
          >
            <MatchText match={match} language={locale} />
          </Option>
        ))}
      </Box>
      {isOpen && failure !== undefined ? <FailureNote failure={failure} onAgain={again} /> : null}
      {isOpen && !stale && failure === undefined && matches.length === 0 ? (
        <Typography variant="pi" textColor="neutral600" role="status">
          {t('search.nothing', { query })}
        </Typography>
      ) : null}
    </Box>
  )
}

function MatchText({ match, language }: { match: Match; language: string }) {
  const t = useTranslate()
  const name = labelIn(match.label, language, match.key)
  const because =
    match.matched.kind !== 'pref' || match.matched.text !== name
      ? t(`matched.${match.matched.kind}`, { text: match.matched.text })
      : undefined
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography fontWeight="semiBold">{name}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {[pathIn(match.path, language) || match.scheme, because].filter(Boolean).join(' · ')}
      </Typography>
    </Flex>
  )
}
