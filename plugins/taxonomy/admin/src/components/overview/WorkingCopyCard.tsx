// What readers see of a vocabulary: every change at once, or the last that somebody published, beside the working copy.
import { type Failure, useGet, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS, type SchemeInfo } from '../../../../shared/contracts'
import type { PublishStep, WorkingCopy } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { FailureNote } from '../shared/FailureNote'
import { Section } from '../shared/Section'

/** Names of one line. */
const NAMED = 12

interface Props {
  scheme: SchemeInfo
  onChange(): void
}

export function WorkingCopyCard({ scheme, onChange }: Props) {
  const t = useTranslate()
  const { locale, formatDate } = useIntl()
  const write = useWriter()
  const path = `${PATHS.schemes}/${scheme.key}`
  // A change of the scheme, also one made on another tab of this page, is a change of what differs.
  const { answer, failure, again } = useGet<WorkingCopy>(`${path}/working-copy`, { of: scheme.version })
  const [refused, setRefused] = useState<Failure>()
  const take = async (step: PublishStep) => {
    const done = await write('post', `${path}/publish`, { step, version: scheme.version })
    setRefused('failure' in done ? done.failure : undefined)
    again()
    onChange()
  }
  const { history } = answer ?? {}
  const isSame = history?.total === 0
  return (
    <Section
      title={t('copy.title')}
      what={t(answer?.isApart ? 'copy.apart' : 'copy.at-once')}
      isLoading={answer === undefined}
      failure={failure}
      onAgain={again}
      testId="working-copy"
    >
      {answer?.isApart ? (
        <Box role="status">
          <Typography tag="p">
            {t('copy.published', {
              at: formatDate(answer.publishedAt ?? undefined, { dateStyle: 'medium', timeStyle: 'short' }),
              who: answer.publishedBy ?? t('conflict.somebody'),
            })}
          </Typography>
          {isSame ? <Typography tag="p">{t('copy.same')}</Typography> : null}
          {(['added', 'changed', 'removed'] as const).map((kind) => {
            const list = history?.[kind] ?? []
            if (list.length === 0) return null
            const names = list.slice(0, NAMED).map(({ key, label }) => labelIn(label, locale, key))
            return (
              <Typography key={kind} variant="pi" tag="p">
                {`${t(`import.${kind}`)} (${list.length}): ${names.join(', ')}${list.length > NAMED ? ' …' : ''}`}
              </Typography>
            )
          })}
        </Box>
      ) : null}
      {refused === undefined ? null : <FailureNote failure={refused} />}
      {answer?.mayPublish ? (
        <Flex gap={2}>
          {answer.isApart ? (
            <>
              <Button disabled={isSame} onClick={() => take('publish')}>
                {t('copy.publish')}
              </Button>
              <Button variant="tertiary" onClick={() => take('end')}>
                {t('copy.end')}
              </Button>
            </>
          ) : (
            <Button variant="secondary" onClick={() => take('begin')}>
              {t('copy.begin')}
            </Button>
          )}
        </Flex>
      ) : null}
    </Section>
  )
}
