// A reader, a channel, a moment and a language -> what is shown and why, and what is not and why not.
import { Dimmed, useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Page } from '@strapi/admin/strapi-admin'
import { Box, Flex, Grid, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import {
  type TargetingChoices as Choices,
  DELIVER_PATHS,
  type DeliverAnswer,
} from '../../../../shared/deliver'
import { nameOfLocale, useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { labelOfConcept } from '../../model/label-of-concept'
import { obstacleWords, reasonWords, type Words } from '../../model/reason-words'
import { FailureNote } from '../shared/FailureNote'
import { DeliveredList } from './DeliveredList'
import { TargetingChoices, type TargetingParams } from './TargetingChoices'

interface Props {
  params: TargetingParams
  choices: Choices
  onChange(change: TargetingParams): void
}

const ASKED = ['persona', 'journeyStage', 'segment', 'audience', 'channel', 'locale', 'type', 'at'] as const

export function Simulator({ params, choices, onChange }: Props) {
  const t = useTranslate()
  const { formatDate } = useIntl()
  const { language, pick } = useLanguage()
  const asked = Object.fromEntries(ASKED.flatMap((name) => (params[name] ? [[name, params[name]]] : [])))
  const { answer, failure, stale, again } = useGet<DeliverAnswer>(DELIVER_PATHS.simulate, asked)
  const names = new Map([
    ...[...choices.personas, ...choices.stages, ...choices.segments, ...choices.audiences].map(
      (one): [string, string] => [one.key, labelOfConcept(one, language)],
    ),
    ...choices.channels.map(({ id, title }): [string, string] => [id, pick(title)]),
  ])
  const words: Words = {
    nameOf: (key) => names.get(key) ?? key,
    languageOf: (locale) => nameOfLocale(locale, language),
    dateOf: (moment) => formatDate(moment, { dateStyle: 'medium', timeStyle: 'short' }),
  }
  const typeOf = (uid: string) => {
    const type = choices.types.find((one) => one.uid === uid)
    return { type: type?.name ?? uid, isSingle: type?.kind === 'singleType' }
  }
  const excluded = answer?.meta.excluded ?? []
  return (
    <Flex direction="column" alignItems="stretch" gap={5} data-testid="simulator">
      <TargetingChoices params={params} choices={choices} onChange={onChange} />
      {failure === undefined ? null : <FailureNote failure={failure} onAgain={again} />}
      {answer === undefined && failure === undefined ? (
        <Page.Loading>{t('targeting.loading')}</Page.Loading>
      ) : null}
      {answer === undefined ? null : (
        <Dimmed $stale={stale} aria-busy={stale}>
          <Grid.Root gap={5}>
            <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
              <Box padding={4} background="neutral0" shadow="tableShadow" hasRadius data-testid="shown">
                <Typography variant="delta" tag="h2" aria-live="polite">
                  {t(answer.meta.next ? 'targeting.shown-more' : 'targeting.shown', {
                    count: answer.data.length,
                  })}
                </Typography>
                {answer.data.length === 0 ? (
                  <Typography textColor="neutral600">{t('targeting.nothing')}</Typography>
                ) : (
                  <DeliveredList
                    isOrdered
                    untitled={t('targeting.untitled')}
                    lines={answer.data.map(({ reason, ...item }) => ({
                      ...item,
                      ...typeOf(item.uid),
                      sentences: reason.map((one) => reasonWords(one, t, words)),
                    }))}
                  />
                )}
              </Box>
            </Grid.Item>
            <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
              <Box padding={4} background="neutral0" shadow="tableShadow" hasRadius data-testid="not-shown">
                <Typography variant="delta" tag="h2">
                  {t('targeting.not-shown', { count: excluded.length })}
                </Typography>
                {excluded.length === 0 ? (
                  <Typography textColor="neutral600">{t('targeting.all-shown')}</Typography>
                ) : (
                  <DeliveredList
                    isOrdered={false}
                    untitled={t('targeting.untitled')}
                    lines={excluded.map(({ obstacles, ...item }) => ({
                      ...item,
                      ...typeOf(item.uid),
                      sentences: obstacles.map((one) => obstacleWords(one, t, words)),
                    }))}
                  />
                )}
              </Box>
            </Grid.Item>
          </Grid.Root>
        </Dimmed>
      )}
    </Flex>
  )
}
