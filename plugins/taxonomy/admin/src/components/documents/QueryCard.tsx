// Terms and how far around them to look -> what readers would get, with the counts of a facet.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS, type SchemeInfo } from '../../../../shared/contracts'
import type { QueryPreview } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'
import { Section } from '../shared/Section'
import { TermList } from '../shared/TermList'
import type { DocumentScope } from '../shared/TypeSelect'
import { DocumentRows } from './DocumentRows'

const EXPANSIONS = ['self', 'narrower', 'narrowerTransitive', 'broader', 'related', 'mapped'] as const
/** Values of a facet that are read at a glance. */
const VALUES = 12

interface Props {
  scope: DocumentScope
  scheme: SchemeInfo
  terms: string[]
  onTerms(terms: string[]): void
}

export function QueryCard({ scope, scheme, terms, onTerms }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const [none, setNone] = useState<string[]>([])
  const [expand, setExpand] = useState<(typeof EXPANSIONS)[number]>('narrowerTransitive')
  const { answer, failure, again } = useGet<QueryPreview>(terms.length === 0 ? undefined : PATHS.query, {
    term: terms.join(','),
    ...(none.length > 0 ? { none: none.join(',') } : {}),
    expand,
    facets: scheme.key,
    type: scope.uid,
    locale: scope.locale,
    language: locale,
  })
  const facet = answer?.facets[scheme.key] ?? []
  return (
    <Section title={t('query.title')} what={t('query.what')} failure={failure} onAgain={again} testId="query">
      <TermList label={t('query.terms')} keys={terms} onChange={onTerms} />
      <TermList label={t('query.none')} keys={none} onChange={setNone} />
      <SingleSelect
        aria-label={t('query.expand')}
        value={expand}
        onChange={(value: string | number) => setExpand(value as typeof expand)}
      >
        {EXPANSIONS.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {t(`expand.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {terms.length === 0 || answer === undefined ? null : (
        <>
          <Typography role="status">{t('query.found', { total: answer.total })}</Typography>
          <DocumentRows rows={answer.data} total={answer.total} />
          {facet.length === 0 ? null : (
            <Flex gap={2} wrap="wrap">
              <Typography variant="pi" textColor="neutral600">
                {t('query.facet')}
              </Typography>
              {facet.slice(0, VALUES).map(({ key, label, count }) => (
                <Button key={key} size="S" variant="tertiary" onClick={() => onTerms([key])}>
                  {`${label} (${count})`}
                </Button>
              ))}
            </Flex>
          )}
        </>
      )}
    </Section>
  )
}
