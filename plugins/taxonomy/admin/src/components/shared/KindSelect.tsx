// What a vocabulary is about <-> one of the kinds that Kanaal knows.
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { SCHEME_KINDS, type SchemeKind } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'

export function KindSelect({ kind, onChange }: { kind: SchemeKind; onChange(kind: SchemeKind): void }) {
  const t = useTranslate()
  return (
    <Field.Root>
      <Field.Label>{t('scheme.kind')}</Field.Label>
      <SingleSelect
        aria-label={t('scheme.kind')}
        value={kind}
        onChange={(value: string | number) => onChange(value as SchemeKind)}
      >
        {SCHEME_KINDS.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {t(`kind.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  )
}
