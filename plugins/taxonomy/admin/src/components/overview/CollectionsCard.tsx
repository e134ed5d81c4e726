// Collections of a scheme: groups of concepts that are no level of the tree, in order where that matters.
import { type Failure, useGet, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS, type SchemeInfo } from '../../../../shared/contracts'
import type { CollectionInfo } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { FailureNote } from '../shared/FailureNote'
import { Section } from '../shared/Section'
import { CollectionForm } from './CollectionForm'

interface Props {
  scheme: SchemeInfo
  mayEdit: boolean
  onChange(): void
}

export function CollectionsCard({ scheme, mayEdit, onChange }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const path = `${PATHS.schemes}/${scheme.key}/collections`
  const { answer, failure, again } = useGet<CollectionInfo[]>(path)
  const [edited, setEdited] = useState<CollectionInfo | 'new'>()
  const [refused, setRefused] = useState<Failure>()
  const remove = async (uri: string) => {
    const done = await write('del', `${path}?uri=${encodeURIComponent(uri)}`)
    setRefused('failure' in done ? done.failure : undefined)
    again()
    onChange()
  }
  return (
    <Section
      title={t('collections.title')}
      what={t('collections.what')}
      isLoading={answer === undefined}
      failure={failure}
      onAgain={again}
      testId="collections"
      action={
        mayEdit ? (
          <Button size="S" variant="secondary" startIcon={<Plus />} onClick={() => setEdited('new')}>
            {t('collections.new')}
          </Button>
        ) : null
      }
    >
      {refused === undefined ? null : <FailureNote failure={refused} />}
      {answer?.length === 0 ? <Typography textColor="neutral600">{t('collections.none')}</Typography> : null}
      {(answer ?? []).map((one) => {
        const name = labelIn(one.label, locale, one.uri)
        return (
          <Flex key={one.uri} justifyContent="space-between" gap={4} alignItems="flex-start">
            <Box>
              <Typography fontWeight="semiBold">{name}</Typography>
              <Typography variant="pi" textColor="neutral600" tag="p">
                {[
                  one.isOrdered ? t('collections.ordered') : '',
                  one.members.map(({ key, label }) => labelIn(label, locale, key)).join(', '),
                  one.elsewhere.length > 0 ? t('collections.elsewhere', { count: one.elsewhere.length }) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </Box>
            {mayEdit ? (
              <Flex gap={1}>
                <Button
                  size="S"
                  variant="ghost"
                  aria-label={t('collections.edit', { name })}
                  onClick={() => setEdited(one)}
                >
                  {t('collections.change')}
                </Button>
                <Button
                  size="S"
                  variant="danger-light"
                  aria-label={t('collections.delete', { name })}
                  onClick={() => remove(one.uri)}
                >
                  {t('action.delete')}
                </Button>
              </Flex>
            ) : null}
          </Flex>
        )
      })}
      {edited === undefined ? null : (
        <CollectionForm
          scheme={scheme}
          {...(edited === 'new' ? {} : { collection: edited })}
          onClose={() => setEdited(undefined)}
          onSaved={() => {
            setEdited(undefined)
            again()
            onChange()
          }}
        />
      )}
    </Section>
  )
}
