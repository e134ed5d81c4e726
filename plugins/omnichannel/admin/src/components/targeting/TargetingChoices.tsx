// Who reads, where, when and in which language: the questions of the simulator.
import { DateTimePicker, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import type { TargetingChoices as Choices, Concept } from '../../../../shared/deliver'
import { nameOfLocale, useLanguage } from '../../hooks/use-language'
import { type TranslationKey, useTranslate } from '../../hooks/use-translate'
import { labelOfConcept } from '../../model/label-of-concept'

/** As they stand in the address of the page. */
export interface TargetingParams {
  tab?: string
  persona?: string
  journeyStage?: string
  audience?: string
  segment?: string
  channel?: string
  locale?: string
  type?: string
  at?: string
}

interface Props {
  params: TargetingParams
  choices: Choices
  onChange(change: TargetingParams): void
}

interface Option {
  value: string
  title: string
}

export function TargetingChoices({ params, choices, onChange }: Props) {
  const t = useTranslate()
  const { language, pick } = useLanguage()
  const concepts = (list: readonly Concept[]): Option[] =>
    list.map((one) => ({ value: one.key, title: labelOfConcept(one, language) }))
  const all: [keyof TargetingParams, TranslationKey, Option[]][] = [
    ['persona', 'targeting.persona', concepts(choices.personas)],
    ['journeyStage', 'targeting.stage', concepts(choices.stages)],
    ['segment', 'targeting.segment', concepts(choices.segments)],
    ['audience', 'targeting.audience', concepts(choices.audiences)],
    [
      'channel',
      'targeting.channel',
      choices.channels.map(({ id, title }) => ({ value: id, title: pick(title) })),
    ],
    [
      'locale',
      'targeting.locale',
      choices.locales.map((value) => ({ value, title: nameOfLocale(value, language) })),
    ],
    ['type', 'targeting.type', choices.types.map(({ uid, name }) => ({ value: uid, title: name }))],
  ]
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-end">
      {all.map(([name, label, options]) =>
        options.length === 0 ? null : (
          <Field.Root key={name} width="18rem" maxWidth="100%">
            <Field.Label>{t(label)}</Field.Label>
            <SingleSelect
              placeholder={t('targeting.any')}
              value={params[name] || null}
              clearLabel={t('targeting.clear', { name: t(label) })}
              onClear={() => onChange({ [name]: '' })}
              onChange={(value: string | number) => onChange({ [name]: String(value) })}
            >
              {options.map(({ value, title }) => (
                <SingleSelectOption key={value} value={value}>
                  {title}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        ),
      )}
      <Field.Root width="32rem" maxWidth="100%">
        <Field.Label>{t('targeting.at')}</Field.Label>
        <DateTimePicker
          dateLabel={t('targeting.at')}
          timeLabel={t('targeting.time')}
          clearLabel={t('targeting.now')}
          {...(params.at ? { value: new Date(params.at) } : {})}
          onChange={(date: Date | undefined) => onChange({ at: date ? date.toISOString() : '' })}
          onClear={() => onChange({ at: '' })}
        />
      </Field.Root>
    </Flex>
  )
}
