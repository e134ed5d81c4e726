// Personas and stages of the journey -> how many documents are made for each pair on a channel, and where there is none.
import { Dimmed, useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Page } from '@strapi/admin/strapi-admin'
import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { useState } from 'react'
import {
  type TargetingChoices as Choices,
  type Concept,
  DELIVER_PATHS,
  type MatrixAnswer,
} from '../../../../shared/deliver'
import { useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { labelOfConcept } from '../../model/label-of-concept'
import { FailureNote } from '../shared/FailureNote'
import { CoverageTable } from './CoverageTable'
import { EmptyCell } from './EmptyCell'
import type { TargetingParams } from './TargetingChoices'

interface Props {
  params: TargetingParams
  choices: Choices
  onChange(change: TargetingParams): void
}

export interface Cell {
  persona: Concept
  stage: Concept
}

export function Coverage({ params, choices, onChange }: Props) {
  const t = useTranslate()
  const { language, pick } = useLanguage()
  const [empty, setEmpty] = useState<Cell>()
  const channel = params.channel || choices.channels[0]?.id || ''
  const asked = {
    channel,
    ...(params.locale ? { locale: params.locale } : {}),
    ...(params.type ? { type: params.type } : {}),
  }
  const { answer, failure, stale, again } = useGet<MatrixAnswer>(DELIVER_PATHS.matrix, asked)
  const selects = [
    {
      name: 'channel' as const,
      value: channel,
      options: choices.channels.map(({ id, title }) => ({ value: id, title: pick(title) })),
    },
    {
      name: 'locale' as const,
      value: params.locale ?? '',
      options: choices.locales.map((value) => ({ value, title: value })),
    },
    {
      name: 'type' as const,
      value: params.type ?? '',
      options: choices.types.map(({ uid, name }) => ({ value: uid, title: name })),
    },
  ]
  return (
    <Flex direction="column" alignItems="stretch" gap={5} data-testid="coverage">
      <Flex gap={3} wrap="wrap">
        {selects.map(({ name, value, options }) => (
          <SingleSelect
            key={name}
            aria-label={t(`targeting.${name}`)}
            placeholder={t(`targeting.${name}`)}
            value={value || null}
            {...(name === 'channel'
              ? {}
              : {
                  clearLabel: t('targeting.clear', { name: t(`targeting.${name}`) }),
                  onClear: () => onChange({ [name]: '' }),
                })}
            onChange={(next: string | number) => onChange({ [name]: String(next) })}
          >
            {options.map((option) => (
              <SingleSelectOption key={option.value} value={option.value}>
                {option.title}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        ))}
      </Flex>
      {failure === undefined ? null : <FailureNote failure={failure} onAgain={again} />}
      {answer === undefined && failure === undefined ? (
        <Page.Loading>{t('targeting.loading')}</Page.Loading>
      ) : null}
      {answer === undefined ? null : answer.personas.length === 0 || answer.stages.length === 0 ? (
        <Typography>{t('coverage.no-axes')}</Typography>
      ) : (
        <Dimmed $stale={stale} aria-busy={stale}>
          <Box background="neutral0" shadow="tableShadow" hasRadius padding={4} overflow="auto">
            <CoverageTable
              answer={answer}
              channel={channel}
              nameOf={(concept) => labelOfConcept(concept, language)}
              onOpen={({ persona, stage }) =>
                onChange({ tab: 'simulator', persona: persona.key, journeyStage: stage.key, channel })
              }
              onEmpty={setEmpty}
            />
            <Typography variant="pi" textColor="neutral600" tag="p">
              {t('coverage.everybody', { count: answer.everybody })}
            </Typography>
          </Box>
        </Dimmed>
      )}
      {empty === undefined ? null : (
        <EmptyCell
          cell={empty}
          types={choices.types}
          locale={params.locale}
          onSimulate={() => {
            setEmpty(undefined)
            onChange({ tab: 'simulator', persona: empty.persona.key, journeyStage: empty.stage.key, channel })
          }}
          onClose={() => setEmpty(undefined)}
        />
      )}
    </Flex>
  )
}
