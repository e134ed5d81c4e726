// What the checks find in a scheme; how much each of them weighs here; and one button for what can safely be mended.
import { type Failure, useGet, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import type { Message } from '@kanaal/types'
import {
  Accordion,
  Badge,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS, type SchemeInfo } from '../../../../shared/contracts'
import { LEVELS, type Level, type MendReport, type QualityReport } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { FailureNote } from '../shared/FailureNote'
import { Section } from '../shared/Section'
import type { Done } from '../tree/UndoBar'
import { type Finding, FindingList } from './FindingList'
import { QualityTrend } from './QualityTrend'
import { SaveReport } from './SaveReport'
import { WaiveForm } from './WaiveForm'

/** Those that count; what somebody answers for is listed beside them. */
const listedOf = (messages: readonly Message[]): number =>
  messages.filter(({ waiver }) => waiver === undefined).length

interface Props {
  scheme: SchemeInfo
  mayManage: boolean
  mayEdit: boolean
  onChange(): void
  onDone(done: Done): void
}

export function QualityCard({ scheme, mayManage, mayEdit, onChange, onDone }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const path = `${PATHS.schemes}/${scheme.key}`
  const { answer, failure, again } = useGet<QualityReport>(`${path}/quality`)
  const [refused, setRefused] = useState<Failure>()
  const [waiving, setWaiving] = useState<Finding>()
  const [plan, setPlan] = useState<{ check: string; report: MendReport }>()
  const setLevel = async (id: string, usual: Level, level: Level) => {
    const { [id]: _old, ...others } = scheme.settings.severities ?? {}
    const severities = level === usual ? others : { ...others, [id]: level }
    const done = await write('put', path, {
      version: scheme.version,
      settings: { ...scheme.settings, severities },
    })
    setRefused('failure' in done ? done.failure : undefined)
    onChange()
    again()
  }
  const mend = async (check: string, dryRun: boolean) => {
    const done = await write<MendReport>('post', `${path}/mend`, { checks: [check], dryRun })
    setRefused('failure' in done ? done.failure : undefined)
    if ('failure' in done) return
    if (dryRun) return setPlan({ check, report: done.data })
    setPlan(undefined)
    again()
    onChange()
    const { change, changed } = done.data
    if (change) onDone({ change, sentence: t('quality.mended', { count: changed.length }) })
  }
  const takeBack = async ({ check, subject }: Finding) => {
    const query = new URLSearchParams({ check, subject })
    const done = await write('del', `${path}/waivers?${query}`)
    setRefused('failure' in done ? done.failure : undefined)
    again()
  }
  const over = (answer?.waivers ?? []).filter(({ isOver }) => isOver)
  const found = (answer?.checks ?? []).filter(
    ({ count, waived, severity, usual }) => count > 0 || waived > 0 || severity !== usual,
  )
  const clean = (answer?.checks.length ?? 0) - found.length
  return (
    <Section
      title={t('quality.title')}
      what={t('quality.what')}
      isLoading={answer === undefined}
      failure={failure}
      onAgain={again}
      action={<SaveReport scheme={scheme.key} onFailure={setRefused} />}
      testId="quality"
    >
      {refused === undefined ? null : <FailureNote failure={refused} />}
      <QualityTrend trend={answer?.trend ?? []} />
      {over.length === 0 ? null : (
        <Typography textColor="neutral800" role="status">
          {t('waive.over', { count: over.length })}
        </Typography>
      )}
      <Typography>{t('quality.clean', { clean, found: found.length })}</Typography>
      {found.length === 0 ? null : (
        <Accordion.Root size="S">
          {found.map(({ id, title, severity, usual, count, waived, canMend, messages }) => (
            <Accordion.Item key={id} value={id}>
              <Accordion.Header>
                <Accordion.Trigger>
                  <Flex gap={2}>
                    <Badge>{count}</Badge>
                    {[
                      labelIn(title as Record<string, string>, locale, id),
                      t(`level.${severity}`),
                      waived > 0 ? t('waive.count', { waived }) : '',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Flex>
                </Accordion.Trigger>
              </Accordion.Header>
              <Accordion.Content>
                <Flex direction="column" alignItems="stretch" gap={3} padding={4}>
                  <FindingList
                    check={id}
                    messages={messages}
                    mayManage={mayManage}
                    onWaive={setWaiving}
                    onTakeBack={takeBack}
                  />
                  {count > listedOf(messages) ? (
                    <Typography variant="pi" textColor="neutral600">
                      {t('quality.more', { more: count - listedOf(messages) })}
                    </Typography>
                  ) : null}
                  {plan?.check === id ? (
                    <Typography role="status">
                      {plan.report.changed.length === 0
                        ? t('quality.nothing')
                        : t('quality.plan', {
                            count: plan.report.changed.length,
                            names: plan.report.changed
                              .slice(0, 8)
                              .map(({ key, label }) => labelIn(label, locale, key))
                              .join(', '),
                          })}
                    </Typography>
                  ) : null}
                  <Flex gap={2} alignItems="flex-end">
                    {mayManage ? (
                      <SingleSelect
                        aria-label={t('quality.level', {
                          check: labelIn(title as Record<string, string>, locale, id),
                        })}
                        value={severity}
                        onChange={(level: string | number) => setLevel(id, usual, level as Level)}
                      >
                        {LEVELS.map((level) => (
                          <SingleSelectOption key={level} value={level}>
                            {level === usual
                              ? `${t(`level.${level}`)} (${t('quality.usual')})`
                              : t(`level.${level}`)}
                          </SingleSelectOption>
                        ))}
                      </SingleSelect>
                    ) : null}
                    {mayEdit && canMend && count > 0 ? (
                      plan?.check === id && plan.report.changed.length > 0 ? (
                        <Button onClick={() => mend(id, false)}>{t('quality.mend')}</Button>
                      ) : (
                        <Button variant="secondary" onClick={() => mend(id, true)}>
                          {t('quality.see')}
                        </Button>
                      )
                    ) : null}
                  </Flex>
                </Flex>
              </Accordion.Content>
            </Accordion.Item>
          ))}
        </Accordion.Root>
      )}
      {waiving === undefined ? null : (
        <WaiveForm
          scheme={scheme.key}
          finding={waiving}
          onClose={() => setWaiving(undefined)}
          onWaived={() => {
            setWaiving(undefined)
            again()
          }}
        />
      )}
    </Section>
  )
}
